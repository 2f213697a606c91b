// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace linwu::rules {

namespace {

constexpr std::array<std::string_view, 14> figures{
    "days",
    "calendar_days",
    "working_days",
    "months",
    "years",
    "percent",
    "fen",
    "count",
    "fen_per_year",
    "day_of_month",
    "hours",
    "minutes",
    "centi_square_metre",
    "degree",
};

bool isFigure(std::string_view unit)
{
    return std::find(figures.begin(), figures.end(), unit) != figures.end();
}

bool fitsUnit(const Rule& rule)
{
    constexpr std::size_t mostDigits = 15;
    if (isFigure(rule.unit)) {
        return isDigits(rule.value) && rule.value.size() <= mostDigits &&
               (rule.unit != "day_of_month" || (rule.value.size() <= 2 && rule.value != "0" && std::stoi(rule.value) <= 31));
    }
    if (rule.unit == "yes_no") {
        return rule.value == "yes" || rule.value == "no";
    }
    if (rule.unit == "choice") {
        const auto choices = split(rule.choices, '|');
        return std::find(choices.begin(), choices.end(), rule.value) != choices.end();
    }
    if (rule.unit == "month_day") {
        return parseIsoDate("2000-" + rule.value).has_value();
    }
    return true;
}

template <class R>
void checkPeriod(const R& record, Problems& problems)
{
    if (record.validFrom && record.validTo && *record.validTo <= *record.validFrom) {
        problems.push_back({"valid_to", "rule_period", Severity::block, {}});
    }
}

} // namespace

Problems check(const Rule& rule)
{
    Problems problems;
    if (!fitsUnit(rule)) {
        problems.push_back({"value", "rule_value", Severity::block, {{"unit", rule.unit}}});
    }
    if (rule.source.empty()) {
        problems.push_back({"source", "rule_source", Severity::block, {}});
    }
    checkPeriod(rule, problems);
    return problems;
}

Problems check(const CodeItem& item)
{
    Problems problems;
    if (item.code.empty()) {
        problems.push_back({"code", "code_empty", Severity::block, {}});
    }
    if (item.name.empty()) {
        problems.push_back({"name", "name_empty", Severity::block, {}});
    }
    checkPeriod(item, problems);
    return problems;
}

Problems check(const Holiday& holiday)
{
    Problems problems;
    if (holiday.name.empty()) {
        problems.push_back({"name", "name_empty", Severity::block, {}});
    }
    return problems;
}

std::string detailOf(const CodeItem& item, std::string_view column)
{
    for (const auto& line : split(item.detail, '\n')) {
        if (line.size() > column.size() && line.starts_with(column) && line[column.size()] == '=') {
            return line.substr(column.size() + 1);
        }
    }
    return {};
}

} // namespace linwu::rules
