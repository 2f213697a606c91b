// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/xlsx_sheet.h"

#include <algorithm>
#include <charconv>

namespace linwu::spreadsheets {

namespace {

struct Place {
    std::uint32_t row = 0;    ///< from 1; 0 when the text names none
    std::uint32_t column = 0; ///< from 1; 0 when the text names none
};

/// `AB12`, `$AB$12` or `AB`.
Place placeOf(std::string_view reference)
{
    Place place;
    for (const char c : reference) {
        if (c >= 'A' && c <= 'Z' && place.row == 0) {
            place.column = std::min(place.column * 26 + static_cast<std::uint32_t>(c - 'A') + 1, maximumColumns + 1);
        } else if (c >= 'a' && c <= 'z' && place.row == 0) {
            place.column = std::min(place.column * 26 + static_cast<std::uint32_t>(c - 'a') + 1, maximumColumns + 1);
        } else if (c >= '0' && c <= '9') {
            place.row = std::min(place.row * 10 + static_cast<std::uint32_t>(c - '0'), maximumRows + 1);
        } else if (c != '$') {
            return {};
        }
    }
    return place;
}

std::optional<std::uint32_t> wholeNumber(std::string_view text)
{
    std::uint32_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string_view withoutEnds(std::string_view text)
{
    const auto isEnd = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.empty() && isEnd(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isEnd(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace

SheetPart::SheetPart(const CellContext& context, SheetSink& sink, std::uint64_t cellsBefore)
    : m_context(context)
    , m_sink(sink)
    , m_cellCount(cellsBefore)
{}

void SheetPart::start(std::string_view element, const XmlAttributes& attributes)
{
    if (element == "c") {
        startCell(attributes);
    } else if (element == "v") {
        m_capture = m_inCell && m_type != CellType::inlined;
        m_value.clear();
    } else if (element == "t") {
        m_capture = m_inCell && m_phonetic == 0;
    } else if (element == "row") {
        startRow(attributes);
    } else if (element == "is") {
        m_value.clear();
    } else if (element == "rPh") {
        ++m_phonetic;
    } else if (element == "mergeCell") {
        addMerge(attributes["ref"]);
    }
}

void SheetPart::end(std::string_view element)
{
    if (element == "c") {
        endCell();
    } else if (element == "v" || element == "t") {
        m_capture = false;
    } else if (element == "row") {
        endRow();
    } else if (element == "rPh") {
        --m_phonetic;
    }
}

void SheetPart::text(std::string_view text)
{
    if (!m_capture) {
        return;
    }
    if (m_value.size() + text.size() > m_context.limits->cellBytes) {
        m_fault = "zip_bomb";
        return;
    }
    m_value += text;
}

void SheetPart::startRow(const XmlAttributes& attributes)
{
    const std::string_view number = attributes["r"];
    const std::uint32_t next = m_row + 1;
    m_row = number.empty() ? next : wholeNumber(number).value_or(0);
    if (m_row > maximumRows) {
        m_fault = "too_many_rows";
    } else if (m_row < next) {
        m_fault = "damaged"; // rows go upwards, each once
    }
    m_rowHidden = isTrue(attributes["hidden"]);
    m_inRow = true;
    m_inOrder = true;
    m_nextColumn = 0;
    m_rowText.clear();
    m_pending.clear();
}

void SheetPart::startCell(const XmlAttributes& attributes)
{
    const std::string_view reference = attributes["r"];
    const Place place = placeOf(reference);
    const std::uint32_t column = place.column > 0 ? place.column - 1 : m_nextColumn;
    m_inCell = m_inRow && !m_fault;
    if (column >= maximumColumns) {
        m_fault = "damaged";
        m_inCell = false;
        return;
    }
    m_inOrder = m_inOrder && column >= m_nextColumn;
    m_column = static_cast<std::uint16_t>(column);
    m_nextColumn = column + 1;
    m_value.clear();
    m_style = wholeNumber(attributes["s"]).value_or(0);
    const std::string_view type = attributes["t"];
    m_type = type.empty() || type == "n" ? CellType::number
             : type == "s"               ? CellType::shared
             : type == "inlineStr"       ? CellType::inlined
             : type == "str"             ? CellType::formulaText
             : type == "b"               ? CellType::boolean
             : type == "e"               ? CellType::error
             : type == "d"               ? CellType::date
                                         : CellType::formulaText;
}

void SheetPart::addCell(CellKind kind, std::size_t from)
{
    if (m_rowText.size() > from) {
        m_pending.push_back({from, m_rowText.size() - from, {}, m_column, kind});
    }
}

void SheetPart::setValue(CellKind kind, std::string_view text)
{
    const std::size_t from = m_rowText.size();
    m_rowText += text;
    addCell(kind, from);
}

void SheetPart::setNumber()
{
    const std::string_view stored = withoutEnds(m_value);
    if (stored.empty()) {
        return;
    }
    const auto& styles = *m_context.styles;
    const NumberFormat format = m_style < styles.size() ? styles[m_style] : NumberFormat{};
    const std::size_t from = m_rowText.size();
    bool isDate = false;
    appendNumber(m_rowText, stored, format, m_context.date1904, isDate);
    addCell(isDate ? CellKind::date : CellKind::number, from);
}

void SheetPart::endCell()
{
    if (!m_inCell) {
        return;
    }
    m_inCell = false;
    switch (m_type) {
    case CellType::number:
        setNumber();
        break;
    case CellType::shared: {
        const auto index = wholeNumber(withoutEnds(m_value));
        if (index && *index < m_context.strings->size()) {
            const std::string_view text = (*m_context.strings)[*index];
            if (!text.empty()) {
                m_pending.push_back({0, text.size(), text, m_column, CellKind::text});
            }
        } else if (!m_value.empty()) {
            m_fault = "damaged";
        }
        break;
    }
    case CellType::inlined:
    case CellType::formulaText:
        decodeEscapes(m_value);
        setValue(CellKind::text, m_value);
        break;
    case CellType::boolean:
        if (!m_value.empty()) {
            setValue(CellKind::boolean, isTrue(withoutEnds(m_value)) ? "TRUE" : "FALSE");
        }
        break;
    case CellType::error:
        setValue(CellKind::error, m_value);
        break;
    case CellType::date:
        std::replace(m_value.begin(), m_value.end(), 'T', ' ');
        setValue(CellKind::date, withoutEnds(m_value));
        break;
    }
}

void SheetPart::keepOrder()
{
    if (m_inOrder) {
        return;
    }
    // Cells out of order are against the standard; the first of two for one place counts.
    std::stable_sort(m_pending.begin(), m_pending.end(), [](const PendingCell& a, const PendingCell& b) {
        return a.column < b.column;
    });
    const auto same = [](const PendingCell& a, const PendingCell& b) { return a.column == b.column; };
    m_pending.erase(std::unique(m_pending.begin(), m_pending.end(), same), m_pending.end());
}

void SheetPart::endRow()
{
    m_inRow = false;
    if (m_fault || m_pending.empty()) {
        return;
    }
    keepOrder();
    m_cellCount += m_pending.size();
    if (m_cellCount > m_context.limits->cells) {
        m_fault = "zip_bomb";
        return;
    }
    m_cells.clear();
    for (const PendingCell& cell : m_pending) {
        const std::string_view own = std::string_view(m_rowText).substr(cell.from, cell.size);
        m_cells.push_back({cell.shared.empty() ? own : cell.shared, cell.column, cell.kind});
    }
    m_sink.row({m_row, m_rowHidden, m_cells});
}

void SheetPart::addMerge(std::string_view range)
{
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos) {
        return;
    }
    const Place from = placeOf(range.substr(0, colon));
    const Place to = placeOf(range.substr(colon + 1));
    const bool sane = from.row > 0 && from.column > 0 && to.row >= from.row && to.column >= from.column &&
                      to.row <= maximumRows && to.column <= maximumColumns;
    if (!sane) {
        return;
    }
    if (m_merges.size() >= m_context.limits->merges) {
        m_fault = "zip_bomb";
        return;
    }
    m_merges.push_back({from.row, to.row, static_cast<std::uint16_t>(from.column - 1), static_cast<std::uint16_t>(to.column - 1)}
    );
}

} // namespace linwu::spreadsheets
