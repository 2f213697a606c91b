// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/rule_table.h"

#include "core/base/embedded.h"
#include "core/base/text.h"

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

// word,code,severity,source,confidence
std::vector<RuleWord> readRules()
{
    std::vector<RuleWord> list;
    const auto lines = split(embedded("rules/disclosure_rules.csv").value_or(""), '\n');
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto cells = split(lines[i], ',');
        if (cells.size() == 5) {
            list.push_back({cells[0], cells[1], severityOf(cells[2]), cells[3], cells[4]});
        }
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
