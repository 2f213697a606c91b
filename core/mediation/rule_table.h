// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rules of the mediation register as data (resources/rules/mediation_*.csv): words, severities, lengths of time, word lists.

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/calendar/deadline.h"
#include "core/rules/rule.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::mediation {

/// One row of mediation_rules.csv.
struct Rule {
    std::string word; ///< stable word: `agreement_before_acceptance`
    std::string code; ///< short code: `V42`
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

/// Lengths of time and other figures of mediation_terms.csv, by word, each with the days for which it holds and its unit. An
/// office may set its own: they stand in the place of the shipped ones. A term goes by the day on which it begins to run.
class Terms {
public:
    /// As shipped: each figure for all days.
    [[nodiscard]] static Terms shipped();

    /// The length of time of that word on `day`; before its first period that of the first. Throws std::logic_error for a word
    /// that the table lacks, or that is no length of time.
    [[nodiscard]] Term term(std::string_view word, const Date& day) const;

    /// A figure that is no length of time: an amount in 分, an age in years, a number of people. Throws as `term` does.
    [[nodiscard]] std::int64_t value(std::string_view word, const Date& day) const { return figure(word, day).value; }

    [[nodiscard]] int number(std::string_view word, const Date& day) const { return static_cast<int>(value(word, day)); }

    /// The periods of the words that stand in `rows`, in the place of what stood for these words. Rows of a word come in the
    /// order of their first days; rows that are no figure are passed over.
    void set(const std::vector<rules::Rule>& rows);

private:
    struct Figure {
        Period period;
        std::int64_t value = 0;
        std::optional<TermUnit> unit;
    };

    [[nodiscard]] const Figure& figure(std::string_view word, const Date& day) const;

    std::map<std::string, std::vector<Figure>, std::less<>> m_figures;
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
