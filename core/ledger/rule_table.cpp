// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/rule_table.h"

#include "core/base/code_table.h"

#include <stdexcept>

namespace linwu::ledger {

namespace {

Severity severityOf(std::string_view word)
{
    static const std::map<std::string_view, Severity> words{
        {"block", Severity::block},
        {"confirm", Severity::confirm},
        {"warn", Severity::warn},
        {"remind", Severity::remind},
        {"automatic", Severity::automatic},
        {"info", Severity::info},
    };
    return words.at(word);
}

std::vector<RuleWord> readRules()
{
    const auto table = CodeTable::ofEmbedded("rules/disclosure_rules.csv");
    std::vector<RuleWord> list;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        list.push_back(
            {table.cell(row, "word"),
             table.cell(row, "code"),
             severityOf(table.cell(row, "severity")),
             table.cell(row, "source"),
             table.cell(row, "confidence")}
        );
    }
    return list;
}

} // namespace

const std::vector<RuleWord>& disclosureRules()
{
    static const std::vector<RuleWord> list = readRules();
    return list;
}

const RuleWord& ruleOf(std::string_view word)
{
    for (const auto& rule : disclosureRules()) {
        if (rule.word == word) {
            return rule;
        }
    }
    throw std::logic_error("a rule without a row in rules/disclosure_rules.csv");
}

Problem problemOf(std::string field, std::string_view word, std::map<std::string, std::string> args)
{
    const auto& rule = ruleOf(word);
    return {std::move(field), rule.word, rule.severity, std::move(args)};
}

} // namespace linwu::ledger
