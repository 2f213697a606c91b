// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule.h"

#include "core/base/text.h"
#include "core/rules/code_columns.h"

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

template <class R>
void checkPeriod(const R& record, Problems& problems)
{
    if (record.validFrom && record.validTo && *record.validTo <= *record.validFrom) {
        problems.push_back({"valid_to", "rule_period", Severity::block, {}});
    }
}

} // namespace

bool fitsUnit(const std::string& value, std::string_view unit, const std::string& choices)
{
    constexpr std::size_t mostDigits = 15;
    constexpr std::size_t mostTermDigits = 4; // some thousand days; a longer one is a slip of the hand
    if (isFigure(unit)) {
        return isDigits(value) && value.size() <= (isTermUnit(unit) ? mostTermDigits : mostDigits) &&
               (unit != "day_of_month" || (value.size() <= 2 && value != "0" && std::stoi(value) <= 31));
    }
    if (unit == "yes_no") {
        return value == "yes" || value == "no";
    }
    if (unit == "choice") {
        const auto words = split(choices, '|');
        return std::find(words.begin(), words.end(), value) != words.end();
    }
    if (unit == "month_day") {
        return parseIsoDate("2000-" + value).has_value();
    }
    return true;
}

std::span<const std::string_view> termUnits()
{
    static constexpr std::array<std::string_view, 3> units{"days", "working_days", "months"};
    return units;
}

std::optional<TermUnit> termUnitOf(std::string_view unit)
{
    if (unit == "days" || unit == "calendar_days") {
        return TermUnit::day;
    }
    if (unit == "working_days") {
        return TermUnit::workingDay;
    }
    if (unit == "months") {
        return TermUnit::month;
    }
    return unit == "years" ? std::optional(TermUnit::year) : std::nullopt;
}

bool isTermUnit(std::string_view unit)
{
    const auto units = termUnits();
    return unit == "calendar_days" || std::find(units.begin(), units.end(), unit) != units.end();
}

Problems check(const Rule& rule)
{
    Problems problems;
    if (!fitsUnit(rule.value, rule.unit, rule.choices)) {
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
    append(problems, checkColumns(item));
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

void setDetail(CodeItem& item, std::string_view column, const std::string& value)
{
    const std::string head = std::string(column) + "=";
    const std::string line = value.empty() ? std::string() : head + replacedAll(value, "\n", " ") + "\n";
    std::string detail;
    bool stood = false;
    for (const auto& old : split(item.detail, '\n')) {
        const bool same = old.starts_with(head);
        stood = stood || same;
        detail += same ? line : old.empty() ? std::string() : old + "\n";
    }
    item.detail = stood ? detail : detail + line;
}

} // namespace linwu::rules
