// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ListView: the list of a page. Keeps its place and its selection by key through every change; columns can be chosen.

#include <QTableView>

#include <cstdint>
#include <vector>

class QMenu;

namespace linwu::ui {

class ListModel;

class ListView final : public QTableView {
    Q_OBJECT

public:
    /// `name` is the object name and the place where widths and columns are kept.
    explicit ListView(const QString& name, QWidget* parent = nullptr);

    void setList(ListModel* model);
    [[nodiscard]] std::int64_t currentId() const;
    [[nodiscard]] std::vector<std::int64_t> selectedIds() const;
    /// Moves to that record; false if the list does not hold it.
    bool select(std::int64_t id);
    /// Columns to show or hide, to be opened from a button.
    void fillColumnMenu(QMenu* menu);
    [[nodiscard]] QStringList shownColumns() const;
    void setShownColumns(const QStringList& keys);

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    /// Enter or a double click.
    void opened(qint64 id);
    void orderChosen(const QString& column, bool descending);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void remember();
    void restore();
    void restoreSelection(int current);
    void saveColumns() const;
    void loadColumns();
    void sortBy(int section);
    void fillWidth();

    ListModel* m_list = nullptr;
    std::int64_t m_keptCurrent = 0;
    std::int64_t m_keptTop = 0;
    int m_keptRow = 0;
    std::vector<std::int64_t> m_keptSelection;
    bool m_restoring = false;
    int m_sortSection = -1;
    bool m_descending = false;
};

} // namespace linwu::ui
