// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/gated_session.h"

#include <algorithm>

namespace linwu {

bool GatedSession::hides(std::string_view table, std::int64_t first, std::int64_t last)
{
    const std::string count = "select count(*) from " + std::string(table) + " where id >= :first and id <= :last";
    if (const auto& question = questionOf(count); question && *question == count) {
        return false; // nothing stands before this table
    }
    const Fields range{{"first", first}, {"last", last}};
    return integer(count, range) < m_behind->integer(count, range);
}

GatedSession::Question GatedSession::gated(std::string_view sql)
{
    const auto tables = m_behind->tablesRead(sql);
    const bool isClosed = std::ranges::any_of(tables, [&](const std::string& table) {
        // SQLite's own tables of contents and pragmas hold nobody's rows.
        const bool ofEngine = table.starts_with("sqlite_") || table.starts_with("pragma_");
        return !ofEngine && (registersOfTable(table) & m_hidden) != 0;
    });
    if (isClosed) {
        return std::nullopt;
    }
    return m_fence ? m_fence->around(sql, tables) : std::string(sql);
}

const GatedSession::Question& GatedSession::questionOf(std::string_view sql)
{
    const std::string text(sql);
    const auto known = m_questions.find(text);
    return known != m_questions.end() ? known->second : m_questions.emplace(text, gated(sql)).first->second;
}

void GatedSession::each(std::string_view sql, const Fields& parameters, const std::function<bool(const Row&)>& row)
{
    if (const auto& question = questionOf(sql)) {
        m_behind->each(*question, parameters, row);
    }
}

} // namespace linwu
