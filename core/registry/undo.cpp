// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/undo.h"

#include "core/registry/undo_obstacles.h"

#include <algorithm>

namespace linwu {

namespace {

constexpr std::int64_t rowsPerDelete = 10'000;

class Undo {
public:
    /// `entries`: those of `operation`, not none.
    Undo(Writer& writer, Id<Operation> operation, UndoMode mode, std::vector<UndoEntry> entries)
        : m_writer(writer)
        , m_mode(mode)
        , m_entries(std::move(entries))
        , m_obstacles(writer.session(), operation, m_entries)
    {}

    Status run()
    {
        if (isRefused()) {
            return conflict();
        }
        m_obstacles.keepWhatBelongs();
        for (std::size_t i = m_entries.size(); i-- > 0;) {
            const UndoEntry& entry = m_entries[i];
            if (auto status = entry.range ? undoRange(entry) : undoOne(entry); !status) {
                return status;
            }
        }
        return isRefused() ? Status{conflict()} : Status{};
    }

private:
    [[nodiscard]] Session& session() const { return m_writer.session(); }

    [[nodiscard]] bool isRefused() const { return m_mode == UndoMode::whole && !m_obstacles.problems().empty(); }

    [[nodiscard]] Error conflict() const
    {
        Error error = invalid(m_obstacles.problems());
        error.code = ErrorCode::conflict;
        return error;
    }

    Status undoOne(const UndoEntry& entry)
    {
        switch (entry.kind) {
        case Change::Kind::add:
            return m_obstacles.isKept(entry.table, entry.first) ? Status{}
                                                                : note(m_writer.removeRow(entry.table, entry.first), entry);
        case Change::Kind::remove:
            return entry.before.empty() ? Status{} : m_writer.insertRow(entry.table, fieldsOfImage(entry.before));
        case Change::Kind::edit:
            break;
        }
        if (entry.before.empty()) {
            return {}; // erased: kept as it is
        }
        std::vector<FieldChange> opposite;
        const Fields before = fieldsOfImage(entry.before);
        const Fields after = fieldsOfImage(entry.after);
        for (std::size_t i = 0; i < before.size(); ++i) {
            opposite.push_back({before[i].name, after[i].value, before[i].value});
        }
        return note(m_writer.updateRow(entry.table, entry.first, opposite), entry);
    }

    /// With UndoMode::rest a record that moved on is left alone; otherwise the first such record ends the undo.
    Status note(Status status, const UndoEntry& entry)
    {
        if (status || m_mode == UndoMode::whole) {
            return status;
        }
        const bool inTheWay = status.error().code == ErrorCode::conflict || status.error().code == ErrorCode::notFound;
        if (inTheWay) {
            m_obstacles.keep(entry.table, entry.first);
            return {};
        }
        return status;
    }

    Status undoRange(const UndoEntry& entry)
    {
        switch (entry.kind) {
        case Change::Kind::add:
            return removeRange(entry);
        case Change::Kind::remove:
            return restoreRange(entry);
        case Change::Kind::edit:
            return editRange(entry);
        }
        return {};
    }

    Status removeRange(const UndoEntry& entry)
    {
        std::vector<std::string> columns;
        for (const auto& table : session().tables()) {
            if (table.name == entry.table) {
                columns = table.columns;
            }
        }
        std::string list;
        for (const auto& column : columns) {
            list += (list.empty() ? "" : ", ") + column;
        }
        const Fields range{{"first", entry.first}, {"last", entry.last}};
        auto& journal = m_writer.journal();
        RangeNote removed = journal.beginRange(Change::Kind::remove, entry.table, columns);
        std::vector<Value> values(columns.size());
        session().each(
            "select " + list + " from " + entry.table + " where id between :first and :last order by id",
            range,
            [&](const Row& row) {
                if (!m_obstacles.isKept(entry.table, row.integer(0))) {
                    for (std::size_t i = 0; i < columns.size(); ++i) {
                        values[i] = row.value(static_cast<int>(i));
                    }
                    journal.addRow(removed, values);
                }
                return true;
            }
        );
        if (isMostOfTable(entry)) {
            session().withoutMostOf(entry.table, [&] { deleteRange(entry); });
        } else {
            deleteRange(entry);
        }
        journal.finishRange(removed, Change::Kind::remove, entry.table);
        return {};
    }

    [[nodiscard]] bool isMostOfTable(const UndoEntry& entry) const
    {
        const std::int64_t rows = entry.last - entry.first + 1;
        return rows >= rowsPerDelete && 2 * rows > session().integer("select count(*) from " + entry.table);
    }

    /// All but the kept keys, in pieces: after the first the store knows that many rows go and makes room for their indexes. The
    /// newest go first, since a row names older ones of its table.
    void deleteRange(const UndoEntry& entry)
    {
        std::int64_t last = entry.last;
        const auto removeFrom = [&](std::int64_t first) {
            while (first <= last) {
                const std::int64_t from = std::max(first, last - rowsPerDelete + 1);
                session().run(
                    "delete from " + entry.table + " where id between :first and :last", {{"first", from}, {"last", last}}
                );
                last = from - 1;
            }
        };
        const auto& kept = m_obstacles.keptOf(entry.table);
        auto id = kept.upper_bound(entry.last);
        while (id != kept.begin() && *std::prev(id) >= entry.first) {
            --id;
            removeFrom(*id + 1);
            last = *id - 1;
        }
        removeFrom(entry.first);
    }

    Status restoreRange(const UndoEntry& entry)
    {
        std::optional<Writer::BulkAdd> add;
        eachPageOf(session(), entry, [&](const Blob& page) {
            const RowPage rows = rowsOfPage(page);
            if (!add) {
                add.emplace(m_writer, entry.table, rows.columns);
            }
            for (const auto& row : rows.rows) {
                if (std::all_of(row.begin() + 1, row.end(), isNull)) {
                    m_obstacles.addErased(entry.table, integerOf(row.front()));
                } else {
                    add->add(row.data(), row.size());
                }
            }
        });
        if (add) {
            add->finish();
        }
        return {};
    }

    Status editRange(const UndoEntry& entry)
    {
        Writer::BulkEdit edit(m_writer, entry.table);
        eachPageOf(session(), entry, [&](const Blob& page) {
            for (auto& old : editsOfPage(page)) {
                if (old.changes.empty()) {
                    m_obstacles.addErased(entry.table, old.id);
                    continue;
                }
                for (auto& change : old.changes) {
                    std::swap(change.before, change.after);
                }
                const auto written = edit.edit(old.id, old.changes);
                if (!written && m_mode == UndoMode::whole) {
                    m_obstacles.add(entry.table, old.id, old.changes.front().name);
                }
            }
        });
        edit.finish();
        return {};
    }

    Writer& m_writer;
    UndoMode m_mode;
    std::vector<UndoEntry> m_entries;
    UndoObstacles m_obstacles;
};

} // namespace

Status undoOperation(Writer& writer, Id<Operation> operation, UndoMode mode)
{
    auto entries = entriesOf(writer.session(), operation);
    if (entries.empty()) {
        return failure(ErrorCode::notFound, "operation", std::to_string(operation.value));
    }
    return Undo(writer, operation, mode, std::move(entries)).run();
}

} // namespace linwu
