// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// RowsEditor: a small editable table for a list inside a form (parties, obligations, guests), one line an element.

#include "core/registry/act_table.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QTableWidget;

namespace linwu::ui {

/// One column of the editor.
struct RowsColumn {
    QString field;
    QString title;
    std::function<QWidget*()> editor; ///< makes the editor of a cell
    int width = 110;
};

class RowsEditor final : public QWidget {
    Q_OBJECT

public:
    RowsEditor(const QString& title, const QList<RowsColumn>& columns, QWidget* parent = nullptr);

    /// Adds a line with these texts by field.
    void addRow(const QHash<QString, QString>& texts = {});
    void removeRow();
    [[nodiscard]] int rowCount() const;
    /// The lines that hold anything, as an act reads them.
    [[nodiscard]] std::vector<ActInput> items() const;
    /// A line of text under the table (a total in words).
    void setFoot(const QString& text);

    /// The editor of a cell; nullptr for a field that is no column.
    [[nodiscard]] QWidget* editor(int row, const QString& field) const;

Q_SIGNALS:
    void edited();
    void added(int row);

private:
    QList<RowsColumn> m_columns;
    QTableWidget* m_table;
    QLabel* m_foot;
};

} // namespace linwu::ui
