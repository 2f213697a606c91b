// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/rule_table.h"

#include "core/base/code_table.h"
#include "core/base/result_codes.h"

#include <stdexcept>

namespace linwu::ledger {

namespace {

std::vector<RuleWord> readRules()
{
    const auto table = CodeTable::ofEmbedded("rules/disclosure_rules.csv");
    std::vector<RuleWord> list;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        list.push_back(
            {table.cell(row, "word"),
             table.cell(row, "code"),
             fromCode<Severity>(table.cell(row, "severity")).value(),
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
