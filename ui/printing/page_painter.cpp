// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/page_painter.h"

#include <QPen>

#include <cmath>

namespace linwu::ui {

namespace {

void paintWatermark(QPainter& painter, const PageSet& set)
{
    painter.save();
    painter.setPen(QColor(0xE3, 0xE6, 0xEA));
    painter.setFont(set.fonts.at(set.watermarkFont));
    painter.translate(set.size.width() / 2, set.size.height() / 2);
    painter.rotate(-35);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(-metrics.horizontalAdvance(set.watermark) / 2, metrics.capHeight() / 2), set.watermark);
    painter.restore();
}

void paintRules(QPainter& painter, const std::vector<PlacedRule>& rules)
{
    double width = -1;
    for (const auto& rule : rules) {
        if (rule.width != width) {
            width = rule.width;
            painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap));
        }
        painter.drawLine(rule.line);
    }
}

void paintTexts(QPainter& painter, const PageSet& set, const std::vector<PlacedText>& texts)
{
    int font = -1;
    QRgb colour = 0;
    for (const auto& text : texts) {
        if (text.font != font || text.spacing > 0) {
            QFont named = set.fonts[text.font];
            if (text.spacing > 0) {
                named.setLetterSpacing(QFont::AbsoluteSpacing, named.letterSpacing() + text.spacing);
            }
            painter.setFont(named);
            font = text.spacing > 0 ? -1 : text.font;
        }
        if (text.colour != colour) {
            colour = text.colour;
            painter.setPen(QColor::fromRgb(colour));
        }
        painter.drawText(text.at, text.text);
    }
}

} // namespace

void paintPage(QPainter& painter, const PageSet& set, std::size_t index, double devicePerInch)
{
    const Page& page = set.pages.at(index);
    painter.save();
    const double scale = devicePerInch / dotsPerInch * set.scale;
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const auto& fill : page.fills) {
        painter.fillRect(fill.area, QColor::fromRgb(fill.colour));
    }
    if (!set.watermark.isEmpty()) {
        paintWatermark(painter, set);
    }
    paintRules(painter, page.rules);
    painter.setPen(QColor::fromRgb(0)); // no text has this colour of full transparency
    paintTexts(painter, set, page.texts);
    painter.restore();
}

QImage pageImage(const PageSet& set, std::size_t index, double devicePerInch)
{
    const QSizeF inches = set.sheetMm() / 25.4;
    QImage image(
        static_cast<int>(std::lround(inches.width() * devicePerInch)), static_cast<int>(std::lround(inches.height() * devicePerInch)),
        QImage::Format_RGB32
    );
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, set, index, devicePerInch);
    return image;
}

} // namespace linwu::ui
