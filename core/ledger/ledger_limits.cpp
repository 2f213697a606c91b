// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_limits.h"

#include "core/base/code_table.h"

#include <map>
#include <stdexcept>
#include <string>

namespace linwu::ledger {

namespace {

std::map<std::string, std::int64_t> valuesOn(const Date& day)
{
    const auto table = CodeTable::ofEmbedded("rules/ledger_limits.csv");
    std::map<std::string, std::int64_t> values;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (Period{parseIsoDate(table.cell(row, "valid_from")), parseIsoDate(table.cell(row, "valid_to"))}.contains(day)) {
            values[table.cell(row, "name")] = std::stoll(table.cell(row, "value"));
        }
    }
    return values;
}

} // namespace

LedgerLimits limitsOn(const Date& day)
{
    const auto values = valuesOn(day);
    const auto number = [&](const char* name) { return static_cast<int>(values.at(name)); };
    LedgerLimits limits;
    limits.cashLimit = Money::ofFen(values.at("cash_limit"));
    limits.majorAmount = Money::ofFen(values.at("major_amount"));
    limits.returnPercent = number("return_rate");
    limits.workingMinimum = Money::ofFen(values.at("working_fund_minimum"));
    limits.serviceMinimum = Money::ofFen(values.at("service_fund_minimum"));
    limits.monthPublishDay = number("month_publish_day");
    limits.quarterPublishDay = number("quarter_publish_day");
    limits.answerDays = number("opinion_answer_days");
    limits.archiveDays = number("archive_days");
    return limits;
}

} // namespace linwu::ledger
