// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite_bulk.h"

#include "core/store/sqlite_binding.h"

#include <exception>
#include <sqlite3.h>

namespace linwu {

namespace {

/// After so many rows it is worth while to ask whether the indexes can be spared.
constexpr std::int64_t rowsBeforeSparing = 10'000;

} // namespace

void SparedIndexes::drop(const std::string& table, bool andUnique)
{
    SQLite::Statement question(
        *m_database,
        "select i.name, i.sql from sqlite_schema i where i.type = 'index' and i.tbl_name = ? and i.sql is not null and not "
        "exists (select 1 from pragma_foreign_key_list(i.tbl_name) f join pragma_index_info(i.name) c on c.name = f.\"from\" "
        "where f.\"table\" = i.tbl_name and c.seqno = 0) and (? or lower(i.sql) not like 'create unique %') order by i.rowid"
    );
    question.bind(1, table);
    question.bind(2, andUnique ? 1 : 0);
    std::vector<std::pair<std::string, std::string>> indexes;
    while (question.executeStep()) {
        indexes.emplace_back(question.getColumn(0).getString(), question.getColumn(1).getString());
    }
    question.reset();
    for (auto& [name, text] : indexes) {
        m_database->exec("drop index " + name);
        m_texts.push_back(std::move(text));
    }
}

void SparedIndexes::restore()
{
    // In their old order: among equals the engine takes one by it.
    while (!m_texts.empty()) {
        m_database->exec(m_texts.front());
        m_texts.erase(m_texts.begin());
    }
}

SqliteBulkInsert::SqliteBulkInsert(
    SQLite::Database& database,
    std::string table,
    const std::string& sql,
    std::vector<std::string>& owed
)
    : m_database(&database)
    , m_table(std::move(table))
    , m_statement(database, sql)
    , m_spared(database)
    , m_owed(&owed)
{}

SqliteBulkInsert::~SqliteBulkInsert()
{
    try {
        // An exception on its way ends in a rollback, which brings them back at no cost.
        if (std::uncaught_exceptions() == 0) {
            m_spared.restore();
        }
    } catch (const std::exception&) {
        // The commit tries once more, and tells.
    }
    for (auto& text : m_spared.take()) {
        m_owed->push_back(std::move(text));
    }
}

void SqliteBulkInsert::add(const Value* values, std::size_t count)
{
    guarded([&] {
        m_statement.reset();
        for (std::size_t i = 0; i < count; ++i) {
            bindInPlace(m_statement, static_cast<int>(i) + 1, values[i]);
        }
        m_statement.exec();
        if (++m_rows == rowsBeforeSparing && maySpare()) {
            m_spared.drop(m_table, false);
        }
    });
}

bool SqliteBulkInsert::maySpare() const
{
    sqlite3* const handle = m_database->getHandle();
    if (sqlite3_get_autocommit(handle) != 0) {
        return false;
    }
    // Inside the answer to a question no index can go.
    for (auto* one = sqlite3_next_stmt(handle, nullptr); one != nullptr; one = sqlite3_next_stmt(handle, one)) {
        if (sqlite3_stmt_busy(one) != 0) {
            return false;
        }
    }
    return m_database->execAndGet("select count(*) from " + m_table).getInt64() < 2 * rowsBeforeSparing;
}

} // namespace linwu
