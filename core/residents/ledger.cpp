// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/ledger.h"

#include "core/residents/ledger_form.h"
#include "core/residents/ledger_reader.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace linwu::residents {

namespace {

using reading::LedgerBuilder;
using F = LedgerField;

/// The column of a person's field, or noColumn. In layout C the head's name and number stand in columns of their own.
std::uint16_t columnOf(const LedgerSheet& sheet, const LedgerPerson& person, LedgerField field)
{
    const std::uint16_t group = sheet.layout == LedgerLayout::wide ? person.part : std::uint16_t{0};
    const auto find = [&](LedgerField wanted, std::uint16_t in) {
        const auto found = std::find_if(sheet.columns.begin(), sheet.columns.end(), [&](const LedgerColumn& column) {
            return column.field == wanted && column.group == in;
        });
        return found == sheet.columns.end() ? reading::noColumn : found->column;
    };
    std::uint16_t column = find(field, group);
    if (column == reading::noColumn && group > 0) {
        column = find(field, 0); // the door stands once for the whole row
    }
    if (column == reading::noColumn && sheet.layout == LedgerLayout::wide && group == 0) {
        column = field == F::name ? find(F::headName, 0) : field == F::idNumber ? find(F::headId, 0) : column;
    }
    return column;
}

void applyFixes(spreadsheets::Workbook& workbook, const std::vector<CellFix>& fixes)
{
    for (const CellFix& fix : fixes) {
        for (spreadsheets::Sheet& sheet : workbook.sheets) {
            if (sheet.name() == fix.sheet) {
                sheet.replaceText(fix.row, fix.column, fix.text);
            }
        }
    }
}

/// The doubts of each person together, in order of person; those of lines and sheets behind them.
void sortProblems(Ledger& ledger)
{
    std::stable_sort(ledger.problems.begin(), ledger.problems.end(), [](const LedgerProblem& a, const LedgerProblem& b) {
        return a.person < b.person;
    });
    for (std::size_t i = 0; i < ledger.problems.size(); ++i) {
        const std::uint32_t index = ledger.problems[i].person;
        if (index != nobody) {
            LedgerPerson& person = ledger.persons[index];
            person.firstProblem = person.problemCount == 0 ? static_cast<std::uint32_t>(i) : person.firstProblem;
            ++person.problemCount;
        }
    }
}

/// One sound number on two people of the file: 重号 exist, copies are more frequent.
void findRepeatedNumbers(Ledger& ledger)
{
    std::unordered_map<std::string_view, std::uint32_t> known;
    known.reserve(ledger.persons.size());
    for (std::uint32_t i = 0; i < ledger.persons.size(); ++i) {
        const LedgerPerson& person = ledger.persons[i];
        if (person.idVerdict != "ok" || known.emplace(person.idNumber, i).second) {
            continue;
        }
        const std::uint16_t column = columnOf(ledger.sheets[person.sheet], person, F::idNumber);
        ledger.problems.push_back({"id_repeated", Severity::confirm, person.sheet, person.row, column, F::idNumber, i, {}});
    }
}

/// A column that is not collected: 宗教信仰, which is sensitive (个人信息保护法 28).
void noteBlockedColumns(LedgerBuilder& builder)
{
    const LedgerSheet& sheet = builder.ledger().sheets.back();
    for (const LedgerColumn& column : sheet.columns) {
        if (column.field == F::religion) {
            builder.doubtAt(
                {"column_not_collected",
                 Severity::info,
                 builder.sheetIndex(),
                 sheet.headerRow,
                 column.column,
                 F::religion,
                 nobody,
                 {}}
            );
        }
    }
}

bool readSheet(
    LedgerBuilder& builder,
    reading::DwellingFinder& dwellings,
    const spreadsheets::Sheet& file,
    const std::function<bool(std::size_t)>& goOn
)
{
    LedgerSheet sheet;
    sheet.name = file.name();
    sheet.hidden = file.hidden();
    const auto head = spreadsheets::findHead(file, reading::ledgerSynonyms());
    if (head) {
        sheet.headerRow = head->lastRow;
        sheet.fingerprint = head->fingerprint();
        sheet.columns = reading::mapColumns(*head, file, builder.options());
        reading::readTitles(sheet, file, head->firstRow);
    }
    builder.ledger().sheets.push_back(std::move(sheet));
    if (const auto form = reading::findForm(file, head)) {
        builder.ledger().sheets.back().columns.clear();
        reading::readForm(builder, dwellings, *form);
        return true;
    }
    if (!head) {
        return true;
    }
    noteBlockedColumns(builder);
    const auto form = reading::findFormAbove(file, *head, builder.ledger().sheets.back());
    return reading::readTable(builder, dwellings, file, *head, form ? &*form : nullptr, goOn);
}

} // namespace

std::optional<std::pair<std::uint32_t, std::uint16_t>> Ledger::placeOf(const LedgerPerson& person, LedgerField field) const
{
    const std::uint16_t column = columnOf(sheets[person.sheet], person, field);
    return column == reading::noColumn ? std::nullopt : std::optional(std::pair(person.row, column));
}

