// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SmallTable: a short list held whole (rules, codes, days, parties), drawn like every list. For registers use ListView.

#include <QStringList>
#include <QTableWidget>

namespace linwu::ui {

class SmallTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit SmallTable(const QString& accessibleName, QWidget* parent = nullptr);

    /// Titles; a width of the 100 % design each, 0 takes what is left.
    void setColumns(const QStringList& titles, const QList<int>& widths);
    /// Replaces the rows and keeps the current one by its number.
    void setRows(const QList<QStringList>& rows);

Q_SIGNALS:
    /// Enter or a double click.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace linwu::ui
