// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// GatedSession: a session as somebody sees it to whom some registers are closed.

#include "core/access/register_kind.h"
#include "core/store/session.h"

#include <unordered_map>

namespace linwu {

/// Passes everything on, but a question that reads a table of a hidden register has no answer: no row, no hit, no count. It is
/// the engine that says which tables a statement reads, so no reading function can forget to ask. Valid as long as the session
/// behind.
class GatedSession final : public Session {
public:
    GatedSession(Session& behind, RegisterSet hidden)
        : m_behind(&behind)
        , m_hidden(hidden)
    {}

    std::int64_t run(std::string_view sql, const Fields& parameters = {}) override { return m_behind->run(sql, parameters); }

    void each(std::string_view sql, const Fields& parameters, const std::function<bool(const Row&)>& row) override;

    void script(std::string_view sql) override { m_behind->script(sql); }

    [[nodiscard]] std::vector<std::string> tablesRead(std::string_view sql) override { return m_behind->tablesRead(sql); }

    std::unique_ptr<BulkInsert> bulkInsert(std::string_view table, const std::vector<std::string>& columns) override
    {
        return m_behind->bulkInsert(table, columns);
    }

    void begin() override { m_behind->begin(); }

    void beginReading() override { m_behind->beginReading(); }

    void commit() override { m_behind->commit(); }

    void rollback() noexcept override { m_behind->rollback(); }

    [[nodiscard]] bool hasTable(std::string_view name) override { return m_behind->hasTable(name); }

    [[nodiscard]] std::vector<TableInfo> tables() override { return m_behind->tables(); }

    [[nodiscard]] std::vector<Reference> references() override { return m_behind->references(); }

    [[nodiscard]] std::vector<std::string> faults() override { return m_behind->faults(); }

    [[nodiscard]] std::int64_t foreignChanges() override { return m_behind->foreignChanges(); }

    void copyTo(const std::filesystem::path& file) override { m_behind->copyTo(file); }

private:
    [[nodiscard]] bool closed(std::string_view sql);

    Session* m_behind;
    RegisterSet m_hidden;
    std::unordered_map<std::string, bool> m_closed; ///< by the text of the statement
};

} // namespace linwu
