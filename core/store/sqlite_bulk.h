// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Many rows of one table at once: how they are written, and how its indexes are spared meanwhile.

#include "core/store/session.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace linwu {

/// Indexes that are away while rows of their table come or go in numbers. Keeping an index up is a page somewhere in the file
/// for each row; one that goes as a whole and comes back is sorted and written once from end to end. An index by which rows name
/// others of their own table stays: each row is looked for in it. Inside a transaction; faults are those of SQLiteCpp.
class SparedIndexes {
public:
    explicit SparedIndexes(SQLite::Database& database)
        : m_database(&database)
    {}

    /// `andUnique`: also those that keep a value from standing twice.
    void drop(const std::string& table, bool andUnique);
    void restore();

    /// What is still away, to be restored by somebody else.
    [[nodiscard]] std::vector<std::string> take() { return std::exchange(m_texts, {}); }

private:
    SQLite::Database* m_database;
    std::vector<std::string> m_texts;
};

/// Spares the indexes of its table once it has written most of what stands in it, until it goes.
class SqliteBulkInsert final : public BulkInsert {
public:
    /// `owed`: takes the indexes that could not be restored, for whoever commits.
    SqliteBulkInsert(SQLite::Database& database, std::string table, const std::string& sql, std::vector<std::string>& owed);
    SqliteBulkInsert(const SqliteBulkInsert&) = delete;
    SqliteBulkInsert& operator=(const SqliteBulkInsert&) = delete;
    SqliteBulkInsert(SqliteBulkInsert&&) = delete;
    SqliteBulkInsert& operator=(SqliteBulkInsert&&) = delete;
    ~SqliteBulkInsert() override;

    using BulkInsert::add;
    void add(const Value* values, std::size_t count) override;

private:
    [[nodiscard]] bool maySpare() const;

    SQLite::Database* m_database;
    std::string m_table;
    SQLite::Statement m_statement;
    SparedIndexes m_spared;
    std::vector<std::string>* m_owed;
    std::int64_t m_rows = 0;
};

} // namespace linwu
