// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu_floor_import FROM.linwu TO.linwu: the floor under an import. Puts the rows that an import wrote into the same tables and
// indexes of a new registry, by raw prepared statements in one transaction: no check, no journal, no undo.

#include <array>
#include <cstdlib>
#include <iostream>
#include <sqlite3.h>
#include <string>

namespace {

[[noreturn]] void fail(sqlite3* store)
{
    std::cerr << sqlite3_errmsg(store) << '\n';
    std::exit(3);
}

void run(sqlite3* store, const std::string& sql)
{
    if (sqlite3_exec(store, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        fail(store);
    }
}

sqlite3_stmt* prepare(sqlite3* store, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(store, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        fail(store);
    }
    return statement;
}

/// What an import writes besides its journal.
constexpr std::array<const char*, 10> tables{
    "estate",
    "building",
    "dwelling",
    "dwelling_use",
    "ownership",
    "household",
    "resident",
    "household_member",
    "residence",
    "resident_group"};

void copyTable(sqlite3* from, sqlite3* to, const std::string& table)
{
    sqlite3_stmt* read = prepare(from, "select * from " + table + " order by id");
    const int columns = sqlite3_column_count(read);
    std::string places = "?";
    for (int column = 1; column < columns; ++column) {
        places += ", ?";
    }
    sqlite3_stmt* write = prepare(to, "insert into " + table + " values (" + places + ")");
    while (sqlite3_step(read) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            sqlite3_bind_value(write, column + 1, sqlite3_column_value(read, column));
        }
        if (sqlite3_step(write) != SQLITE_DONE) {
            fail(to);
        }
        sqlite3_reset(write);
    }
    sqlite3_finalize(read);
    sqlite3_finalize(write);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "linwu_floor_import FROM.linwu TO.linwu\n";
        return 2;
    }
    sqlite3* from = nullptr;
    sqlite3* to = nullptr;
    if (sqlite3_open_v2(argv[1], &from, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK || sqlite3_open(argv[2], &to) != SQLITE_OK) {
        fail(from);
    }
    // The same promises as the program's own connection.
    run(to, "pragma journal_mode = wal");
    run(to, "pragma synchronous = full");
    run(to, "pragma temp_store = memory");
    run(to, "pragma cache_size = -32768");
    run(to, "begin immediate");
    for (const char* table : tables) {
        copyTable(from, to, table);
    }
    run(to, "commit");
    sqlite3_close(to);
    sqlite3_close(from);
    return 0;
}
