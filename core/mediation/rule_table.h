// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rules of the mediation register as data (resources/rules/mediation_*.csv): words, severities, lengths of time, word lists.

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::mediation {

/// One row of mediation_rules.csv.
struct Rule {
    std::string word; ///< stable word: `agreement_before_acceptance`
    std::string code; ///< code of the specification: `V42`
    std::string at;   ///< where it bites: `save`, `T04 T15`
    Severity severity = Severity::block;
    std::string source; ///< law and article
    std::string confidence;
};

/// All rules, in the order of the table.
[[nodiscard]] const std::vector<Rule>& rules();

/// The rule of that word. Throws std::logic_error for a word that the table lacks.
[[nodiscard]] const Rule& ruleOf(std::string_view word);

/// The problem of a broken rule, with the severity of the table.
[[nodiscard]] Problem broken(std::string field, std::string_view word, std::map<std::string, std::string> args = {});

/// Lengths of time and other figures of mediation_terms.csv, by word. An office may set its own: they stand above the shipped
/// ones.
class Terms {
public:
    /// As shipped.
    [[nodiscard]] static Terms shipped();

    /// The figure of that word. Throws std::logic_error for a word that the table lacks.
    [[nodiscard]] std::int64_t value(std::string_view word) const;

    [[nodiscard]] int days(std::string_view word) const { return static_cast<int>(value(word)); }

    void set(const std::string& word, std::int64_t value) { m_values[word] = value; }

private:
    std::map<std::string, std::int64_t, std::less<>> m_values;
};

/// A word of a list found in a text.
struct WordHit {
    std::string list; ///< `report.weapon`, `status.clause`, `risky` …
    std::string word;
    std::string hint; ///< `risky`: what else may be meant
};

/// The words of all lists whose name begins with `list` that stand in `text` (blanks inside are ignored).
[[nodiscard]] std::vector<WordHit> wordsIn(std::string_view text, std::string_view list);

} // namespace linwu::mediation
