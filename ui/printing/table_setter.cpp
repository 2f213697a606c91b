// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/table_setter.h"

#include "core/values/money.h"

#include <algorithm>
#include <numeric>

namespace linwu::ui {

namespace {

using papers::Align;
using papers::Cell;
using papers::Column;
using papers::ColumnKind;
using papers::Face;

constexpr double kPadding = 1.2;      // mm beside a text
constexpr double kMargin = 1.6;       // mm above and below together
constexpr double kRule = 0.25;        // mm
constexpr double kSmallestType = 7.5; // points: 六号

/// Amounts and numbers are never broken; their columns are made wide enough.
bool isUnbreakable(ColumnKind kind)
{
    return kind != ColumnKind::text;
}

Align alignOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::money:
    case ColumnKind::count:
    case ColumnKind::area:
    case ColumnKind::percent:
        return Align::right;
    case ColumnKind::text:
        return Align::left;
    case ColumnKind::number:
    case ColumnKind::date:
    case ColumnKind::masked:
        break;
    }
    return Align::center;
}

std::string amountText(ColumnKind kind, std::int64_t amount)
{
    return kind == ColumnKind::count || kind == ColumnKind::number ? std::to_string(amount) : moneyText(Money::ofFen(amount));
}

} // namespace

TableSetter::TableSetter(TextSetter& setter, const PageGeometry& geometry, const papers::Table& table, int index)
    : m_setter(setter)
    , m_geometry(geometry)
    , m_table(table)
    , m_index(index)
    , m_points(table.points)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].carried) {
            m_carried.push_back(i);
        }
    }
    settleWidths();
    settleHead();
    if (carries()) {
        m_carryHeight = carryRow(true, std::vector<std::int64_t>(m_carried.size())).height;
    }
}

double TableSetter::lineStep() const
{
    return m_setter.size(m_plain) * 1.3;
}

double TableSetter::leastHeight() const
{
    return std::max(dotsOfMm(m_table.rowHeight) * m_setter.typeScale(), lineStep() + dotsOfMm(kMargin));
}

/// What each column needs so that no number in it is broken; text columns need four characters.
std::vector<double> TableSetter::neededWidths()
{
    const std::size_t count = m_table.columns.size();
    std::vector<double> needed(count, 4 * m_setter.size(m_plain) + 2 * dotsOfMm(kPadding));
    for (std::size_t i = 0; i < count; ++i) {
        if (isUnbreakable(m_table.columns[i].kind)) {
            needed[i] = 2 * m_setter.size(m_headFont) + 2 * dotsOfMm(kPadding);
        }
    }
    for (const auto& row : m_table.rows) {
        std::size_t column = 0;
        for (const auto& cell : row.cells) {
            if (cell.columnSpan == 1 && column < count && isUnbreakable(m_table.columns[column].kind)) {
                const auto font = row.total || cell.bold ? m_bold : m_plain;
                const double width = m_setter.width(QString::fromStdString(cell.text), font) + 2 * dotsOfMm(kPadding);
                needed[column] = std::max(needed[column], width);
            }
            column += static_cast<std::size_t>(std::max(1, cell.columnSpan));
        }
    }
    return needed;
}

void TableSetter::settleWidths()
{
    const double width = m_geometry.body.width();
    std::vector<double> needed;
    for (;; m_points -= 0.5) {
        m_plain = m_setter.font(Face::song, m_points);
        m_bold = m_setter.font(Face::song, m_points, true);
        m_headFont = m_setter.font(Face::hei, m_points);
        needed = neededWidths();
        if (std::accumulate(needed.begin(), needed.end(), 0.0) <= width || m_points <= kSmallestType) {
            break;
        }
        m_narrowed = true;
    }
    // Columns that would be too narrow take what they need; the others share the rest as the paper says.
    const std::size_t count = m_table.columns.size();
    std::vector<double> widths(count, 0);
    std::vector<bool> fixed(count, false);
    for (bool again = true; again;) {
        again = false;
        double rest = width;
        double shares = 0;
        for (std::size_t i = 0; i < count; ++i) {
            (fixed[i] ? rest : shares) += fixed[i] ? -needed[i] : m_table.columns[i].width;
        }
        for (std::size_t i = 0; i < count; ++i) {
            widths[i] = fixed[i] ? needed[i] : std::max(rest, 0.0) * m_table.columns[i].width / shares;
            if (!fixed[i] && widths[i] < needed[i]) {
                fixed[i] = again = true;
            }
        }
    }
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    m_edges.assign(1, 0);
    for (const double each : widths) {
        m_edges.push_back(m_edges.back() + (total > 0 ? each * width / total : 0));
    }
}

