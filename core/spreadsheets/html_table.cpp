// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/html_table.h"

#include "core/base/text.h"
#include "core/spreadsheets/encoding.h"
#include "core/spreadsheets/markup.h"
#include "core/spreadsheets/number_format.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <optional>

namespace linwu::spreadsheets {

namespace {

constexpr std::uint32_t largestSpan = 65536;

std::uint32_t countIn(const std::string& text, std::uint32_t otherwise)
{
    std::uint32_t value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::min(value, largestSpan);
}

/// Runs of blanks as one, as a browser shows them; line breaks of the page mean nothing, those of tags are kept as \n.
std::string collapsed(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!blank) {
            out += c;
        } else if (!out.empty() && out.back() != ' ' && out.back() != '\n') {
            out += ' ';
        }
    }
    return out;
}

/// Builds rows out of tags. HTML and SpreadsheetML share it: rows, cells, spans and their text.
class TableBuilder {
public:
    TableBuilder(SheetSink& sink, std::string_view name, const Limits& limits)
        : m_sink(sink)
        , m_name(name)
        , m_limits(limits)
    {}

    void take(const MarkupPiece& piece)
    {
        switch (piece.kind) {
        case MarkupPiece::Kind::text:
            addText(piece);
            break;
        case MarkupPiece::Kind::open:
            open(piece);
            if (piece.selfClosing) {
                close(piece.name);
            }
            break;
        case MarkupPiece::Kind::close:
            close(piece.name);
            break;
        }
    }

    void finish()
    {
        endRow();
        endSheet();
    }

    [[nodiscard]] bool anySheet() const { return m_sheets > 0; }

    [[nodiscard]] bool spreadsheetMl() const { return m_spreadsheetMl; }

    [[nodiscard]] std::optional<std::string_view> fault() const { return m_fault; }

private:
    void open(const MarkupPiece& piece)
    {
        const std::string& name = piece.name;
        if (name == "worksheet") {
            m_spreadsheetMl = true;
            finish();
            beginSheet(attributeValue(piece.attributes, "name"));
        } else if (name == "table") {
            if (!m_inSheet) {
                beginSheet(m_name);
            }
        } else if (name == "tr" || (m_spreadsheetMl && name == "row")) {
            beginRow(piece.attributes);
        } else if (name == "td" || name == "th" || (m_spreadsheetMl && name == "cell")) {
            beginCell(piece.attributes);
        } else if (m_spreadsheetMl && name == "data") {
            m_type = attributeValue(piece.attributes, "type");
            m_text.clear();
        } else if (name == "br" || name == "p" || name == "div") {
            if (m_inCell && !m_text.empty()) {
                m_text += '\n';
            }
        }
    }

    void close(const std::string& name)
    {
        if (name == "td" || name == "th" || (m_spreadsheetMl && name == "cell")) {
            endCell();
        } else if (m_spreadsheetMl && name == "data") {
            m_dataDone = true;
        } else if (name == "tr" || (m_spreadsheetMl && name == "row") || name == "table") {
            endRow();
        }
    }

    void addText(const MarkupPiece& piece)
    {
        if (!m_inCell || m_dataDone) {
            return;
        }
        const std::string plain = piece.literal     ? std::string(piece.text)
                                  : m_spreadsheetMl ? decodeEntities(piece.text)
                                                    : decodeEntities(collapsed(piece.text));
        if (m_text.size() + plain.size() > m_limits.cellBytes) {
            m_fault = "zip_bomb";
            return;
        }
        m_text += plain;
    }

    void beginSheet(const std::string& name)
    {
        m_sink.beginSheet(name, false);
        m_inSheet = true;
        m_row = 0;
        m_busyUntil.clear();
        m_merges.clear();
        if (++m_sheets > m_limits.sheets) {
            m_fault = "zip_bomb";
        }
    }

    void endSheet()
    {
        if (m_inSheet) {
            m_sink.endSheet(m_merges);
        }
        m_inSheet = false;
    }

    void beginRow(std::string_view attributes)
    {
        endRow();
        if (!m_inSheet) {
            beginSheet(m_name);
        }
        m_inRow = true;
        m_column = 0;
        m_cells.clear();
        m_texts.clear();
        const std::uint32_t next = m_row + 1;
        std::uint32_t index = next;
        const std::string given = m_spreadsheetMl ? attributeValue(attributes, "index") : std::string();
        std::from_chars(given.data(), given.data() + given.size(), index);
        m_row = std::max(next, index);
        if (m_row > maximumRows) {
            m_fault = "too_many_rows";
        }
    }

    void beginCell(std::string_view attributes)
    {
        endCell();
        if (!m_inRow) {
            beginRow({});
        }
        if (const std::string index = m_spreadsheetMl ? attributeValue(attributes, "index") : ""; !index.empty()) {
            m_column = std::max(m_column, countIn(index, 1) - 1);
        }
        while (m_column < m_busyUntil.size() && m_busyUntil[m_column] >= m_row) {
            ++m_column;
        }
        m_across = m_spreadsheetMl ? countIn(attributeValue(attributes, "mergeacross"), 0)
                                   : std::max(1U, countIn(attributeValue(attributes, "colspan"), 1)) - 1;
        m_down = m_spreadsheetMl ? countIn(attributeValue(attributes, "mergedown"), 0)
                                 : std::max(1U, countIn(attributeValue(attributes, "rowspan"), 1)) - 1;
        bool number = false;
        m_stored = m_spreadsheetMl ? std::string() : attributeValue(attributes, "num", &number);
        m_type = number ? "Number" : "String";
        m_inCell = true;
        m_dataDone = false;
        m_text.clear();
    }

