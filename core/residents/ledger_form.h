// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Forms (layout D): what labels and their values say of one household, alone or above a table of its members.

#include "core/residents/ledger_reader.h"

#include <map>
#include <optional>

namespace linwu::residents::reading {

struct FormCell {
    SeenCell cell;
    std::uint32_t row = 0;
    std::uint16_t column = 0;
};

struct FormFields {
    std::map<LedgerField, FormCell> cells;
};

/// A form as the fields of one person; 户主 and his number stand in for name and number.
class FormRow final : public FieldRow {
public:
    explicit FormRow(const FormFields& form)
        : m_form(form)
    {}

    [[nodiscard]] SeenCell cell(LedgerField field) const override;
    [[nodiscard]] std::uint32_t rowOf(LedgerField field) const override;
    [[nodiscard]] std::uint16_t columnOf(LedgerField field) const override;

private:
    [[nodiscard]] const FormCell* find(LedgerField field) const;

    const FormFields& m_form;
};

/// A form above the table of one household's members; nothing where the table holds several households.
[[nodiscard]] std::optional<FormFields>
findFormAbove(const spreadsheets::Sheet& sheet, const spreadsheets::TableHead& head, const LedgerSheet& ledgerSheet);

/// A sheet that is a form without a table. What looked like a head may be a row of it.
[[nodiscard]] std::optional<FormFields>
findForm(const spreadsheets::Sheet& sheet, const std::optional<spreadsheets::TableHead>& head);

/// Reads a form without a table into the sheet that was begun last.
void readForm(LedgerBuilder& builder, DwellingFinder& dwellings, const FormFields& form);

} // namespace linwu::residents::reading
