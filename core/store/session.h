// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Session: the seam to SQL. One connection, used by one thread. SQL with named :parameters that SQLite and PostgreSQL both take.

#include "core/base/value.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// A failure of the store that a person did not cause. Carries code and table only, never bound values.
class StoreError : public std::runtime_error {
public:
    enum class Kind { other, full, readOnly, busy, corrupt, notARegistry, io };

    StoreError(Kind kind, const std::string& what)
        : std::runtime_error(what)
        , m_kind(kind)
    {}

    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

/// A row that breaks a constraint of its table (ring 3 of validation).
class ConstraintError : public StoreError {
public:
    enum class Rule { unique, foreignKey, notNull, check };

    ConstraintError(Rule rule, std::string table, std::string field)
        : StoreError(Kind::other, "constraint on " + table + "." + field)
        , m_rule(rule)
        , m_table(std::move(table))
        , m_field(std::move(field))
    {}

    [[nodiscard]] Rule rule() const { return m_rule; }

    [[nodiscard]] const std::string& table() const { return m_table; }

    [[nodiscard]] const std::string& field() const { return m_field; }

private:
    Rule m_rule;
    std::string m_table;
    std::string m_field;
};

/// The current row of a running query. Valid only inside the callback.
class Row {
public:
    virtual ~Row() = default;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual std::string_view name(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;  ///< 0 for null
    [[nodiscard]] virtual std::string_view text(int column) const = 0; ///< empty for null; also the bytes of a blob
    [[nodiscard]] virtual Value value(int column) const = 0;
};

/// What a row holds, by the names of its columns from `first` on.
[[nodiscard]] inline Fields fieldsOf(const Row& row, int first = 0)
{
    Fields fields;
    for (int column = first; column < row.count(); ++column) {
        fields.push_back({std::string(row.name(column)), row.value(column)});
    }
    return fields;
}

/// Inserts many rows with one prepared statement (COPY on PostgreSQL).
class BulkInsert {
public:
    virtual ~BulkInsert() = default;
    /// One row, values in the order of the columns.
    virtual void add(const Value* values, std::size_t count) = 0;

    void add(const std::vector<Value>& values) { add(values.data(), values.size()); }
};

/// A table and its columns; the first is the key.
struct TableInfo {
    std::string name;
    std::vector<std::string> columns;
};

/// A foreign key: `table.column` names a row of `parent`.
struct Reference {
    std::string table;
    std::string column;
    std::string parent;
};

class Session {
public:
    virtual ~Session() = default;

    /// Runs a statement; the number of rows it changed. Prepared once and kept, by its text.
    virtual std::int64_t run(std::string_view sql, const Fields& parameters = {}) = 0;

    /// Calls `row` for each row of the answer. Throwing or returning false from `row` ends the query.
    virtual void each(std::string_view sql, const Fields& parameters, const std::function<bool(const Row&)>& row) = 0;

    /// Runs several statements separated by semicolons, without parameters (migrations).
    virtual void script(std::string_view sql) = 0;

    /// The tables a statement reads, each once, as the engine itself understands it: views, subqueries and counts included.
    [[nodiscard]] virtual std::vector<std::string> tablesRead(std::string_view sql) = 0;

    virtual std::unique_ptr<BulkInsert> bulkInsert(std::string_view table, const std::vector<std::string>& columns) = 0;

    virtual void begin() = 0;        ///< takes the write lock at once
    virtual void beginReading() = 0; ///< one unchanging view of the file until commit or rollback
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;

    // What one engine alone offers stands behind a function here, with an answer on each.

    [[nodiscard]] virtual bool hasTable(std::string_view name) = 0;
    [[nodiscard]] virtual std::vector<TableInfo> tables() = 0;     ///< all tables, by name
    [[nodiscard]] virtual std::vector<Reference> references() = 0; ///< all foreign keys to the key of a table
    [[nodiscard]] virtual std::vector<std::string> faults() = 0;   ///< full check of file and foreign keys; empty when sound
    [[nodiscard]] virtual std::int64_t foreignChanges() = 0;       ///< changes when another connection has committed
    virtual void copyTo(const std::filesystem::path& file) = 0;    ///< a consistent copy, in one step

    /// Whether rows of those keys stand in the file that this session does not show.
    [[nodiscard]] virtual bool hides(std::string_view /*table*/, std::int64_t /*first*/, std::int64_t /*last*/) { return false; }

    /// Does `work`, which takes most rows of a table away, and may spare the upkeep of its indexes meanwhile. Inside a
    /// transaction, with no question about the table open.
    virtual void withoutMostOf(std::string_view table, const std::function<void()>& work) = 0;

    /// The first column of the first row, or nothing.
    [[nodiscard]] std::optional<Value> one(std::string_view sql, const Fields& parameters = {});
    [[nodiscard]] std::int64_t integer(std::string_view sql, const Fields& parameters = {}); ///< 0 without a row
    [[nodiscard]] std::string text(std::string_view sql, const Fields& parameters = {});     ///< empty without a row
};

/// A transaction that is rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Session& session)
        : m_session(&session)
    {
        session.begin();
    }

    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    ~Transaction()
    {
        if (m_session != nullptr) {
            m_session->rollback();
        }
    }

    void commit()
    {
        m_session->commit();
        m_session = nullptr;
    }

private:
    Session* m_session;
};

} // namespace linwu
