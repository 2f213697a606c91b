// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/deadline.h"

#include <algorithm>

namespace linwu {

namespace {

/// The years from one day to another whose notice is missing.
std::vector<int> missingYears(const Date& from, const Date& to, const WorkCalendar& calendar)
{
    std::vector<int> missing;
    for (int year = static_cast<int>(from.year()); year <= static_cast<int>(to.year()); ++year) {
        if (!calendar.knows(year)) {
            missing.push_back(year);
        }
    }
    return missing;
}

Date afterWorkingDays(const Date& start, int count, bool startCounts, const WorkCalendar& calendar)
{
    Date day = startCounts ? plusDays(start, -1) : start;
    for (int counted = 0; counted < count;) {
        day = plusDays(day, 1);
        counted += calendar.isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

Date beforeWorkingDays(Date day, int count, const WorkCalendar& calendar)
{
    for (int counted = 0; counted < count;) {
        day = plusDays(day, -1);
        counted += calendar.isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace

Deadline deadlineOf(const Date& start, Term term, const WorkCalendar& calendar, CountMode mode)
{
    const bool startCounts = mode == CountMode::customary && term.length > 0;
    Deadline deadline{start, start, start, {}};
    if (term.unit == TermUnit::workingDay) {
        deadline.nominal = deadline.due = afterWorkingDays(start, term.length, startCounts, calendar);
        deadline.missingYears = missingYears(start, deadline.due, calendar);
        return deadline;
    }
    const Date end = term.unit == TermUnit::day     ? plusDays(start, term.length)
                     : term.unit == TermUnit::month ? plusMonths(start, term.length)
                                                    : plusMonths(start, term.length * 12);
    deadline.nominal = deadline.due = startCounts ? plusDays(end, -1) : end;
    if (mode == CountMode::statutory) {
        deadline.due = calendar.workingDayFrom(deadline.nominal);
        deadline.missingYears = missingYears(deadline.nominal, deadline.due, calendar);
    }
    return deadline;
}

Date termBefore(const Date& day, Term term, const WorkCalendar& calendar)
{
    switch (term.unit) {
    case TermUnit::month:
        return plusMonths(day, -term.length);
    case TermUnit::year:
        return plusMonths(day, -term.length * 12);
    case TermUnit::workingDay:
        return beforeWorkingDays(day, term.length, calendar);
    default:
        return plusDays(day, -term.length);
    }
}

Deadline extendedBy(const Deadline& deadline, int suspendedDays, const WorkCalendar& calendar)
{
    Deadline extended = deadline;
    extended.nominal = plusDays(deadline.due, suspendedDays);
    extended.due = calendar.workingDayFrom(extended.nominal);
    extended.missingYears = missingYears(extended.nominal, extended.due, calendar);
    return extended;
}

int workingDaysBetween(const Date& from, const Date& to, const WorkCalendar& calendar)
{
    int count = 0;
    for (Date day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) {
        count += calendar.isWorkingDay(day) ? 1 : 0;
    }
    return count;
}

} // namespace linwu
