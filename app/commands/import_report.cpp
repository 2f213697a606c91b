// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/import_report.h"

#include "core/papers/document_xlsx.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace linwu::app {

namespace {

using namespace residents;

/// How bad a verdict is: a row with several people counts once, by the worst of them.
constexpr std::array<ImportVerdict, 5>
    worstFirst{ImportVerdict::error, ImportVerdict::conflict, ImportVerdict::fresh, ImportVerdict::updated, ImportVerdict::same};

ImportVerdict worse(ImportVerdict one, ImportVerdict other)
{
    return *std::ranges::find_if(worstFirst, [&](ImportVerdict verdict) { return verdict == one || verdict == other; });
}

/// In layouts C and D each person of a row or form is a row of its own.
bool sharesRow(const Ledger& ledger, const LedgerPerson& person, const LedgerPerson& before)
{
    const LedgerLayout layout = ledger.sheets[person.sheet].layout;
    const bool line = layout == LedgerLayout::person || layout == LedgerLayout::block;
    return line && person.sheet == before.sheet && person.row == before.row;
}

std::map<ImportVerdict, int> countRows(const Ledger& ledger, const ImportPlan& plan)
{
    std::map<ImportVerdict, int> counts;
    for (std::size_t at = 0; at < ledger.persons.size();) {
        ImportVerdict verdict = plan.rows[at].verdict;
        std::size_t next = at + 1;
        while (next < ledger.persons.size() && sharesRow(ledger, ledger.persons[next], ledger.persons[at])) {
            verdict = worse(verdict, plan.rows[next].verdict);
            ++next;
        }
        ++counts[verdict];
        at = next;
    }
    return counts;
}

/// The heads of columns that nothing is taken from.
Json unreadHeads(const LedgerSheet& sheet)
{
    Json heads = Json::array();
    for (const auto& column : sheet.columns) {
        if (column.field == residents::LedgerField::none) {
            heads.push_back(column.head);
        }
    }
    return heads;
}

Json sheetsJson(const Ledger& ledger)
{
    Json sheets = Json::array();
    for (const LedgerSheet& sheet : ledger.sheets) {
        sheets.push_back(
            {{"name", sheet.name},
             {"layout", codeOf(sheet.layout)},
             {"header_row", sheet.headerRow},
             {"rows", sheet.rows},
             {"skipped", sheet.skipped},
             {"unread", unreadHeads(sheet)}}
        );
    }
    return sheets;
}

/// Kinds that are always told, zeros included, and the others that were met.
void putProblems(const Ledger& ledger, Json& json)
{
    json["problems"] = Json::object();
    json["other_problems"] = Json::object();
    for (const std::string_view kind : ledgerKinds) {
        json["problems"][std::string(kind)] = 0;
    }
    for (const auto& [rule, count] : ledger.countProblems()) {
        json[json["problems"].contains(rule) ? "problems" : "other_problems"][rule] = count;
    }
    json["cells"] = Json::array();
    for (const LedgerProblem& problem : ledger.problems) {
        if (problem.row > 0) {
            json["cells"].push_back(
                {{"kind", problem.rule},
                 {"sheet", ledger.sheets[problem.sheet].name},
                 {"cell", spreadsheets::cellName(problem.row, problem.column)}}
            );
        }
    }
}

/// Heads of the report, in order of its columns.
constexpr std::array<const char*, 7> heads{
    QT_TRANSLATE_NOOP("import", "Sheet"),
    QT_TRANSLATE_NOOP("import", "Cell"),
    QT_TRANSLATE_NOOP("import", "Kind"),
    QT_TRANSLATE_NOOP("import", "What is the matter"),
    QT_TRANSLATE_NOOP("import", "The file says"),
    QT_TRANSLATE_NOOP("import", "Understood as"),
    QT_TRANSLATE_NOOP("import", "Proposal")};

papers::Cell cell(std::string_view text)
{
    papers::Cell cell;
    cell.text = text;
    return cell;
}

papers::TableRow lineOf(const Ledger& ledger, const LedgerProblem& problem)
{
    const Problem spoken{std::string(codeOf(problem.field)), std::string(problem.rule), problem.severity, {}};
    const bool ofPerson = problem.person != nobody;
    papers::TableRow row;
    row.cells.push_back(cell(ledger.sheets[problem.sheet].name));
    row.cells.push_back(cell(problem.row > 0 ? spreadsheets::cellName(problem.row, problem.column) : std::string()));
    row.cells.push_back(cell(problem.rule));
    row.cells.push_back(cell(ui::toCore(ui::sentence(spoken))));
    row.cells.push_back(cell(ofPerson ? ledger.fileText(ledger.persons[problem.person], problem.field) : std::string_view()));
    row.cells.push_back(cell(ofPerson ? ledger.understood(ledger.persons[problem.person], problem.field) : std::string()));
    row.cells.push_back(cell(problem.proposal));
    return row;
}

} // namespace

Json importJson(const Ledger& ledger, const ImportPlan& plan)
{
    auto counts = countRows(ledger, plan);
    int rows = 0;
    for (const auto& [verdict, count] : counts) {
        rows += count;
    }
    Json json;
    json["sheets"] = sheetsJson(ledger);
    json["rows"] = rows;
    json["persons"] = ledger.persons.size() - plan.count(ImportVerdict::error);
    json["households"] = ledger.households.size();
    json["dwellings"] = ledger.dwellings.size();
    for (const auto& [verdict, word] : Codes<ImportVerdict>::table) {
        json[std::string(word)] = counts[verdict];
    }
    putProblems(ledger, json);
    return json;
}

Status writeImportReport(const Ledger& ledger, const std::filesystem::path& path)
{
    if (std::filesystem::exists(path)) {
        return failure(ErrorCode::taken, "file", "exists");
    }
    papers::Table table;
    for (const char* head : heads) {
        papers::Column column;
        column.title = ui::toCore(QCoreApplication::translate("import", head));
        table.columns.push_back(std::move(column));
    }
    for (const LedgerProblem& problem : ledger.problems) {
        table.rows.push_back(lineOf(ledger, problem));
    }
    papers::Document document;
    document.title = ui::toCore(QCoreApplication::translate("import", "Report of an import"));
    document.blocks.emplace_back(std::move(table));
    return papers::writeXlsx(document, path);
}

} // namespace linwu::app
