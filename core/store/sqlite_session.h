// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SqliteSession: Session over SQLiteCpp, the embedded default. The only part that knows SQLite.

#include "core/store/session.h"

#include <filesystem>
#include <memory>
#include <string>

namespace linwu {

class SqliteSession final : public Session {
public:
    enum class Mode {
        create,   ///< makes the file (mode 0600); it must not exist
        open,     ///< opens for reading and writing
        alone,    ///< the same, and nobody else meanwhile: needs no shared memory, so that it works on a network drive
        readOnly, ///< opens for reading; also under the name that `stillUri` makes
    };

    /// Throws StoreError. A file of another program is `notARegistry`: the application id is looked at before anything else.
    SqliteSession(const std::filesystem::path& file, Mode mode);
    /// In memory.
    SqliteSession();
    SqliteSession(const SqliteSession&) = delete;
    SqliteSession& operator=(const SqliteSession&) = delete;
    SqliteSession(SqliteSession&&) = delete;
    SqliteSession& operator=(SqliteSession&&) = delete;
    ~SqliteSession() override;

    std::int64_t run(std::string_view sql, const Fields& parameters = {}) override;
    void each(std::string_view sql, const Fields& parameters, const std::function<bool(const Row&)>& row) override;
    void script(std::string_view sql) override;
    [[nodiscard]] std::vector<std::string> tablesRead(std::string_view sql) override;
    std::unique_ptr<BulkInsert> bulkInsert(std::string_view table, const std::vector<std::string>& columns) override;
    void begin() override;
    void beginReading() override;
    void commit() override;
    void rollback() noexcept override;
    [[nodiscard]] bool hasTable(std::string_view name) override;
    [[nodiscard]] std::vector<TableInfo> tables() override;
    [[nodiscard]] std::vector<Reference> references() override;
    [[nodiscard]] std::vector<std::string> faults() override;
    [[nodiscard]] std::int64_t foreignChanges() override;
    void copyTo(const std::filesystem::path& file) override;
    void withoutMostOf(std::string_view table, const std::function<void()>& work) override;

    /// From any thread: the statement that runs fails with StoreError. Nothing happens when none runs.
    void interrupt() noexcept;

    /// Folds the log into the file and works without one from now on: the file can then be moved as it is.
    void standAlone();

    /// From now on what this connection removes from the file is overwritten and not only forgotten.
    void overwriteRemoved();

    /// Writes the file anew without what was removed from it, and empties the log. Throws StoreError (`busy`) while another
    /// connection reads.
    void compact();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace linwu
