// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PreviewStep: the work place of an import. Rows by kind, the cells of one row (file value, understood, value now), fixed in
// place.

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QTableView;

namespace linwu::ui {

class ChipBar;
class ImportSession;
class PreviewModel;
class SmallTable;

class PreviewStep final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewStep(QWidget* parent = nullptr);
    void show(ImportSession& session);
    using QWidget::show;

Q_SIGNALS:
    /// A cell was fixed or a proposal taken: the file has to be read again.
    void changed();

private:
    void setUpRows();
    /// The cells of one row with what can be done about them.
    [[nodiscard]] QWidget* makeSide();
    void fillChips();
    void fillTotals();
    void fillCells();
    void fixCell(int row);
    void acceptRows(int first, int count);
    void leaveOut();
    void fillOffers();

    ImportSession* m_session = nullptr;
    ChipBar* m_chips;
    QLabel* m_totals;
    PreviewModel* m_model;
    QTableView* m_rows;
    SmallTable* m_cells;
    QLabel* m_doubts;   ///< of the row that is shown
    QCheckBox* m_heads; ///< offers: what is proposed for the whole file
    QCheckBox* m_groups;
    std::vector<int> m_fields; ///< LedgerField of each line of the cells
};

} // namespace linwu::ui
