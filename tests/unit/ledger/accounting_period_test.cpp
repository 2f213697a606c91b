// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/accounting_period.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::ledger;

TEST_CASE("the third quarter runs from July to September")
{
    const AccountingPeriod quarter{PeriodKind::quarter, 2025, 3};
    CHECK(quarter.firstDay() == Date(2025, 7, 1));
    CHECK(quarter.lastDay() == Date(2025, 9, 30));
}

TEST_CASE("February ends with the leap day")
{
    CHECK(AccountingPeriod{PeriodKind::month, 2028, 2}.lastDay() == Date(2028, 2, 29));
}

TEST_CASE("before the first quarter comes the fourth of the year before")
{
    CHECK((AccountingPeriod{PeriodKind::quarter, 2025, 1}.previous() == AccountingPeriod{PeriodKind::quarter, 2024, 4}));
    CHECK((AccountingPeriod{PeriodKind::half, 2024, 2}.next() == AccountingPeriod{PeriodKind::half, 2025, 1}));
}

TEST_CASE("titles say periods in words")
{
    CHECK(chineseText(AccountingPeriod{PeriodKind::quarter, 2025, 3}) == "2025年第三季度");
    CHECK(chineseText(AccountingPeriod{PeriodKind::month, 2025, 7}) == "2025年7月");
    CHECK(chineseText(AccountingPeriod{PeriodKind::half, 2025, 2}) == "2025年下半年");
    CHECK(chineseText(AccountingPeriod{PeriodKind::year, 2025, 1}) == "2025年");
}

TEST_CASE("a period is known again by its days")
{
    CHECK(periodOfDays(Date(2025, 7, 1), Date(2025, 9, 30)) == AccountingPeriod{PeriodKind::quarter, 2025, 3});
    CHECK_FALSE(periodOfDays(Date(2025, 7, 1), Date(2025, 9, 29)));
}
