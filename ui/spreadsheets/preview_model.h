// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PreviewModel: the rows of people of a file against the register, filtered by kind. Texts are made when they are shown.

#include "core/papers/masking.h"
#include "core/residents/resident_import.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace linwu::ui {

class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Ledger and plan stay the session's and outlive the model's use of them.
    void show(const residents::Ledger* ledger, const residents::ImportPlan* plan, const papers::MaskTable& masks);
    /// Keys as chips give them: `verdict:new`, `rule:id_check_digit`, `!` in front turns one around.
    void setFilter(const QStringList& keys);

    [[nodiscard]] std::uint32_t personAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Each doubt of a person with its cell, a line each.
    [[nodiscard]] QString doubtsOf(std::uint32_t person) const;

private:
    [[nodiscard]] bool fits(std::uint32_t person) const;
    [[nodiscard]] QString text(std::uint32_t person, int column) const;
    /// `1幢 17`; the row alone where only one sheet holds people.
    [[nodiscard]] QString placeOf(const residents::LedgerPerson& person) const;
    void rebuild();

    const residents::Ledger* m_ledger = nullptr;
    const residents::ImportPlan* m_plan = nullptr;
    papers::MaskTable m_masks = papers::MaskTable::shipped();
    QStringList m_filter;
    std::vector<std::uint32_t> m_rows;
};

} // namespace linwu::ui
