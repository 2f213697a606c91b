// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_limits.h"

#include "core/base/embedded.h"
#include "core/base/text.h"

#include <map>
#include <stdexcept>
#include <string>

namespace linwu::ledger {

namespace {

// name,value,unit,valid_from,valid_to,source,confidence
std::map<std::string, std::int64_t> valuesOn(const Date& day)
{
    std::map<std::string, std::int64_t> values;
    const auto lines = split(embedded("rules/ledger_limits.csv").value_or(""), '\n');
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto cells = split(lines[i], ',');
        if (cells.size() == 7 && Period{parseIsoDate(cells[3]), parseIsoDate(cells[4])}.contains(day)) {
            values[cells[0]] = std::stoll(cells[1]);
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
