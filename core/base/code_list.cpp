// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_list.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace linwu {

CodeList::CodeList(const CodeTable& table)
{
    const auto& columns = table.columns();
    const bool hasAliases = std::find(columns.begin(), columns.end(), "aliases") != columns.end();
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        m_codes.push_back(table.cell(row, "code"));
        m_names.push_back(table.cell(row, "name"));
        m_rows.emplace(m_codes.back(), row);
        m_words.emplace(m_names.back(), row);
    }
    for (std::size_t row = 0; hasAliases && row < table.rowCount(); ++row) {
        for (const auto& word : split(table.cell(row, "aliases"), '|')) {
            if (!word.empty()) {
                m_words.emplace(word, row);
            }
        }
    }
}

const CodeList& CodeList::of(std::string_view name)
{
    static std::mutex guard;
    static std::map<std::string, CodeList, std::less<>> lists;
    const std::lock_guard lock(guard);
    auto found = lists.find(name);
    if (found == lists.end()) {
        found = lists.emplace(std::string(name), CodeList(CodeTable::ofEmbedded("codes/" + std::string(name) + ".csv"))).first;
    }
    return found->second;
}

const std::string& CodeList::nameOf(std::string_view code) const
{
    static const std::string none;
    const auto row = m_rows.find(std::string(code));
    return row == m_rows.end() ? none : m_names[row->second];
}

std::optional<std::string> CodeList::codeOf(std::string_view word) const
{
    if (contains(word)) {
        return std::string(word);
    }
    const auto row = m_words.find(std::string(word));
    return row == m_words.end() ? std::nullopt : std::optional(m_codes[row->second]);
}

} // namespace linwu
