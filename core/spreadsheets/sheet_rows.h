// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SheetRows: walks down a sheet with merged cells followed, so that every row shows what a person sees in it.

#include "core/spreadsheets/spreadsheet.h"

#include <cstdint>
#include <vector>

namespace linwu::spreadsheets {

/// A cell as seen in a row: its own, or the one of a merged range that covers it from above.
struct SeenCell {
    std::string_view text;
    CellKind kind = CellKind::blank;
    bool covered = false;    ///< the text belongs to a merged range that began in a row above
    bool mergedDown = false; ///< a merged range over several rows begins here

    [[nodiscard]] bool blank() const { return text.empty(); }
};

/// Goes through the rows of a sheet from top to bottom. Texts are trimmed of blanks at both ends.
class SheetRows {
public:
    explicit SheetRows(const Sheet& sheet);

    /// The next row that holds something of its own or lies in a merged range; false at the end.
    bool next();

    [[nodiscard]] std::uint32_t number() const { return m_number; }

    [[nodiscard]] bool hidden() const { return m_hidden; }

    /// The cell of a column, merges over rows followed.
    [[nodiscard]] const SeenCell& at(std::uint32_t column) const { return column < m_cells.size() ? m_cells[column] : blankCell; }

    /// Columns that any row of the sheet uses.
    [[nodiscard]] std::uint32_t width() const { return static_cast<std::uint32_t>(m_cells.size()); }

    /// Cells that the row itself holds, in order of column.
    [[nodiscard]] std::span<const std::uint16_t> own() const { return m_own; }

    /// Rows done, of all.
    [[nodiscard]] std::size_t position() const { return m_index; }

private:
    struct Cover {
        std::uint32_t lastRow = 0;
        std::string_view text;
        CellKind kind = CellKind::blank;
    };

    void clearRow();
    void takeOwn(const Row& row);
    void takeCovered();
    void beginMerges();

    static const SeenCell blankCell;
    const Sheet& m_sheet;
    std::vector<Merge> m_merges; ///< over several rows, by first row
    std::size_t m_nextMerge = 0;
    std::size_t m_index = 0;
    std::uint32_t m_number = 0;
    bool m_hidden = false;
    std::vector<SeenCell> m_cells;
    std::vector<Cover> m_covers;          ///< by column
    std::vector<std::uint16_t> m_covered; ///< columns with a cover that still reaches down
    std::vector<std::uint16_t> m_own;
};

/// A text without blanks at both ends, without copying it.
[[nodiscard]] std::string_view trimmedView(std::string_view text);

} // namespace linwu::spreadsheets
