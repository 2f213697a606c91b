// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/gated_session.h"

#include <algorithm>

namespace linwu {

bool GatedSession::closed(std::string_view sql)
{
    const auto known = m_closed.find(std::string(sql));
    if (known != m_closed.end()) {
        return known->second;
    }
    const auto tables = m_behind->tablesRead(sql);
    const bool isClosed = std::ranges::any_of(tables, [&](const std::string& table) {
        // SQLite's own tables of contents and pragmas hold nobody's rows.
        const bool ofEngine = table.starts_with("sqlite_") || table.starts_with("pragma_");
        return !ofEngine && (registersOfTable(table) & m_hidden) != 0;
    });
    return m_closed.emplace(std::string(sql), isClosed).first->second;
}

void GatedSession::each(std::string_view sql, const Fields& parameters, const std::function<bool(const Row&)>& row)
{
    if (!closed(sql)) {
        m_behind->each(sql, parameters, row);
    }
}

} // namespace linwu
