// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rows of a ledger's table as field rows: through one group of columns, and together with a form above the table.

#include "core/residents/ledger_form.h"
#include "core/residents/ledger_reader.h"
#include "core/spreadsheets/sheet_rows.h"
#include "core/values/name.h"

#include <algorithm>
#include <map>

namespace linwu::residents::reading {

/// A field of the household or its place, not of the person.
[[nodiscard]] inline bool isPlaceField(LedgerField field)
{
    return std::find(placeFields.begin(), placeFields.end(), field) != placeFields.end();
}

/// The current row of a sheet through one group's columns, with 同上 followed.
class TableRow final : public FieldRow {
public:
    TableRow(const spreadsheets::SheetRows& rows, const FieldColumns& columns)
        : m_rows(rows)
        , m_columns(columns)
    {}

    [[nodiscard]] SeenCell cell(LedgerField field) const override
    {
        const std::uint16_t column = m_columns[field];
        if (column == noColumn) {
            return {};
        }
        const auto copied = m_copied.find(column);
        return copied == m_copied.end() ? m_rows.at(column) : copied->second;
    }

    [[nodiscard]] std::uint32_t rowOf(LedgerField) const override { return m_rows.number(); }

    [[nodiscard]] std::uint16_t columnOf(LedgerField field) const override { return m_columns[field]; }

    void copyFromAbove(std::uint16_t column, const SeenCell& cell) { m_copied[column] = cell; }

private:
    const spreadsheets::SheetRows& m_rows;
    const FieldColumns& m_columns;
    std::map<std::uint16_t, SeenCell> m_copied; ///< nearly always empty
};

/// A member's row below a form: the form tells the place of all, and of the person it names what the row leaves out.
class MemberRow final : public FieldRow {
public:
    MemberRow(const TableRow& row, const FormRow& form)
        : m_row(row)
        , m_form(form)
        , m_named(parseNameCell(row.cell(LedgerField::name).text).name == parseNameCell(form.cell(LedgerField::name).text).name)
    {}

    [[nodiscard]] SeenCell cell(LedgerField field) const override
    {
        const SeenCell own = m_row.cell(field);
        return fromForm(field) ? m_form.cell(field) : own;
    }

    [[nodiscard]] std::uint32_t rowOf(LedgerField field) const override
    {
        return fromForm(field) ? m_form.rowOf(field) : m_row.rowOf(field);
    }

    [[nodiscard]] std::uint16_t columnOf(LedgerField field) const override
    {
        return fromForm(field) ? m_form.columnOf(field) : m_row.columnOf(field);
    }

private:
    [[nodiscard]] bool fromForm(LedgerField field) const
    {
        return m_row.cell(field).blank() && !m_form.cell(field).blank() && (m_named || isPlaceField(field));
    }

    const TableRow& m_row;
    const FormRow& m_form;
    bool m_named;
};

} // namespace linwu::residents::reading
