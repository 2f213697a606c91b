// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retention_rules.h"

#include "core/base/text.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

#include <algorithm>

namespace linwu::retention {

namespace {

constexpr std::string_view list = "retention";
/// Where the count of the years of a file begins.
constexpr std::string_view startWord = "keeping_start";
constexpr std::string_view sameDay = "same_day";
/// Rules of people count from the day itself: their keeping is no file of an archive.
constexpr std::string_view peoplePrefix = "resident_";

std::optional<int> yearsOf(const std::string& value)
{
    int years = 0;
    for (const char sign : value) {
        if (sign < '0' || sign > '9' || years > 999) {
            return std::nullopt;
        }
        years = years * 10 + (sign - '0');
    }
    return value.empty() ? std::nullopt : std::optional(years);
}

/// Those of the file, and the shipped ones of words it does not have at all.
std::vector<rules::Rule> rowsOn(const Reader& reader, const Date& day)
{
    auto rows = rules::rulesOn(reader, list, day);
    const auto all = rules::allRules(reader, list);
    for (auto& shipped : rules::shippedRules(list)) {
        if (std::ranges::none_of(all, [&](const auto& own) { return own.word == shipped.word; })) {
            rows.push_back(std::move(shipped));
        }
    }
    return rows;
}

bool isLonger(const Keeping& one, const Keeping& other)
{
    return !other.permanent() && (one.permanent() || *one.years > *other.years);
}

} // namespace

std::string Keeping::text() const
{
    return years ? std::to_string(*years) + "年" : "永久";
}

std::optional<Date> Keeping::until(const Date& formed) const
{
    if (!years) {
        return std::nullopt;
    }
    constexpr int monthsOfYear = 12;
    const Date start = fromNextYear ? Date(formed.year() + 1, 1, 1) : formed;
    return plusDays(plusMonths(start, *years * monthsOfYear), -1);
}

KeepingTable::KeepingTable(const Reader& reader, const Date& day)
{
    for (const auto& rule : rowsOn(reader, day)) {
        if (rule.word == startWord) {
            m_fromNextYear = rule.value != sameDay;
        } else {
            m_rows.push_back({{rule.word, yearsOf(rule.value), true}, split(rule.condition, '|')});
        }
    }
    for (Row& row : m_rows) {
        row.keeping.fromNextYear = m_fromNextYear && !row.keeping.word.starts_with(peoplePrefix);
    }
}

Keeping KeepingTable::of(std::string_view word) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.keeping.word == word; });
    return found == m_rows.end() ? Keeping{std::string(word), std::nullopt, false} : found->keeping;
}

Keeping KeepingTable::longest(std::string_view prefix, const std::set<std::string>& nature) const
{
    std::optional<Keeping> longest;
    for (const Row& row : m_rows) {
        const bool applies = row.keeping.word.starts_with(prefix) &&
                             std::ranges::any_of(row.conditions, [&](const auto& word) { return nature.contains(word); });
        if (applies && (!longest || isLonger(row.keeping, *longest))) {
            longest = row.keeping;
        }
    }
    return longest.value_or(Keeping{std::string(prefix), std::nullopt, false});
}

Keeping KeepingTable::ofCase(std::string_view cover) const
{
    constexpr const char* word = "case_cover";
    const int years = cover == "years10" ? 10 : cover == "years30" ? 30 : 0;
    return years > 0 ? Keeping{word, years, m_fromNextYear} : Keeping{word, std::nullopt, false};
}

} // namespace linwu::retention
