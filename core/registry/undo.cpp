// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/undo.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace linwu {

namespace {

/// An act counts as "later" when it still stands: not undone, and not itself the undo of something that came after ours.
constexpr std::string_view kLive = "o.id > :operation and o.undone_by_id is null and (o.undoes_id is null or o.undoes_id < :operation)";

struct Entry {
    std::int64_t id = 0;
    Change::Kind kind = Change::Kind::add;
    std::string table;
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool range = false;
    std::string before;
    std::string after;
};

using Kept = std::map<std::string, std::set<std::int64_t>>;

class Undo {
public:
    Undo(Writer& writer, Id<Operation> operation, UndoMode mode) : m_writer(writer), m_operation(operation), m_mode(mode) {}

    Status run()
    {
        loadEntries();
        if (m_entries.empty()) {
            return failure(ErrorCode::notFound, "operation", std::to_string(m_operation.value));
        }
        findBlockers();
        if (!m_problems.empty() && m_mode == UndoMode::whole) {
            return conflict();
        }
        keepWhatBelongs();
        for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
            if (auto status = entry->range ? undoRange(*entry) : undoOne(*entry); !status) {
                return status;
            }
        }
        return m_problems.empty() || m_mode == UndoMode::rest ? Status{} : Status{conflict()};
    }

private:
    [[nodiscard]] Session& session() const { return m_writer.session(); }

    [[nodiscard]] Error conflict() const
    {
        Error error = invalid(m_problems);
        error.code = ErrorCode::conflict;
        return error;
    }

    void loadEntries()
    {
        session().each(
            "select id, kind, table_name, record_id, record_id, 0, before, after from change where operation_id = :operation "
            "union all select id, kind, table_name, first_id, last_id, 1, null, null from change_range where operation_id = :operation "
            "order by 1",
            {{"operation", m_operation.value}},
            [&](const Row& row) {
                Entry entry;
                entry.id = row.integer(0);
                entry.kind = *fromCode<Change::Kind>(row.text(1));
                entry.table = row.text(2);
                entry.first = row.integer(3);
                entry.last = row.integer(4);
                entry.range = row.integer(5) != 0;
                entry.before = row.text(6);
                entry.after = row.text(7);
                m_entries.push_back(std::move(entry));
                return true;
            });
    }

    void block(const std::string& table, std::int64_t id, std::string rule, std::string field = {})
    {
        if (m_kept[table].insert(id).second || !field.empty()) {
            m_problems.push_back({std::move(field), std::move(rule), Severity::block, {{"table", table}, {"id", std::to_string(id)}}});
        }
    }

    /// What stands in the way of taking records away again: later changes to them, and rows of others that name them.
    void findBlockers()
    {
        const auto references = session().references();
        for (const auto& entry : m_entries) {
            if (entry.kind != Change::Kind::add) {
                continue;
            }
            findLaterChanges(entry);
            for (const auto& reference : references) {
                if (reference.parent == entry.table) {
                    findUsers(entry, reference);
                }
            }
        }
    }

    void findLaterChanges(const Entry& entry)
    {
        const Fields where{{"table", entry.table}, {"first", entry.first}, {"last", entry.last}, {"operation", m_operation.value}};
        session().each(
            "select distinct c.record_id from change c join operation o on o.id = c.operation_id where c.table_name = :table and "
            "c.record_id between :first and :last and " +
                std::string(kLive),
            where,
            [&](const Row& row) {
                block(entry.table, row.integer(0), "changed_since");
                return true;
            });
        session().each(
            "select p.body from change_range r join operation o on o.id = r.operation_id join change_page p on p.range_id = r.id "
            "where r.table_name = :table and r.kind = 'edit' and p.last_id >= :first and p.first_id <= :last and " +
                std::string(kLive),
            where,
            [&](const Row& row) {
                for (const auto& edit : editsOfPage(Blob{std::string(row.text(0))})) {
                    if (edit.id >= entry.first && edit.id <= entry.last) {
                        block(entry.table, edit.id, "changed_since");
                    }
                }
                return true;
            });
    }

