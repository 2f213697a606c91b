// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu papers FILE [RECORD]: what can be printed of a case, sheet, household or the whole community, what was issued, and what
// stands in the way.

#include "app/commands/records.h"
#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"
#include "core/disclosure/disclosure_queries.h"
#include "core/mediation/case_papers.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/paper_actions.h"
#include "core/papers/issued_paper.h"
#include "core/registry/any_record.h"
#include "core/residents/household.h"
#include "core/store/table.h"

#include <algorithm>
#include <set>

namespace linwu::app {

namespace {

/// Codes of papers of a record that were issued.
std::set<std::string> issuedCodes(const Reader& reader, std::string_view table, std::int64_t id)
{
    std::set<std::string> codes;
    for (const std::int64_t key : recordIdsWith(reader, papers::IssuedPaper::table, "about_id", id)) {
        const auto paper = findRecord<papers::IssuedPaper>(reader.session(), key);
        if (paper && paper->aboutTable == table) {
            codes.insert(paper->code);
        }
    }
    return codes;
}

Json paperJson(const std::string& code, const std::string& title, const RecordName& record, const std::string& state)
{
    return {
        {"paper", code},
        {"title", title},
        {"record", recordText(record.table, record.id)},
        {"state", state},
        {"reasons", Json::array()},
        {"sizes", Json::array({"A4"})}};
}

void addCasePapers(const Reader& reader, const RecordName& record, Json& list)
{
    const auto file = mediation::findCase(reader, {record.id});
    if (!file) {
        return;
    }
    const auto issued = issuedCodes(reader, record.table, record.id);
    for (const mediation::CasePaper& paper : mediation::listPapers(*file)) {
        const char* state = !paper.printable()                                                ? "blocked"
                            : issued.contains(mediation::issueCode(paper.code, paper.number)) ? "issued"
                                                                                              : "printable";
        Json json = paperJson(paper.code, paper.name, record, state);
        json["number"] = paper.number;
        for (const Problem& problem : paper.reasons) {
            json["reasons"].push_back(problem.rule);
        }
        list.push_back(std::move(json));
    }
}

void addSheetPapers(const Reader& reader, const RecordName& record, Json& list)
{
    const auto sheet = disclosure::findSheet(reader, Id<disclosure::Disclosure>{record.id});
    if (!sheet) {
        return;
    }
    const auto issued = issuedCodes(reader, record.table, record.id);
    // A sheet that hangs is printed as it was issued; before that it prints as a draft.
    const std::string code = issued.empty() ? "L1" : *issued.begin();
    Json json = paperJson(code, sheet->number, record, issued.empty() ? "printable" : "issued");
    json["sizes"].push_back("A3");
    list.push_back(std::move(json));
}

/// A paper that can be printed at any time.
void addPaperOf(const Reader& reader, const RecordName& record, const char* code, const char* title, Json& list)
{
    const bool issued = issuedCodes(reader, record.table, record.id).contains(code);
    list.push_back(paperJson(code, title, record, issued ? "issued" : "printable"));
}

void addPapers(const Reader& reader, const RecordName& record, Json& list)
{
    if (record.table == mediation::MediationCase::table) {
        addCasePapers(reader, record, list);
    } else if (record.table == disclosure::Disclosure::table) {
        addSheetPapers(reader, record, list);
    } else if (record.table == residents::Household::table) {
        addPaperOf(reader, record, "RDJB", "居民信息登记表", list);
    }
}

} // namespace

Result<Answer> runPapers(const Request& request)
{
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    return ask(*file, [&](const Reader& reader) -> Result<Answer> {
        Json list = Json::array();
        if (request.words.size() > 1) {
            const auto record = findRecordName(reader, request.words[1]);
            if (!record) {
                return record.error();
            }
            addPapers(reader, *record, list);
        } else {
            Json population = paperJson("RKTJ", "人口统计表", {}, "printable");
            population["record"] = wholeCommunity;
            list.push_back(std::move(population));
            for (const std::string_view table : {mediation::MediationCase::table, disclosure::Disclosure::table}) {
                for (const std::int64_t id : recordIds(reader, table)) {
                    addPapers(reader, {table, id}, list);
                }
            }
        }
        Answer answer;
        answer.body["papers"] = std::move(list);
        return answer;
    });
}

} // namespace linwu::app