std::string_view Ledger::fileText(const LedgerPerson& person, LedgerField field) const
{
    const auto place = placeOf(person, field);
    return place ? workbook->sheets[person.sheet].cell(place->first, place->second).text : std::string_view();
}

std::string Ledger::cellOf(const LedgerPerson& person, LedgerField field) const
{
    const auto place = placeOf(person, field);
    return place ? spreadsheets::cellName(place->first, place->second) : std::string();
}

std::map<std::string, std::uint32_t, std::less<>> Ledger::countProblems() const
{
    std::map<std::string, std::uint32_t, std::less<>> counts;
    for (const std::string_view kind : ledgerKinds) {
        counts.emplace(kind, 0);
    }
    for (const LedgerProblem& problem : problems) {
        const auto found = counts.find(problem.rule);
        ++(found != counts.end() ? found : counts.emplace(problem.rule, 0).first)->second;
    }
    return counts;
}

Result<Ledger> readLedger(spreadsheets::Workbook workbook, const LedgerOptions& options)
{
    Ledger ledger;
    applyFixes(workbook, options.fixes);
    ledger.workbook = std::make_shared<const spreadsheets::Workbook>(std::move(workbook));
    ledger.pool = std::make_shared<spreadsheets::TextPool>();
    ledger.codes = options.codes;
    LedgerBuilder builder(ledger, options);
    reading::DwellingFinder dwellings(builder);
    std::size_t rows = 0;
    for (const spreadsheets::Sheet& sheet : ledger.workbook->sheets) {
        rows += sheet.rowCount();
    }
    ledger.persons.reserve(rows);
    std::size_t done = 0;
    for (const spreadsheets::Sheet& sheet : ledger.workbook->sheets) {
        const auto goOn = [&](std::size_t position) {
            return !options.progress || options.progress(static_cast<double>(done + position) / static_cast<double>(rows));
        };
        if (!goOn(0) || !readSheet(builder, dwellings, sheet, goOn)) {
            return spreadsheets::cancelledError();
        }
        done += sheet.rowCount();
    }
    ledger.rows =
        std::accumulate(ledger.sheets.begin(), ledger.sheets.end(), std::uint32_t{0}, [](std::uint32_t sum, const auto& sheet) {
            return sum + sheet.rows;
        });
    if (std::none_of(ledger.sheets.begin(), ledger.sheets.end(), [](const LedgerSheet& sheet) {
            return sheet.layout != LedgerLayout::none;
        })) {
        return spreadsheets::fileError("no_people");
    }
    findRepeatedNumbers(ledger);
    sortProblems(ledger);
    return ledger;
}

namespace reading {

LedgerBuilder::LedgerBuilder(Ledger& ledger, const LedgerOptions& options)
    : m_ledger(ledger)
    , m_options(options)
{
    const auto format = ledger.workbook->format;
    m_untyped = format == spreadsheets::FileFormat::csv || format == spreadsheets::FileFormat::html;
}

void LedgerBuilder::doubtOfPerson(
    std::uint32_t person,
    std::span<const LedgerField> fields,
    std::string_view rule,
    Severity severity
)
{
    const LedgerPerson& of = m_ledger.persons[person];
    for (const LedgerField wanted : fields) {
        for (const LedgerColumn& column : m_ledger.sheets[of.sheet].columns) {
            if (column.field == wanted && (column.group == 0 || column.group == of.part)) {
                doubtAt({rule, severity, of.sheet, of.row, column.column, column.field, person, {}});
                return;
            }
        }
    }
    doubtAt({rule, severity, of.sheet, of.row, 0, fields.front(), person, {}});
}

void LedgerBuilder::addNote(LedgerPerson& person, std::string_view note)
{
    if (note.empty()) {
        return;
    }
    person.remark = person.remark.empty() ? keep(note) : keep(std::string(person.remark) + "；" + std::string(note));
}

bool LedgerBuilder::accepted(const FieldRow& row, LedgerField field, std::string_view rule) const
{
    if (m_options.acceptedCells.empty()) {
        return m_options.accepted.contains(rule);
    }
    const AcceptedCell cell{m_ledger.sheets.back().name, row.rowOf(field), row.columnOf(field)};
    return m_options.accepted.contains(rule) || m_options.acceptedCells.contains(cell);
}

void LedgerBuilder::doubt(
    std::uint32_t person,
    const FieldRow& row,
    LedgerField field,
    std::string_view rule,
    Severity severity,
    std::string_view proposal
)
{
    std::uint16_t column = row.columnOf(field);
    if (column == noColumn) {
        column = row.columnOf(F::name);
    }
    // A proposal that is taken leaves no doubt behind; that it was taken is still told.
    const bool taken = severity == Severity::confirm && !proposal.empty() && accepted(row, field, rule);
    m_ledger.problems.push_back(
        {rule,
         taken ? Severity::automatic : severity,
         sheetIndex(),
         row.rowOf(field),
         column == noColumn ? std::uint16_t{0} : column,
         field,
         person,
         keep(proposal)}
    );
}

} // namespace reading

} // namespace linwu::residents
