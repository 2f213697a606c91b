// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/bring_back.h"

#include "app/commands/records.h"
#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "core/registry/history.h"
#include "core/retrieval/backup_search.h"
#include "core/retrieval/bring_back.h"
#include "core/sealing/sealed_tables.h"

#include <algorithm>

namespace linwu::app {

namespace {

using retrieval::BackupView;
using retrieval::Plan;
using retrieval::RowPlan;
using retrieval::RowState;

Json rowJson(const Reader& reader, const papers::MaskTable& masks, const RowPlan& row)
{
    // An opened value is told as a list on the screen shows it.
    const auto shown = [&](const std::string& field, const Value& value) {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr && sealing::keepsSealed(row.key.table, field) ? maskedJson(masks, reader, SealedText(*text), field)
                                                                             : valueJson(value);
    };
    Json json = {{"record", recordText(row.key.table, row.key.id)}, {"state", codeOf(row.state)}, {"changes", Json::array()}};
    for (const FieldChange& change : row.changes) {
        json["changes"].push_back(
            {{"field", change.name},
             {"then", shown(change.name, change.after)},
             {"now", shown(change.name, change.before)},
             {"sealed", sealing::keepsSealed(row.key.table, change.name)}}
        );
    }
    return json;
}

Json keysJson(const std::vector<retrieval::RecordKey>& keys)
{
    Json json = Json::array();
    for (const auto& key : keys) {
        json.push_back(recordText(key.table, key.id));
    }
    return json;
}

/// What the plan is about: without the rows that are as they were.
void tell(Answer& answer, const Reader& reader, const Plan& plan)
{
    answer.body["records"] = keysJson(plan.records);
    answer.body["counts"] = Json::object();
    for (const auto& [state, word] : Codes<RowState>::table) {
        answer.body["counts"][std::string(word)] = plan.count(state);
    }
    answer.body["rows"] = Json::array();
    const papers::MaskTable masks(reader, reader.today());
    for (const RowPlan& row : plan.rows) {
        if (row.state != RowState::same) {
            answer.body["rows"].push_back(rowJson(reader, masks, row));
        }
    }
    answer.body["needed"] = keysJson(plan.needed);
    if (blocks(plan.problems)) {
        answer.error = invalid(plan.problems);
    }
}

Result<Answer> tellHits(const BackupView& view, const std::string& words)
{
    retrieval::BackupSearch search(view);
    if (auto status = search.load(); !status) {
        return status.error();
    }
    const auto hits = search.find(words);
    if (!hits) {
        return hits.error();
    }
    Answer answer;
    answer.body["made_at"] = view.report().madeAt;
    answer.body["query"] = words;
    answer.body["hits"] = Json::array();
    for (const auto& hit : *hits) {
        answer.body["hits"].push_back(
            {{"record", recordText(hit.key.table, hit.key.id)}, {"title", hit.title}, {"subtitle", hit.subtitle}}
        );
    }
    return answer;
}

Result<retrieval::Request> askedFor(const BackupView& view, const Request& request)
{
    retrieval::Request asked;
    asked.withNeeded = request.has("with-needed");
    asked.takeNewerAway = request.has("take-newer-away");
    for (const std::string& text : request.values("record")) {
        const auto name = view.registry().read(view.scope(), [&](const Reader& reader) { return findRecordName(reader, text); });
        if (!name) {
            return name.error();
        }
        if (!*name) {
            return failure(ErrorCode::notFound, "record", "not_in_backup");
        }
        asked.records.push_back({std::string(name.value()->table), name.value()->id});
    }
    return asked;
}

Result<Answer> bringBack(const RegistryFile& file, const BackupView& view, const retrieval::Request& asked)
{
    // What it is about to do; the act itself judges whether it may.
    const auto planned = file.registry->read({}, [&](const Reader& now) { return retrieval::planOf(now, view.reader(), asked); });
    const auto& plan = planned ? *planned : Result<Plan>(planned.error());
    if (!plan) {
        return plan.error();
    }
    const auto changes = retrieval::bringBack(*file.registry, file.actor, view, asked);
    if (!changes) {
        return changes.error();
    }
    Answer answer;
    const auto entry = file.registry->read({}, [&](const Reader& reader) { return findOperation(reader, changes->operation); });
    answer.body["operation"] = idText(changes->operation);
    answer.body["label"] = entry && *entry ? Json(labelOf(**entry)) : Json();
    tell(answer, file.registry->reader(file.scope), *plan);
    return answer;
}

} // namespace

bool asksForRecords(const Request& request)
{
    return request.has("record") || request.has("find");
}

Result<Answer> runBringBack(const Request& request)
{
    Request onFile = request;
    std::swap(onFile.words[0], onFile.words[1]);
    const auto file = openRegistry(onFile);
    if (!file) {
        return file.error();
    }
    retrieval::ThenAccount then;
    if (request.has("then-key-file")) {
        auto passphrase = passphraseIn(request.value("then-key-file"));
        if (!passphrase) {
            return passphrase.error();
        }
        then = {request.actor, std::move(*passphrase)};
    }
    const auto view = BackupView::open(*file->registry, file->actor, pathOf(request.words[0]), then);
    if (!view) {
        return view.error();
    }
    if (request.has("find")) {
        return tellHits(**view, request.value("find"));
    }
    const auto asked = askedFor(**view, request);
    if (!asked) {
        return asked.error();
    }
    if (!request.has("dry-run")) {
        return bringBack(*file, **view, *asked);
    }
    const auto plan = retrieval::previewBringBack(*file->registry, file->actor, **view, *asked);
    if (!plan) {
        return plan.error();
    }
    Answer answer;
    answer.body["made_at"] = (*view)->report().madeAt;
    tell(answer, file->registry->reader(file->scope), *plan);
    return answer;
}

} // namespace linwu::app
