// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/phone.h"

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

Phone sound(std::string number, PhoneKind kind, std::string note = {}, bool restored = false)
{
    return {std::move(number), kind, PhoneVerdict::sound, std::move(note), restored};
}

} // namespace

TEST_CASE("a mobile number is read in every writing")
{
    for (const char* text :
         {"13800001234",
          "138 0000 1234",
          "138-0000-1234",
          "+86 13800001234",
          "0086-13800001234",
          "１３８００００１２３４",
          "013800001234",
          "1.3800001234E+10",
          "13800001234.0"}) {
        CHECK(parsePhone(text) == sound("13800001234", PhoneKind::mobile));
    }
}

TEST_CASE("a landline keeps its area code and extension")
{
    CHECK(parsePhone("0573-87012345") == sound("0573-87012345", PhoneKind::landline));
    CHECK(parsePhone("(0573)87012345") == sound("0573-87012345", PhoneKind::landline));
    CHECK(parsePhone("057387012345") == sound("0573-87012345", PhoneKind::landline));
    CHECK(parsePhone("0573-87012345-801") == sound("0573-87012345-801", PhoneKind::landline));
    CHECK(parsePhone("0573 87012345转801") == sound("0573-87012345-801", PhoneKind::landline));
    CHECK(parsePhone("010-65001234") == sound("010-65001234", PhoneKind::landline));
    CHECK(parsePhone("0715-8255123") == sound("0715-8255123", PhoneKind::landline));
    CHECK(parsePhone("87012345") == sound("87012345", PhoneKind::landline));
}

TEST_CASE("the lost zero of an area code is restored")
{
    CHECK(parsePhone("57387012345") == sound("0573-87012345", PhoneKind::landline, "", true));
    CHECK(parsePhone("7158255123") == sound("0715-8255123", PhoneKind::landline, "", true));
}

TEST_CASE("a note beside a number is kept as its note")
{
    CHECK(parsePhone("13800001234（儿子）") == sound("13800001234", PhoneKind::mobile, "儿子"));
    CHECK(parsePhone("儿子：13800001234") == sound("13800001234", PhoneKind::mobile, "儿子"));
}

TEST_CASE("a wrong number keeps its digits and says what is wrong")
{
    CHECK(parsePhone("1380000123").verdict == PhoneVerdict::tooShort);
    CHECK(parsePhone("1380000123").number == "1380000123");
    CHECK(parsePhone("138000012345").verdict == PhoneVerdict::tooLong);
    CHECK(parsePhone("3800000123").verdict == PhoneVerdict::tooShort);
    CHECK(parsePhone("无").verdict == PhoneVerdict::unreadable);
    CHECK(parsePhone("").verdict == PhoneVerdict::empty);
    CHECK(parsePhone("1.38E+10").verdict == PhoneVerdict::digitsLost);
    CHECK(parsePhone("1.38E+10").number == "1.38E+10");
}

TEST_CASE("several numbers of one cell are parted and judged alone")
{
    for (const char* cell :
         {"13800001234/0573-87012345",
          "13800001234；0573-87012345",
          "13800001234、0573-87012345",
          "13800001234 0573-87012345",
          "13800001234\n0573-87012345",
          "13800001234，0573-87012345"}) {
        CHECK(
            parsePhones(cell) ==
            std::vector<Phone>{sound("13800001234", PhoneKind::mobile), sound("0573-87012345", PhoneKind::landline)}
        );
    }
}

TEST_CASE("each of several numbers keeps its own note")
{
    const auto phones = parsePhones("13800001234(儿子) 13900005678 女儿");
    CHECK(parsePhones("13800001234(儿子)13900005678(女儿)") == phones);
    CHECK(
        phones ==
        std::vector<Phone>{sound("13800001234", PhoneKind::mobile, "儿子"), sound("13900005678", PhoneKind::mobile, "女儿")}
    );
}

TEST_CASE("blanks inside one number do not part it")
{
    CHECK(parsePhones("138 0000 1234").size() == 1);
    CHECK(parsePhones("  ").empty());
}

TEST_CASE("the tail of a number is its last four digits")
{
    CHECK(phoneTail("0573-87012345") == "2345");
    CHECK(phoneTail("123").empty());
}
