// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite_session.h"

#include "core/store/sqlite_binding.h"
#include "core/store/sqlite_bulk.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sqlite3.h>
#include <unistd.h>
#include <unordered_map>
#include <utility>

namespace linwu {

namespace {

/// "LNWU": tells our files from those of other programs.
constexpr int applicationId = 0x4C4E5755;
constexpr int busyTimeoutMilliseconds = 5000;

class SqliteRow final : public Row {
public:
    explicit SqliteRow(SQLite::Statement& statement)
        : m_statement(&statement)
    {}

    [[nodiscard]] int count() const override { return m_statement->getColumnCount(); }

    [[nodiscard]] std::string_view name(int column) const override { return m_statement->getColumnName(column); }

    [[nodiscard]] bool isNull(int column) const override { return m_statement->isColumnNull(column); }

    [[nodiscard]] std::int64_t integer(int column) const override { return m_statement->getColumn(column).getInt64(); }

    [[nodiscard]] std::string_view text(int column) const override
    {
        const SQLite::Column cell = m_statement->getColumn(column);
        const auto* data = static_cast<const char*>(cell.getBlob());
        return data == nullptr ? std::string_view() : std::string_view(data, static_cast<std::size_t>(cell.getBytes()));
    }

    [[nodiscard]] Value value(int column) const override
    {
        const SQLite::Column cell = m_statement->getColumn(column);
        switch (cell.getType()) {
        case SQLITE_INTEGER:
            return cell.getInt64();
        case SQLITE_TEXT:
            return std::string(text(column));
        case SQLITE_BLOB:
            return Blob{std::string(text(column))};
        default:
            return {};
        }
    }

private:
    SQLite::Statement* m_statement;
};

/// Room for pages in KiB: as usual, and while many rows are written.
constexpr int usualCache = 32 * 1024;
constexpr int bulkCache = 256 * 1024;
/// From here on a statement counts as many rows.
constexpr std::int64_t manyRows = 5'000;

std::string cacheOf(int kibibytes)
{
    return "pragma cache_size = -" + std::to_string(kibibytes);
}

/// An empty file with mode 0600; `readOnly`, `io` or `other` (exists) otherwise.
void makeFile(const std::filesystem::path& file)
{
    const int handle = ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (handle < 0) {
        const int reason = errno;
        const auto kind = reason == EACCES || reason == EROFS    ? StoreError::Kind::readOnly
                          : reason == ENOSPC || reason == EDQUOT ? StoreError::Kind::full
                                                                 : StoreError::Kind::io;
        throw StoreError(kind, "cannot make the file");
    }
    ::close(handle);
}

} // namespace

struct SqliteSession::State {
    explicit State(const std::string& name, int flags)
        : database(name, flags, busyTimeoutMilliseconds)
    {
        sqlite3_set_authorizer(database.getHandle(), &State::noteTable, this);
    }

    /// Asked by SQLite for each column a statement names while it is prepared; a table that is only counted is named without one.
    static int noteTable(void* state, int what, const char* table, const char*, const char*, const char*)
    {
        auto* const reading = static_cast<State*>(state)->reading;
        if (what == SQLITE_READ && table != nullptr && reading != nullptr) {
            reading->insert(table);
        }
        return SQLITE_OK;
    }

    /// More room for pages while many rows are written: indexes are met in no order, and a page that had to go is read again.
    void setRoomy(bool wanted)
    {
        // Outside a transaction nobody would take the room back.
        const bool roomyNow = wanted && sqlite3_get_autocommit(database.getHandle()) == 0;
        if (roomyNow != roomy) {
            roomy = roomyNow;
            database.exec(cacheOf(roomy ? bulkCache : usualCache));
        }
    }

    struct Kept {
        SQLite::Statement statement;
        bool running = false;
    };

    /// The kept statement of that text; a fresh one while that one is running (a question inside its own answer).
    Kept& prepare(std::string_view sql)
    {
        auto found = kept.find(std::string(sql));
        if (found == kept.end()) {
            found =
                kept.emplace(std::string(sql), std::make_unique<Kept>(Kept{SQLite::Statement(database, std::string(sql))})).first;
        }
        return *found->second;
    }

    static void bindAll(SQLite::Statement& statement, const Fields& parameters)
    {
        statement.clearBindings();
        for (const auto& parameter : parameters) {
            bindInPlace(statement, statement.getIndex((':' + parameter.name).c_str()), parameter.value);
        }
    }

    template <class Work>
    void with(std::string_view sql, const Fields& parameters, Work work)
    {
        Kept& shared = prepare(sql);
        std::unique_ptr<Kept> own;
        if (shared.running) {
            own = std::make_unique<Kept>(Kept{SQLite::Statement(database, std::string(sql))});
        }
        Kept& used = own ? *own : shared;

        struct Running {
            explicit Running(Kept& k)
                : which(&k)
            {
                which->running = true;
            }

            Running(const Running&) = delete;
            Running& operator=(const Running&) = delete;
            Running(Running&&) = delete;
            Running& operator=(Running&&) = delete;

            ~Running()
            {
                which->statement.tryReset();
                which->running = false;
            }

            Kept* which;
        } running(used);

        bindAll(used.statement, parameters);
        work(used.statement);
    }

