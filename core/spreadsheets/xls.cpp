// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/xls.h"

#include "core/base/text.h"
#include "core/spreadsheets/isolated.h"
#include "core/spreadsheets/number_format.h"

#include <algorithm>
#include <freexl.h>
#include <string>

namespace linwu::spreadsheets {

namespace {

class XlsFile {
public:
    explicit XlsFile(const std::string& path)
        : m_code(freexl_open(path.c_str(), &m_handle))
    {}

    ~XlsFile()
    {
        if (m_handle != nullptr) {
            freexl_close(m_handle);
        }
    }

    XlsFile(const XlsFile&) = delete;
    XlsFile& operator=(const XlsFile&) = delete;

    [[nodiscard]] bool open() const { return m_code == FREEXL_OK; }

    [[nodiscard]] const void* handle() const { return m_handle; }

    [[nodiscard]] bool obfuscated() const
    {
        unsigned info = 0;
        return m_handle != nullptr && freexl_get_info(m_handle, FREEXL_BIFF_PASSWORD, &info) == FREEXL_OK &&
               info == FREEXL_BIFF_OBFUSCATED;
    }

    [[nodiscard]] unsigned sheetCount() const
    {
        unsigned count = 0;
        return freexl_get_info(m_handle, FREEXL_BIFF_SHEET_COUNT, &count) == FREEXL_OK ? count : 0;
    }

private:
    const void* m_handle = nullptr;
    int m_code;
};

/// Gives a cell's displayed text and kind; nothing for blank cells.
CellKind readCell(const FreeXL_CellValue& value, std::string& text)
{
    text.clear();
    switch (value.type) {
    case FREEXL_CELL_INT:
        text = std::to_string(value.value.int_value);
        return CellKind::number;
    case FREEXL_CELL_DOUBLE:
        appendDecimal(text, value.value.double_value);
        return CellKind::number;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        text = value.value.text_value != nullptr ? value.value.text_value : "";
        return CellKind::text;
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        text = value.value.text_value;
        if (const std::size_t midnight = text.find(" 00:00:00"); midnight != std::string::npos) {
            text.erase(midnight);
        }
        return CellKind::date;
    default:
        return CellKind::blank;
    }
}

/// One row of the active sheet. Texts of the row stand in `texts`, which keeps its size between rows.
void readRow(const void* handle, unsigned row, unsigned short columns, std::vector<std::string>& texts, std::vector<Cell>& cells)
{
    cells.clear();
    texts.resize(columns);
    for (unsigned short column = 0; column < columns; ++column) {
        FreeXL_CellValue value;
        if (freexl_get_cell_value(handle, row, column, &value) != FREEXL_OK) {
            continue;
        }
        const CellKind kind = readCell(value, texts[column]);
        if (kind != CellKind::blank && !texts[column].empty() && isUtf8(texts[column])) {
            cells.push_back({texts[column], column, kind});
        }
    }
}

Status readSheet(const XlsFile& file, unsigned short index, SheetSink& sink, const ReadOptions& options)
{
    const char* name = nullptr;
    unsigned rows = 0;
    unsigned short columns = 0;
    const bool opened = freexl_get_worksheet_name(file.handle(), index, &name) == FREEXL_OK &&
                        freexl_select_active_worksheet(file.handle(), index) == FREEXL_OK &&
                        freexl_worksheet_dimensions(file.handle(), &rows, &columns) == FREEXL_OK;
    if (!opened) {
        return fileError("damaged");
    }
    sink.beginSheet(name != nullptr ? name : "", false);
    std::vector<std::string> texts;
    std::vector<Cell> cells;
    for (unsigned row = 0; row < std::min<unsigned>(rows, maximumRows); ++row) {
        readRow(file.handle(), row, columns, texts, cells);
        if (!cells.empty()) {
            sink.row({row + 1, false, cells});
        }
        if (row % 1024 == 0 && options.progress && !options.progress(static_cast<double>(row) / rows)) {
            return cancelledError();
        }
    }
    sink.endSheet({});
    return {};
}

} // namespace

Status readXlsHere(const std::string& path, SheetSink& sink, const ReadOptions& options)
{
    const XlsFile file(path);
    if (file.obfuscated()) {
        return fileError("password_protected");
    }
    if (!file.open()) {
        return fileError("damaged");
    }
    const unsigned count = file.sheetCount();
    if (count > options.limits.sheets) {
        return fileError("zip_bomb");
    }
    for (unsigned index = 0; index < count; ++index) {
        if (auto read = readSheet(file, static_cast<unsigned short>(index), sink, options); !read) {
            return read;
        }
    }
    return {};
}

Status readXls(std::string_view bytes, SheetSink& sink, const ReadOptions& options)
{
    // The library believes the lengths that stand in the file: a made-up one must not reach our memory.
    return readIsolated(bytes, sink, options);
}

} // namespace linwu::spreadsheets
