// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/work_calendar.h"

#include "core/base/code_table.h"
#include "core/base/embedded.h"

#include <algorithm>
#include <stdexcept>

namespace linwu {

WorkCalendar::WorkCalendar(const std::vector<HolidayLine>& lines)
{
    for (const auto& line : lines) {
        m_lines.insert_or_assign(line.day, line);
        if (line.off && line.day.month() == boost::gregorian::Oct) {
            m_years.insert(static_cast<int>(line.day.year()));
        }
    }
}

const WorkCalendar& WorkCalendar::shipped()
{
    static const WorkCalendar calendar(readHolidayTable(embedded("codes/holidays.csv").value_or(std::string_view())));
    return calendar;
}

bool WorkCalendar::isWorkingDay(const Date& day) const
{
    if (const HolidayLine* known = line(day)) {
        return !known->off;
    }
    const auto weekday = day.day_of_week();
    return weekday != boost::gregorian::Saturday && weekday != boost::gregorian::Sunday;
}

const HolidayLine* WorkCalendar::line(const Date& day) const
{
    const auto found = m_lines.find(day);
    return found == m_lines.end() ? nullptr : &found->second;
}

Date WorkCalendar::workingDayFrom(const Date& day) const
{
    Date candidate = day;
    while (!isWorkingDay(candidate)) {
        candidate = plusDays(candidate, 1);
    }
    return candidate;
}

std::vector<HolidayLine> readHolidayTable(std::string_view csv)
{
    std::vector<HolidayLine> lines;
    try {
        const CodeTable table(csv);
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const auto day = parseIsoDate(table.cell(row, "date"));
            const std::string& kind = table.cell(row, "kind");
            if (!day || (kind != "holiday" && kind != "workday")) {
                return {};
            }
            lines.push_back({*day, kind == "holiday", table.cell(row, "name")});
        }
    } catch (const std::logic_error&) {
        return {}; // a torn row or a missing column
    }
    return lines;
}

} // namespace linwu
