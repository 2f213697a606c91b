// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The lines of a wording file as a tree of `{{#each}}`, and the small readers of names, options and parts of a line.

#include "core/base/result.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::papers {

/// One line of the wording, or an `{{#each}}` with the lines inside it.
struct TemplateNode {
    int line = 0;                       ///< counted from 1
    std::string text;                   ///< the line as written, without blanks at its ends; empty for an each
    std::string each;                   ///< name of the row list; empty for a line
    std::vector<TemplateNode> children; ///< of an each
};

/// The tree of a wording. Comments (`# …`) and blank lines are left out. Refused: an each that is not closed or not opened.
[[nodiscard]] Result<std::vector<TemplateNode>> readTemplate(std::string_view wording);

/// The names between `{{` and `}}` of one line, in order. Refused (`false`) when a brace pair is not closed or a name is not
/// made of a-z, 0-9, `_` and `.`.
[[nodiscard]] bool namesOfLine(std::string_view line, std::vector<std::string>& names);

/// All names, those of lists included, asked for by these lines and what they enclose; and those behind `@omit`.
void collectNames(const std::vector<TemplateNode>& nodes, std::set<std::string, std::less<>>& names);

/// A directive `@word key=value flag rest …` taken apart: options come first and end at the first word that is none.
struct Directive {
    std::string word;                           ///< without `@`
    std::map<std::string, std::string> options; ///< `points` -> `10.5`; a flag has an empty value
    std::string rest;
};

/// Takes a directive apart; only words of `known` (separated by blanks) count as options.
[[nodiscard]] Directive readDirective(std::string_view line, std::string_view known);

/// The parts between `|`, without blanks at their ends.
[[nodiscard]] std::vector<std::string> partsOf(std::string_view text);

/// Takes `[2.5]` off the front of a part: the share of the line; 1 without one. False when it is not a positive number.
[[nodiscard]] bool takeWidth(std::string& part, double& width);

/// A number of 0 or more with a point, `10.5`.
[[nodiscard]] bool readNumber(std::string_view text, double& number);

/// The error `template_syntax` at this line.
[[nodiscard]] Error syntaxError(int line, std::string word);

} // namespace linwu::papers
