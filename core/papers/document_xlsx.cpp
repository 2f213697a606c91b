// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/document_xlsx.h"

#include "core/base/text.h"
#include "core/papers/protected_zip.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <sys/mman.h>
#include <unistd.h>

namespace linwu::papers {

namespace {

constexpr std::size_t kMostRows = 1'048'576;

std::size_t rowsOf(const Block& block)
{
    if (const auto* table = std::get_if<Table>(&block)) {
        return table->rows.size() + 3;
    }
    if (const auto* form = std::get_if<FormGrid>(&block)) {
        return form->rows.size();
    }
    const auto* signatures = std::get_if<Signatures>(&block);
    return signatures != nullptr ? signatures->places.size() : 1;
}

/// Excel forbids []:*?/\ in the name of a sheet and takes 31 characters.
std::string sheetName(const std::string& title)
{
    std::u32string name;
    for (const char32_t c : toCodePoints(title)) {
        if (std::u32string_view(U"[]:*?/\\'\n").find(c) == std::u32string_view::npos && name.size() < 31) {
            name += c;
        }
    }
    return name.empty() ? "Sheet1" : toUtf8(name);
}

class Sheet {
public:
    Sheet(lxw_workbook* book, const Document& document)
        : m_book(book)
        , m_sheet(workbook_add_worksheet(book, sheetName(document.title).c_str()))
    {
        m_title =
            format([](lxw_format* f) { format_set_bold(f), format_set_font_size(f, 16), format_set_align(f, LXW_ALIGN_CENTER); });
        m_text = format([](lxw_format* f) { format_set_text_wrap(f), format_set_num_format(f, "@"); });
        m_head = cellFormat("@", true, LXW_ALIGN_CENTER);
        for (const auto& block : document.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                m_width = std::max(m_width, table->columns.size());
            }
        }
        if (document.orientation == Orientation::landscape) {
            worksheet_set_landscape(m_sheet);
        }
        worksheet_set_paper(m_sheet, document.size == PageSize::a3 ? 8 : 9);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    void operator()(const Paragraph& part) { wide(part.text, part.style.align == Align::center ? m_title : m_text); }

    void operator()(const LabelLine& part)
    {
        std::string text;
        for (const auto& value : part.values) {
            text += (text.empty() ? "" : "　") + value.label + "：" + value.value;
        }
        wide(text, m_text);
    }

    void operator()(const Table& part)
    {
        if (!part.caption.empty()) {
            wide(part.caption, m_title);
        }
        writeHead(part);
        for (const auto& row : part.rows) {
            writeRow(part, row);
        }
    }

    void operator()(const FormGrid& part)
    {
        for (const auto& row : part.rows) {
            for (lxw_col_t column = 0; const auto& cell : row.cells) {
                put(column++, cell.text, cell.label ? m_head : cellFormat("@", false, LXW_ALIGN_LEFT));
            }
            ++m_row;
        }
    }

    void operator()(const Signatures& part)
    {
        for (const auto& place : part.places) {
            wide(place.role + "：" + place.name, m_text);
        }
    }

    void operator()(const SealPlace& part) { wide(part.signer + "　" + part.date, m_text); }

    void operator()(const QrCode& part) { wide(part.caption.empty() ? part.text : part.caption + "：" + part.text, m_text); }

    void operator()(const Space&) { ++m_row; }

    void operator()(const PageBreak&) {}

private:
    template <class Set>
    lxw_format* format(Set set)
    {
        lxw_format* made = workbook_add_format(m_book);
        set(made);
        return made;
    }

    /// A bordered cell; the same three choices give the same format, or a long sheet would hold one for each cell.
    lxw_format* cellFormat(const char* number, bool bold, int align)
    {
        const std::string key = std::string(number) + (bold ? "b" : "-") + std::to_string(align);
        const auto found =
            std::find_if(m_formats.begin(), m_formats.end(), [&](const auto& known) { return known.first == key; });
        if (found != m_formats.end()) {
            return found->second;
        }
        lxw_format* made = format([&](lxw_format* f) {
            format_set_num_format(f, number), format_set_border(f, LXW_BORDER_THIN), format_set_text_wrap(f);
            format_set_align(f, static_cast<std::uint8_t>(align)), format_set_align(f, LXW_ALIGN_VERTICAL_CENTER);
            if (bold) {
                format_set_bold(f);
            }
        });
        m_formats.emplace_back(key, made);
        return made;
    }

    void put(lxw_col_t column, const std::string& text, lxw_format* look)
    {
        worksheet_write_string(m_sheet, m_row, column, text.c_str(), look);
    }

    /// A text over the width of the widest table.
    void wide(const std::string& text, lxw_format* look)
    {
        if (m_width > 1) {
            worksheet_merge_range(m_sheet, m_row, 0, m_row, static_cast<lxw_col_t>(m_width - 1), text.c_str(), look);
        } else {
            put(0, text, look);
        }
        ++m_row;
    }

    void writeHead(const Table& table)
    {
        const lxw_row_t first = m_row;
        if (std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) { return !column.group.empty(); })) {
            writeGroups(table);
        }
        for (lxw_col_t i = 0; const auto& column : table.columns) {
            put(i, column.title, m_head);
            worksheet_set_column(m_sheet, i, i, 7 + 5 * std::min(column.width, 6.0), nullptr);
            ++i;
        }
        if (table.repeatHead) {
            worksheet_repeat_rows(m_sheet, first, m_row);
        }
        ++m_row;
    }

