// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu backup FILE OUT and linwu restore IN FILE: a copy is proved before it is called verified. With --keep the copies beside
// OUT that have had their time go; with --dry-run nothing is restored, only told; with --record single records come back.

#include "core/registry/backup.h"

#include "app/commands/bring_back.h"
#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/registry/backup_shelf.h"
#include "core/rules/backup_rules.h"

namespace linwu::app {

namespace {

Answer answerOf(const BackupReport& report, const std::string& file)
{
    Answer answer;
    answer.body["file"] = file;
    answer.body["verified"] = report.verified;
    answer.body["made_at"] = report.madeAt;
    answer.body["counts"] = Json::object();
    for (const auto& [table, count] : report.counts) {
        answer.body["counts"][table] = count;
    }
    answer.body["content_hash"] = report.contentHash;
    return answer;
}

Json summaryJson(const FileSummary& summary)
{
    Json body = Json::object();
    body["community"] = summary.info.community;
    body["schema"] = summary.schema;
    body["made_at"] = summary.madeAt.empty() ? Json() : Json(summary.madeAt);
    body["counts"] = Json::object();
    for (const auto& table : summaryTables()) {
        if (summary.counts.contains(table)) {
            body["counts"][table] = summary.counts.at(table);
        }
    }
    body["newest_act"] = summary.newest.action.empty() ? Json()
                                                       : Json{
                                                             {"id", summary.newest.id.value},
                                                             {"action", summary.newest.action},
                                                             {"person", summary.newest.person},
                                                             {"at", summary.newest.at}};
    return body;
}

/// What a restore would bring back: the backup, proved, beside the present file. A present file that cannot be read is told as
/// null: that is when people restore.
Result<Answer> tellRestore(const std::filesystem::path& backup, const std::filesystem::path& file)
{
    const auto proved = proveBackup(backup);
    if (!proved) {
        return proved.error();
    }
    const auto copy = summaryOf(backup);
    if (!copy) {
        return copy.error();
    }
    const auto now = summaryOf(file);
    Answer answer;
    answer.body["verified"] = proved->verified;
    const auto day = parseIsoDate(copy->madeAt.substr(0, 10));
    answer.body["age_days"] = day ? Json(daysBetween(*day, SystemClock().today())) : Json();
    answer.body["same_registry"] = now ? Json(now->origin == copy->origin) : Json();
    answer.body["backup"] = summaryJson(*copy);
    answer.body["present"] = now ? summaryJson(*now) : Json();
    return answer;
}

} // namespace

Result<Answer> runBackup(const Request& request)
{
    const auto file = openRegistry(request, Seals::closed);
    if (!file) {
        return file.error();
    }
    const auto report = backUp(*file->registry, pathOf(request.words[1]));
    if (!report) {
        return report.error();
    }
    Answer answer = answerOf(*report, request.words[1]);
    if (request.has("keep")) {
        const auto rules = ask(*file, [](const Reader& reader) -> Result<rules::BackupRules> {
            return rules::backupRules(reader, reader.today());
        });
        if (!rules) {
            return rules.error();
        }
        answer.body["removed"] = pruneBackups(*report, rules->keep);
    }
    return answer;
}

Result<Answer> runRestore(const Request& request)
{
    if (asksForRecords(request)) {
        return runBringBack(request);
    }
    if (request.has("dry-run")) {
        return tellRestore(pathOf(request.words[0]), pathOf(request.words[1]));
    }
    const auto report = restore(pathOf(request.words[0]), pathOf(request.words[1]), SystemClock().now());
    if (!report) {
        return report.error();
    }
    Answer answer = answerOf(*report, request.words[1]);
    answer.body["kept"] = report->kept.empty() ? Json() : Json(report->kept.filename().string());
    return answer;
}

} // namespace linwu::app
