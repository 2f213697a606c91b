// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/xlsx_writer.h"

#include "core/base/text.h"
#include "core/spreadsheets/spreadsheet.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <set>

namespace linwu::spreadsheets {

namespace {

constexpr std::size_t longestName = 31;
constexpr std::size_t longestText = 32'767;

std::string firstCharacters(std::string_view text, std::size_t count)
{
    const std::u32string all = toCodePoints(text);
    return toUtf8(std::u32string_view(all).substr(0, count));
}

/// XML 1.0 has no control characters but tab and line ends; office programs refuse a file that holds one.
std::string writable(std::string_view text)
{
    std::string out = isUtf8(text) ? std::string(text) : toUtf8(toCodePoints(text));
    std::replace_if(
        out.begin(),
        out.end(),
        [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 && c != '\t' && c != '\n';
        },
        ' '
    );
    return out.size() > longestText ? firstCharacters(out, longestText) : out;
}

} // namespace

struct XlsxWriter::Book {
    std::filesystem::path path;
    std::filesystem::path part;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* text = nullptr;
    lxw_format* head = nullptr;
    lxw_format* day = nullptr;
    lxw_row_t row = 0;
    std::size_t columns = 0;
    std::set<std::string> names;

    /// A name that office programs accept and that no other sheet of the file has.
    std::string freeName(std::string_view wanted)
    {
        std::string name;
        for (const char32_t c : toCodePoints(wanted)) {
            appendUtf8(name, std::u32string_view(U"[]:*?/\\'").find(c) == std::u32string_view::npos ? c : U'-');
        }
        name = firstCharacters(trimmed(name), longestName);
        name = name.empty() ? "1" : name;
        std::string free = name;
        for (int number = 2; !names.insert(lowerAscii(free)).second; ++number) {
            const std::string tail = "-" + std::to_string(number);
            free = firstCharacters(name, longestName - tail.size()) + tail;
        }
        return free;
    }

    void finishSheet() const
    {
        if (sheet != nullptr && columns > 0 && row > 1) {
            worksheet_autofilter(sheet, 0, 0, row - 1, static_cast<lxw_col_t>(columns - 1));
        }
    }
};

XlsxWriter::XlsxWriter(const std::filesystem::path& path)
    : m_book(std::make_unique<Book>())
{
    m_book->path = path;
    m_book->part = path;
    m_book->part += ".part";
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book->book = workbook_new_opt(m_book->part.c_str(), &options);
    m_book->text = workbook_add_format(m_book->book);
    format_set_num_format_index(m_book->text, 49); // @: a number typed over it later stays text
    m_book->head = workbook_add_format(m_book->book);
    format_set_bold(m_book->head);
    format_set_num_format_index(m_book->head, 49);
    m_book->day = workbook_add_format(m_book->book);
    format_set_num_format(m_book->day, "yyyy\\-mm\\-dd");
}

XlsxWriter::~XlsxWriter()
{
    if (m_book->book != nullptr) {
        lxw_workbook_free(m_book->book);
    }
}

void XlsxWriter::beginSheet(std::string_view name, const std::vector<WriteColumn>& columns)
{
    m_book->finishSheet();
    m_book->sheet = workbook_add_worksheet(m_book->book, m_book->freeName(name).c_str());
    m_book->row = 0;
    m_book->columns = columns.size();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_book->sheet, column, column, columns[i].width, nullptr);
        worksheet_write_string(m_book->sheet, 0, column, writable(columns[i].title).c_str(), m_book->head);
    }
    if (!columns.empty()) {
        worksheet_freeze_panes(m_book->sheet, 1, 0);
        m_book->row = 1;
    }
}

bool XlsxWriter::addRow(const std::vector<CellValue>& cells)
{
    if (m_book->sheet == nullptr || m_book->row >= maximumRows) {
        return false;
    }
    lxw_worksheet* sheet = m_book->sheet;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        if (const auto* text = std::get_if<std::string>(&cells[i]); text != nullptr && !text->empty()) {
            worksheet_write_string(sheet, m_book->row, column, writable(*text).c_str(), m_book->text);
        } else if (const auto* number = std::get_if<double>(&cells[i])) {
            worksheet_write_number(sheet, m_book->row, column, *number, nullptr);
        } else if (const auto* day = std::get_if<Date>(&cells[i])) {
            lxw_datetime when{};
            when.year = day->year();
            when.month = day->month().as_number();
            when.day = day->day();
            worksheet_write_datetime(sheet, m_book->row, column, &when, m_book->day);
        }
    }
    ++m_book->row;
    return true;
}

Status XlsxWriter::close()
{
    if (m_book->book == nullptr) {
        return {};
    }
    if (m_book->sheet == nullptr) {
        beginSheet("1", {});
    }
    m_book->finishSheet();
    errno = 0;
    // The library prints the name of a file it cannot open: it is not asked for one.
    if (std::FILE* probe = std::fopen(m_book->part.c_str(), "wb"); probe != nullptr) {
        std::fclose(probe);
    } else {
        return failure(errno == ENOSPC ? ErrorCode::full : ErrorCode::readOnly, "file", "cannot_write");
    }
    const lxw_error written = workbook_close(std::exchange(m_book->book, nullptr));
    const int reason = errno;
    std::error_code code;
    if (written == LXW_NO_ERROR) {
        std::filesystem::rename(m_book->part, m_book->path, code);
        if (!code) {
            return {};
        }
    }
    std::filesystem::remove(m_book->part, code);
    return failure(reason == ENOSPC ? ErrorCode::full : ErrorCode::readOnly, "file", "cannot_write");
}

} // namespace linwu::spreadsheets
