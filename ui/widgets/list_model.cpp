// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/list_model.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace linwu::ui {

ListModel::ListModel(std::shared_ptr<const RowSource> source, std::function<Reader()> reader, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_reader(std::move(reader))
    , m_columns(m_source->columns())
{}

void ListModel::load(const ListQuery& query, std::size_t limit)
{
    try {
        take(query, m_source->ids(m_reader(), query, limit));
    } catch (const std::runtime_error&) {
        m_query = query;
        fail();
    }
}

void ListModel::fail()
{
    take(m_query, {});
    m_failed = true;
}

void ListModel::take(const ListQuery& query, std::vector<std::int64_t> ids)
{
    m_query = query;
    m_failed = false;
    if (ids == m_ids) {
        refreshTexts();
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    endResetModel();
}

void ListModel::refreshTexts()
{
    m_pages.clear();
    if (!m_ids.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::int64_t ListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : 0;
}

int ListModel::rowOf(std::int64_t id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const ListModel::Page* ListModel::pageOf(int row) const
{
    const int number = row / rowsPerPage;
    if (const auto* kept = m_pages.object(number)) {
        return kept;
    }
    const auto first = static_cast<std::size_t>(number) * rowsPerPage;
    const auto count = std::min<std::size_t>(rowsPerPage, m_ids.size() - first);
    auto page = std::make_unique<Page>();
    try {
        *page = m_source->rows(m_reader(), std::span(m_ids).subspan(first, count));
    } catch (const std::runtime_error&) {
        m_failed = true;
    }
    const auto* raw = page.get();
    m_pages.insert(number, page.release());
    return raw;
}

const ListCell* ListModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return nullptr;
    }
    const Page* page = pageOf(index.row());
    const auto at = static_cast<std::size_t>(index.row() % rowsPerPage);
    if (page == nullptr || at >= page->size()) {
        return nullptr;
    }
    const auto column = static_cast<std::size_t>(index.column());
    return column < (*page)[at].size() ? &(*page)[at][column] : nullptr;
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<int>::max());
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_ids.size(), most));
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const auto* shown = cell(index);
        return shown != nullptr ? QVariant(shown->text) : QVariant(QString());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (m_columns[index.column()].rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    case idRole:
        return QVariant::fromValue<qlonglong>(idAt(index.row()));
    case toneRole: {
        const auto* shown = cell(index);
        return static_cast<int>(shown != nullptr ? shown->tone : Tone::plain);
    }
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_columns[section].title;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (m_columns[section].rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace linwu::ui
