// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What every statement of SQLite needs: its faults as ours, and values bound to it.

#include "core/base/value.h"
#include "core/store/sqlite_faults.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace linwu {

/// Does `work`; a fault of the engine leaves it as one of ours (sqlite_faults.h).
template <class Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& fault) {
        rethrowSqlite(fault);
    }
}

/// The value must live until the statement has run: SQLite reads it in place.
inline void bindInPlace(SQLite::Statement& statement, int index, const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        statement.bind(index, *number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        statement.bindNoCopy(index, *text);
    } else if (const auto* blob = std::get_if<Blob>(&value)) {
        statement.bindNoCopy(index, blob->bytes.data(), static_cast<int>(blob->bytes.size()));
    } else {
        statement.bind(index);
    }
}

} // namespace linwu
