// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu attachment FILE RECORD OUT (--public | --reason WHY): writes a photo or scan out of the registry. A public copy is
// turned, scaled and tells neither place nor time; a copy as it was given asks why, and is kept in the log of looks.

#include "app/commands/records.h"
#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/disclosure/disclosure_queries.h"
#include "core/mediation/case_change.h"
#include "core/mediation/case_look.h"
#include "core/mediation/case_queries.h"
#include "core/registry/look.h"
#include "core/store/table.h"
#include "ui/attachments/picture.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace linwu::app {

namespace {

/// An attachment and what it belongs to, as the log of looks names it.
struct Found {
    attachments::ContentStore store;
    std::int64_t id = 0;
    std::string subject;
};

/// The case of an attachment, unless somebody has to say first what she needs it for (V103).
Result<std::string> caseOf(const Reader& reader, const Actor& actor, std::int64_t attachment)
{
    const auto record = findRecord<mediation::Attachment>(reader.session(), attachment);
    const auto file = record ? mediation::findCase(reader, record->caseId) : std::nullopt;
    if (!file) {
        return failure(ErrorCode::notFound, "record", "no_such_record");
    }
    if (auto open = mediation::checkLook(reader, *file, actor.name, mediation::contextOf(reader)); !open.empty()) {
        return invalid(std::move(open));
    }
    return file->head.number.empty() ? mediation::caseTitle(*file) : file->head.number;
}

Result<std::string> sheetOf(const Reader& reader, std::int64_t evidence)
{
    const auto record = disclosure::findEvidence(reader, {evidence});
    const auto sheet = record ? disclosure::findSheet(reader, record->disclosure) : std::nullopt;
    return sheet ? Result<std::string>(sheet->number)
                 : Result<std::string>(failure(ErrorCode::notFound, "record", "no_such_record"));
}

Result<Found> findAttachment(const Reader& reader, const Actor& actor, const std::string& text)
{
    const auto record = findRecordName(reader, text);
    if (!record) {
        return record.error();
    }
    const auto* store = attachments::storeOf(record->table);
    if (store == nullptr) {
        return failure(ErrorCode::notFound, "record", "no_content");
    }
    const bool ofCase = store->record == attachments::caseContents.record;
    return (ofCase ? caseOf(reader, actor, record->id) : sheetOf(reader, record->id)).andThen([&](const std::string& subject) {
        return Result<Found>(Found{*store, record->id, subject});
    });
}

Status keepLook(const RegistryFile& file, const Found& found, const std::string& reason)
{
    Look look;
    look.aboutTable = found.store.record;
    look.aboutId = found.id;
    look.subject = found.subject;
    look.shown = "content";
    look.reason = reason;
    const auto kept = noteLook(*file.registry, file.actor, std::move(look));
    return kept ? Status() : Status(kept.error());
}

} // namespace

Result<Answer> runAttachment(const Request& request)
{
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    const std::string& out = request.words[2];
    std::error_code ignored;
    if (std::filesystem::exists(pathOf(out), ignored)) {
        return failure(ErrorCode::taken, "file", "exists");
    }
    const auto found = ask(*file, [&](const Reader& reader) { return findAttachment(reader, file->actor, request.words[1]); });
    if (!found) {
        return found.error();
    }
    auto bytes = ask(*file, [&](const Reader& reader) -> Result<std::string> {
        auto whole = attachments::contentBytes(reader, found->store, found->id);
        return whole && request.has("public") ? ui::publicCopy(*whole, attachments::limitsOn(reader, reader.today())) : whole;
    });
    if (!bytes) {
        return bytes.error();
    }
    if (!request.has("public")) {
        if (auto status = keepLook(*file, *found, request.value("reason")); !status) {
            return status.error();
        }
    }
    if (auto status = ui::writeFile(ui::toQt(out), *bytes); !status) {
        return status.error();
    }
    Answer answer;
    answer.body["out"] = out;
    answer.body["public"] = request.has("public");
    answer.body["bytes"] = bytes->size();
    return answer;
}

} // namespace linwu::app
