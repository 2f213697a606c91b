// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Helpers for tests of table files: the files in tests/data/spreadsheets, and what a sheet says as one text.

#include "core/spreadsheets/open.h"

#include <filesystem>
#include <string>

namespace linwu::test {

inline std::filesystem::path tableFile(const std::string& name)
{
    return std::filesystem::path(LINWU_TEST_DATA) / "spreadsheets" / name;
}

inline Result<spreadsheets::Workbook> openTable(const std::string& name, const spreadsheets::ReadOptions& options = {})
{
    return spreadsheets::openWorkbook(tableFile(name), options);
}

/// `A1=姓名 B1=性别`: every cell of a sheet with its place, rows parted by ` / `.
inline std::string saidBy(const spreadsheets::Sheet& sheet)
{
    std::string said;
    for (std::size_t i = 0; i < sheet.rowCount(); ++i) {
        const auto row = sheet.row(i);
        said += i > 0 ? " /" : "";
        for (const auto& cell : row.cells) {
            said += (said.empty() ? "" : " ") + spreadsheets::cellName(row.number, cell.column) + "=" + std::string(cell.text);
        }
    }
    return said;
}

/// What the first sheet of a file says, or the word of its error in brackets.
inline std::string saidByFile(const std::string& name)
{
    const auto book = openTable(name);
    return book ? saidBy(book->sheets.front()) : "[" + book.error().detail + "]";
}

} // namespace linwu::test
