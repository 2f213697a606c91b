// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CodeTable: the rows of an embedded table (resources/codes, resources/rules) by column name.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// A comma separated table with a head row, quotes doubled inside quoted cells, LF line ends. Our own files only; foreign files
/// are read by core/spreadsheets.
class CodeTable {
public:
    explicit CodeTable(std::string_view csv);

    /// The table of that embedded name. Throws std::logic_error when it is not compiled in.
    [[nodiscard]] static CodeTable ofEmbedded(std::string_view name);

    [[nodiscard]] std::size_t rowCount() const { return m_columns.empty() ? 0 : m_cells.size() / m_columns.size(); }

    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }

    /// The place of a column. Throws std::logic_error for an unknown name: a table and its reader must agree.
    [[nodiscard]] std::size_t column(std::string_view name) const;

    [[nodiscard]] const std::string& cell(std::size_t row, std::size_t column) const
    {
        return m_cells[row * m_columns.size() + column];
    }

    [[nodiscard]] const std::string& cell(std::size_t row, std::string_view name) const { return cell(row, column(name)); }

private:
    std::vector<std::string> m_columns;
    std::vector<std::string> m_cells;
};

} // namespace linwu
