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

constexpr double kThin = 0.2;                    // mm
constexpr double kSealSide = 45;                 // mm: a seal of 42 mm and what the hand needs
constexpr double kWallReduction = 297.0 / 210.0; // A3 against A4
constexpr double kCodeSide = 25;                 // mm
constexpr double kSignHeight = 11;               // mm
constexpr double kTallHeight = 20;               // mm: room for a finger print
constexpr double kNameRoom = 22;                 // mm: least room for a name written by hand
constexpr double kWallCaption = 15;              // points beside the code of a wall sheet
constexpr double kSignGap = 6;                   // mm between two who sign side by side
constexpr std::size_t kFewSign = 6;              ///< more people keep their columns: a page each half as long

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

void BlockSetter::set(const papers::Paragraph& paragraph)
{
    const auto& style = paragraph.style;
    const double stretch = m_geometry.stretch(style.points);
    const auto font = m_setter.font(style.face, style.points, style.bold, stretch);
    const double em = m_setter.size(font) * stretch;
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
        const double x = style.align == Align::center  ? (width() - line.width) / 2
                         : style.align == Align::right ? rest
                                                       : line.indent;
        PlacedText placed{{x, baseline(step, font)}, line.text, line.width, 1, font};
        if (style.align == Align::justify && !line.endsParagraph && rest > 0 && rest < 2.5 * em && line.width > em) {
            placed.stretch = 1 + rest / (line.width - em);
            placed.width += rest;
        }
        strip.content.texts.push_back(std::move(placed));
        m_out.push_back(std::move(strip));
    }
}

void BlockSetter::set(const papers::Signatures& signatures)
{
    signAll(signatures, width());
}

