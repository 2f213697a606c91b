// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("the thirtieth of February is not a date")
{
    CHECK_FALSE(parseIsoDate("2026-02-30"));
}

TEST_CASE("an ISO date is read and written back")
{
    const auto date = parseIsoDate("2026-11-22");
    REQUIRE(date);
    CHECK(isoText(*date) == "2026-11-22");
}

TEST_CASE("a date on paper has no leading zeros")
{
    CHECK(chineseText(Date(2025, 7, 3)) == "2025年7月3日");
}

TEST_CASE("a month after 31 January is the last of February")
{
    CHECK(plusMonths(Date(2026, 1, 31), 1) == Date(2026, 2, 28));
}

TEST_CASE("a month back over New Year stays right")
{
    CHECK(plusMonths(Date(2026, 1, 15), -1) == Date(2025, 12, 15));
}

TEST_CASE("a leap-day birthday counts from 1 March in common years")
{
    CHECK(ageOn(Date(2000, 2, 29), Date(2026, 2, 28)) == 25);
    CHECK(ageOn(Date(2000, 2, 29), Date(2026, 3, 1)) == 26);
}

TEST_CASE("a partial date keeps what is known and no more")
{
    const auto date = parsePartialDate("1980-01");
    REQUIRE(date);
    CHECK(date->precision == Precision::month);
    CHECK(isoText(*date) == "1980-01");
}

TEST_CASE("a period does not contain its end")
{
    const Period period{Date(2026, 1, 1), Date(2026, 2, 1)};
    CHECK(period.contains(Date(2026, 1, 31)));
    CHECK_FALSE(period.contains(Date(2026, 2, 1)));
}

TEST_CASE("a period of unknown start counts for every earlier day")
{
    CHECK(Period{{}, Date(2026, 2, 1)}.contains(Date(1950, 1, 1)));
}

TEST_CASE("periods that touch do not overlap")
{
    CHECK_FALSE(Period{Date(2026, 1, 1), Date(2026, 2, 1)}.overlaps({Date(2026, 2, 1), {}}));
}
