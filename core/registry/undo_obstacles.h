// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What stands in the way of undoing an act, and what of the act therefore stays.

#include "core/registry/registry.h"

#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace linwu {

/// One entry of an act in the journal: a single record with its images, or a range of keys whose images stand in pages.
struct UndoEntry {
    std::int64_t id = 0;
    Change::Kind kind = Change::Kind::add;
    std::string table;
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool range = false;
    std::string before;
    std::string after;
};

/// The entries of an act in the order they were written; none when there is no such act.
[[nodiscard]] std::vector<UndoEntry> entriesOf(Session& session, Id<Operation> operation);

/// The pages of images of a range, in the order of keys.
void eachPageOf(Session& session, const UndoEntry& range, const std::function<void(const Blob&)>& take);

/// Looks, before anything is written, for records of an act that moved on since (`changed_since`), that rows outside the act name
/// (`still_used`), or whose images were erased (`image_erased`).
class UndoObstacles {
public:
    /// `entries` must outlive this.
    UndoObstacles(Session& session, Id<Operation> operation, const std::vector<UndoEntry>& entries);

    /// One problem a record, with its `table` and `id` as arguments.
    [[nodiscard]] const Problems& problems() const { return m_problems; }

    /// A kept record keeps the rows of this act that state facts about it, and every kept row keeps what it names.
    void keepWhatBelongs();

    /// Whether UndoMode::rest leaves the record as it is.
    [[nodiscard]] bool isKept(const std::string& table, std::int64_t id) const;
    [[nodiscard]] const std::set<std::int64_t>& keptOf(const std::string& table) const;

    /// A record found changed only while writing.
    void add(const std::string& table, std::int64_t id, std::string field);

    /// A record whose image was erased (`image_erased`): nobody knows any more what it was.
    void addErased(const std::string& table, std::int64_t id) { block(table, id, "image_erased"); }

    void keep(const std::string& table, std::int64_t id);

private:
    void block(const std::string& table, std::int64_t id, std::string rule, std::string field = {});
    /// What stands in the way of taking records away again: later changes to them, and rows of others that name them.
    void findBlockers();
    void findLaterChanges(const UndoEntry& entry);
    /// Rows outside this act that name a record of it.
    void findUsers(const UndoEntry& entry, const Reference& reference);
    [[nodiscard]] bool isAddedHere(const std::string& table, std::int64_t id) const;
    /// The act itself made an older row name the record; undoing that edit takes the name away again.
    [[nodiscard]] bool isSetHere(const Reference& reference, std::int64_t id);
    void loadEdits();
    bool keepRows(const std::string& sql, std::int64_t id, const std::string& table);

    Session& m_session;
    Id<Operation> m_operation;
    const std::vector<UndoEntry>& m_entries;
    Problems m_problems;
    std::map<std::string, std::set<std::int64_t>> m_kept;
    std::set<std::tuple<std::string, std::string, std::int64_t>> m_edits; ///< table, column, key of what this act edited
};

} // namespace linwu