/// Few people sign side by side only where what they sign as stays on one line.
std::size_t BlockSetter::columnsFor(const papers::Signatures& signatures, std::uint16_t font, double wide)
{
    const auto breaks = [&](const papers::Signature& place, std::size_t columns) {
        const double share = (wide - dotsOfMm(kSignGap) * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        return m_setter.lines(textOf(place.role) + QStringLiteral("："), font, share).size() > 1;
    };
    auto columns = static_cast<std::size_t>(std::max(1, signatures.columns));
    while (columns > 1 && signatures.places.size() <= kFewSign &&
           std::ranges::any_of(signatures.places, [&](const auto& place) { return breaks(place, columns); })) {
        --columns;
    }
    return columns;
}

void BlockSetter::signAll(const papers::Signatures& signatures, double wide)
{
    const auto font = m_setter.font(m_frame == papers::Frame::official ? Face::fangsong : Face::song, signatures.points);
    const double gap = dotsOfMm(kSignGap);
    const std::size_t columns = columnsFor(signatures, font, wide);
    const double share = (wide - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const double step = m_setter.size(font) * 1.4;
    const double room = dotsOfMm(kNameRoom);
    const auto linesOf = [&](const papers::Signature& place) {
        return m_setter.lines(textOf(place.role) + QStringLiteral("：") + textOf(place.name), font, share);
    };
    // Where one role leaves no room beside it, all sign below theirs.
    const bool below = std::any_of(signatures.places.begin(), signatures.places.end(), [&](const papers::Signature& place) {
        return linesOf(place).back().width + room > share;
    });
    for (std::size_t start = 0; start < signatures.places.size(); start += columns) {
        const std::size_t end = std::min(start + columns, signatures.places.size());
        std::vector<std::vector<SetLine>> cells;
        double height = dotsOfMm(signatures.tall ? kTallHeight : kSignHeight);
        for (std::size_t i = start; i < end; ++i) {
            cells.push_back(linesOf(signatures.places[i]));
            if (below) {
                cells.back().push_back({QString(), 0, 0, true});
            }
            height = std::max(height, step * (static_cast<double>(cells.back().size()) + 0.6));
        }
        Strip strip;
        strip.height = height;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            signHere(strip, cells[i], font, static_cast<double>(i) * (share + gap), share);
        }
        strip.keepWithNext = end < signatures.places.size();
        m_out.push_back(std::move(strip));
    }
}

/// Role and name, ending at the foot of the strip, and the line to sign on.
void BlockSetter::signHere(Strip& strip, const std::vector<SetLine>& lines, std::uint16_t font, double left, double share)
{
    const double step = m_setter.size(font) * 1.4;
    double y = strip.height - step * (static_cast<double>(lines.size()) - 1) - m_setter.size(font) * 0.35;
    for (const SetLine& line : lines) {
        placeLine(strip.content, m_setter, line.text, font, {left, y}, Align::left);
        y += step;
    }
    const double end = left + lines.back().width + (lines.back().text.isEmpty() ? 0 : dotsOfMm(1));
    const double under = y - step + m_setter.size(font) * 0.2;
    strip.content.rules.push_back({QLineF(end, under, left + share, under), dotsOfMm(kThin)});
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

void BlockSetter::setSealed(const papers::Signatures& signatures, const papers::SealPlace& seal, const papers::QrCode* code)
{
    // The page laid out is that of the large sheet: on the small one the box must still hold a seal.
    const double side = dotsOfMm(kSealSide) * kWallReduction;
    const double square = dotsOfMm(kCodeSide);
    const double gap = dotsOfMm(kSignGap);
    const std::size_t first = m_out.size();
    signAll(signatures, width() - side - gap);
    if (m_out.size() == first) {
        m_out.emplace_back();
    }
    double height = 0;
    for (std::size_t i = first; i < m_out.size(); ++i) {
        height += m_out[i].height;
        m_out[i].keepWithNext = i + 1 < m_out.size();
    }
    sealHere(m_out[first], seal, signatures.points, side);
    Strip& last = m_out.back();
    const double signedBy = last.height;
    last.height += std::max(0.0, side - height);
    if (code != nullptr) {
        last.height = std::max(last.height, signedBy + square + dotsOfMm(2));
        drawQrCode(last.content, code->text, QRectF(0, last.height - square, square, square));
        const auto font = m_setter.font(Face::song, kWallCaption);
        const double step = m_setter.size(font) * 1.4;
        placeLine(
            last.content, m_setter, textOf(code->caption), font, {square + dotsOfMm(4), last.height - step / 2}, Align::left
        );
    }
}

/// Who seals and when, in the middle of the box at the right end of the strip.
void BlockSetter::sealHere(Strip& strip, const papers::SealPlace& seal, double points, double side)
{
    const auto font = m_setter.font(Face::song, points);
    const double step = m_setter.size(font) * 1.4;
    auto lines = m_setter.lines(textOf(seal.signer), font, side);
    lines.push_back({textOf(seal.date), 0, 0, true});
    double y = (side - step * static_cast<double>(lines.size())) / 2 + m_setter.size(font);
    for (const auto& line : lines) {
        placeLine(strip.content, m_setter, line.text, font, {width() - side / 2, y}, Align::center);
        y += step;
    }
}

void BlockSetter::set(const papers::QrCode& code)
{
    Strip strip;
    const double side = dotsOfMm(kCodeSide);
    strip.height = side;
    const double left = width() - side;
    drawQrCode(strip.content, code.text, QRectF(left, 0, side, side));
    const auto font = m_setter.font(Face::song, m_frame == papers::Frame::wall ? kWallCaption : 10.5);
    const double step = m_setter.size(font) * 1.4;
    const auto lines = m_setter.lines(textOf(code.caption), font, left - dotsOfMm(4));
    double y = side - step * (static_cast<double>(lines.size()) - 0.5);
    for (const auto& line : lines) {
        placeLine(strip.content, m_setter, line.text, font, {left - dotsOfMm(4), y}, Align::right);
        y += step;
    }
    m_out.push_back(std::move(strip));
}

void BlockSetter::set(const papers::Space& space)
{
    Strip strip;
    strip.height = space.lines * pitch(bodyPoints());
    strip.ink = 1;
    m_out.push_back(std::move(strip));
}

} // namespace linwu::ui
