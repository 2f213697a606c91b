// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"

#include <algorithm>
#include <array>

namespace linwu {

namespace greg = boost::gregorian;

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string padded(int value, std::size_t width)
{
    std::string text = std::to_string(value);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

} // namespace

std::optional<Date> dateOf(int year, int month, int day)
{
    if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1) {
        return std::nullopt;
    }
    const auto y = static_cast<unsigned short>(year);
    const auto m = static_cast<unsigned short>(month);
    if (day > greg::gregorian_calendar::end_of_month_day(y, m)) {
        return std::nullopt;
    }
    return Date(y, m, static_cast<unsigned short>(day));
}

std::optional<Date> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    return dateOf(*year, *month, *day);
}

std::string isoText(const Date& date)
{
    const auto ymd = date.year_month_day();
    return padded(ymd.year, 4) + '-' + padded(ymd.month.as_number(), 2) + '-' + padded(ymd.day, 2);
}

std::string chineseText(const Date& date)
{
    const auto ymd = date.year_month_day();
    return std::to_string(ymd.year) + "年" + std::to_string(ymd.month.as_number()) + "月" + std::to_string(ymd.day) + "日";
}

Date plusDays(const Date& date, int days)
{
    return date + greg::date_duration(days);
}

Date plusMonths(const Date& date, int months)
{
    const auto ymd = date.year_month_day();
    const int count = static_cast<int>(ymd.year) * 12 + static_cast<int>(ymd.month.as_number()) - 1 + months;
    const auto year = static_cast<unsigned short>(count / 12);
    const auto month = static_cast<unsigned short>(count % 12 + 1);
    const auto last = greg::gregorian_calendar::end_of_month_day(year, month);
    return {year, month, std::min<unsigned short>(ymd.day, last)};
}

int daysBetween(const Date& from, const Date& to)
{
    return static_cast<int>((to - from).days());
}

int ageOn(const Date& birth, const Date& day)
{
    const auto b = birth.year_month_day();
    const auto d = day.year_month_day();
    const int years = static_cast<int>(d.year) - static_cast<int>(b.year);
    const bool before = d.month < b.month || (d.month == b.month && d.day < b.day);
    return before ? years - 1 : years;
}

std::string isoText(const PartialDate& date)
{
    constexpr std::array<std::size_t, 3> length{10, 7, 4};
    return isoText(date.date).substr(0, length[static_cast<std::size_t>(date.precision)]);
}

std::optional<PartialDate> parsePartialDate(std::string_view text)
{
    const auto whole = [&](std::string_view rest, Precision precision) -> std::optional<PartialDate> {
        const auto date = parseIsoDate(std::string(text) + std::string(rest));
        if (!date) {
            return std::nullopt;
        }
        return PartialDate{*date, precision};
    };
    switch (text.size()) {
    case 4:
        return whole("-01-01", Precision::year);
    case 7:
        return whole("-01", Precision::month);
    case 10:
        return whole("", Precision::day);
    default:
        return std::nullopt;
    }
}

} // namespace linwu
