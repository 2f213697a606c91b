// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CodeList: one shipped list of codes (resources/codes) with names and the other words ledgers use for them.

#include "core/base/code_table.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linwu {

/// A list with the columns `code`, `name` and perhaps `aliases` (separated by `|`).
class CodeList {
public:
    explicit CodeList(const CodeTable& table);

    /// The embedded list `codes/<name>.csv`, read once. Throws std::logic_error for an unknown list.
    [[nodiscard]] static const CodeList& of(std::string_view name);

    [[nodiscard]] bool contains(std::string_view code) const { return m_rows.contains(std::string(code)); }

    /// The name of a code; empty for an unknown one.
    [[nodiscard]] const std::string& nameOf(std::string_view code) const;
    /// The code of a code, a name or one of the other words; nothing when the word is unknown.
    [[nodiscard]] std::optional<std::string> codeOf(std::string_view word) const;

    /// All codes in the order of the file.
    [[nodiscard]] const std::vector<std::string>& codes() const { return m_codes; }

private:
    std::vector<std::string> m_codes;
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::size_t> m_rows;
    std::unordered_map<std::string, std::size_t> m_words;
};

} // namespace linwu
