// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/small_table.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace linwu::ui {

SmallTable::SmallTable(const QString& accessibleName, QWidget* parent)
    : QTableWidget(parent)
{
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMinimumHeight(px(150));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(px(30));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row, int) { Q_EMIT opened(row); });
}

void SmallTable::setColumns(const QStringList& titles, const QList<int>& widths)
{
    setColumnCount(static_cast<int>(titles.size()));
    setHorizontalHeaderLabels(titles);
    for (int column = 0; column < widths.size(); ++column) {
        const bool rest = widths[column] == 0;
        horizontalHeader()->setSectionResizeMode(column, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!rest) {
            setColumnWidth(column, px(widths[column]));
        }
    }
}

void SmallTable::setRows(const QList<QStringList>& rows)
{
    const int kept = currentRow();
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(rows[row].value(column));
            cell->setToolTip(rows[row].value(column));
            setItem(row, column, cell);
        }
    }
    if (rowCount() > 0) {
        setCurrentCell(std::clamp(kept, 0, rowCount() - 1), 0);
    }
}

void SmallTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT opened(currentRow());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace linwu::ui
