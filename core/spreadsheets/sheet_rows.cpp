// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/sheet_rows.h"

#include "core/base/text.h"

#include <algorithm>

namespace linwu::spreadsheets {

namespace {

/// Bytes of a blank at the start of `text`, 0 when there is none. All blanks but the ASCII ones have two or three bytes.
std::size_t blankAtFront(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) {
        return isBlank(lead) ? 1 : 0;
    }
    const std::size_t length = lead == 0xC2 ? 2 : lead == 0xE2 || lead == 0xE3 || lead == 0xEF ? 3 : 0;
    if (length == 0 || length > text.size()) {
        return 0;
    }
    const std::u32string first = toCodePoints(text.substr(0, length));
    return first.size() == 1 && isBlank(first.front()) ? length : 0;
}

std::size_t blankAtBack(std::string_view text)
{
    if (static_cast<unsigned char>(text.back()) < 0x80) {
        return isBlank(static_cast<unsigned char>(text.back())) ? 1 : 0;
    }
    for (const std::size_t length : {std::size_t{2}, std::size_t{3}}) {
        if (length <= text.size() && blankAtFront(text.substr(text.size() - length)) == length) {
            return length;
        }
    }
    return 0;
}

} // namespace

const SeenCell SheetRows::blankCell{};

std::string_view trimmedView(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t blank = blankAtFront(text);
        if (blank == 0) {
            break;
        }
        text.remove_prefix(blank);
    }
    while (!text.empty()) {
        const std::size_t blank = blankAtBack(text);
        if (blank == 0) {
            break;
        }
        text.remove_suffix(blank);
    }
    return text;
}

SheetRows::SheetRows(const Sheet& sheet)
    : m_sheet(sheet)
{
    std::uint32_t width = 0;
    for (std::size_t i = 0; i < sheet.rowCount(); ++i) {
        const Row row = sheet.row(i);
        width = std::max(width, row.cells.empty() ? 0U : row.cells.back().column + 1U);
    }
    m_cells.resize(width);
    m_covers.resize(width);
    for (const Merge& merge : sheet.merges()) {
        if (merge.lastRow > merge.firstRow && merge.firstColumn < width) {
            m_merges.push_back(merge);
        }
    }
    std::stable_sort(m_merges.begin(), m_merges.end(), [](const Merge& a, const Merge& b) { return a.firstRow < b.firstRow; });
}

bool SheetRows::next()
{
    if (m_index >= m_sheet.rowCount()) {
        return false;
    }
    clearRow();
    const Row row = m_sheet.row(m_index++);
    m_number = row.number;
    m_hidden = row.hidden;
    takeCovered();
    takeOwn(row);
    beginMerges();
    return true;
}

void SheetRows::clearRow()
{
    for (const std::uint16_t column : m_own) {
        m_cells[column] = {};
    }
    for (const std::uint16_t column : m_covered) {
        m_cells[column] = {};
    }
    m_own.clear();
}

void SheetRows::takeCovered()
{
    std::erase_if(m_covered, [&](std::uint16_t column) { return m_covers[column].lastRow < m_number; });
    for (const std::uint16_t column : m_covered) {
        const Cover& cover = m_covers[column];
        m_cells[column] = {cover.text, cover.kind, true, false};
    }
}

void SheetRows::takeOwn(const Row& row)
{
    for (const Cell& cell : row.cells) {
        const std::string_view text = trimmedView(cell.text);
        // What stands hidden under a merged range is not seen.
        const bool under = m_covers[cell.column].lastRow >= m_number;
        if (!text.empty() && !under) {
            m_cells[cell.column] = {text, cell.kind, false, false};
            m_own.push_back(cell.column);
        }
    }
}

void SheetRows::beginMerges()
{
    for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].firstRow <= m_number; ++m_nextMerge) {
        const Merge& merge = m_merges[m_nextMerge];
        if (merge.lastRow < m_number) {
            continue;
        }
        // The value of a merged range stands in its first cell; its other columns show nothing of their own.
        const Cell first = m_sheet.cell(merge.firstRow, merge.firstColumn);
        const bool begins = merge.firstRow == m_number;
        Cover& cover = m_covers[merge.firstColumn];
        if (cover.lastRow < m_number) {
            m_covered.push_back(merge.firstColumn);
        }
        cover = {merge.lastRow, trimmedView(first.text), first.kind};
        if (begins) {
            m_cells[merge.firstColumn].mergedDown = true;
        } else {
            m_cells[merge.firstColumn] = {cover.text, cover.kind, true, false};
        }
    }
}

} // namespace linwu::spreadsheets
