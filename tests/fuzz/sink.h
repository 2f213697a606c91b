// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CheckingSink: takes rows from a reader and stops the program when they break what readers promise.

#include "core/base/text.h"
#include "core/spreadsheets/spreadsheet.h"
#include "tests/fuzz/require.h"

#include <cstdint>
#include <string_view>

namespace linwu::test {

class CheckingSink final : public spreadsheets::SheetSink {
public:
    void beginSheet(std::string_view name, bool) override
    {
        require(isUtf8(name));
        require(!m_open);
        m_open = true;
        m_row = 0;
    }

    void row(const spreadsheets::Row& row) override
    {
        require(m_open && row.number > m_row && row.number <= spreadsheets::maximumRows && !row.cells.empty());
        m_row = row.number;
        std::uint32_t next = 0;
        for (const auto& cell : row.cells) {
            require(cell.column >= next && cell.column < spreadsheets::maximumColumns);
            require(!cell.text.empty() && isUtf8(cell.text) && cell.kind != spreadsheets::CellKind::blank);
            next = cell.column + 1U;
        }
    }

    void endSheet(std::span<const spreadsheets::Merge> merges) override
    {
        require(m_open);
        m_open = false;
        for (const auto& merge : merges) {
            require(merge.firstRow > 0 && merge.firstRow <= merge.lastRow && merge.firstColumn <= merge.lastColumn);
        }
    }

private:
    bool m_open = false;
    std::uint32_t m_row = 0;
};

/// Limits that keep one input fast.
inline spreadsheets::ReadOptions smallLimits()
{
    spreadsheets::ReadOptions options;
    options.limits.inflatedBytes = std::uint64_t{16} << 20U;
    options.limits.cells = 1'000'000;
    return options;
}

inline std::string_view viewOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace linwu::test
