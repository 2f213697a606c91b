// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Paints pages of a PageSet on anything: screen, printer, PDF, picture.

#include "ui/printing/page.h"

#include <QImage>
#include <QPainter>
#include <QRawFont>

#include <vector>

namespace linwu::ui {

/// Texts are set glyph by glyph from the character table of the face. Shaping would take other glyphs for figures behind Latin
/// letters (CF-02), which a PDF cannot lead back to their characters, and other widths than were measured.
class PagePainter {
public:
    /// The pages must outlive the painter.
    explicit PagePainter(const PageSet& set);

    /// Paints page `index`. `painter` stands at the left top of the sheet; `devicePerInch` is its resolution.
    void paint(QPainter& painter, std::size_t index, double devicePerInch) const;

private:
    void paintWatermark(QPainter& painter) const;
    void paintText(QPainter& painter, const PlacedText& text) const;

    const PageSet& m_set;
    std::vector<QRawFont> m_faces; ///< of each font of the set: its first family
};

/// The sheet as a picture on white.
[[nodiscard]] QImage pageImage(const PageSet& set, std::size_t index, double devicePerInch);

} // namespace linwu::ui
