// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/undo_obstacles.h"

#include <algorithm>

namespace linwu {

namespace {

/// An act counts as "later" when it still stands: not undone, and not itself the undo of something that came after ours.
constexpr std::string_view kLive =
    "o.id > :operation and o.undone_by_id is null and (o.undoes_id is null or o.undoes_id < :operation)";

} // namespace

std::vector<UndoEntry> entriesOf(Session& session, Id<Operation> operation)
{
    std::vector<UndoEntry> entries;
    session.each(
        "select id, kind, table_name, record_id, record_id, 0, before, after from change where operation_id = :operation "
        "union all select id, kind, table_name, first_id, last_id, 1, null, null from change_range where operation_id = "
        ":operation "
        "order by 1",
        {{"operation", operation.value}},
        [&](const Row& row) {
            UndoEntry entry;
            entry.id = row.integer(0);
            entry.kind = *fromCode<Change::Kind>(row.text(1));
            entry.table = row.text(2);
            entry.first = row.integer(3);
            entry.last = row.integer(4);
            entry.range = row.integer(5) != 0;
            entry.before = row.text(6);
            entry.after = row.text(7);
            entries.push_back(std::move(entry));
            return true;
        }
    );
    return entries;
}

void eachPageOf(Session& session, const UndoEntry& range, const std::function<void(const Blob&)>& take)
{
    session.each("select body from change_page where range_id = :range order by id", {{"range", range.id}}, [&](const Row& row) {
        take(Blob{std::string(row.text(0))});
        return true;
    });
}

UndoObstacles::UndoObstacles(Session& session, Id<Operation> operation, const std::vector<UndoEntry>& entries)
    : m_session(session)
    , m_operation(operation)
    , m_entries(entries)
{
    findBlockers();
}

void UndoObstacles::add(const std::string& table, std::int64_t id, std::string field)
{
    block(table, id, "changed_since", std::move(field));
}

void UndoObstacles::keep(const std::string& table, std::int64_t id)
{
    m_kept[table].insert(id);
}

bool UndoObstacles::isKept(const std::string& table, std::int64_t id) const
{
    return keptOf(table).contains(id);
}

const std::set<std::int64_t>& UndoObstacles::keptOf(const std::string& table) const
{
    static const std::set<std::int64_t> none;
    const auto found = m_kept.find(table);
    return found == m_kept.end() ? none : found->second;
}

void UndoObstacles::block(const std::string& table, std::int64_t id, std::string rule, std::string field)
{
    if (m_kept[table].insert(id).second || !field.empty()) {
        m_problems.push_back({std::move(field), std::move(rule), Severity::block, {{"table", table}, {"id", std::to_string(id)}}}
        );
    }
}

void UndoObstacles::findBlockers()
{
    const auto references = m_session.references();
    for (const auto& entry : m_entries) {
        if (entry.kind != Change::Kind::add) {
            if (!entry.range && entry.before.empty()) {
                addErased(entry.table, entry.first);
            }
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

void UndoObstacles::findLaterChanges(const UndoEntry& entry)
{
    const Fields where{{"table", entry.table}, {"first", entry.first}, {"last", entry.last}, {"operation", m_operation.value}};
    m_session.each(
        "select distinct c.record_id from change c join operation o on o.id = c.operation_id where c.table_name = :table and "
        "c.record_id between :first and :last and " +
            std::string(kLive),
        where,
        [&](const Row& row) {
            block(entry.table, row.integer(0), "changed_since");
            return true;
        }
    );
    m_session.each(
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
        }
    );
}

void UndoObstacles::findUsers(const UndoEntry& entry, const Reference& reference)
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
    m_session.each(
        "select id, " + reference.column + " from " + reference.table + " where " + reference.column +
            " between :first and :last" + outside,
        {{"first", entry.first}, {"last", entry.last}},
        [&](const Row& row) {
            if (!isAddedHere(reference.table, row.integer(0)) && !isSetHere(reference, row.integer(0))) {
                block(entry.table, row.integer(1), "still_used");
            }
            return true;
        }
    );
}

bool UndoObstacles::isAddedHere(const std::string& table, std::int64_t id) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const UndoEntry& entry) {
        return entry.kind == Change::Kind::add && entry.table == table && entry.first <= id && id <= entry.last;
    });
}

bool UndoObstacles::isSetHere(const Reference& reference, std::int64_t id)
{
    if (m_edits.empty()) {
        loadEdits();
    }
    return m_edits.contains({reference.table, reference.column, id});
}

void UndoObstacles::loadEdits()
{
    for (const auto& entry : m_entries) {
        for (const auto& field :
             entry.kind != Change::Kind::edit || entry.range || entry.after.empty() ? Fields() : fieldsOfImage(entry.after)) {
            m_edits.insert({entry.table, field.name, entry.first});
        }
        if (entry.kind == Change::Kind::edit && entry.range) {
            eachPageOf(m_session, entry, [&](const Blob& page) {
                for (const auto& edit : editsOfPage(page)) {
                    for (const auto& change : edit.changes) {
                        m_edits.insert({entry.table, change.name, edit.id});
                    }
                }
            });
        }
    }
}

void UndoObstacles::keepWhatBelongs()
{
    if (m_problems.empty()) {
        return;
    }
    const auto references = m_session.references();
    const auto seeds = m_kept;
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

bool UndoObstacles::keepRows(const std::string& sql, std::int64_t id, const std::string& table)
{
    bool grew = false;
    m_session.each(sql, {{"id", id}}, [&](const Row& row) {
        const std::int64_t found = row.integer(0);
        if (isAddedHere(table, found)) {
            grew = m_kept[table].insert(found).second || grew;
        }
        return true;
    });
    return grew;
}

} // namespace linwu
