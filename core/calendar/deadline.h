// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Statutory clocks: how a term in days, working days, months or years ends.

#include "core/base/codes.h"
#include "core/calendar/work_calendar.h"

#include <vector>

namespace linwu {

enum class TermUnit { day, workingDay, month, year };

template <>
struct Codes<TermUnit> {
    static constexpr std::array<std::pair<TermUnit, std::string_view>, 4> table{{
        {TermUnit::day, "day"},
        {TermUnit::workingDay, "working_day"},
        {TermUnit::month, "month"},
        {TermUnit::year, "year"},
    }};
};

/// How days are counted (计日方式).
enum class CountMode {
    statutory, ///< 法定: the start day is not counted (民法典 201, 民事诉讼法 85); a last day of rest rolls to the next working
               ///< day (203)
    plain,     ///< 不顺延: the start day is not counted, the last day stands
    customary, ///< 习惯: the start day is day 1, the last day stands
};

template <>
struct Codes<CountMode> {
    static constexpr std::array<std::pair<CountMode, std::string_view>, 3> table{{
        {CountMode::statutory, "statutory"},
        {CountMode::plain, "plain"},
        {CountMode::customary, "customary"},
    }};
};

struct Term {
    int length = 0; ///< 0 or more
    TermUnit unit = TermUnit::day;

    bool operator==(const Term&) const = default;
};

struct Deadline {
    Date start;
    Date nominal;                  ///< before rolling
    Date due;                      ///< the last day on which the act is in time
    std::vector<int> missingYears; ///< years whose notice the answer needed and did not find: it may be wrong and must say so

    [[nodiscard]] bool rolled() const { return due != nominal; }

    [[nodiscard]] bool certain() const { return missingYears.empty(); }

    bool operator==(const Deadline&) const = default;
};

/// The end of a term that begins with an event on `start`. A month ends on the same day number, else on the last day of the month
/// (民法典 202). Working days are counted one by one and never roll.
[[nodiscard]] Deadline
deadlineOf(const Date& start, Term term, const WorkCalendar& calendar, CountMode mode = CountMode::statutory);

/// The day that lies a term before `day`: reminders ahead of a last day, how far back a check looks. Never rolls.
[[nodiscard]] Date termBefore(const Date& day, Term term, const WorkCalendar& calendar);

/// The same deadline after a suspension (鉴定, 评估): due + (resume − suspend), rolled again.
[[nodiscard]] Deadline extendedBy(const Deadline& deadline, int suspendedDays, const WorkCalendar& calendar);

/// Working days after `from` up to and including `to`; 0 when `to` is not later.
[[nodiscard]] int workingDaysBetween(const Date& from, const Date& to, const WorkCalendar& calendar);

} // namespace linwu
