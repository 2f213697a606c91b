// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/rule_table.h"

#include "core/base/code_table.h"
#include "core/base/result_codes.h"
#include "core/base/text.h"
#include "core/rules/rule_seed.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace linwu::mediation {

namespace {

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
                 fromCode<Severity>(table.cell(row, "severity")).value(),
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
        Terms read;
        read.set(rules::shippedRules("mediation_terms"));
        return read;
    }();
    return terms;
}

void Terms::set(const std::vector<rules::Rule>& rows)
{
    std::map<std::string, std::vector<Figure>> given;
    for (const auto& row : rows) {
        if (isDigits(row.value)) {
            given[row.word].push_back({{row.validFrom, row.validTo}, std::stoll(row.value), rules::termUnitOf(row.unit)});
        }
    }
    for (auto& [word, figures] : given) {
        m_figures[word] = std::move(figures);
    }
}

Term Terms::term(std::string_view word, const Date& day) const
{
    const Figure& found = figure(word, day);
    if (!found.unit) {
        throw std::logic_error("mediation_terms.csv: no length of time: " + std::string(word));
    }
    return {static_cast<int>(found.value), *found.unit};
}

const Terms::Figure& Terms::figure(std::string_view word, const Date& day) const
{
    const auto found = m_figures.find(word);
    if (found == m_figures.end() || found->second.empty()) {
        throw std::logic_error("mediation_terms.csv lacks " + std::string(word));
    }
    const auto& figures = found->second;
    const auto inForce = std::ranges::find_if(figures, [&](const Figure& one) { return one.period.contains(day); });
    return inForce == figures.end() ? figures.front() : *inForce;
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
