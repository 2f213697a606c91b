// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_limits.h"

#include "core/base/text.h"
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
    std::map<std::string, rules::Rule, std::less<>> byWord;
    for (const auto& row : rows) {
        if (row.list == kList) {
            byWord[row.word] = row;
        }
    }
    const auto figure = [&](const char* word) { return isDigits(byWord[word].value) ? std::stoll(byWord[word].value) : 0; };
    const auto number = [&](const char* word) { return static_cast<int>(figure(word)); };
    const auto money = [&](const char* word) { return Money::ofFen(figure(word)); };
    const auto term = [&](const char* word) {
        return Term{number(word), rules::termUnitOf(byWord[word].unit).value_or(TermUnit::day)};
    };
    LedgerLimits limits;
    limits.cashLimit = money("cash_limit");
    limits.majorAmount = money("major_amount");
    limits.returnPercent = number("return_rate");
    limits.workingMinimum = money("working_fund_minimum");
    limits.serviceMinimum = money(byWord["area_kind"].value == "city" ? "service_fund_minimum_city" : "service_fund_minimum");
    limits.monthPublishDay = number("month_publish_day");
    limits.quarterPublishDay = number("quarter_publish_day");
    limits.draftMonth = term("draft_days_month");
    limits.draftQuarter = term("draft_days_quarter");
    limits.objection = term("supervisor_objection_days");
    limits.answer = term("opinion_answer_days");
    limits.archive = term("archive_days");
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
