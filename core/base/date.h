// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Date, PartialDate and Period: days as the program knows them.

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace linwu {

/// A day of the Gregorian calendar.
using Date = boost::gregorian::date;

/// Reads exactly `YYYY-MM-DD`; nothing for other shapes and days that do not exist (2月30日).
[[nodiscard]] std::optional<Date> parseIsoDate(std::string_view text);

/// The day, or nothing where year, month and day do not name one (years 1400 to 9999).
[[nodiscard]] std::optional<Date> dateOf(int year, int month, int day);

/// `2026-11-22`
[[nodiscard]] std::string isoText(const Date& date);

/// `2026年11月22日`: Arabic digits without leading zeros (GB/T 9704-2012, 成文日期).
[[nodiscard]] std::string chineseText(const Date& date);

[[nodiscard]] Date plusDays(const Date& date, int days);

/// Same day number `months` later, else the last day of that month (民法典 202).
[[nodiscard]] Date plusMonths(const Date& date, int months);

/// Days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int daysBetween(const Date& from, const Date& to);

/// 周岁 on `day`: the year difference, one less before this year's birthday; a 29 February birthday counts from 1 March.
[[nodiscard]] int ageOn(const Date& birth, const Date& day);

/// How much of a date is known.
enum class Precision { day, month, year };

/// A date of which perhaps only the month or the year is known (出生年月). Unknown parts are held as 1.
struct PartialDate {
    Date date{1900, 1, 1};
    Precision precision = Precision::day;

    bool operator==(const PartialDate&) const = default;
};

/// `1980-01-02`, `1980-01` or `1980`
[[nodiscard]] std::string isoText(const PartialDate& date);
[[nodiscard]] std::optional<PartialDate> parsePartialDate(std::string_view isoText);

/// From (included) to (excluded). No `from`: since before we knew (起始不详). No `to`: still true.
struct Period {
    std::optional<Date> from;
    std::optional<Date> to;

    [[nodiscard]] bool contains(const Date& day) const { return (!from || *from <= day) && (!to || day < *to); }

    [[nodiscard]] bool overlaps(const Period& other) const
    {
        return (!to || !other.from || *other.from < *to) && (!other.to || !from || *from < *other.to);
    }

    bool operator==(const Period&) const = default;
};

} // namespace linwu
