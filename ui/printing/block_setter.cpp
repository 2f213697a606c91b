// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/block_setter.h"

#include "ui/printing/qr_code.h"

#include <algorithm>
#include <cmath>

namespace linwu::ui {

namespace {

using papers::Align;
using papers::Face;

constexpr double kThin = 0.2;      // mm
constexpr double kSealSide = 45;   // mm: a seal of 42 mm and what the hand needs (disclosure.md 4.2)
constexpr double kCodeSide = 25;   // mm
constexpr double kSignHeight = 11; // mm
constexpr double kTallHeight = 20; // mm: room for a finger print

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

double BlockSetter::baseline(double pitch, std::uint16_t font) const
{
    const double top = m_geometry.grid ? 0 : (pitch - m_setter.size(font)) / 2;
    return top + m_setter.ascent(font);
}

void BlockSetter::set(const papers::Paragraph& paragraph)
{
    const auto& style = paragraph.style;
    const double spacing = m_geometry.spacing(style.points);
    const auto font = m_setter.font(style.face, style.points, style.bold, spacing);
    const double em = dotsOfPoints((style.points + spacing) * m_setter.typeScale());
    const double step = pitch(style.points);
    const auto lines = m_setter.lines(textOf(paragraph.text), font, width(), style.firstLineIndent * em);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const SetLine& line = lines[i];
        Strip strip;
        strip.before = i == 0 ? style.spaceBefore * step : 0;
        strip.height = step + (i + 1 == lines.size() ? style.spaceAfter * step : 0);
        strip.ink = m_setter.size(font);
        strip.keepWithNext = paragraph.keepWithNext;
        const double rest = width() - line.indent - line.width;
        const double x = style.align == Align::center ? (width() - line.width) / 2 : style.align == Align::right ? rest : line.indent;
        PlacedText placed{{x, baseline(step, font)}, line.text, line.width, 0, font};
        const auto gaps = static_cast<double>(line.text.size() - 1);
        if (style.align == Align::justify && !line.endsParagraph && gaps > 0 && rest > 0 && rest < 2.5 * em) {
            placed.spacing = rest / gaps;
            placed.width += rest;
        }
        strip.content.texts.push_back(std::move(placed));
        m_out.push_back(std::move(strip));
    }
}

void BlockSetter::set(const papers::LabelLine& line)
{
    const auto font = m_setter.font(line.face, line.points);
    const double step = pitch(line.points);
    const double em = m_setter.size(font);
    double shares = 0;
    for (const auto& value : line.values) {
        shares += value.width;
    }
    const double usable = width() - em * static_cast<double>(line.values.size() - 1);
    const std::size_t first = m_out.size();
    const auto stripAt = [&](std::size_t row) -> Strip& {
        while (m_out.size() <= first + row) {
            Strip strip;
            strip.height = step;
            strip.ink = em * 1.25;
            m_out.push_back(std::move(strip));
        }
        return m_out[first + row];
    };
    double left = 0;
    for (const auto& value : line.values) {
        const double share = usable * value.width / shares;
        const QString label = value.label.empty() ? QString() : textOf(value.label) + QStringLiteral("：");
        auto labelLines = m_setter.lines(label, font, share);
        double indent = labelLines.empty() ? 0 : labelLines.back().width;
        std::size_t row = labelLines.empty() ? 0 : labelLines.size() - 1;
        for (std::size_t i = 0; i < labelLines.size(); ++i) {
            placeLine(stripAt(i).content, m_setter, labelLines[i].text, font, {left, baseline(step, font)}, Align::left);
        }
        if (indent + 3 * em > share) {
            indent = 0;
            ++row;
        }
        auto lines = m_setter.lines(textOf(value.value), font, share, indent);
        if (lines.empty()) {
            lines.push_back({QString(), 0, indent, true}); // a blank to be filled in by hand
        }
        for (const SetLine& part : lines) {
            Page& content = stripAt(row++).content;
            placeLine(content, m_setter, part.text, font, {left + part.indent, baseline(step, font)}, Align::left);
            const double y = baseline(step, font) + em * 0.2;
            content.rules.push_back({QLineF(left + part.indent, y, left + share, y), dotsOfMm(kThin)});
        }
        left += share + em;
    }
}

void BlockSetter::set(const papers::Signatures& signatures)
{
    const auto font = m_setter.font(m_frame == papers::Frame::official ? Face::fangsong : Face::song, signatures.points);
    const double gap = dotsOfMm(6);
    const auto columns = static_cast<std::size_t>(std::max(1, signatures.columns));
    const double share = (width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const double step = m_setter.size(font) * 1.4;
    for (std::size_t start = 0; start < signatures.places.size(); start += columns) {
        Strip strip;
        strip.height = dotsOfMm(signatures.tall ? kTallHeight : kSignHeight);
        std::vector<std::vector<SetLine>> cells;
        for (std::size_t i = start; i < std::min(start + columns, signatures.places.size()); ++i) {
            const auto& place = signatures.places[i];
            cells.push_back(m_setter.lines(textOf(place.role) + QStringLiteral("：") + textOf(place.name), font, share));
            strip.height = std::max(strip.height, step * (static_cast<double>(cells.back().size()) + 0.6));
        }
        double left = 0;
        for (const auto& lines : cells) {
            double y = strip.height - step * (static_cast<double>(lines.size()) - 1) - m_setter.size(font) * 0.35;
            for (const SetLine& line : lines) {
                placeLine(strip.content, m_setter, line.text, font, {left, y}, Align::left);
                y += step;
            }
            const double end = left + (lines.empty() ? 0 : lines.back().width) + dotsOfMm(1);
            const double under = y - step + m_setter.size(font) * 0.2;
            if (share - (end - left) > dotsOfMm(6)) {
                strip.content.rules.push_back({QLineF(end, under, left + share, under), dotsOfMm(kThin)});
            }
            left += share + gap;
        }
        strip.keepWithNext = start + columns < signatures.places.size();
        m_out.push_back(std::move(strip));
    }
}

void BlockSetter::set(const papers::SealPlace& seal)
{
    const auto font = m_setter.font(m_frame == papers::Frame::official ? Face::fangsong : Face::song, bodyPoints());
    const double em = m_setter.size(font);
    const double step = pitch(bodyPoints());
    const double side = dotsOfMm(kSealSide);
    const auto signer = m_setter.lines(textOf(seal.signer), font, width() * 0.7);
    double widest = m_setter.width(textOf(seal.date), font);
    const double dateWidth = widest;
    for (const auto& line : signer) {
        widest = std::max(widest, line.width);
    }
    // The date stands four characters from the right and the signer centred over it, as far as both stay inside the body.
    const double middle = std::min(width() - 4 * em - dateWidth / 2, width() - std::max(widest, side) / 2);
    Strip strip;
    strip.height = side;
    double y = side / 2 - step * (static_cast<double>(signer.size()) - 1) / 2 + em * 0.3;
    for (const auto& line : signer) {
        placeLine(strip.content, m_setter, line.text, font, {middle, y}, Align::center);
        y += step;
    }
    placeLine(strip.content, m_setter, textOf(seal.date), font, {middle, y}, Align::center);
    strip.height = std::max(strip.height, y + em * 0.3);
    m_out.push_back(std::move(strip));
}

void BlockSetter::set(const papers::QrCode& code)
{
    Strip strip;
    const double side = dotsOfMm(kCodeSide);
    strip.height = side;
    const double left = width() - side;
    drawQrCode(strip.content, code.text, QRectF(left, 0, side, side));
    const auto font = m_setter.font(Face::song, m_frame == papers::Frame::wall ? 15 : 10.5);
    const double step = m_setter.size(font) * 1.4;
    const auto lines = m_setter.lines(textOf(code.caption), font, left - dotsOfMm(4));
    double y = side - step * (static_cast<double>(lines.size()) - 0.5);
    for (const auto& line : lines) {
        placeLine(strip.content, m_setter, line.text, font, {left - dotsOfMm(4), y}, Align::right);
        y += step;
    }
    m_out.push_back(std::move(strip));
}

void BlockSetter::set(const papers::FormGrid& form)
{
    for (const auto& row : form.rows) {
        setFormRow(row, form.points);
    }
    Strip gap;
    gap.height = dotsOfMm(2.5);
    gap.ink = 1;
    m_out.push_back(std::move(gap));
}

void BlockSetter::setFormRow(const papers::FormRow& row, double points)
{
    struct Box {
        double left = 0;
        double right = 0;
        bool label = false;
        Align align = Align::left;
        std::uint16_t font = 0;
        std::vector<SetLine> lines;
    };
    const double padding = dotsOfMm(1.4);
    double shares = 0;
    for (const auto& cell : row.cells) {
        shares += cell.width;
    }
    std::vector<Box> boxes;
    std::size_t most = 1;
    double left = 0;
    for (const auto& cell : row.cells) {
        Box box{left, left + width() * cell.width / shares, cell.label, cell.label ? Align::center : cell.align, 0, {}};
        box.font = m_setter.font(cell.label ? Face::hei : Face::song, points);
        box.lines = m_setter.lines(textOf(cell.text), box.font, box.right - box.left - 2 * padding);
        most = std::max(most, box.lines.size());
        left = box.right;
        boxes.push_back(std::move(box));
    }
    const double step = dotsOfPoints(points * m_setter.typeScale()) * 1.35;
    const double margin = dotsOfMm(2);
    // A row higher than a page goes on in a second one with the lines that are left.
    const auto fit = std::max<std::size_t>(1, static_cast<std::size_t>((m_geometry.body.height() - margin) / step));
    for (std::size_t from = 0; from < most; from += fit) {
        Strip strip;
        const std::size_t count = std::min(fit, most - from);
        const double least = from == 0 ? dotsOfMm(row.height) : 0;
        strip.height = std::min(std::max(least, step * static_cast<double>(count) + margin), m_geometry.body.height());
        const double rule = dotsOfMm(0.25);
        for (const Box& box : boxes) {
            const QRectF area(box.left, 0, box.right - box.left, strip.height);
            if (box.label) {
                strip.content.fills.push_back({area, qRgb(0xF1, 0xF3, 0xF5)});
            }
            for (const QLineF& side : {QLineF(area.topLeft(), area.topRight()), QLineF(area.bottomLeft(), area.bottomRight()),
                                       QLineF(area.topLeft(), area.bottomLeft()), QLineF(area.topRight(), area.bottomRight())}) {
                strip.content.rules.push_back({side, rule});
            }
            const std::size_t end = std::min(box.lines.size(), from + count);
            const double used = from < end ? step * static_cast<double>(end - from) : 0;
            double y = (strip.height - used) / 2 + (step - m_setter.size(box.font)) / 2 + m_setter.ascent(box.font);
            const double x = box.align == Align::center  ? (box.left + box.right) / 2
                             : box.align == Align::right ? box.right - padding
                                                         : box.left + padding;
            for (std::size_t i = from; i < end; ++i, y += step) {
                placeLine(strip.content, m_setter, box.lines[i].text, box.font, {x, y}, box.align);
            }
        }
        m_out.push_back(std::move(strip));
    }
}

void BlockSetter::set(const papers::Space& space)
{
    Strip strip;
    strip.height = space.lines * pitch(bodyPoints());
    strip.ink = 1;
    m_out.push_back(std::move(strip));
}

} // namespace linwu::ui
