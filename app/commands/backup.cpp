// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu backup FILE OUT and linwu restore IN FILE: a copy is proved before it is called verified.

#include "core/registry/backup.h"

#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"

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
    return answerOf(*report, request.words[1]);
}

Result<Answer> runRestore(const Request& request)
{
    const auto report = restore(pathOf(request.words[0]), pathOf(request.words[1]), SystemClock().now());
    if (!report) {
        return report.error();
    }
    Answer answer = answerOf(*report, request.words[1]);
    answer.body["kept"] = report->kept.empty() ? Json() : Json(report->kept.filename().string());
    return answer;
}

} // namespace linwu::app
