// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu act FILE ACTS.jsonl: one act a line, each through the door. linwu act --list: all acts with their fields.
//
// A line: {"action": "mediation.accept", "record": "…", "fields": {…}}, and if wanted "as" (who acts), "today" (in a marked
// file), "confirm" ({rule: reason}) and "let" (a name by which later lines mean this record: "record": "@name").

#include "app/commands/act_doing.h"
#include "app/commands/acts.h"
#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"

namespace linwu::app {

namespace {

constexpr std::array<std::pair<ActField::Kind, std::string_view>, 7> kindWords{
    {{ActField::Kind::text, "text"},
     {ActField::Kind::number, "number"},
     {ActField::Kind::money, "money"},
     {ActField::Kind::date, "date"},
     {ActField::Kind::yesNo, "yes_no"},
     {ActField::Kind::record, "record"},
     {ActField::Kind::list, "list"}}};

Json fieldsJson(const std::vector<ActField>& fields)
{
    Json list = Json::array();
    for (const ActField& field : fields) {
        Json json = {{"name", field.name}, {"required", field.required}};
        for (const auto& [kind, word] : kindWords) {
            if (kind == field.kind) {
                json["kind"] = word;
            }
        }
        if (field.kind == ActField::Kind::list) {
            json["items"] = fieldsJson(field.items);
        }
        list.push_back(std::move(json));
    }
    return list;
}

Answer listActs()
{
    Answer answer;
    answer.body["actions"] = Json::array();
    for (const ActEntry& entry : acts()) {
        answer.body["actions"].push_back({{"action", entry.action}, {"fields", fieldsJson(entry.fields)}});
    }
    return answer;
}

} // namespace

Result<Answer> runAct(const Request& request)
{
    if (request.has("list")) {
        return listActs();
    }
    if (request.words.size() < 2) {
        return failure(ErrorCode::invalid, "FILE ACTS.jsonl", std::string(wrongUse));
    }
    auto lines = readActLines(pathOf(request.words[1]));
    if (!lines) {
        return lines.error();
    }
    auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    Answer answer;
    int applied = 0;
    Json results = Json::array();
    std::map<std::string, std::string> named;
    for (ActLine& line : *lines) {
        nameRecords(line.input, named);
        const auto outcome = doActLine(*file, line);
        if (outcome) {
            ++applied;
            named["@" + line.let] = outcome->record;
            results.push_back(
                {{"action", line.action}, {"record", outcome->record}, {"operation", idText(outcome->changes.operation)}}
            );
            continue;
        }
        Error error = outcome.error();
        error.where["line"] = std::to_string(line.number);
        results.push_back({{"action", line.action}, {"line", line.number}, {"error", errorJson(error)}});
        if (!answer.error) {
            answer.error = std::move(error);
        }
        if (!request.has("keep-going")) {
            break;
        }
    }
    answer.body["applied"] = applied;
    answer.body["results"] = std::move(results);
    return answer;
}

} // namespace linwu::app
