// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/clock_check.h"
#include "core/residents/resident_actions.h"
#include "tests/support/registry.h"
#include "tests/support/residents.h"

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

constexpr int gap = 60;

/// What is said on a day of a file whose newest act was done on 20 May 2026.
std::optional<ClockDoubt> doubtOn(const Date& day)
{
    test::TempRegistry registry;
    registry.clock().set(Date(2026, 5, 20));
    auto person = test::aResident();
    REQUIRE(residents::addResident(*registry, test::anActor(), person));
    registry.clock().set(day);
    return clockDoubt(registry->reader(), gap);
}

} // namespace

TEST_CASE("a file without acts says nothing about the clock")
{
    test::TempRegistry registry;
    CHECK_FALSE(clockDoubt(registry->reader(), gap));
}

TEST_CASE("a clock that fell back to the year 2000 is doubted")
{
    const auto doubt = doubtOn(Date(2000, 1, 1));
    REQUIRE(doubt);
    CHECK(doubt->behind);
    CHECK(doubt->newestAct == Date(2026, 5, 20));
}

TEST_CASE("a clock that runs a year ahead is doubted")
{
    const auto doubt = doubtOn(Date(2027, 5, 20));
    REQUIRE(doubt);
    CHECK_FALSE(doubt->behind);
    CHECK(doubt->days == 365);
}

TEST_CASE("the day before the newest act is another desk past midnight")
{
    CHECK_FALSE(doubtOn(Date(2026, 5, 19)));
    CHECK(doubtOn(Date(2026, 5, 18)));
}

TEST_CASE("a holiday of two months is no reason to doubt the clock")
{
    CHECK_FALSE(doubtOn(Date(2026, 7, 19)));
    CHECK(doubtOn(Date(2026, 7, 20)));
}
