// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/deadline.h"

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

Deadline counted(const Date& start, int length, TermUnit unit, CountMode mode = CountMode::statutory)
{
    return deadlineOf(start, {length, unit}, WorkCalendar::shipped(), mode);
}

} // namespace

TEST_CASE("the thirtieth day on the Dragon Boat holiday rolls to Monday 22 June")
{
    const Deadline confirmation = counted(Date(2026, 5, 20), 30, TermUnit::day);
    CHECK(confirmation.nominal == Date(2026, 6, 19));
    CHECK(confirmation.due == Date(2026, 6, 22));
    CHECK(confirmation.rolled());
    CHECK(confirmation.certain());
}

TEST_CASE("a seal of 21 May makes the thirtieth day 20 June and the last one 22 June")
{
    const Deadline confirmation = counted(Date(2026, 5, 21), 30, TermUnit::day);
    CHECK(confirmation.nominal == Date(2026, 6, 20));
    CHECK(confirmation.due == Date(2026, 6, 22));
}

TEST_CASE("one month from 6 May ends on Saturday 6 June and rolls to Monday 8 June")
{
    const Deadline month = counted(Date(2026, 5, 6), 1, TermUnit::month);
    CHECK(month.nominal == Date(2026, 6, 6));
    CHECK(month.due == Date(2026, 6, 8));
    CHECK(counted(Date(2026, 5, 6), 30, TermUnit::day).due == Date(2026, 6, 5));
    CHECK(plusDays(counted(Date(2026, 5, 6), 30, TermUnit::day).due, -7) == Date(2026, 5, 29));
}

TEST_CASE("a month that has no such day ends on its last day")
{
    CHECK(counted(Date(2026, 1, 31), 1, TermUnit::month).nominal == Date(2026, 2, 28));
    CHECK(counted(Date(2024, 1, 31), 1, TermUnit::month).nominal == Date(2024, 2, 29));
    CHECK(counted(Date(2024, 2, 29), 1, TermUnit::year).nominal == Date(2025, 2, 28));
}

TEST_CASE("ten working days after closing on 1 July are 15 July")
{
    CHECK(counted(Date(2026, 7, 1), 10, TermUnit::workingDay).due == Date(2026, 7, 15));
}

TEST_CASE("three working days skip a holiday and count a worked Saturday")
{
    CHECK(counted(Date(2026, 4, 30), 3, TermUnit::workingDay).due == Date(2026, 5, 8));
    CHECK(counted(Date(2026, 5, 7), 2, TermUnit::workingDay).due == Date(2026, 5, 9));
    CHECK(counted(Date(2026, 6, 18), 1, TermUnit::workingDay).due == Date(2026, 6, 22));
}

TEST_CASE("the first visit is due fifteen days after the effective date")
{
    CHECK(counted(Date(2026, 5, 20), 15, TermUnit::day).due == Date(2026, 6, 4));
}

TEST_CASE("the publicity of the voting fixture ends as its table says")
{
    // 03-22 is a Saturday; 清明 4–6 April 2025
    CHECK(counted(Date(2025, 3, 7), 15, TermUnit::day).nominal == Date(2025, 3, 22));
    CHECK(counted(Date(2025, 3, 7), 15, TermUnit::day).due == Date(2025, 3, 24));
    CHECK(counted(Date(2025, 3, 29), 7, TermUnit::day, CountMode::plain).due == Date(2025, 4, 5));
    CHECK(counted(Date(2025, 3, 29), 7, TermUnit::day).due == Date(2025, 4, 7));
    CHECK(counted(Date(2025, 6, 25), 7, TermUnit::day).due == Date(2025, 7, 2));
    CHECK(counted(Date(2025, 10, 20), 7, TermUnit::day).due == Date(2025, 10, 27));
}

TEST_CASE("in the customary count the posting day is day one and nothing rolls")
{
    // 公示期 2025年7月1日至2025年7月7日(7日)
    CHECK(counted(Date(2025, 7, 1), 7, TermUnit::day, CountMode::customary).due == Date(2025, 7, 7));
    CHECK(counted(Date(2025, 3, 29), 7, TermUnit::day, CountMode::customary).due == Date(2025, 4, 4));
    CHECK_FALSE(counted(Date(2025, 3, 29), 7, TermUnit::day, CountMode::customary).rolled());
    CHECK(counted(Date(2026, 5, 6), 1, TermUnit::month, CountMode::customary).due == Date(2026, 6, 5));
    CHECK(counted(Date(2026, 7, 1), 3, TermUnit::workingDay, CountMode::customary).due == Date(2026, 7, 3));
}

TEST_CASE("a term that ends in a year without a notice says so")
{
    CHECK(counted(Date(2026, 12, 20), 30, TermUnit::day).missingYears == std::vector<int>{2027});
    CHECK(counted(Date(2026, 12, 28), 5, TermUnit::workingDay).missingYears == std::vector<int>{2027});
    CHECK(counted(Date(2026, 12, 1), 30, TermUnit::day).certain());
    CHECK(counted(Date(2026, 12, 20), 30, TermUnit::day, CountMode::plain).certain());
}

TEST_CASE("a suspension moves the due day and rolls again")
{
    const Deadline base = counted(Date(2026, 5, 6), 1, TermUnit::month);
    CHECK(extendedBy(base, 11, WorkCalendar::shipped()).nominal == Date(2026, 6, 19));
    CHECK(extendedBy(base, 11, WorkCalendar::shipped()).due == Date(2026, 6, 22));
}

TEST_CASE("working days between two days exclude the first and include the last")
{
    CHECK(workingDaysBetween(Date(2026, 7, 1), Date(2026, 7, 15), WorkCalendar::shipped()) == 10);
    CHECK(workingDaysBetween(Date(2026, 7, 15), Date(2026, 7, 1), WorkCalendar::shipped()) == 0);
}

TEST_CASE("every statutory day of ten years is a working day not before its nominal one")
{
    for (Date start(2016, 1, 1); start < Date(2025, 12, 1); start = plusDays(start, 1)) {
        const Deadline deadline = counted(start, 30, TermUnit::day);
        REQUIRE(WorkCalendar::shipped().isWorkingDay(deadline.due));
        REQUIRE(daysBetween(deadline.nominal, deadline.due) >= 0);
        REQUIRE(daysBetween(deadline.nominal, deadline.due) <= 10);
    }
}

TEST_CASE("the day a term before another is counted back in the unit of the term and never rolls")
{
    const auto& calendar = WorkCalendar::shipped();
    const Date due(2026, 6, 22); // the Monday after 端午
    CHECK(termBefore(due, {3, TermUnit::day}, calendar) == Date(2026, 6, 19));
    CHECK(termBefore(due, {3, TermUnit::workingDay}, calendar) == Date(2026, 6, 16));
    CHECK(termBefore(due, {1, TermUnit::month}, calendar) == Date(2026, 5, 22));
    CHECK(termBefore(due, {2, TermUnit::year}, calendar) == Date(2024, 6, 22));
}
