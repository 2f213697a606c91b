// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/work_calendar.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("the rest days of 2026 are those of the notice")
{
    const WorkCalendar& calendar = WorkCalendar::shipped();
    const auto rests = [&](int fromMonth, int fromDay, int toMonth, int toDay) {
        for (Date day = *dateOf(2026, fromMonth, fromDay); day <= *dateOf(2026, toMonth, toDay); day = plusDays(day, 1)) {
            if (calendar.isWorkingDay(day)) {
                return false;
            }
        }
        return true;
    };
    // The days of rest that the State Council set for the year.
    CHECK(rests(1, 1, 1, 3));
    CHECK(rests(2, 15, 2, 23));
    CHECK(rests(4, 4, 4, 6));
    CHECK(rests(5, 1, 5, 5));
    CHECK(rests(6, 19, 6, 21));
    CHECK(rests(9, 25, 9, 27));
    CHECK(rests(10, 1, 10, 7));
}

TEST_CASE("weekend days that are worked in 2026 are working days")
{
    for (const auto& [month, day] : {std::pair{1, 4}, {2, 14}, {2, 28}, {5, 9}, {9, 20}, {10, 10}}) {
        CHECK(WorkCalendar::shipped().isWorkingDay(*dateOf(2026, month, day)));
    }
}

TEST_CASE("a year without a notice is not known")
{
    CHECK(WorkCalendar::shipped().knows(2026));
    CHECK(WorkCalendar::shipped().knows(2000));
    CHECK_FALSE(WorkCalendar::shipped().knows(2027));
    CHECK_FALSE(WorkCalendar::shipped().knows(1999));
    CHECK_FALSE(WorkCalendar().knows(2026));
}

TEST_CASE("a day tells the name of its holiday")
{
    const HolidayLine* line = WorkCalendar::shipped().line(Date(2026, 6, 19));
    REQUIRE(line != nullptr);
    CHECK(line->name == "端午节");
    CHECK(WorkCalendar::shipped().line(Date(2026, 6, 22)) == nullptr);
}

TEST_CASE("a year's table is read whole or not at all")
{
    CHECK(readHolidayTable("date,kind,name\n2027-01-01,holiday,元旦\n2027-10-10,workday,国庆节\n").size() == 2);
    CHECK(readHolidayTable("date,kind,name\n2027-01-01,holiday,元旦\n2027-02-30,holiday,春节\n").empty());
    CHECK(readHolidayTable("date,kind,name\n2027-01-01,rest,元旦\n").empty());
    CHECK(readHolidayTable("day,kind\n2027-01-01,holiday\n").empty());
    CHECK(readHolidayTable("date,kind,name\n2027-01-01,holiday\n").empty());
    CHECK(readHolidayTable("").empty());
}
