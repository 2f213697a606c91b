// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/number_format.h"

#include <catch2/catch.hpp>

using namespace linwu::spreadsheets;
using Shows = NumberFormat::Shows;

TEST_CASE("format codes of dates are told from those of numbers")
{
    CHECK(parseFormatCode("yyyy\"年\"m\"月\"d\"日\"").shows == Shows::day);
    CHECK(parseFormatCode("[$-804]yyyy-mm-dd;@").shows == Shows::day);
    CHECK(parseFormatCode("yyyy\\.m").shows == Shows::month);
    CHECK(parseFormatCode("m/d/yy h:mm").shows == Shows::dayAndTime);
    CHECK(parseFormatCode("[h]:mm:ss").shows == Shows::time);
    CHECK(parseFormatCode("General").shows == Shows::number);
    CHECK(parseFormatCode("0.00E+00").shows == Shows::number);
    CHECK(parseFormatCode("[Red]#,##0.00_);\"day\"").shows == Shows::number);
}

TEST_CASE("only formats of zeros alone show leading zeros")
{
    CHECK(parseFormatCode("000000").minimumDigits == 6);
    CHECK(parseFormatCode("0").minimumDigits == 0);
    CHECK(parseFormatCode("0.00").minimumDigits == 0);
}

TEST_CASE("a number has no exponent and at most fifteen significant digits")
{
    std::string text;
    appendDecimal(text, 9.90102199401119e+17);
    CHECK(text == "990102199401119000");
    text.clear();
    appendDecimal(text, 0.1 + 0.2);
    CHECK(text == "0.3");
    text.clear();
    appendDecimal(text, 13897215481.000002);
    CHECK(text == "13897215481");
}

TEST_CASE("serial days around the leap day that never was")
{
    const NumberFormat day{Shows::day, 0};
    std::string text;
    REQUIRE(appendSerialDate(text, 1, day, false));
    REQUIRE(appendSerialDate(text, 59, day, false));
    REQUIRE(appendSerialDate(text, 61, day, false));
    CHECK(text == "1900-01-011900-02-281900-03-01");
}

TEST_CASE("serial numbers outside the calendar stay numbers")
{
    std::string text;
    CHECK_FALSE(appendSerialDate(text, -1, {Shows::day, 0}, false));
    CHECK_FALSE(appendSerialDate(text, 2958466, {Shows::day, 0}, false));
    bool isDate = true;
    appendNumber(text, "99999999", {Shows::day, 0}, false, isDate);
    CHECK_FALSE(isDate);
    CHECK(text == "99999999");
}
