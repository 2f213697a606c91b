// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/loose_date.h"

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

const Date today(2026, 11, 22);

std::string read(const char* text, DateSource source = DateSource::typed)
{
    const LooseDate date = parseLooseDate(text, today, source);
    return std::string(codeOf(date.verdict)) + (date.date ? " " + isoText(*date.date) : "");
}

} // namespace

TEST_CASE("a day is read in every writing that ledgers hold")
{
    for (const char* text :
         {"1980-01-02",
          "1980/1/2",
          "1980.1.2",
          "19800102",
          "1980年1月2日",
          "1980年01月02日",
          "１９８０．１．２",
          "1980-1-2 0:00",
          "1980-01-02T00:00:00",
          "一九八〇年一月二日",
          "1980年1月2号",
          " 1980.1.2. "}) {
        CHECK(read(text) == "ok 1980-01-02");
    }
}

TEST_CASE("a month alone stays a month")
{
    for (const char* text : {"1980年1月", "1980-01", "1980/1", "198001", "一九八〇年一月"}) {
        CHECK(read(text) == "ok 1980-01");
    }
    CHECK(read("1980年") == "ok 1980");
    CHECK(read("1980") == "ok 1980");
    CHECK(read("一九八〇年十二月") == "ok 1980-12");
}

TEST_CASE("a two-digit year is guessed and says so")
{
    CHECK(read("80.1.2") == "date_year_guessed 1980-01-02");
    CHECK(read("24年3月") == "date_year_guessed 2024-03");
    CHECK(read("26-11-22") == "date_year_guessed 2026-11-22");
    CHECK(read("27-1-1") == "date_year_guessed 1927-01-01");
    CHECK(read("800102") == "date_year_guessed 1980-01-02");
}

TEST_CASE("1980.1 of a numeric cell may be January or October")
{
    CHECK(read("1980.1", DateSource::numberCell) == "date_month_ambiguous 1980-01");
    CHECK(read("1980.1", DateSource::textCell) == "ok 1980-01");
    CHECK(read("1980.10", DateSource::textCell) == "ok 1980-10");
    CHECK(read("1980.11", DateSource::numberCell) == "ok 1980-11");
    CHECK_FALSE(parseLooseDate("1980.1", today, DateSource::numberCell).usable());
}

TEST_CASE("the ID number settles an ambiguous month when it agrees with January or October")
{
    const LooseDate date = parseLooseDate("1980.1", today, DateSource::numberCell);
    CHECK(settleMonth(date, Date(1980, 10, 3)).date == PartialDate{Date(1980, 10, 1), Precision::month});
    CHECK(settleMonth(date, Date(1980, 10, 3)).verdict == DateVerdict::sound);
    CHECK(settleMonth(date, Date(1980, 5, 3)).verdict == DateVerdict::monthAmbiguous);
    CHECK(settleMonth(date, Date(1981, 1, 3)).verdict == DateVerdict::monthAmbiguous);
}

TEST_CASE("a lunar date is told apart from a wrong one")
{
    for (const char* text : {"农历1980年二月三十", "1980年正月初五", "阴历腊月廿三", "1984年闰十月初一"}) {
        CHECK(read(text) == "date_lunar");
    }
}

TEST_CASE("a day that does not exist is impossible, not unreadable")
{
    for (const char* text : {"2024-02-30", "2023年2月29日", "20241301", "1980.13.1", "2024年13月", "1980-00-01"}) {
        CHECK(read(text) == "date_impossible");
    }
}

TEST_CASE("what is no date is unreadable")
{
    for (const char* text : {"不详", "3月5日", "5/3/2024", "12", "1980年1月2日至3月", "33048119800102"}) {
        CHECK(read(text) == "date_unreadable");
    }
    CHECK(read("") == "date_empty");
}

TEST_CASE("serial days of both spreadsheet systems are read")
{
    CHECK(dateOfSerial(1) == Date(1900, 1, 1));
    CHECK(dateOfSerial(59) == Date(1900, 2, 28));
    CHECK_FALSE(dateOfSerial(60).has_value());
    CHECK(dateOfSerial(61) == Date(1900, 3, 1));
    CHECK(dateOfSerial(45356) == Date(2024, 3, 5));
    CHECK(dateOfSerial(45356 - 1462, true) == Date(2024, 3, 5));
    CHECK_FALSE(dateOfSerial(0).has_value());
    CHECK_FALSE(dateOfSerial(99999999).has_value());
    CHECK(read("45356", DateSource::numberCell) == "ok 2024-03-05");
    CHECK(read("45356.5", DateSource::numberCell) == "ok 2024-03-05");
    CHECK(read("45356") == "date_unreadable");
}
