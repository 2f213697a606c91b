// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CodeColumn: what a list of codes says of each code besides its name, as far as a community may set it (rules/code_columns.csv).

#include "core/rules/rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::rules {

/// One further column of a code list.
struct CodeColumn {
    std::string list;    ///< `disclosure_catalogue`
    std::string name;    ///< `min_days`; also the key in CodeItem::detail
    std::string label;   ///< what people call it: 最短公示天数
    std::string unit;    ///< as of a Rule: count, choice, text
    std::string choices; ///< allowed words of a choice, separated by `|`
    std::string words;   ///< the list of words that names the choices in the window; empty for no choice
    bool needed = false; ///< a code without it is refused
};

/// The columns of that list in the order in which they are asked for, besides its name and other words.
[[nodiscard]] const std::vector<CodeColumn>& codeColumns(std::string_view list);

/// How far a community may set a list.
enum class ListFreedom {
    none,  ///< the codes are those of the program
    words, ///< other words for them may be added, which an import understands
    codes, ///< codes may be added, changed and retired
};

[[nodiscard]] ListFreedom freedomOf(std::string_view list);

/// `required` for a needed column without a value, `rule_value` for a value that does not fit its unit; the field is the column.
[[nodiscard]] Problems checkColumns(const CodeItem& item);

} // namespace linwu::rules
