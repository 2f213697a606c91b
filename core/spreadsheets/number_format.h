// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Number formats of office programs: which of them show a date, and what a stored number looks like to the person.

#include <cstdint>
#include <string>
#include <string_view>

namespace linwu::spreadsheets {

/// What a number format shows.
struct NumberFormat {
    enum class Shows : std::uint8_t { number, day, month, dayAndTime, time };

    Shows shows = Shows::number;
    std::uint8_t minimumDigits = 0; ///< `000000` shows at least six digits; 0 for formats without leading zeros

    bool operator==(const NumberFormat&) const = default;
};

/// Reads a format code: `yyyy"年"m"月"d"日"`, `[$-804]yyyy-mm-dd;@`, `000000`, `0.00_);[Red]\(0.00\)`.
[[nodiscard]] NumberFormat parseFormatCode(std::string_view code);

/// The format of a built-in number (ECMA-376 18.8.30, with the Chinese ones 27-36 and 50-58).
[[nodiscard]] NumberFormat builtInFormat(unsigned id);

/// The number of a file's `<v>` as displayed: digits without exponent, 15 significant ones unless the file spells out a whole
/// number; dates as `2026-11-22`, `2026-11` or `2026-11-22 09:30:00`. Appends to `out`. `isDate` tells which it was.
void appendNumber(std::string& out, std::string_view stored, const NumberFormat& format, bool date1904, bool& isDate);

/// A number as plain decimal text with at most 15 significant digits.
void appendDecimal(std::string& out, double value);

/// `2026-11-22` of a serial day in the 1900 system (with its day that never was, 1900-02-29) or the 1904 system; false outside
/// the years 1900 to 9999.
[[nodiscard]] bool appendSerialDate(std::string& out, double serial, const NumberFormat& format, bool date1904);

} // namespace linwu::spreadsheets