void TableSetter::settleHead()
{
    const auto& columns = m_table.columns;
    const bool two = std::any_of(columns.begin(), columns.end(), [](const Column& column) { return !column.group.empty(); });
    std::vector<Box> boxes;
    const auto add = [&](const std::string& text, std::size_t row, std::size_t column, std::size_t rows, std::size_t span) {
        Box box{row, column, rows, span, m_headFont, Align::center, {}};
        const double room = m_edges[column + span] - m_edges[column] - dotsOfMm(kPadding);
        box.lines = m_setter.lines(QString::fromStdString(text), m_headFont, room);
        boxes.push_back(std::move(box));
    };
    for (std::size_t i = 0; i < columns.size();) {
        std::size_t end = i + 1;
        while (end < columns.size() && !columns[i].group.empty() && columns[end].group == columns[i].group) {
            ++end;
        }
        if (columns[i].group.empty()) {
            add(columns[i].title, 0, i, two ? 2 : 1, 1);
        } else {
            add(columns[i].group, 0, i, 1, end - i);
            for (std::size_t inner = i; inner < end; ++inner) {
                add(columns[inner].title, 1, inner, 1, 1);
            }
        }
        i = end;
    }
    m_head = stripOf(boxes, two ? 2 : 1);
    m_head.content.rules.push_back({QLineF(0, 0, width(), 0), dotsOfMm(kRule)});
    m_head.content.fills.push_back({QRectF(0, 0, width(), m_head.height), qRgb(0xF1, 0xF3, 0xF5)});
}

TableSetter::Box TableSetter::boxOf(const Cell& cell, std::size_t column, bool total)
{
    Box box;
    box.column = column;
    box.columns = std::min(static_cast<std::size_t>(std::max(1, cell.columnSpan)), m_table.columns.size() - column);
    box.rows = static_cast<std::size_t>(std::max(1, cell.rowSpan));
    box.font = cell.bold || total ? m_bold : m_plain;
    box.align = cell.align.value_or(box.columns > 1 ? Align::left : alignOf(m_table.columns[column].kind));
    const double room = m_edges[column + box.columns] - m_edges[column] - 2 * dotsOfMm(kPadding);
    box.lines = m_setter.lines(QString::fromStdString(cell.text), box.font, room);
    return box;
}

std::vector<TableSetter::Box> TableSetter::boxesOf(std::size_t first, std::size_t end)
{
    std::vector<Box> boxes;
    std::vector<std::size_t> covered(m_table.columns.size(), first); // the first row in which a column is free again
    for (std::size_t row = first; row < end; ++row) {
        std::size_t column = 0;
        for (const auto& cell : m_table.rows[row].cells) {
            while (column < covered.size() && covered[column] > row) {
                ++column;
            }
            if (column >= covered.size()) {
                break;
            }
            Box box = boxOf(cell, column, m_table.rows[row].total);
            box.row = row - first;
            box.rows = std::min(box.rows, end - row);
            for (std::size_t i = column; i < column + box.columns; ++i) {
                covered[i] = row + box.rows;
            }
            column += box.columns;
            boxes.push_back(std::move(box));
        }
    }
    return boxes;
}

Strip TableSetter::stripOf(const std::vector<Box>& boxes, std::size_t rows)
{
    std::vector<double> heights(rows, leastHeight());
    const auto neededOf = [&](const Box& box) { return lineStep() * static_cast<double>(box.lines.size()) + dotsOfMm(kMargin); };
    for (const Box& box : boxes) {
        if (box.rows == 1) {
            heights[box.row] = std::max(heights[box.row], neededOf(box));
        }
    }
    for (const Box& box : boxes) {
        double have = 0;
        for (std::size_t row = box.row; row < box.row + box.rows; ++row) {
            have += heights[row];
        }
        heights[box.row + box.rows - 1] += std::max(0.0, neededOf(box) - have);
    }
    std::vector<double> tops(1, 0);
    for (const double height : heights) {
        tops.push_back(tops.back() + height);
    }
    Strip strip;
    strip.table = m_index;
    strip.height = tops.back();
    for (const Box& box : boxes) {
        placeBox(strip.content, box, tops[box.row], tops[box.row + box.rows] - tops[box.row]);
        ruleBox(strip.content, box, tops);
    }
    return strip;
}

/// The right and lower side of a cell, and the left one of the first column. Upper sides belong to the row above.
void TableSetter::ruleBox(PaperPage& page, const Box& box, const std::vector<double>& tops) const
{
    const double rule = dotsOfMm(kRule);
    const double top = tops[box.row];
    const double bottom = tops[box.row + box.rows];
    const double left = m_edges[box.column];
    const double right = m_edges[box.column + box.columns];
    if (box.column == 0) {
        page.rules.push_back({QLineF(left, top, left, bottom), rule});
    }
    page.rules.push_back({QLineF(right, top, right, bottom), rule});
    page.rules.push_back({QLineF(left, bottom, right, bottom), rule});
}

