// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// TextSetter: measures text and breaks it into lines. Keeps the fonts of a paper and the widths of their characters.

#include "ui/printing/fonts.h"
#include "ui/printing/page.h"

#include <QHash>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace linwu::ui {

/// One line of a broken text.
struct SetLine {
    QString text;
    double width = 0;
    double indent = 0;          ///< of the first line
    bool endsParagraph = false; ///< not justified
};

class TextSetter {
public:
    /// `typeScale` makes all type smaller (fit to one page).
    TextSetter(const Fonts& fonts, double typeScale);
    TextSetter(const TextSetter&) = delete;
    TextSetter& operator=(const TextSetter&) = delete;
    TextSetter(TextSetter&&) = delete;
    TextSetter& operator=(TextSetter&&) = delete;
    ~TextSetter();

    /// The place of a font in the list of the paper. `stretch` widens (above 1) or narrows the advance of each character.
    [[nodiscard]] std::uint16_t font(papers::Face face, double points, bool bold = false, double stretch = 1);

    /// Width of a text on one line.
    [[nodiscard]] double width(const QString& text, std::uint16_t font);

    /// The size of the type and what stands above the baseline, in dots.
    [[nodiscard]] double size(std::uint16_t font) const;
    [[nodiscard]] double ascent(std::uint16_t font) const;

    /// Lines no wider than `width` (of the first one `indent` less). Chinese rules for what may begin and end a line; a word too
    /// long for a line is broken anywhere. An empty text has no lines.
    [[nodiscard]] std::vector<SetLine> lines(const QString& text, std::uint16_t font, double width, double indent = 0);

    [[nodiscard]] double typeScale() const { return m_typeScale; }

    [[nodiscard]] std::vector<QFont> takeFonts() const;

private:
    struct FontData;
    void breakParagraph(const QString& text, std::uint16_t font, double width, double indent, std::vector<SetLine>& out);

    const Fonts& m_fonts;
    double m_typeScale;
    std::map<std::tuple<papers::Face, int, bool, int>, std::uint16_t> m_places;
    std::vector<std::unique_ptr<FontData>> m_data;
};

} // namespace linwu::ui
