// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What SqliteSession does for the file as a whole: what stands in it, whether it is sound, writing it anew.

#include "core/store/sqlite_session.h"

namespace linwu {

void SqliteSession::standAlone()
{
    script("pragma journal_mode = delete");
}

void SqliteSession::overwriteRemoved()
{
    script("pragma secure_delete = on");
}

void SqliteSession::compact()
{
    overwriteRemoved();
    script("vacuum");
    std::int64_t busy = 0;
    each("pragma wal_checkpoint(truncate)", {}, [&](const Row& row) {
        busy = row.integer(0);
        return false;
    });
    if (busy != 0) {
        throw StoreError(StoreError::Kind::busy, "the log is read elsewhere");
    }
}

std::vector<TableInfo> SqliteSession::tables()
{
    std::vector<TableInfo> found;
    each(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
        {},
        [&](const Row& row) {
            found.push_back({std::string(row.text(0)), {}});
            return true;
        }
    );
    for (auto& table : found) {
        each("select name from pragma_table_info(:name) order by cid", {{"name", table.name}}, [&](const Row& row) {
            table.columns.emplace_back(row.text(0));
            return true;
        });
    }
    return found;
}

std::vector<Reference> SqliteSession::references()
{
    std::vector<Reference> found;
    each(
        "select m.name, f.\"from\", f.\"table\" from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = "
        "'table' "
        "and coalesce(f.\"to\", 'id') = 'id' order by m.name, f.\"from\"",
        {},
        [&](const Row& row) {
            found.push_back({std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2))});
            return true;
        }
    );
    return found;
}

std::vector<std::string> SqliteSession::faults()
{
    std::vector<std::string> found;
    each("pragma integrity_check(20)", {}, [&](const Row& row) {
        if (row.text(0) != "ok") {
            found.emplace_back("integrity");
        }
        return true;
    });
    each("pragma foreign_key_check", {}, [&](const Row& row) {
        found.push_back("foreign_key:" + std::string(row.text(0)));
        return found.size() < 20;
    });
    return found;
}

} // namespace linwu