void TableSetter::placeBox(PaperPage& page, const Box& box, double top, double height)
{
    const double padding = dotsOfMm(kPadding);
    const double left = m_edges[box.column];
    const double right = m_edges[box.column + box.columns];
    const double x = box.align == Align::center  ? (left + right) / 2
                     : box.align == Align::right ? right - padding
                                                 : left + padding;
    double y = top + (height - lineStep() * static_cast<double>(box.lines.size())) / 2 +
               (lineStep() - m_setter.size(box.font)) / 2 + m_setter.ascent(box.font);
    for (const auto& line : box.lines) {
        placeLine(page, m_setter, line.text, box.font, {x, y}, box.align);
        y += lineStep();
    }
}

void TableSetter::setCaption(std::vector<Strip>& out)
{
    const auto font = m_setter.font(Face::hei, m_points + 1.5);
    for (const auto& line : m_setter.lines(QString::fromStdString(m_table.caption), font, width())) {
        Strip strip;
        strip.height = m_setter.size(font) * 1.6;
        strip.keepWithNext = true;
        placeLine(strip.content, m_setter, line.text, font, {width() / 2, m_setter.size(font) * 1.15}, Align::center);
        out.push_back(std::move(strip));
    }
}

void TableSetter::setRows(std::vector<Strip>& out)
{
    const std::size_t own = out.size();
    setCaption(out);
    const auto& rows = m_table.rows;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        for (std::size_t row = first; row < end; ++row) {
            for (const auto& cell : rows[row].cells) {
                end = std::max(end, std::min(rows.size(), row + static_cast<std::size_t>(std::max(1, cell.rowSpan))));
            }
        }
        setGroup(first, end, out);
        first = end;
    }
    if (rows.empty()) {
        Strip none;
        none.table = m_index;
        out.push_back(std::move(none)); // an empty table still shows its head
    }
    out.back().last = true;
    out[own].before = own == 0 ? 0 : dotsOfMm(3);
}

void TableSetter::setGroup(std::size_t first, std::size_t end, std::vector<Strip>& out)
{
    auto boxes = boxesOf(first, end);
    Strip strip = stripOf(boxes, end - first);
    const double most = m_geometry.body.height() - m_head.height - 2 * m_carryHeight;
    std::vector<std::int64_t> amounts(m_carried.size());
    for (std::size_t row = first; row < end; ++row) {
        std::size_t column = 0;
        for (const auto& cell : m_table.rows[row].cells) {
            const auto carried = std::find(m_carried.begin(), m_carried.end(), column);
            if (carried != m_carried.end() && !m_table.rows[row].total) {
                amounts[static_cast<std::size_t>(carried - m_carried.begin())] += cell.amount.value_or(0);
            }
            column += static_cast<std::size_t>(std::max(1, cell.columnSpan));
        }
    }
    if (strip.height > most && end == first + 1) {
        setTallRow(std::move(boxes), most, out);
    } else {
        out.push_back(std::move(strip));
    }
    out.back().amounts = std::move(amounts);
    out.back().counted = !m_table.rows[first].total;
}

/// A row higher than a page goes on in further strips with the lines that are left: nothing is cut.
void TableSetter::setTallRow(std::vector<Box> boxes, double most, std::vector<Strip>& out)
{
    const auto fit = std::max<std::size_t>(1, static_cast<std::size_t>((most - dotsOfMm(kMargin)) / lineStep()));
    for (bool more = true; more;) {
        more = false;
        std::vector<Box> part = boxes;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            auto& lines = boxes[i].lines;
            const auto take = static_cast<std::ptrdiff_t>(std::min(fit, lines.size()));
            part[i].lines.assign(lines.begin(), lines.begin() + take);
            lines.erase(lines.begin(), lines.begin() + take);
            more = more || !lines.empty();
        }
        out.push_back(stripOf(part, 1));
    }
}

Strip TableSetter::carryRow(bool from, const std::vector<std::int64_t>& sums)
{
    const std::size_t label = std::max<std::size_t>(1, m_carried.front());
    std::vector<Box> boxes;
    Cell name;
    name.text = from ? "承前页" : "过次页";
    name.columnSpan = static_cast<int>(label);
    name.align = Align::center;
    boxes.push_back(boxOf(name, 0, false));
    for (std::size_t column = label; column < m_table.columns.size(); ++column) {
        Cell cell;
        const auto carried = std::find(m_carried.begin(), m_carried.end(), column);
        if (carried != m_carried.end()) {
            cell.text = amountText(m_table.columns[column].kind, sums[static_cast<std::size_t>(carried - m_carried.begin())]);
        }
        boxes.push_back(boxOf(cell, column, false));
    }
    return stripOf(boxes, 1);
}

} // namespace linwu::ui
