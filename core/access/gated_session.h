// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// GatedSession: a session as somebody sees it to whom some registers are closed, or who holds certain grids only.

#include "core/access/fence.h"
#include "core/access/scope.h"
#include "core/store/session.h"

#include <optional>
#include <unordered_map>

namespace linwu {

/// Passes everything on, but a question that reads a table of a hidden register has no answer (no row, no hit, no count), and
/// one that reads tables with rows beyond the grids of the scope finds only those within. It is the engine that says which
/// tables a statement reads, so no reading function can forget to ask. Valid as long as the session behind.
class GatedSession final : public Session {
public:
    GatedSession(Session& behind, const Scope& scope)
        : m_behind(&behind)
        , m_hidden(scope.hidden)
    {
        if (Fence::stands(scope)) {
            m_fence.emplace(behind, scope);
        }
    }

    std::int64_t run(std::string_view sql, const Fields& parameters = {}) override { return m_behind->run(sql, parameters); }

    void each(std::string_view sql, const Fields& parameters, const std::function<bool(const Row&)>& row) override;

    void script(std::string_view sql) override { m_behind->script(sql); }

    [[nodiscard]] std::vector<std::string> tablesRead(std::string_view sql) override { return m_behind->tablesRead(sql); }

    [[nodiscard]] bool hides(std::string_view table, std::int64_t first, std::int64_t last) override;

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

    void withoutMostOf(std::string_view table, const std::function<void()>& work) override
    {
        m_behind->withoutMostOf(table, work);
    }

private:
    /// As it is asked behind; nothing when it has no answer.
    using Question = std::optional<std::string>;

    [[nodiscard]] const Question& questionOf(std::string_view sql);
    [[nodiscard]] Question gated(std::string_view sql);

    Session* m_behind;
    RegisterSet m_hidden;
    std::optional<Fence> m_fence;                          ///< none: nothing stands before any row
    std::unordered_map<std::string, Question> m_questions; ///< by the text of the statement
};

} // namespace linwu
