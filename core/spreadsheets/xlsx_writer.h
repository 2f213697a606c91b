// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// XlsxWriter: writes .xlsx row after row in constant memory, for exports and lists of errors. Numbers of people (证件号码, 电话)
// are written as text, so that no office program takes digits from them.

#include "core/base/date.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace linwu::spreadsheets {

/// What a cell is to hold: nothing, text, a number, or a day.
using CellValue = std::variant<std::monostate, std::string, double, Date>;

/// A column of the sheet being written.
struct WriteColumn {
    std::string title;
    double width = 12; ///< in characters of the default face
};

/// Writes one file. Sheets one after the other, rows in order.
class XlsxWriter {
public:
    /// Begins the file. Nothing is on disk before `close`.
    explicit XlsxWriter(const std::filesystem::path& path);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    /// Begins a sheet: at most 31 characters of the name, none of `[]:*?/\`. The head is bold, stays in view, and has a filter.
    /// Without columns the sheet has no head.
    void beginSheet(std::string_view name, const std::vector<WriteColumn>& columns);

    /// Appends a row to the sheet begun last. False when the sheet is full (1,048,576 rows): begin another one. A text beyond
    /// 32,767 characters is cut there, as office programs do.
    bool addRow(const std::vector<CellValue>& cells);

    /// Writes the file. ErrorCode::full or readOnly when the place refuses it; then no file is left.
    [[nodiscard]] Status close();

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

} // namespace linwu::spreadsheets
