// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_limits.h"

#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

#include <map>
#include <string>

namespace linwu::ledger {

namespace {

constexpr std::string_view kList = "ledger_limits";

} // namespace

LedgerLimits limitsFrom(const std::vector<rules::Rule>& rows)
{
    std::map<std::string, std::int64_t, std::less<>> values;
    for (const auto& row : rows) {
        if (row.list == kList) {
            values[row.word] = std::stoll(row.value);
        }
    }
    const auto number = [&](const char* word) { return static_cast<int>(values[word]); };
    const auto money = [&](const char* word) { return Money::ofFen(values[word]); };
    LedgerLimits limits;
    limits.cashLimit = money("cash_limit");
    limits.majorAmount = money("major_amount");
    limits.returnPercent = number("return_rate");
    limits.workingMinimum = money("working_fund_minimum");
    limits.serviceMinimum = money("service_fund_minimum");
    limits.monthPublishDay = number("month_publish_day");
    limits.quarterPublishDay = number("quarter_publish_day");
    limits.answerDays = number("opinion_answer_days");
    limits.archiveDays = number("archive_days");
    return limits;
}

LedgerLimits limitsOn(const Reader& reader, const Date& day)
{
    std::vector<rules::Rule> rows = rules::shippedRules(kList);
    for (auto& row : rules::rulesOn(reader, kList, day)) {
        rows.push_back(std::move(row));
    }
    return limitsFrom(rows);
}

} // namespace linwu::ledger