    void endCell()
    {
        if (!m_inCell) {
            return;
        }
        m_inCell = false;
        const std::uint32_t last = m_column + m_across;
        if (last >= maximumColumns) {
            m_fault = "damaged";
            return;
        }
        addCell();
        if (m_across > 0 || m_down > 0) {
            addMerge(last);
        }
        m_column = last + 1;
    }

    void addCell()
    {
        std::string text = trimmed(m_text);
        CellKind kind = CellKind::text;
        if (m_type == "Number") {
            kind = CellKind::number;
            const std::string stored = m_stored.empty() ? text : m_stored;
            bool isDate = false;
            text.clear();
            appendNumber(text, stored, {}, false, isDate);
        } else if (m_type == "DateTime") {
            kind = CellKind::date;
            std::replace(text.begin(), text.end(), 'T', ' ');
            text.resize(std::min(text.size(), text.find(" 00:00:00")));
        } else if (m_type == "Boolean") {
            kind = CellKind::boolean;
            text = text == "1" ? "TRUE" : "FALSE";
        } else if (m_type == "Error") {
            kind = CellKind::error;
        }
        if (text.empty()) {
            return;
        }
        if (++m_cellCount > m_limits.cells) {
            m_fault = "zip_bomb";
            return;
        }
        m_cells.push_back({m_texts.emplace_back(std::move(text)), static_cast<std::uint16_t>(m_column), kind});
    }

    void addMerge(std::uint32_t last)
    {
        const std::uint32_t lastRow = std::min(m_row + m_down, maximumRows);
        if (m_merges.size() >= m_limits.merges) {
            m_fault = "zip_bomb";
            return;
        }
        m_merges.push_back({m_row, lastRow, static_cast<std::uint16_t>(m_column), static_cast<std::uint16_t>(last)});
        if (m_down > 0) {
            m_busyUntil.resize(std::max<std::size_t>(m_busyUntil.size(), last + 1));
            std::fill(m_busyUntil.begin() + m_column, m_busyUntil.begin() + last + 1, lastRow);
        }
    }

    void endRow()
    {
        endCell();
        if (m_inRow && !m_cells.empty() && !m_fault) {
            m_sink.row({m_row, false, m_cells});
        }
        m_inRow = false;
    }

    SheetSink& m_sink;
    std::string m_name;
    const Limits& m_limits;
    bool m_spreadsheetMl = false;
    bool m_inSheet = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_dataDone = false;
    std::uint32_t m_sheets = 0;
    std::uint64_t m_cellCount = 0;
    std::uint32_t m_row = 0;
    std::uint32_t m_column = 0;
    std::uint32_t m_across = 0;
    std::uint32_t m_down = 0;
    std::string m_text;
    std::string m_type;
    std::string m_stored;
    std::vector<Cell> m_cells;
    std::deque<std::string> m_texts; ///< texts of the row's cells
    std::vector<Merge> m_merges;
    std::vector<std::uint32_t> m_busyUntil; ///< by column, the last row of a span from above
    std::optional<std::string_view> m_fault;
};

/// `gb2312` of a meta element or of an XML declaration, within the first 4 KiB.
std::string declaredCharset(std::string_view bytes)
{
    const std::string head = lowerAscii(bytes.substr(0, 4096));
    for (const std::string_view mark : {std::string_view("charset="), std::string_view("encoding=")}) {
        const std::size_t at = head.find(mark);
        if (at == std::string::npos) {
            continue;
        }
        const std::size_t from = head.find_first_not_of("\"' ", at + mark.size());
        const std::size_t end = head.find_first_of("\"'> ;/?", from);
        if (from != std::string::npos && end != std::string::npos) {
            return head.substr(from, end - from);
        }
    }
    return {};
}

} // namespace

bool looksLikeMarkup(std::string_view bytes)
{
    // UTF-16 markup has a mark and zeros; looking past both is enough to see the first sign.
    std::size_t at = 0;
    const auto skipped = [](char c) {
        return c == '\xEF' || c == '\xBB' || c == '\xBF' || c == '\xFF' || c == '\xFE' || c == '\0' || c == ' ' || c == '\t' ||
               c == '\r' || c == '\n';
    };
    while (at < bytes.size() && at < 256 && skipped(bytes[at])) {
        ++at;
    }
    if (at >= bytes.size() || bytes[at] != '<') {
        return false;
    }
    std::size_t next = at + 1;
    next += next < bytes.size() && bytes[next] == '\0' ? std::size_t{1} : 0;
    const char c = next < bytes.size() ? bytes[next] : '\0';
    return c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

Status readMarkup(std::string_view bytes, std::string_view name, SheetSink& sink, FileFormat& format, const ReadOptions& options)
{
    const auto decoded = decodeText(bytes, declaredCharset(bytes));
    if (!decoded) {
        return decoded.error();
    }
    MarkupPieces pieces(decoded->text);
    TableBuilder table(sink, name, options.limits);
    MarkupPiece piece;
    for (std::size_t count = 0; pieces.next(piece); ++count) {
        table.take(piece);
        if (table.fault()) {
            return fileError(std::string(*table.fault()));
        }
        if (count % 65536 == 0 && options.progress &&
            !options.progress(static_cast<double>(pieces.position()) / static_cast<double>(decoded->text.size()))) {
            return cancelledError();
        }
    }
    table.finish();
    if (table.fault()) {
        return fileError(std::string(*table.fault()));
    }
    format = table.spreadsheetMl() ? FileFormat::spreadsheetMl : FileFormat::html;
    return table.anySheet() ? Status() : Status(fileError("not_a_workbook"));
}

} // namespace linwu::spreadsheets
