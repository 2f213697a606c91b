// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu papers FILE [RECORD]: what can be printed of a record, what was issued, and what stands in the way; without a record, of
// the community, all cases and all sheets.

#include "app/commands/record_papers.h"
#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"
#include "core/disclosure/disclosure.h"
#include "core/mediation/mediation_case.h"
#include "core/registry/any_record.h"

namespace linwu::app {

namespace {

Json paperJson(const RecordPaper& paper, const RecordName& record)
{
    const char* state = !paper.reasons.empty() ? "blocked" : paper.issued ? "issued" : "printable";
    Json json{
        {"paper", paper.code},
        {"title", paper.title},
        {"record", record.table == communityTable ? std::string(communityTable) : recordText(record.table, record.id)},
        {"state", state},
        {"reasons", Json::array()},
        {"sizes", paper.sized ? Json::array({"A4", "A3"}) : Json::array({"A4"})}};
    if (paper.number > 0) {
        json["number"] = paper.number;
    }
    for (const Problem& problem : paper.reasons) {
        json["reasons"].push_back(problem.rule);
    }
    return json;
}

/// The community, the cases and the sheets; papers of households are asked one by one.
std::vector<RecordName> everyRecord(const Reader& reader)
{
    std::vector<RecordName> records{{communityTable, 0}};
    for (const std::string_view table : {mediation::MediationCase::table, disclosure::Disclosure::table}) {
        for (const std::int64_t id : recordIds(reader, table)) {
            records.push_back({table, id});
        }
    }
    return records;
}

} // namespace

Result<Answer> runPapers(const Request& request)
{
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    return ask(*file, [&](const Reader& reader) -> Result<Answer> {
        std::vector<RecordName> records;
        if (request.words.size() > 1) {
            const auto record = findRecordName(reader, request.words[1]);
            if (!record) {
                return record.error();
            }
            records.push_back(*record);
        } else {
            records = everyRecord(reader);
        }
        Answer answer;
        Json& list = answer.body["papers"] = Json::array();
        for (const RecordName& record : records) {
            for (const RecordPaper& paper : papersOf(reader, record)) {
                list.push_back(paperJson(paper, record));
            }
        }
        return answer;
    });
}

} // namespace linwu::app
