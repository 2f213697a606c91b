// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/list_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/list_delegate.h"
#include "ui/widgets/list_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace linwu::ui {

ListView::ListView(const QString& name, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(name);
    setItemDelegate(new ListDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the list: no trap
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(px(30));
    verticalHeader()->setDefaultSectionSize(px(30));
    auto* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &ListView::sortBy);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int, int) {
        if (!m_restoring) {
            saveColumns();
        }
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillColumnMenu(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
}

void ListView::setList(ListModel* model)
{
    m_list = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::restore);
    loadColumns();
}

std::int64_t ListView::currentId() const
{
    return m_list != nullptr ? m_list->idAt(currentIndex().row()) : 0;
}

std::vector<std::int64_t> ListView::selectedIds() const
{
    std::vector<std::int64_t> ids;
    if (m_list == nullptr || selectionModel() == nullptr) {
        return ids;
    }
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            ids.push_back(m_list->idAt(row));
        }
    }
    return ids;
}

bool ListView::select(std::int64_t id)
{
    const int row = m_list != nullptr ? m_list->rowOf(id) : -1;
    if (row < 0) {
        return false;
    }
    setCurrentIndex(m_list->index(row, std::max(0, horizontalHeader()->logicalIndex(0))));
    scrollTo(currentIndex());
    return true;
}

void ListView::remember()
{
    m_keptCurrent = currentId();
    m_keptRow = currentIndex().row();
    m_keptTop = m_list->idAt(rowAt(0));
    // A very large selection is given up rather than searched for row by row.
    m_keptSelection = selectedIds();
    if (m_keptSelection.size() > 1000) {
        m_keptSelection.clear();
    }
}

void ListView::restore()
{
    const int rows = m_list->rowCount();
    const int current = m_keptCurrent != 0 ? m_list->rowOf(m_keptCurrent) : -1;
    const int top = m_keptTop != 0 ? m_list->rowOf(m_keptTop) : -1;
    // The record is gone: stay where it was, on its neighbour.
    const int row = current >= 0 ? current : m_keptCurrent != 0 && rows > 0 ? std::min(std::max(m_keptRow, 0), rows - 1) : -1;
    if (row >= 0) {
        selectionModel()->setCurrentIndex(m_list->index(row, 0), QItemSelectionModel::NoUpdate);
        selectionModel()->select(m_list->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        restoreSelection(row);
    }
    if (top >= 0) {
        verticalScrollBar()->setValue(top);
    } else if (row >= 0) {
        scrollTo(m_list->index(row, 0));
    }
}

void ListView::restoreSelection(int current)
{
    if (m_keptSelection.size() < 2) {
        return;
    }
    // One pass over the keys, not one for each selected row.
    std::sort(m_keptSelection.begin(), m_keptSelection.end());
    const auto& ids = m_list->ids();
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const auto id = ids[static_cast<std::size_t>(row)];
        if (row != current && std::binary_search(m_keptSelection.begin(), m_keptSelection.end(), id)) {
            selectionModel()->select(m_list->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentId() != 0) {
            Q_EMIT opened(currentId());
        }
        event->accept();
        return;
    }
    // Typing does not search in the texts: a million rows are not read for it. Letters go on to the page.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentIdChanged(currentId());
}

void ListView::sortBy(int section)
{
    const auto& columns = m_list->columns();
    if (section < 0 || section >= columns.size() || !columns[section].sortable) {
        return;
    }
    m_descending = section == m_sortSection && !m_descending;
    m_sortSection = section;
    horizontalHeader()->setSortIndicator(section, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorShown(true);
    Q_EMIT orderChosen(columns[section].key, m_descending);
}

QStringList ListView::shownColumns() const
{
    QStringList keys;
    for (int at = 0; at < horizontalHeader()->count(); ++at) {
        const int section = horizontalHeader()->logicalIndex(at);
        if (!isColumnHidden(section)) {
            keys.append(m_list->columns()[section].key);
        }
    }
    return keys;
}

void ListView::setShownColumns(const QStringList& keys)
{
    const auto& columns = m_list->columns();
    for (int section = 0; section < columns.size(); ++section) {
        setColumnHidden(section, !keys.contains(columns[section].key));
    }
    saveColumns();
    fillWidth();
}

void ListView::fillColumnMenu(QMenu* menu)
{
    const auto& columns = m_list->columns();
    for (int section = 0; section < columns.size(); ++section) {
        auto* action = menu->addAction(columns[section].title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            // The last column stays: an empty list would look like a lost one.
            if (shown || shownColumns().size() > 1) {
                setColumnHidden(section, !shown);
                saveColumns();
                fillWidth();
            }
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as at first"), this, [this] {
        QSettings().remove(QStringLiteral("lists/") + objectName());
        loadColumns();
    });
}

void ListView::saveColumns() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("lists/") + objectName());
    settings.setValue(QStringLiteral("shown"), shownColumns());
    const auto& columns = m_list->columns();
    for (int section = 0; section < columns.size(); ++section) {
        if (!isColumnHidden(section)) {
            settings.setValue(QStringLiteral("width_") + columns[section].key, qRound(columnWidth(section) * 100.0 / px(100)));
        }
    }
}

void ListView::loadColumns()
{
    m_restoring = true;
    QSettings settings;
    settings.beginGroup(QStringLiteral("lists/") + objectName());
    const QStringList shown = settings.value(QStringLiteral("shown")).toStringList();
    const auto& columns = m_list->columns();
    for (int section = 0; section < columns.size(); ++section) {
        const auto& column = columns[section];
        setColumnHidden(section, shown.isEmpty() ? !column.shown : !shown.contains(column.key));
        setColumnWidth(section, px(settings.value(QStringLiteral("width_") + column.key, column.width).toInt()));
    }
    m_restoring = false;
    fillWidth();
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_list != nullptr) {
        fillWidth();
    }
}

void ListView::fillWidth()
{
    // The last column takes what is left, so that the list has no empty right side.
    int last = -1;
    int used = 0;
    for (int at = 0; at < horizontalHeader()->count(); ++at) {
        const int section = horizontalHeader()->logicalIndex(at);
        if (!isColumnHidden(section)) {
            last = section;
            used += columnWidth(section);
        }
    }
    if (last >= 0) {
        m_restoring = true;
        const int own = px(m_list->columns()[last].width);
        setColumnWidth(last, std::max(own, viewport()->width() - (used - columnWidth(last))));
        m_restoring = false;
    }
}

} // namespace linwu::ui
