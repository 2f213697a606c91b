// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PageFrame: size and margins of a page, and what stands on every page around the body: number, bands, foot.

#include "ui/printing/page.h"
#include "ui/printing/text_setter.h"

namespace linwu::ui {

/// Where the body of a page lies, in dots of the page laid out. A wall sheet is laid out as A3, anything else as A4; the other
/// size is the same page enlarged or reduced by 1.414, so that both break at the same places.
struct PageGeometry {
    QSizeF size;
    QRectF body;
    double scale = 1; ///< of the sheet of paper against `size`
    int mostRows = 0; ///< rows of a table on one page; 0: as fit (the wall takes 30)
    double pitchFactor = 1.6;
    bool grid = false; ///< GB/T 9704-2012: 28 characters in 156 mm, fixed line pitch of 29.5 pt

    /// From line to line for type of that many points, in points.
    [[nodiscard]] double pitch(double points) const { return grid && points <= 16 ? 29.5 : points * pitchFactor; }

    /// How much each character is narrowed to put 28 of 三号 on a line of 156 mm.
    [[nodiscard]] double stretch(double points) const;
};

[[nodiscard]] PageGeometry geometryOf(const papers::Document& document);

/// The baseline of a line of text inside a strip of height `pitch`: at its top in the grid, else in the middle.
[[nodiscard]] double baselineIn(double pitch, std::uint16_t font, const TextSetter& setter, const PageGeometry& geometry);

/// Puts number, bands and foot on page `number` of `count`.
void drawFrame(
    PaperPage& page,
    const papers::Document& document,
    const PageGeometry& geometry,
    TextSetter& setter,
    int number,
    int count
);

/// One line of text at `x` (left, centre or right edge, by `align`) on a baseline.
void placeLine(
    PaperPage& page,
    TextSetter& setter,
    const QString& text,
    std::uint16_t font,
    QPointF at,
    papers::Align align,
    QRgb colour = 0xFF000000
);

} // namespace linwu::ui
