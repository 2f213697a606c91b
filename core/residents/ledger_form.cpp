// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Forms: labels with their values to the right, below, or behind a colon in the same cell.
#include "core/residents/ledger_form.h"

#include "core/base/text.h"

#include <algorithm>

namespace linwu::residents::reading {

namespace {

using F = LedgerField;
using spreadsheets::SheetRows;
using spreadsheets::trimmedView;

/// A form that holds fewer fields is a title with a label in it.
constexpr std::size_t fewestFields = 3;
/// In a row of a form labels and values take turns; the head of a table has labels only.
constexpr std::size_t pairsOfFormRow = 2;

struct Label {
    F field = F::none;
    std::string_view value; ///< behind a colon in the same cell
};

F fieldOf(std::string_view text)
{
    const auto* words = ledgerSynonyms().exact(spreadsheets::bareHead(text));
    return words == nullptr ? F::none : fromCode<F>(words->front()).value_or(F::none);
}

/// 姓名, 姓名： or 姓名：张三.
Label labelOf(std::string_view text)
{
    for (const std::string_view colon : {std::string_view("："), std::string_view(":")}) {
        const std::size_t at = text.find(colon);
        if (at != std::string_view::npos && at > 0) {
            return {fieldOf(text.substr(0, at)), trimmedView(text.substr(at + colon.size()))};
        }
    }
    return {fieldOf(text), {}};
}

class FormFinder {
public:
    explicit FormFinder(const spreadsheets::Sheet& sheet)
        : m_sheet(sheet)
    {}

    /// Collects the pairs of the rows before `end`.
    void collect(std::uint32_t end)
    {
        SheetRows rows(m_sheet);
        while (rows.next() && rows.number() < end) {
            for (std::size_t i = 0; i < rows.own().size(); ++i) {
                i += take(rows, i) ? 1U : 0U;
            }
        }
    }

    /// Labels of one row that have their value to the right or in the same cell.
    [[nodiscard]] std::size_t pairsInRow(std::uint32_t number)
    {
        m_fields.cells.clear();
        SheetRows rows(m_sheet);
        while (rows.next() && rows.number() < number) {
        }
        std::size_t pairs = 0;
        for (std::size_t i = 0; rows.number() == number && i < rows.own().size(); ++i) {
            const std::size_t before = m_fields.cells.size();
            i += take(rows, i) ? 1U : 0U;
            pairs += m_fields.cells.size() - before;
        }
        return pairs;
    }

    [[nodiscard]] FormFields take() { return std::move(m_fields); }

private:
    /// True when the value was the next cell.
    bool take(const SheetRows& rows, std::size_t i)
    {
        const std::uint16_t column = rows.own()[i];
        const Label label = labelOf(rows.at(column).text);
        if (label.field == F::none) {
            return false;
        }
        if (!label.value.empty()) {
            put(label.field, {label.value, spreadsheets::CellKind::text, false, false}, rows.number(), column);
            return false;
        }
        const bool more = i + 1 < rows.own().size();
        if (more && labelOf(rows.at(rows.own()[i + 1]).text).field == F::none) {
            put(label.field, rows.at(rows.own()[i + 1]), rows.number(), rows.own()[i + 1]);
            return true;
        }
        return false;
    }

    void put(F field, const SeenCell& cell, std::uint32_t row, std::uint16_t column)
    {
        m_fields.cells.try_emplace(field, FormCell{cell, row, column});
    }

    const spreadsheets::Sheet& m_sheet;
    FormFields m_fields;
};

/// The table below belongs to one household: it has at most one head.
bool hasOneHousehold(const spreadsheets::Sheet& sheet, const LedgerSheet& ledgerSheet)
{
    std::size_t heads = 0;
    for (const LedgerColumn& column : ledgerSheet.columns) {
        if (column.field == F::householdNo || column.field == F::headName || column.group > 0) {
            return false;
        }
        for (std::size_t i = 0; column.field == F::relation && i < sheet.rowCount(); ++i) {
            const auto relation = LedgerCodes::shared().relation.find(trimmedView(sheet.row(i).at(column.column).text));
            heads += sheet.row(i).number > ledgerSheet.headerRow && (relation == "01" || relation == "02") ? 1U : 0U;
        }
    }
    return heads <= 1;
}

bool tellsHousehold(const FormFields& form)
{
    constexpr F telling[] = {F::name, F::headName, F::householdNo, F::address, F::room, F::headId};
    return std::any_of(std::begin(telling), std::end(telling), [&](F field) { return form.cells.contains(field); });
}

} // namespace

SeenCell FormRow::cell(LedgerField field) const
{
    const FormCell* found = find(field);
    return found == nullptr ? SeenCell{} : found->cell;
}

std::uint32_t FormRow::rowOf(LedgerField field) const
{
    const FormCell* found = find(field);
    const FormCell* name = find(F::name);
    return found != nullptr ? found->row : name != nullptr ? name->row : 1;
}

std::uint16_t FormRow::columnOf(LedgerField field) const
{
    const FormCell* found = find(field);
    return found == nullptr ? noColumn : found->column;
}

const FormCell* FormRow::find(LedgerField field) const
{
    auto found = m_form.cells.find(field);
    if (found == m_form.cells.end() && field == F::name) {
        found = m_form.cells.find(F::headName);
    }
    if (found == m_form.cells.end() && field == F::idNumber) {
        found = m_form.cells.find(F::headId);
    }
    return found == m_form.cells.end() ? nullptr : &found->second;
}

std::optional<FormFields>
findFormAbove(const spreadsheets::Sheet& sheet, const spreadsheets::TableHead& head, const LedgerSheet& ledgerSheet)
{
    FormFinder finder(sheet);
    finder.collect(head.firstRow);
    FormFields form = finder.take();
    const bool found = tellsHousehold(form) && hasOneHousehold(sheet, ledgerSheet);
    return found ? std::optional(std::move(form)) : std::nullopt;
}

std::optional<FormFields> findForm(const spreadsheets::Sheet& sheet, const std::optional<spreadsheets::TableHead>& head)
{
    FormFinder finder(sheet);
    if (head && finder.pairsInRow(head->lastRow) < pairsOfFormRow) {
        return std::nullopt;
    }
    finder.collect(spreadsheets::maximumRows + 1);
    FormFields form = finder.take();
    const bool person = form.cells.contains(F::name) || form.cells.contains(F::headName);
    return person && form.cells.size() >= fewestFields ? std::optional(std::move(form)) : std::nullopt;
}

void readForm(LedgerBuilder& builder, DwellingFinder& dwellings, const FormFields& form)
{
    Ledger& ledger = builder.ledger();
    const auto first = static_cast<std::uint32_t>(ledger.persons.size());
    const FormRow row(form);
    PersonReader(builder).read(row, 0);
    std::vector<RowFacts> facts;
    for (std::size_t i = first; i < ledger.persons.size(); ++i) {
        facts.push_back(factsOf(row, ledger.persons[i]));
        facts.back().start = i == first ? RowFacts::Start::begins : RowFacts::Start::continues;
    }
    LedgerSheet& sheet = ledger.sheets.back();
    sheet.rows = static_cast<std::uint32_t>(facts.size());
    groupHouseholds(builder, dwellings, facts, first);
    sheet.layout = LedgerLayout::form;
}

} // namespace linwu::residents::reading
