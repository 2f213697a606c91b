// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rules of money and disclosure as data: stable word, short code, severity, source
// (rules/disclosure_rules.csv).

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::ledger {

struct RuleWord {
    std::string word; ///< `account_unbalanced`
    std::string code; ///< `E106`
    Severity severity = Severity::block;
    std::string source;     ///< law and article, or where the rule comes from
    std::string confidence; ///< sure, likely, unsure, proposal
};

[[nodiscard]] const std::vector<RuleWord>& disclosureRules();

/// The rule of that word; a word that is not in the table is a programming fault.
[[nodiscard]] const RuleWord& ruleOf(std::string_view word);

/// A Problem with the severity that the table gives the rule.
[[nodiscard]] Problem problemOf(std::string field, std::string_view word, std::map<std::string, std::string> args = {});

} // namespace linwu::ledger
