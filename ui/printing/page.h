// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Pages of placed things: what preview, printer and PDF paint alike. Measures are dots of 1/1440 inch, so that every type size in
// half points is a whole number and a millimetre is kept to 0.02.

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <vector>

namespace linwu::ui {

inline constexpr int dotsPerInch = 1440;

/// Millimetres in dots.
[[nodiscard]] constexpr double dotsOfMm(double mm)
{
    return mm * dotsPerInch / 25.4;
}

/// Points in dots.
[[nodiscard]] constexpr double dotsOfPoints(double points)
{
    return points * dotsPerInch / 72.0;
}

[[nodiscard]] constexpr double mmOfDots(double dots)
{
    return dots * 25.4 / dotsPerInch;
}

/// One line of text, its baseline beginning at `at`.
struct PlacedText {
    QPointF at;
    QString text;
    double width = 0;       ///< as measured, with `stretch`
    double stretch = 1;     ///< of the advance of each character, to fill a justified line
    std::uint16_t font = 0; ///< place in PageSet::fonts
    QRgb colour = 0xFF000000;
};

/// A rule. Width in dots.
struct PlacedRule {
    QLineF line;
    double width = 0;
};

struct PlacedFill {
    QRectF area;
    QRgb colour = 0xFF000000;
};

struct PaperPage {
    std::vector<PlacedFill> fills; ///< painted first
    std::vector<PlacedRule> rules;
    std::vector<PlacedText> texts; ///< in reading order
};

/// All pages of one paper.
struct PageSet {
    QSizeF size;       ///< of the page laid out, in dots
    double scale = 1;  ///< of the sheet against the page laid out: A4 of a wall sheet is 1/1.414, A3 of a letter 1.414
    QString title;     ///< of the PDF
    QString watermark; ///< across each page; empty for none
    std::uint16_t watermarkFont = 0;
    double typeScale = 1;  ///< below 1 when type was made smaller to fit one page
    bool narrowed = false; ///< type of a table was made smaller so that no amount is broken
    std::vector<QFont> fonts;
    std::vector<PaperPage> pages;

    /// The sheet of paper, in millimetres.
    [[nodiscard]] QSizeF sheetMm() const { return {mmOfDots(size.width()) * scale, mmOfDots(size.height()) * scale}; }
};

} // namespace linwu::ui
