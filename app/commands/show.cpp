// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu show FILE RECORD [--on DATE]: the fields of a record and the records that point at it.

#include "app/commands/records.h"
#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"
#include "core/registry/any_record.h"

namespace linwu::app {

namespace {

Json relatedJson(const Reader& reader, const RecordName& record, const std::optional<Date>& day)
{
    Json list = Json::array();
    for (const RelatedRecord& one : relatedRecords(reader, record.table, record.id)) {
        const Register* known = findRegister(one.table);
        const auto fields = known != nullptr ? known->fields(reader, one.id) : std::nullopt;
        if (fields && (!day || holdsOn(*fields, *day))) {
            list.push_back({{"record", recordText(one.table, one.id)}, {"via", one.column}, {"fields", *fields}});
        }
    }
    return list;
}

} // namespace

Result<Answer> runShow(const Request& request)
{
    const auto day = request.date("on");
    if (!day) {
        return day.error();
    }
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
        answer.body["fields"] = *findRegister(record->table)->fields(reader, record->id);
        answer.body["related"] = relatedJson(reader, *record, *day);
        return answer;
    });
}

} // namespace linwu::app