    void writeGroups(const Table& table)
    {
        for (std::size_t i = 0; i < table.columns.size();) {
            std::size_t end = i + 1;
            while (end < table.columns.size() && !table.columns[i].group.empty() &&
                   table.columns[end].group == table.columns[i].group) {
                ++end;
            }
            const auto from = static_cast<lxw_col_t>(i);
            if (end > i + 1) {
                worksheet_merge_range(
                    m_sheet, m_row, from, m_row, static_cast<lxw_col_t>(end - 1), table.columns[i].group.c_str(), m_head
                );
            } else {
                put(from, table.columns[i].group, m_head);
            }
            i = end;
        }
        ++m_row;
    }

    void writeRow(const Table& table, const TableRow& row)
    {
        std::size_t column = 0;
        for (const auto& cell : row.cells) {
            if (column >= table.columns.size()) {
                break;
            }
            const auto span = static_cast<std::size_t>(std::max(cell.columnSpan, 1));
            if (span > 1) {
                const auto last = std::min(column + span, table.columns.size()) - 1;
                worksheet_merge_range(
                    m_sheet,
                    m_row,
                    static_cast<lxw_col_t>(column),
                    m_row,
                    static_cast<lxw_col_t>(last),
                    cell.text.c_str(),
                    cellFormat("@", cell.bold || row.total, LXW_ALIGN_CENTER)
                );
            } else {
                writeCell(static_cast<lxw_col_t>(column), table.columns[column].kind, cell, cell.bold || row.total);
            }
            column += span;
        }
        ++m_row;
    }

    void writeCell(lxw_col_t column, ColumnKind kind, const Cell& cell, bool bold)
    {
        const bool hundredths = kind == ColumnKind::money || kind == ColumnKind::area;
        if (cell.amount && (hundredths || kind == ColumnKind::count || kind == ColumnKind::number)) {
            const double value = static_cast<double>(*cell.amount) / (hundredths ? 100.0 : 1.0);
            const char* look = kind == ColumnKind::money ? "#,##0.00" : kind == ColumnKind::area ? "0.00" : "0";
            worksheet_write_number(m_sheet, m_row, column, value, cellFormat(look, bold, LXW_ALIGN_RIGHT));
            return;
        }
        put(column, cell.text, cellFormat("@", bold, hundredths ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT));
    }

    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_row_t m_row = 0;
    std::size_t m_width = 1;
    lxw_format* m_title = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_head = nullptr;
    std::vector<std::pair<std::string, lxw_format*>> m_formats;
};

Status checkRows(const Document& document)
{
    std::size_t rows = 0;
    for (const auto& block : document.blocks) {
        rows += rowsOf(block);
    }
    return rows > kMostRows ? Status(invalid("rows", "too_many_rows")) : Status();
}

/// Writes the sheet to `path`; parts that wait lie in `folder`, or where the system keeps such.
Status fill(const Document& document, const std::string& path, const char* folder)
{
    std::string waiting = folder == nullptr ? "" : folder;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder == nullptr ? nullptr : waiting.data();
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    if (book == nullptr) {
        return failure(ErrorCode::store, "file", "xlsx");
    }
    Sheet sheet(book, document);
    for (const auto& block : document.blocks) {
        std::visit(sheet, block);
    }
    const lxw_error fault = workbook_close(book);
    if (fault == LXW_NO_ERROR) {
        return {};
    }
    return failure(fault == LXW_ERROR_CREATING_XLSX_FILE ? ErrorCode::readOnly : ErrorCode::full, "file", lxw_strerror(fault));
}

/// A file that has no name and lies in memory.
class MemoryFile {
public:
    MemoryFile()
        : m_number(memfd_create("sheet", MFD_CLOEXEC))
    {}

    ~MemoryFile()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    MemoryFile(MemoryFile&&) = delete;
    MemoryFile& operator=(MemoryFile&&) = delete;

    [[nodiscard]] bool made() const { return m_number >= 0; }

    /// Under which others of this process open it.
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_number); }

    [[nodiscard]] std::string bytes() const
    {
        std::ostringstream all;
        all << std::ifstream(path(), std::ios::binary).rdbuf();
        return all.str();
    }

private:
    int m_number;
};

} // namespace

Status writeProtectedXlsx(const Document& document, const std::filesystem::path& file, const std::string& passphrase)
{
    if (auto status = checkRows(document); !status) {
        return status;
    }
    const MemoryFile sheet;
    if (!sheet.made()) {
        return failure(ErrorCode::store, "file", "memory");
    }
    // The folder of the system that lies in memory: the rows wait there while the sheet is made.
    if (auto status = fill(document, sheet.path(), "/dev/shm"); !status) {
        return status;
    }
    return writeProtectedZip(file, file.stem().string() + ".xlsx", sheet.bytes(), passphrase);
}

Status writeXlsx(const Document& document, const std::filesystem::path& file)
{
    if (auto status = checkRows(document); !status) {
        return status;
    }
    std::filesystem::path part = file;
    part += ".part";
    if (!std::ofstream(part, std::ios::binary)) {
        return failure(ErrorCode::readOnly, "file", "xlsx"); // asked here: the library would write the path to the error stream
    }
    std::error_code left;
    if (auto status = fill(document, part.string(), nullptr); !status) {
        std::filesystem::remove(part, left);
        return status;
    }
    std::filesystem::rename(part, file, left);
    if (left) {
        std::filesystem::remove(part, left);
        return failure(ErrorCode::readOnly, "file", "rename");
    }
    return {};
}

} // namespace linwu::papers