    /// Rows outside this act that name a record of it.
    void findUsers(const Entry& entry, const Reference& reference)
    {
        std::string outside;
        for (const auto& other : m_entries) {
            if (other.table == reference.table && other.kind == Change::Kind::add) {
                outside += " and not (id between " + std::to_string(other.first) + " and " + std::to_string(other.last) + ')';
            }
        }
        // Many single adds of one act would make a long text; they are told apart in memory instead.
        if (outside.size() > 4000) {
            outside.clear();
        }
        session().each(
            "select id, " + reference.column + " from " + reference.table + " where " + reference.column + " between :first and :last" +
                outside,
            {{"first", entry.first}, {"last", entry.last}},
            [&](const Row& row) {
                if (!isAddedHere(reference.table, row.integer(0)) && !isSetHere(reference, row.integer(0))) {
                    block(entry.table, row.integer(1), "still_used");
                }
                return true;
            });
    }

    [[nodiscard]] bool isAddedHere(const std::string& table, std::int64_t id) const
    {
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
            return entry.kind == Change::Kind::add && entry.table == table && entry.first <= id && id <= entry.last;
        });
    }

    /// The act itself made an older row name the record; undoing that edit takes the name away again.
    [[nodiscard]] bool isSetHere(const Reference& reference, std::int64_t id)
    {
        if (m_edits.empty()) {
            loadEdits();
        }
        return m_edits.contains({reference.table, reference.column, id});
    }

    void loadEdits()
    {
        for (const auto& entry : m_entries) {
            for (const auto& field : entry.kind != Change::Kind::edit || entry.range ? Fields() : fieldsOfImage(entry.after)) {
                m_edits.insert({entry.table, field.name, entry.first});
            }
            if (entry.kind == Change::Kind::edit && entry.range) {
                eachPage(entry, [&](const Blob& page) {
                    for (const auto& edit : editsOfPage(page)) {
                        for (const auto& change : edit.changes) {
                            m_edits.insert({entry.table, change.name, edit.id});
                        }
                    }
                });
            }
        }
    }

    /// A kept record keeps the rows of this act that state facts about it, and every kept row keeps what it names.
    void keepWhatBelongs()
    {
        if (m_problems.empty()) {
            return;
        }
        const auto references = session().references();
        const Kept seeds = m_kept;
        for (const auto& reference : references) {
            const auto seed = seeds.find(reference.parent);
            if (seed != seeds.end()) {
                for (const auto id : seed->second) {
                    keepRows("select id from " + reference.table + " where " + reference.column + " = :id", id, reference.table);
                }
            }
        }
        for (bool grew = true; grew;) {
            grew = false;
            for (const auto& reference : references) {
                const auto children = m_kept[reference.table];
                for (const auto id : children) {
                    const std::string sql = "select " + reference.column + " from " + reference.table + " where id = :id and " +
                                            reference.column + " is not null";
                    grew = keepRows(sql, id, reference.parent) || grew;
                }
            }
        }
    }

    bool keepRows(const std::string& sql, std::int64_t id, const std::string& table)
    {
        bool grew = false;
        session().each(sql, {{"id", id}}, [&](const Row& row) {
            const std::int64_t found = row.integer(0);
            if (isAddedHere(table, found)) {
                grew = m_kept[table].insert(found).second || grew;
            }
            return true;
        });
        return grew;
    }

    [[nodiscard]] bool isKept(const std::string& table, std::int64_t id) const
    {
        const auto found = m_kept.find(table);
        return found != m_kept.end() && found->second.contains(id);
    }

    Status undoOne(const Entry& entry)
    {
        switch (entry.kind) {
        case Change::Kind::add: return isKept(entry.table, entry.first) ? Status{} : note(m_writer.removeRow(entry.table, entry.first), entry);
        case Change::Kind::remove: return m_writer.insertRow(entry.table, fieldsOfImage(entry.before));
        case Change::Kind::edit: break;
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
    Status note(Status status, const Entry& entry)
    {
        if (status || m_mode == UndoMode::whole) {
            return status;
        }
        const bool inTheWay = status.error().code == ErrorCode::conflict || status.error().code == ErrorCode::notFound;
        if (inTheWay) {
            m_kept[entry.table].insert(entry.first);
            return {};
        }
        return status;
    }

    Status undoRange(const Entry& entry)
    {
        switch (entry.kind) {
        case Change::Kind::add: return removeRange(entry);
        case Change::Kind::remove: return restoreRange(entry);
        case Change::Kind::edit: return editRange(entry);
        }
        return {};
    }

    Status removeRange(const Entry& entry)
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
            "select " + list + " from " + entry.table + " where id between :first and :last order by id", range, [&](const Row& row) {
                if (!isKept(entry.table, row.integer(0))) {
                    for (std::size_t i = 0; i < columns.size(); ++i) {
                        values[i] = row.value(static_cast<int>(i));
                    }
                    journal.addRow(removed, values);
                }
                return true;
            });
        deleteRange(entry);
        journal.finishRange(removed, Change::Kind::remove, entry.table);
        return {};
    }

    void deleteRange(const Entry& entry)
    {
        const auto kept = m_kept.find(entry.table);
        if (kept == m_kept.end() || kept->second.empty()) {
            session().run(
                "delete from " + entry.table + " where id between :first and :last", {{"first", entry.first}, {"last", entry.last}});
            return;
        }
        // Between the kept keys, piece by piece.
        std::int64_t from = entry.first;
        const auto remove = [&](std::int64_t to) {
            if (from <= to) {
                session().run("delete from " + entry.table + " where id between :first and :last", {{"first", from}, {"last", to}});
            }
        };
        for (auto id = kept->second.lower_bound(entry.first); id != kept->second.end() && *id <= entry.last; ++id) {
            remove(*id - 1);
            from = *id + 1;
        }
        remove(entry.last);
    }

    template <class Take>
    void eachPage(const Entry& entry, Take take)
    {
        session().each(
            "select body from change_page where range_id = :range order by id", {{"range", entry.id}}, [&](const Row& row) {
                take(Blob{std::string(row.text(0))});
                return true;
            });
    }

    Status restoreRange(const Entry& entry)
    {
        std::optional<Writer::BulkAdd> add;
        eachPage(entry, [&](const Blob& page) {
            const RowPage rows = rowsOfPage(page);
            if (!add) {
                add.emplace(m_writer, entry.table, rows.columns);
            }
            for (const auto& row : rows.rows) {
                add->add(row.data(), row.size());
            }
        });
        if (add) {
            add->finish();
        }
        return {};
    }

    Status editRange(const Entry& entry)
    {
        Writer::BulkEdit edit(m_writer, entry.table);
        Status status;
        eachPage(entry, [&](const Blob& page) {
            for (auto& old : editsOfPage(page)) {
                for (auto& change : old.changes) {
                    std::swap(change.before, change.after);
                }
                const auto written = edit.edit(old.id, old.changes);
                if (!written && m_mode == UndoMode::whole) {
                    block(entry.table, old.id, "changed_since", old.changes.front().name);
                }
            }
        });
        edit.finish();
        return status;
    }

    Writer& m_writer;
    Id<Operation> m_operation;
    UndoMode m_mode;
    std::vector<Entry> m_entries;
    Problems m_problems;
    Kept m_kept;
    std::set<std::tuple<std::string, std::string, std::int64_t>> m_edits; ///< table, column, key of what this act edited
};

} // namespace

Status undoOperation(Writer& writer, Id<Operation> operation, UndoMode mode)
{
    return Undo(writer, operation, mode).run();
}

} // namespace linwu
