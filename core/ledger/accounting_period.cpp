// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/accounting_period.h"

#include <array>

namespace linwu::ledger {

namespace {

int monthsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::month:
        return 1;
    case PeriodKind::quarter:
        return 3;
    case PeriodKind::half:
        return 6;
    case PeriodKind::year:
        return 12;
    }
    return 12;
}

int yearOf(const Date& day)
{
    return static_cast<int>(day.year());
}

} // namespace

int periodsPerYear(PeriodKind kind)
{
    return 12 / monthsOf(kind);
}

Date AccountingPeriod::firstDay() const
{
    const int month = (index - 1) * monthsOf(kind) + 1;
    return Date(static_cast<unsigned short>(year), static_cast<unsigned short>(month), 1);
}

Date AccountingPeriod::lastDay() const
{
    return plusDays(plusMonths(firstDay(), monthsOf(kind)), -1);
}

AccountingPeriod AccountingPeriod::previous() const
{
    return periodOf(kind, plusDays(firstDay(), -1));
}

AccountingPeriod AccountingPeriod::next() const
{
    return periodOf(kind, plusDays(lastDay(), 1));
}

AccountingPeriod periodOf(PeriodKind kind, const Date& day)
{
    const int month = static_cast<int>(day.month().as_number());
    return {kind, yearOf(day), (month - 1) / monthsOf(kind) + 1};
}

std::optional<AccountingPeriod> periodOfDays(const Date& first, const Date& last)
{
    for (const auto kind : {PeriodKind::month, PeriodKind::quarter, PeriodKind::half, PeriodKind::year}) {
        const auto period = periodOf(kind, first);
        if (period.firstDay() == first && period.lastDay() == last) {
            return period;
        }
    }
    return std::nullopt;
}

std::string chineseText(const AccountingPeriod& period)
{
    static constexpr std::array<std::string_view, 4> quarters{"一", "二", "三", "四"};
    const std::string year = std::to_string(period.year) + "年";
    switch (period.kind) {
    case PeriodKind::month:
        return year + std::to_string(period.index) + "月";
    case PeriodKind::quarter:
        return year + "第" + std::string(quarters.at(static_cast<std::size_t>(period.index - 1))) + "季度";
    case PeriodKind::half:
        return year + (period.index == 1 ? "上半年" : "下半年");
    case PeriodKind::year:
        return year;
    }
    return year;
}

} // namespace linwu::ledger
