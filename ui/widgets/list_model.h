// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ListModel: a list of any length as keys in memory (8 bytes a row) and texts of the pages near the viewport.

#include "ui/widgets/row_source.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <memory>

namespace linwu::ui {

class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { idRole = Qt::UserRole + 1, toneRole };

    /// `reader` gives the reader of this moment (person, scope and day may change).
    ListModel(std::shared_ptr<const RowSource> source, std::function<Reader()> reader, QObject* parent = nullptr);

    /// Asks for the keys and shows them. With a limit only the first ones: the first screen, before the rest is there.
    void load(const ListQuery& query, std::size_t limit = 0);
    /// Shows keys that were asked elsewhere (another thread). The same keys as before leave scroll and selection alone.
    void take(const ListQuery& query, std::vector<std::int64_t> ids);
    /// The question asked elsewhere failed.
    void fail();
    /// Forgets the texts: the records behind them have changed.
    void refreshTexts();

    [[nodiscard]] const ListQuery& query() const { return m_query; }

    [[nodiscard]] const std::vector<std::int64_t>& ids() const { return m_ids; }

    [[nodiscard]] std::int64_t idAt(int row) const;
    /// The row of a key, or -1.
    [[nodiscard]] int rowOf(std::int64_t id) const;

    [[nodiscard]] const QList<ListColumn>& columns() const { return m_columns; }

    [[nodiscard]] const ListCell* cell(const QModelIndex& index) const;

    /// True when the last question failed; the list then shows nothing rather than something old.
    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Page = std::vector<ListRow>;
    [[nodiscard]] const Page* pageOf(int row) const;

    static constexpr int rowsPerPage = 64; ///< three screens; one statement of the register reads as many
    std::shared_ptr<const RowSource> m_source;
    std::function<Reader()> m_reader;
    QList<ListColumn> m_columns;
    ListQuery m_query;
    std::vector<std::int64_t> m_ids;
    mutable QCache<int, Page> m_pages{60};
    mutable bool m_failed = false;
};

} // namespace linwu::ui
