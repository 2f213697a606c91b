// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/page_painter.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPen>

#include <cmath>

namespace linwu::ui {

namespace {

constexpr QRgb kWatermark = qRgb(0xE3, 0xE6, 0xEA);

void paintRules(QPainter& painter, const std::vector<PlacedRule>& rules)
{
    double width = -1;
    for (const auto& rule : rules) {
        if (rule.width < width || rule.width > width) {
            width = rule.width;
            painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap));
        }
        painter.drawLine(rule.line);
    }
}

/// How much the font itself stretches its characters.
double stretchOf(const QFont& font)
{
    return font.letterSpacingType() == QFont::PercentageSpacing && font.letterSpacing() > 0 ? font.letterSpacing() / 100 : 1;
}

/// Draws the glyphs of `from` up to `end` and moves `x` behind them.
void drawGlyphs(QPainter& painter, const QRawFont& face, const QList<quint32>& glyphs, double stretch, QPointF& at)
{
    const auto advances = face.advancesForGlyphIndexes(glyphs);
    QList<QPointF> positions;
    positions.reserve(glyphs.size());
    double x = 0;
    for (const QPointF& advance : advances) {
        positions.append({x, 0});
        x += advance.x() * stretch;
    }
    QGlyphRun run;
    run.setRawFont(face);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun(at, run);
    at.rx() += x;
}

} // namespace

PagePainter::PagePainter(const PageSet& set)
    : m_set(set)
{
    for (const QFont& font : set.fonts) {
        QFont single = font;
        if (!font.families().isEmpty()) {
            single.setFamilies({font.families().constFirst()});
        }
        m_faces.push_back(QRawFont::fromFont(single));
    }
}

void PagePainter::paint(QPainter& painter, std::size_t index, double devicePerInch) const
{
    const PaperPage& page = m_set.pages.at(index);
    painter.save();
    const double scale = devicePerInch / dotsPerInch * m_set.scale;
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const auto& fill : page.fills) {
        painter.fillRect(fill.area, QColor::fromRgb(fill.colour));
    }
    if (!m_set.watermark.isEmpty()) {
        paintWatermark(painter);
    }
    paintRules(painter, page.rules);
    QRgb colour = 0; // fully transparent: no text has it
    for (const auto& text : page.texts) {
        if (text.colour != colour) {
            colour = text.colour;
            painter.setPen(QColor::fromRgb(colour));
        }
        paintText(painter, text);
    }
    painter.restore();
}

void PagePainter::paintWatermark(QPainter& painter) const
{
    painter.save();
    painter.setPen(QColor::fromRgb(kWatermark));
    painter.translate(m_set.size.width() / 2, m_set.size.height() / 2);
    painter.rotate(-35);
    const QFontMetricsF metrics(m_set.fonts.at(m_set.watermarkFont));
    const QPointF at(-metrics.horizontalAdvance(m_set.watermark) / 2, metrics.capHeight() / 2);
    paintText(painter, {at, m_set.watermark, 0, 1, m_set.watermarkFont, kWatermark});
    painter.restore();
}

void PagePainter::paintText(QPainter& painter, const PlacedText& text) const
{
    const QRawFont& face = m_faces[text.font];
    const QFont& font = m_set.fonts[text.font];
    const double stretch = stretchOf(font) * text.stretch;
    QPointF at = text.at;
    const auto glyphs = face.glyphIndexesForString(text.text);
    if (glyphs.size() == text.text.size() && !glyphs.contains(0)) {
        drawGlyphs(painter, face, glyphs, stretch, at);
        return;
    }
    // Characters the face lacks (rare names) come from the next family that has them, with its own width.
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (qsizetype i = 0; i < text.text.size();) {
        const qsizetype length = text.text[i].isHighSurrogate() && i + 1 < text.text.size() ? 2 : 1;
        const QString character = text.text.mid(i, length);
        const auto own = face.glyphIndexesForString(character);
        if (own.size() == 1 && own[0] != 0) {
            drawGlyphs(painter, face, own, stretch, at);
        } else {
            painter.drawText(at, character);
            at.rx() += metrics.horizontalAdvance(character) * text.stretch;
        }
        i += length;
    }
}

QImage pageImage(const PageSet& set, std::size_t index, double devicePerInch)
{
    const QSizeF inches = set.sheetMm() / 25.4;
    QImage image(
        static_cast<int>(std::lround(inches.width() * devicePerInch)),
        static_cast<int>(std::lround(inches.height() * devicePerInch)),
        QImage::Format_RGB32
    );
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter(set).paint(painter, index, devicePerInch);
    return image;
}

} // namespace linwu::ui
