// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// A year's table of holidays as handed round: read whole or not at all.

#include "core/calendar/deadline.h"

#include <cstdlib>
#include <string>

using namespace linwu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string csv(data, data + size);
    const WorkCalendar calendar(readHolidayTable(csv));
    for (const int year : calendar.years()) {
        if (year < 1400 || year > 9999) {
            std::abort();
        }
    }
    const Deadline deadline = deadlineOf(Date(2026, 5, 20), {30, TermUnit::day}, calendar);
    if (deadline.due < deadline.nominal || !calendar.isWorkingDay(deadline.due)) {
        std::abort();
    }
    return 0;
}
