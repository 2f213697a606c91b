// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/spreadsheet.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace linwu::spreadsheets {

namespace {

constexpr std::size_t chunkBytes = std::size_t{1} << 18U;
/// Longer texts are rarely met twice.
constexpr std::size_t recentLength = 64;

Cell cellAt(std::span<const Cell> cells, std::uint32_t column)
{
    // A full row has its cells at their own index.
    if (column < cells.size() && cells[column].column == column) {
        return cells[column];
    }
    const auto found = std::lower_bound(cells.begin(), cells.end(), column, [](const Cell& cell, std::uint32_t wanted) {
        return cell.column < wanted;
    });
    return found != cells.end() && found->column == column ? *found : Cell{};
}

} // namespace

Cell Row::at(std::uint32_t column) const
{
    return cellAt(cells, column);
}

std::string_view TextPool::keep(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    if (text.size() > recentLength) {
        return store(text);
    }
    std::string_view& slot = m_recent[std::hash<std::string_view>{}(text) % recentSlots];
    if (slot != text) {
        slot = store(text);
    }
    return slot;
}

std::string_view TextPool::store(std::string_view text)
{
    if (text.size() > m_room) {
        const std::size_t size = std::max(chunkBytes, text.size());
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_next = m_chunks.back().get();
        m_room = size;
    }
    std::memcpy(m_next, text.data(), text.size());
    const std::string_view kept(m_next, text.size());
    m_next += text.size();
    m_room -= text.size();
    return kept;
}

Sheet::Sheet(std::string name, bool hidden, std::shared_ptr<TextPool> pool)
    : m_name(std::move(name))
    , m_hidden(hidden)
    , m_pool(std::move(pool))
{}

Row Sheet::row(std::size_t index) const
{
    const StoredRow& stored = m_rows[index];
    return {stored.number, stored.hidden, {m_cells.data() + stored.first, stored.count}};
}

std::size_t Sheet::indexOf(std::uint32_t number) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), number, [](const StoredRow& row, std::uint32_t wanted) {
        return row.number < wanted;
    });
    return found != m_rows.end() && found->number == number ? static_cast<std::size_t>(found - m_rows.begin()) : m_rows.size();
}

Cell Sheet::cell(std::uint32_t number, std::uint32_t column) const
{
    const std::size_t index = indexOf(number);
    return index < m_rows.size() ? row(index).at(column) : Cell{};
}

void Sheet::append(const Row& row)
{
    m_rows.push_back({row.number, static_cast<std::uint32_t>(row.cells.size()), m_cells.size(), row.hidden});
    for (const Cell& cell : row.cells) {
        m_cells.push_back({m_pool->keep(cell.text), cell.column, cell.kind});
    }
}

void Sheet::replaceText(std::uint32_t number, std::uint32_t column, std::string_view text)
{
    const std::size_t index = indexOf(number);
    if (index == m_rows.size() || column >= maximumColumns) {
        return;
    }
    const Row old = row(index);
    std::vector<Cell> cells(old.cells.begin(), old.cells.end());
    std::erase_if(cells, [&](const Cell& cell) { return cell.column == column; });
    if (!text.empty()) {
        const Cell typed{m_pool->keep(text), static_cast<std::uint16_t>(column), CellKind::text};
        cells.insert(std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) { return cell.column > column; }), typed);
    }
    // The row moves to the end of the store: corrections are few, and rows point at their cells.
    m_rows[index].first = m_cells.size();
    m_rows[index].count = static_cast<std::uint32_t>(cells.size());
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
}

void WorkbookBuilder::beginSheet(std::string_view name, bool hidden)
{
    m_sheets.emplace_back(std::string(name), hidden, m_pool);
}

void WorkbookBuilder::row(const Row& row)
{
    m_sheets.back().append(row);
}

void WorkbookBuilder::endSheet(std::span<const Merge> merges)
{
    m_sheets.back().setMerges(merges);
}

std::string columnName(std::uint32_t column)
{
    std::string name;
    for (std::uint32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + static_cast<int>((rest - 1) % 26)));
    }
    return name;
}

std::string cellName(std::uint32_t row, std::uint32_t column)
{
    return columnName(column) + std::to_string(row);
}

Error fileError(std::string detail, std::string_view sheet)
{
    Error error = failure(ErrorCode::unreadable, "file", std::move(detail));
    if (!sheet.empty()) {
        error.where["sheet"] = std::string(sheet);
    }
    return error;
}

Error cancelledError()
{
    return failure(ErrorCode::cancelled, "file");
}

} // namespace linwu::spreadsheets
