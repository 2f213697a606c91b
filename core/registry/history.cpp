// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/history.h"

#include "core/access/fence.h"
#include "core/registry/any_record.h"
#include "core/registry/image.h"
#include "core/registry/reasons.h"

#include <algorithm>
#include <set>

namespace linwu {

namespace {

constexpr std::string_view kOperationColumns =
    "o.id, o.action, o.subject, o.person, o.at, o.undoes_id, o.undone_by_id, o.reasons, u.action, o.final";
constexpr std::string_view kOperationFrom = " from operation o left join operation u on u.id = o.undoes_id ";

constexpr std::string_view kChangesOfRecord =
    "select kind, before, after from change where table_name = :table and record_id = :id order by id desc";

constexpr int operationColumnCount = 10;

OperationEntry operationOf(const Reader& reader, const Row& row)
{
    OperationEntry entry;
    entry.id.value = row.integer(0);
    entry.action = row.text(1);
    entry.subject = row.text(2);
    entry.person = row.text(3);
    entry.at = row.text(4);
    entry.undoes.value = row.integer(5);
    entry.undoneBy.value = row.integer(6);
    entry.reasons = openReasons(reader.sealer(), entry.action, entry.id, row.text(7));
    entry.undoneAction = row.text(8);
    entry.final = row.integer(9) != 0;
    return entry;
}

std::vector<FieldChange> changesOfImages(std::string_view before, std::string_view after)
{
    std::vector<FieldChange> changes;
    const Fields old = before.empty() ? Fields{} : fieldsOfImage(before);
    const Fields now = after.empty() ? Fields{} : fieldsOfImage(after);
    for (std::size_t i = 0; i < std::max(old.size(), now.size()); ++i) {
        FieldChange change;
        change.name = i < old.size() ? old[i].name : now[i].name;
        change.before = i < old.size() ? old[i].value : Value{};
        change.after = i < now.size() ? now[i].value : Value{};
        changes.push_back(std::move(change));
    }
    return changes;
}

std::string selectWith(std::string_view more, std::string_view rest)
{
    return "select " + std::string(kOperationColumns) + std::string(more) + std::string(kOperationFrom) + std::string(rest);
}

void addSingles(const Reader& reader, std::string_view table, std::int64_t id, std::vector<HistoryEntry>& entries)
{
    static const std::string sql = selectWith(
        ", c.kind, c.before, c.after", "join change c on c.operation_id = o.id where c.table_name = :table and c.record_id = :id"
    );
    reader.session().each(sql, {{"table", std::string(table)}, {"id", id}}, [&](const Row& row) {
        HistoryEntry entry{operationOf(reader, row), *fromCode<Change::Kind>(row.text(operationColumnCount)), {}, {}};
        entry.changes = changesOfImages(row.text(operationColumnCount + 1), row.text(operationColumnCount + 2));
        entries.push_back(std::move(entry));
        return true;
    });
}

/// The changes of `id` in the pages of an edit range; nothing when it is not in it.
std::optional<std::vector<FieldChange>> changesInPages(const Reader& reader, std::int64_t range, std::int64_t id)
{
    std::optional<std::vector<FieldChange>> found;
    reader.session().each(
        "select body from change_page where range_id = :range and first_id <= :id and last_id >= :id",
        {{"range", range}, {"id", id}},
        [&](const Row& row) {
            for (auto& edit : editsOfPage(Blob{std::string(row.text(0))})) {
                if (edit.id == id) {
                    found = std::move(edit.changes);
                    return false;
                }
            }
            return true;
        }
    );
    return found;
}

void addRanges(const Reader& reader, std::string_view table, std::int64_t id, std::vector<HistoryEntry>& entries)
{
    static const std::string sql = selectWith(
        ", r.kind, r.id",
        "join change_range r on r.operation_id = o.id where r.table_name = :table and r.last_id >= :id and r.first_id <= :id"
    );
    std::vector<std::pair<HistoryEntry, std::int64_t>> found;
    reader.session().each(sql, {{"table", std::string(table)}, {"id", id}}, [&](const Row& row) {
        found.emplace_back(
            HistoryEntry{operationOf(reader, row), *fromCode<Change::Kind>(row.text(operationColumnCount)), {}, {}},
            row.integer(operationColumnCount + 1)
        );
        return true;
    });
    for (auto& [entry, range] : found) {
        if (entry.kind == Change::Kind::edit) {
            auto changes = changesInPages(reader, range, id);
            if (!changes) {
                continue;
            }
            entry.changes = std::move(*changes);
        }
        entries.push_back(std::move(entry));
    }
}

/// An edit or a removal without any image was erased: by the act that recast it, or it is the erasing act.
void noteErased(const Reader& reader, HistoryEntry& entry)
{
    if (entry.kind == Change::Kind::add || !entry.changes.empty()) {
        return;
    }
    const Id<Operation> own = entry.operation.id;
    entry.erasedBy.value = reader.session().integer(
        "select coalesce(max(r.by_id), :own) from journal_recast r join operation o on o.id = r.by_id "
        "where r.operation_id = :own and o.action <> 'key.reseal'",
        {{"own", own.value}}
    );
}

/// What the journal still says of a record that is gone.
struct GoneRecord {
    Fields image;                 ///< as it was when it went; empty: it is there, or its images were erased
    std::set<std::int64_t> grids; ///< all it ever lay in: it may have left its grid in the act that took it away
};

GoneRecord goneRecord(const Reader& reader, std::string_view table, std::int64_t id)
{
    GoneRecord gone;
    bool newest = true;
    reader.session().each(kChangesOfRecord, {{"table", std::string(table)}, {"id", id}}, [&](const Row& row) {
        if (newest && row.text(0) != codeOf(Change::Kind::remove)) {
            return false;
        }
        for (const int column : {1, 2}) {
            const Fields image = row.text(column).empty() ? Fields() : fieldsOfImage(row.text(column));
            if (const auto* grid = findAs<std::int64_t>(image, "current_grid_id")) {
                gone.grids.insert(*grid);
            }
            if (newest && column == 1) {
                gone.image = image;
            }
        }
        newest = false;
        return true;
    });
    return gone;
}

/// Whether a record that is gone lay where she may look, as far as the journal still says.
bool goneWithin(const Reader& reader, std::string_view table, std::int64_t id)
{
    const GoneRecord gone = goneRecord(reader, table, id);
    const bool closed = Fence::closesLevelThree(table, reader.scope()) && isOfLevelThree(gone.image);
    if (gone.image.empty() || closed || !reader.shows(table)) {
        return false;
    }
    if (reader.scope().whole()) {
        return true;
    }
    const auto tables = reader.session().tables();
    if (carriesGrid(tables, table)) {
        return !gone.grids.empty() &&
               std::ranges::all_of(gone.grids, [&](std::int64_t grid) { return reader.scope().allows({grid}); });
    }
    bool within = false;
    for (const Reference& reference : reader.session().references()) {
        const auto* parent = reference.table == table ? findAs<std::int64_t>(gone.image, reference.column) : nullptr;
        if (parent != nullptr && carriesGrid(tables, reference.parent)) {
            within = mayRead(reader, reference.parent, *parent) || goneWithin(reader, reference.parent, *parent);
            if (!within) {
                return false;
            }
        }
    }
    return within;
}

/// Whether everything an act changed may be seen: who sees part of the file sees no name of an act beyond it.
bool mayReadAct(const Reader& reader, Id<Operation> operation)
{
    if (reader.scope().whole() && reader.scope().hidden == 0) {
        return true;
    }
    const auto changes = changesOf(reader, operation).list;
    return std::ranges::all_of(changes, [&](const Change& change) {
        return seesAll(reader, change.table, change.firstId, change.lastId) ||
               (change.firstId == change.lastId && goneWithin(reader, change.table, change.firstId));
    });
}

} // namespace

std::vector<HistoryEntry> historyOf(const Reader& reader, std::string_view table, std::int64_t id)
{
    std::vector<HistoryEntry> entries;
    // What is gone can no longer say in which grid it lay: it is for those who see the whole community.
    if (!mayRead(reader, table, id)) {
        return entries;
    }
    addSingles(reader, table, id, entries);
    addRanges(reader, table, id, entries);
    for (HistoryEntry& entry : entries) {
        noteErased(reader, entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const HistoryEntry& a, const HistoryEntry& b) {
        return a.operation.id < b.operation.id;
    });
    return entries;
}

std::vector<OperationEntry> recentOperations(const Reader& reader, int count, Id<Operation> before)
{
    static const std::string sql = selectWith("", "where o.id < :before order by o.id desc limit :count");
    std::vector<OperationEntry> entries;
    const std::int64_t limit = before ? before.value : INT64_MAX;
    reader.session().each(sql, {{"before", limit}, {"count", std::int64_t{count}}}, [&](const Row& row) {
        entries.push_back(operationOf(reader, row));
        return true;
    });
    std::erase_if(entries, [&](const OperationEntry& entry) { return !mayReadAct(reader, entry.id); });
    return entries;
}

std::optional<OperationEntry> findOperation(const Reader& reader, Id<Operation> operation)
{
    static const std::string sql = selectWith("", "where o.id = :id");
    std::optional<OperationEntry> found;
    reader.session().each(sql, {{"id", operation.value}}, [&](const Row& row) {
        found = operationOf(reader, row);
        return false;
    });
    return found && mayReadAct(reader, operation) ? found : std::nullopt;
}

Changes changesOf(const Reader& reader, Id<Operation> operation)
{
    Changes changes;
    changes.operation = operation;
    reader.session().each(
        "select kind, table_name, record_id, record_id, id from change where operation_id = :id union all "
        "select kind, table_name, first_id, last_id, id from change_range where operation_id = :id order by 5",
        {{"id", operation.value}},
        [&](const Row& row) {
            changes.list.push_back(
                {*fromCode<Change::Kind>(row.text(0)), std::string(row.text(1)), row.integer(2), row.integer(3)}
            );
            return true;
        }
    );
    return changes;
}

} // namespace linwu
