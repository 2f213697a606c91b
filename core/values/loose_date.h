// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Dates as people type them: 2024.3.5, 24年3月, 19800102, 一九八〇年一月, 农历…, and the doubtful 1980.1 of a numeric cell.

#include "core/base/codes.h"
#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace linwu {

enum class DateVerdict {
    sound,
    empty,
    yearGuessed,    ///< two-digit year: this century up to the current year, else the last one
    monthAmbiguous, ///< 1980.1 of a number: January or October (1980.10 lost its zero)
    lunar,          ///< 农历, 正月, 初五 …: not a date of the public calendar (民法典 200)
    impossible,     ///< the shape of a date, but no such day (2月30日)
    unreadable,
};

template <>
struct Codes<DateVerdict> {
    static constexpr std::array<std::pair<DateVerdict, std::string_view>, 7> table{{
        {DateVerdict::sound, "ok"},
        {DateVerdict::empty, "date_empty"},
        {DateVerdict::yearGuessed, "date_year_guessed"},
        {DateVerdict::monthAmbiguous, "date_month_ambiguous"},
        {DateVerdict::lunar, "date_lunar"},
        {DateVerdict::impossible, "date_impossible"},
        {DateVerdict::unreadable, "date_unreadable"},
    }};
};

struct LooseDate {
    std::optional<PartialDate> date; ///< the day, month or year understood; for `monthAmbiguous` the January reading
    DateVerdict verdict = DateVerdict::empty;

    /// A date that may be used without asking.
    [[nodiscard]] bool usable() const { return date && (verdict == DateVerdict::sound || verdict == DateVerdict::yearGuessed); }

    bool operator==(const LooseDate&) const = default;
};

/// Where the text comes from decides two readings: only a number may have lost the zero of 1980.10, and only a number may be a
/// serial day of a spreadsheet.
enum class DateSource { typed, textCell, numberCell };

/// Reads a date. `today` decides the century of two-digit years. A time behind the day is cut.
[[nodiscard]] LooseDate parseLooseDate(std::string_view text, const Date& today, DateSource source = DateSource::typed);

/// Settles `monthAmbiguous` by a birth known from an ID number, when that agrees with January or October.
[[nodiscard]] LooseDate settleMonth(const LooseDate& date, const Date& knownBirth);

/// The day of a spreadsheet's serial number (1900 system, its false 29 February 1900 included, or 1904 system).
[[nodiscard]] std::optional<Date> dateOfSerial(std::int64_t serial, bool system1904 = false);

} // namespace linwu
