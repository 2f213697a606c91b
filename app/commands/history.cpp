// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu history FILE RECORD: every act on one record.

#include "core/registry/history.h"

#include "app/commands/records.h"
#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"

namespace linwu::app {

namespace {

Json changeJson(const Reader& reader, const papers::MaskTable& masks, const FieldChange& change, const RecordName& record)
{
    const auto* before = std::get_if<Blob>(&change.before);
    const auto* after = std::get_if<Blob>(&change.after);
    const bool sealed = before != nullptr || after != nullptr;
    const auto shown = [&](const Value& value, const Blob* blob) {
        return blob != nullptr ? maskedJson(masks, reader, SealedText(*blob, {record.table, change.name, record.id}), change.name)
                               : valueJson(value);
    };
    return {
        {"field", change.name},
        {"before", shown(change.before, before)},
        {"after", shown(change.after, after)},
        {"sealed", sealed}};
}

Json entryJson(const Reader& reader, const papers::MaskTable& masks, const HistoryEntry& entry, const RecordName& record)
{
    Json json = {
        {"operation", idText(entry.operation.id)},
        {"at", entry.operation.at},
        {"person", entry.operation.person},
        {"action", entry.operation.action},
        {"label", labelOf(entry.operation)},
        {"undoes", idText(entry.operation.undoes)},
        {"undone_by", idText(entry.operation.undoneBy)},
        {"erased_by", idText(entry.erasedBy)},
        {"changes", Json::array()}};
    for (const FieldChange& change : entry.changes) {
        // Keyed hashes beside sealed fields tell nobody anything.
        if (change.name.ends_with("_hash")) {
            continue;
        }
        json["changes"].push_back(changeJson(reader, masks, change, record));
    }
    return json;
}

} // namespace

Result<Answer> runHistory(const Request& request)
{
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    return ask(*file, [&](const Reader& reader) -> Result<Answer> {
        const auto record = findRecordName(reader, request.words[1]);
        if (!record) {
            return record.error();
        }
        Answer answer;
        answer.body["record"] = recordText(record->table, record->id);
        answer.body["entries"] = Json::array();
        const papers::MaskTable masks(reader, reader.today());
        for (const HistoryEntry& entry : historyOf(reader, record->table, record->id)) {
            answer.body["entries"].push_back(entryJson(reader, masks, entry, *record));
        }
        return answer;
    });
}

} // namespace linwu::app
