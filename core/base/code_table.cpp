// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_table.h"

#include "core/base/embedded.h"

#include <algorithm>
#include <stdexcept>

namespace linwu {

namespace {

/// Reads one cell at `at`, leaves `at` behind its separator; true when the cell was the last of its line.
bool readCell(std::string_view csv, std::size_t& at, std::string& out)
{
    out.clear();
    const bool quoted = at < csv.size() && csv[at] == '"';
    if (quoted) {
        for (++at; at < csv.size(); ++at) {
            if (csv[at] == '"') {
                if (at + 1 >= csv.size() || csv[at + 1] != '"') {
                    ++at;
                    break;
                }
                ++at;
            }
            out += csv[at];
        }
    }
    while (at < csv.size() && csv[at] != ',' && csv[at] != '\n') {
        out += csv[at++];
    }
    const bool last = at >= csv.size() || csv[at] == '\n';
    ++at;
    return last;
}

} // namespace

CodeTable::CodeTable(std::string_view csv)
{
    std::string cell;
    std::size_t at = 0;
    bool last = csv.empty();
    while (!last) {
        last = readCell(csv, at, cell);
        m_columns.push_back(cell);
    }
    while (at < csv.size()) {
        std::size_t inRow = 0;
        for (last = false; !last; ++inRow) {
            last = readCell(csv, at, cell);
            m_cells.push_back(cell);
        }
        if (inRow != m_columns.size()) {
            throw std::logic_error("a row of a code table has another number of cells than its head");
        }
    }
}

CodeTable CodeTable::ofEmbedded(std::string_view name)
{
    const auto text = embedded(name);
    if (!text) {
        throw std::logic_error("no embedded table " + std::string(name));
    }
    return CodeTable(*text);
}

std::size_t CodeTable::column(std::string_view name) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), name);
    if (found == m_columns.end()) {
        throw std::logic_error("no column " + std::string(name) + " in a code table");
    }
    return static_cast<std::size_t>(found - m_columns.begin());
}

} // namespace linwu
