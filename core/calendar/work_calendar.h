// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// WorkCalendar: which days are worked, by the yearly notices of the State Council (节假日, 调休). A year without a notice is
// told.

#include "core/base/date.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace linwu {

/// One line of a notice: a day off (放假), or a weekend day that is worked (调休上班).
struct HolidayLine {
    Date day;
    bool off = true;
    std::string name; ///< 端午节

    bool operator==(const HolidayLine&) const = default;
};

class WorkCalendar {
public:
    WorkCalendar() = default;
    explicit WorkCalendar(const std::vector<HolidayLine>& lines);

    /// The notices compiled into the program (codes/holidays.csv).
    [[nodiscard]] static const WorkCalendar& shipped();

    /// The notice of that year is there. Every notice has 国庆节, so a year counts as known when it has a day off in October.
    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }

    [[nodiscard]] const std::set<int>& years() const { return m_years; }

    /// By the notice; by Saturday and Sunday where the day is in no notice. Ask `knows` before relying on it.
    [[nodiscard]] bool isWorkingDay(const Date& day) const;
    /// The line of that day, or nullptr.
    [[nodiscard]] const HolidayLine* line(const Date& day) const;
    /// The first working day from `day` on, `day` included.
    [[nodiscard]] Date workingDayFrom(const Date& day) const;

private:
    std::map<Date, HolidayLine> m_lines;
    std::set<int> m_years;
};

/// The lines of a year's table as people hand it round (`date,kind,name`, kind `holiday` or `workday`; other columns ignored).
/// Empty when a row has no such day or kind: a half-read year would give wrong statutory days.
[[nodiscard]] std::vector<HolidayLine> readHolidayTable(std::string_view csv);

} // namespace linwu
