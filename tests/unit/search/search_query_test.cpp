// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/search/search_query.h"

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

SearchTerm only(std::string_view typed)
{
    const SearchQuery query = parseQuery(typed);
    REQUIRE(query.terms.size() == 1);
    return query.terms.front();
}

bool anyFits(const SearchTerm& term, std::string_view building, std::string_view unit, std::string_view room)
{
    return std::any_of(term.doors.begin(), term.doors.end(), [&](const DoorPattern& door) {
        return fits(door, building, unit, room);
    });
}

} // namespace

TEST_CASE("nothing typed asks for nothing")
{
    CHECK(parseQuery("").terms.empty());
    CHECK(parseQuery(" 　").terms.empty());
}

TEST_CASE("Han characters are a part of a name")
{
    CHECK(only("张三").text == U"张三");
    CHECK_FALSE(only("张三").pinyin);
}

TEST_CASE("letters are pinyin, with blanks, apostrophes and ü folded")
{
    CHECK(only("zs").text == U"zs");
    CHECK(only("zs").pinyin);
    CHECK(only("zhang san").text == U"zhangsan");
    CHECK(only("zhang'san").text == U"zhangsan");
    CHECK(only("LÜ").text == U"lv");
    CHECK(only("张s").pinyin);
}

TEST_CASE("four digits are the last four of an ID or phone, or a room")
{
    const SearchTerm term = only("0110");
    CHECK(term.idTail == "0110");
    CHECK(term.phoneTail == "0110");
    CHECK(anyFits(only("1203"), "3", "2", "1203"));
}

TEST_CASE("three digits and X are the last four of an ID")
{
    CHECK(only("002x").idTail == "002X");
    CHECK(only("0002X").idTail == "002X");
    CHECK(only("002X").phoneTail.empty());
}

TEST_CASE("shorthand of a door is building, unit, room; the last part may still be being typed")
{
    CHECK(anyFits(only("3-2-501"), "3", "2", "501"));
    CHECK_FALSE(anyFits(only("3-2-501"), "3", "1", "501"));
    CHECK(anyFits(only("3 2 501"), "3", "2", "501"));
    CHECK(anyFits(only("3幢501"), "3", "2", "501"));
    CHECK(anyFits(only("3-501"), "3", "", "501"));
    CHECK(anyFits(only("3-2"), "3", "2", "501"));
    CHECK(anyFits(only("3-50"), "3", "1", "502"));
    CHECK(anyFits(only("3幢2单元"), "3", "2", "501"));
    CHECK_FALSE(anyFits(only("3幢2单元"), "3", "1", "201"));
    CHECK(anyFits(only("12-1-501"), "12-1", "2", "501"));
    CHECK_FALSE(anyFits(only("3幢50室"), "3", "2", "501"));
    CHECK(anyFits(only("501"), "9", "9", "501"));
}

TEST_CASE("a place before the door narrows it")
{
    const SearchTerm joined = only("文苑3-501");
    CHECK(joined.place == U"文苑");
    CHECK(anyFits(joined, "3", "2", "501"));
    for (const char* typed : {"文苑 3-501", "wy 3-501", "文苑 3 2 501"}) {
        const SearchQuery query = parseQuery(typed);
        REQUIRE(query.terms.size() == 2);
        CHECK_FALSE(query.terms[0].place.empty());
        CHECK(anyFits(query.terms[1], "3", "2", "501"));
    }
}

TEST_CASE("a name and last four digits are two words")
{
    const SearchQuery query = parseQuery("张三 0110");
    REQUIRE(query.terms.size() == 2);
    CHECK(query.terms[0].text == U"张三");
    CHECK(query.terms[1].idTail == "0110");
}

TEST_CASE("six and eight digits are births")
{
    CHECK(only("19681103").births == std::vector<DayRange>{{Date(1968, 11, 3), Date(1968, 11, 3)}});
    CHECK(only("196811").births.front() == DayRange{Date(1968, 11, 1), Date(1968, 11, 30)});
    CHECK(only("681103").births.front() == DayRange{Date(1968, 11, 3), Date(1968, 11, 3)});
    CHECK(only("999999").births.empty());
}

TEST_CASE("whole numbers are asked for exactly")
{
    CHECK(parseQuery("990101 19680314 0110").idNumber == "990101196803140110");
    CHECK(parseQuery("99010120161103013x").idNumber == "99010120161103013X");
    CHECK(parseQuery("990101680314011").idNumber == "990101680314011");
    CHECK(parseQuery("138 0000 1234").phone == "13800001234");
    CHECK(parseQuery("0573-87012345").phone == "0573-87012345");
    CHECK(parseQuery("张三").idNumber.empty());
}

TEST_CASE("business numbers are compared without brackets and blanks")
{
    CHECK(foldedNumber("〔2026〕桂人调字第12号") == "2026桂人调字第12号");
    CHECK(foldedNumber(" CF-02-2025-003 ") == "cf-02-2025-003");
    CHECK(only("桂人调字第12号").number == "桂人调字第12号");
    CHECK(only("CF-02-2025-003").number == "cf-02-2025-003");
}
