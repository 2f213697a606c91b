// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// AccountingPeriod (所属期间): the month, quarter, half-year or year that a sheet speaks of.

#include "core/base/codes.h"
#include "core/base/date.h"

#include <optional>
#include <string>

namespace linwu::ledger {

enum class PeriodKind { month, quarter, half, year };

/// A period of the calendar. `index` counts from 1 within the year: the third quarter is 3, a year is 1.
struct AccountingPeriod {
    PeriodKind kind = PeriodKind::quarter;
    int year = 1900;
    int index = 1;

    [[nodiscard]] Date firstDay() const;
    [[nodiscard]] Date lastDay() const;

    [[nodiscard]] bool contains(const Date& day) const { return firstDay() <= day && day <= lastDay(); }

    /// The one before or after.
    [[nodiscard]] AccountingPeriod previous() const;
    [[nodiscard]] AccountingPeriod next() const;
    auto operator<=>(const AccountingPeriod&) const = default;
};

/// The period of that kind in which `day` lies.
[[nodiscard]] AccountingPeriod periodOf(PeriodKind kind, const Date& day);

/// The period of exactly these days, or nothing.
[[nodiscard]] std::optional<AccountingPeriod> periodOfDays(const Date& first, const Date& last);

/// How many periods of this kind a year has.
[[nodiscard]] int periodsPerYear(PeriodKind kind);

/// `2025年7月`, `2025年第三季度`, `2025年上半年`, `2025年`: as titles of sheets say it.
[[nodiscard]] std::string chineseText(const AccountingPeriod& period);

} // namespace linwu::ledger

template <>
struct linwu::Codes<linwu::ledger::PeriodKind> {
    static constexpr std::array<std::pair<ledger::PeriodKind, std::string_view>, 4> table{{
        {ledger::PeriodKind::month, "month"},
        {ledger::PeriodKind::quarter, "quarter"},
        {ledger::PeriodKind::half, "half"},
        {ledger::PeriodKind::year, "year"},
    }};
};