    SQLite::Database database;
    std::unordered_map<std::string, std::unique_ptr<Kept>> kept;
    std::vector<std::string> owed;            ///< indexes to restore before the commit
    bool roomy = false;                       ///< the cache is that of bulk work
    std::set<std::string>* reading = nullptr; ///< where the tables of the statement that is being prepared are noted
};

SqliteSession::SqliteSession(const std::filesystem::path& file, Mode mode)
{
    if (mode == Mode::create) {
        makeFile(file);
    }
    guarded([&] {
        const int flags = mode == Mode::readOnly ? SQLite::OPEN_READONLY | SQLite::OPEN_URI : SQLite::OPEN_READWRITE;
        m_state = std::make_unique<State>(file.string(), flags);
        auto& database = m_state->database;
        if (mode == Mode::alone) {
            database.exec("pragma locking_mode = exclusive");
        }
        if (mode == Mode::create) {
            database.exec("pragma application_id = " + std::to_string(applicationId));
        } else if (database.execAndGet("pragma application_id").getInt() != applicationId) {
            throw StoreError(StoreError::Kind::notARegistry, "another application id");
        }
        if (mode != Mode::readOnly) {
            database.exec("pragma journal_mode = wal; pragma synchronous = full");
        }
        database.exec(
            "pragma foreign_keys = on; pragma trusted_schema = off; pragma temp_store = memory; " + cacheOf(usualCache)
        );
    });
}

SqliteSession::SqliteSession()
{
    guarded([&] {
        m_state = std::make_unique<State>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        m_state->database.exec("pragma foreign_keys = on; pragma trusted_schema = off; pragma temp_store = memory");
    });
}

SqliteSession::~SqliteSession() = default;

std::int64_t SqliteSession::run(std::string_view sql, const Fields& parameters)
{
    std::int64_t changed = 0;
    guarded([&] { m_state->with(sql, parameters, [&](SQLite::Statement& statement) { changed = statement.exec(); }); });
    if (changed > manyRows) {
        guarded([&] { m_state->setRoomy(true); });
    }
    return changed;
}

void SqliteSession::each(std::string_view sql, const Fields& parameters, const std::function<bool(const Row&)>& row)
{
    guarded([&] {
        m_state->with(sql, parameters, [&](SQLite::Statement& statement) {
            const SqliteRow current(statement);
            while (statement.executeStep() && row(current)) {
            }
        });
    });
}

void SqliteSession::script(std::string_view sql)
{
    guarded([&] { m_state->database.exec(std::string(sql)); });
}

std::vector<std::string> SqliteSession::tablesRead(std::string_view sql)
{
    std::set<std::string> found;
    m_state->reading = &found;
    try {
        guarded([&] { const SQLite::Statement prepared(m_state->database, std::string(sql)); });
    } catch (...) {
        m_state->reading = nullptr;
        throw;
    }
    m_state->reading = nullptr;
    return {found.begin(), found.end()};
}

std::unique_ptr<BulkInsert> SqliteSession::bulkInsert(std::string_view table, const std::vector<std::string>& columns)
{
    std::string names;
    std::string marks;
    for (const auto& column : columns) {
        names += (names.empty() ? "" : ", ") + column;
        marks += marks.empty() ? "?" : ", ?";
    }
    const std::string sql = "insert into " + std::string(table) + " (" + names + ") values (" + marks + ")";
    return guarded([&] {
        m_state->setRoomy(true);
        return std::make_unique<SqliteBulkInsert>(m_state->database, std::string(table), sql, m_state->owed);
    });
}

void SqliteSession::begin()
{
    run("begin immediate");
}

void SqliteSession::beginReading()
{
    run("begin");
    static_cast<void>(integer("select count(*) from sqlite_master"));
}

void SqliteSession::commit()
{
    guarded([&] {
        for (const auto& index : std::exchange(m_state->owed, {})) {
            m_state->database.exec(index);
        }
    });
    run("commit");
    guarded([&] { m_state->setRoomy(false); });
}

void SqliteSession::rollback() noexcept
{
    m_state->owed.clear();
    try {
        if (sqlite3_get_autocommit(m_state->database.getHandle()) == 0) {
            m_state->database.exec("rollback");
        }
        m_state->setRoomy(false);
    } catch (const std::exception&) {
        // A failed rollback leaves the transaction open; closing the connection ends it, nothing of it is kept.
    }
}

bool SqliteSession::hasTable(std::string_view name)
{
    return integer("select count(*) from sqlite_master where type = 'table' and name = :name", {{"name", std::string(name)}}) > 0;
}

void SqliteSession::interrupt() noexcept
{
    sqlite3_interrupt(m_state->database.getHandle());
}

std::int64_t SqliteSession::foreignChanges()
{
    return integer("pragma data_version");
}

void SqliteSession::copyTo(const std::filesystem::path& file)
{
    makeFile(file);
    guarded([&] {
        SQLite::Database target(file.string(), SQLite::OPEN_READWRITE, busyTimeoutMilliseconds);
        SQLite::Backup backup(target, m_state->database);
        backup.executeStep(-1);
    });
}

void SqliteSession::withoutMostOf(std::string_view table, const std::function<void()>& work)
{
    SparedIndexes spared(m_state->database);
    guarded([&] { spared.drop(std::string(table), true); });
    work();
    guarded([&] { spared.restore(); });
}

} // namespace linwu
