// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// History (履历): what the journal says of one record, and what was done lately.

#include "core/registry/changes.h"
#include "core/registry/journal.h"
#include "core/registry/reader.h"

#include <string>
#include <vector>

namespace linwu {

/// One act, as people see it.
struct OperationEntry {
    Id<Operation> id;
    std::string action;  ///< `resident.edit`; `undo` and `redo` point at what they undo
    std::string subject; ///< whom or what it was about
    std::string person;
    std::string at;
    Id<Operation> undoes;
    Id<Operation> undoneBy;
    std::string undoneAction; ///< for undo and redo: the action of the act they speak of
    bool final = false;       ///< what it did has left the house or is destroyed: never undone
    Fields reasons;           ///< confirmed rules with their typed reasons
};

/// One act on one record.
struct HistoryEntry {
    OperationEntry operation;
    Change::Kind kind = Change::Kind::add;
    std::vector<FieldChange> changes; ///< sealed values are Blob; open them with the record's table, field and id
    Id<Operation> erasedBy;           ///< the act that erased what this one changed; its own key for the erasing act itself
};

/// All acts on one record, oldest first.
[[nodiscard]] std::vector<HistoryEntry> historyOf(const Reader& reader, std::string_view table, std::int64_t id);

/// The newest acts, newest first; `before` pages on. Of `count` acts those that touched what the reader may not see are left out.
[[nodiscard]] std::vector<OperationEntry> recentOperations(const Reader& reader, int count, Id<Operation> before = {});

/// None also when it touched what the reader may not see.
[[nodiscard]] std::optional<OperationEntry> findOperation(const Reader& reader, Id<Operation> operation);

/// The changes of one act, ranges included, for who keeps something beside the store (the search index).
[[nodiscard]] Changes changesOf(const Reader& reader, Id<Operation> operation);

} // namespace linwu
