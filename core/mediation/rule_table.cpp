// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/rule_table.h"

#include "core/base/code_table.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace linwu::mediation {

namespace {

Severity severityOf(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, Severity>, 6> words{
        {{"block", Severity::block},
         {"confirm", Severity::confirm},
         {"warn", Severity::warn},
         {"remind", Severity::remind},
         {"automatic", Severity::automatic},
         {"info", Severity::info}}};
    for (const auto& [name, severity] : words) {
        if (name == word) {
            return severity;
        }
    }
    throw std::logic_error("mediation_rules.csv: unknown severity");
}

const CodeTable& wordTable()
{
    static const CodeTable table = CodeTable::ofEmbedded("rules/mediation_words.csv");
    return table;
}

} // namespace

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> all = [] {
        const CodeTable table = CodeTable::ofEmbedded("rules/mediation_rules.csv");
        std::vector<Rule> rows;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            rows.push_back(
                {table.cell(row, "word"),
                 table.cell(row, "code"),
                 table.cell(row, "at"),
                 severityOf(table.cell(row, "severity")),
                 table.cell(row, "source"),
                 table.cell(row, "confidence")}
            );
        }
        return rows;
    }();
    return all;
}

const Rule& ruleOf(std::string_view word)
{
    for (const auto& rule : rules()) {
        if (rule.word == word) {
            return rule;
        }
    }
    throw std::logic_error("mediation_rules.csv lacks " + std::string(word));
}

Problem broken(std::string field, std::string_view word, std::map<std::string, std::string> args)
{
    return {std::move(field), std::string(word), ruleOf(word).severity, std::move(args)};
}

Terms Terms::shipped()
{
    static const Terms terms = [] {
        const CodeTable table = CodeTable::ofEmbedded("rules/mediation_terms.csv");
        Terms read;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            read.set(table.cell(row, "word"), std::stoll(table.cell(row, "value")));
        }
        return read;
    }();
    return terms;
}

std::int64_t Terms::value(std::string_view word, const Date& day) const
{
    const auto found = m_figures.find(word);
    if (found == m_figures.end() || found->second.empty()) {
        throw std::logic_error("mediation_terms.csv lacks " + std::string(word));
    }
    const auto& figures = found->second;
    const auto inForce = std::ranges::find_if(figures, [&](const Figure& figure) { return figure.period.contains(day); });
    return inForce == figures.end() ? figures.front().value : inForce->value;
}

std::vector<WordHit> wordsIn(std::string_view text, std::string_view list)
{
    const CodeTable& table = wordTable();
    const std::string packed = withoutBlanks(text);
    std::vector<WordHit> hits;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (table.cell(row, "list").starts_with(list) && packed.find(table.cell(row, "word")) != std::string::npos) {
            hits.push_back({table.cell(row, "list"), table.cell(row, "word"), table.cell(row, "hint")});
        }
    }
    return hits;
}

} // namespace linwu::mediation
