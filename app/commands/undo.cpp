// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu undo FILE [--operation ID] and linwu redo FILE.

#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"
#include "core/registry/history.h"

namespace linwu::app {

namespace {

std::int64_t recordsOf(const Changes& changes)
{
    std::int64_t records = 0;
    for (const Change& change : changes.list) {
        records += change.lastId - change.firstId + 1;
    }
    return records;
}

/// Takes `operation` back and says so.
Result<Answer> takeBack(RegistryFile& file, Id<Operation> operation)
{
    const auto entry = file.registry->read({}, [&](const Reader& reader) { return findOperation(reader, operation); });
    if (!entry) {
        return entry.error();
    }
    if (!*entry) {
        return failure(ErrorCode::notFound, "operation", "no_such_record");
    }
    const auto changes = file.registry->undo(file.actor, operation);
    if (!changes) {
        return changes.error();
    }
    Answer answer;
    answer.body["operation"] = idText(changes->operation);
    answer.body["undoes"] = idText(operation);
    answer.body["label"] = labelOf(**entry);
    answer.body["records"] = recordsOf(*changes);
    return answer;
}

} // namespace

Result<Answer> runUndo(const Request& request)
{
    const auto asked = request.number("operation", 0);
    if (!asked) {
        return asked.error();
    }
    auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    const auto operation = request.has("operation") ? std::optional(Id<Operation>{*asked}) : file->registry->newestUndoable();
    return operation ? takeBack(*file, *operation) : failure(ErrorCode::notFound, "operation", "nothing_to_undo");
}

Result<Answer> runRedo(const Request& request)
{
    auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    const auto operation = file->registry->newestRedoable();
    return operation ? takeBack(*file, *operation) : failure(ErrorCode::notFound, "operation", "nothing_to_redo");
}

} // namespace linwu::app
