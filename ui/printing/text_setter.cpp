// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/text_setter.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace linwu::ui {

struct TextSetter::FontData {
    FontData(const QFont& plain, double stretched)
        : font(plain)
        , metrics(plain)
        , advances(0x10000, -1.0F)
        , stretch(stretched)
    {
        if (stretch < 1 || stretch > 1) {
            // In percent: Qt multiplies absolute spacing by the resolution of the device.
            font.setLetterSpacing(QFont::PercentageSpacing, stretch * 100);
        }
    }

    QFont font;
    QFontMetricsF metrics;       ///< without the stretch
    std::vector<float> advances; ///< of each character of the basic plane; below 0: not asked yet
    double stretch;
    double size = 0;
};

TextSetter::TextSetter(const Fonts& fonts, double typeScale)
    : m_fonts(fonts)
    , m_typeScale(typeScale)
{}

TextSetter::~TextSetter() = default;

std::uint16_t TextSetter::font(papers::Face face, double points, bool bold, double stretch)
{
    const double scaled = std::round(points * m_typeScale * 4) / 4;
    const auto key = std::make_tuple(face, static_cast<int>(scaled * 4), bold, static_cast<int>(std::lround(stretch * 10000)));
    const auto found = m_places.find(key);
    if (found != m_places.end()) {
        return found->second;
    }
    m_data.push_back(std::make_unique<FontData>(m_fonts.font(face, scaled, bold), stretch));
    m_data.back()->size = dotsOfPoints(scaled);
    const auto place = static_cast<std::uint16_t>(m_data.size() - 1);
    m_places.emplace(key, place);
    return place;
}

double TextSetter::width(const QString& text, std::uint16_t font)
{
    FontData& data = *m_data[font];
    double sum = 0;
    for (const QChar c : text) {
        if (c.isSurrogate() || c.isMark()) {
            return data.metrics.horizontalAdvance(text) * data.stretch; // beyond one character a place: ask the shaper
        }
        float& advance = data.advances[c.unicode()];
        if (advance < 0) {
            advance = static_cast<float>(data.metrics.horizontalAdvance(c));
        }
        sum += static_cast<double>(advance);
    }
    return sum * data.stretch;
}

double TextSetter::size(std::uint16_t font) const
{
    return m_data[font]->size;
}

double TextSetter::ascent(std::uint16_t font) const
{
    // CJK faces fill their em box from 0.88 above to 0.12 below the baseline, whatever line height their tables ask for.
    return m_data[font]->size * 0.88;
}

std::vector<SetLine> TextSetter::lines(const QString& text, std::uint16_t font, double width, double indent)
{
    std::vector<SetLine> out;
    if (text.isEmpty()) {
        return out;
    }
    if (!text.contains(QLatin1Char('\n'))) {
        breakParagraph(text, font, width, indent, out);
        return out;
    }
    const auto paragraphs = text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        breakParagraph(paragraph, font, width, indent, out);
    }
    return out;
}

void TextSetter::breakParagraph(const QString& text, std::uint16_t font, double width, double indent, std::vector<SetLine>& out)
{
    // A character that overhangs by a rounding is not broken off.
    const double slack = size(font) * 0.02;
    if (const double whole = this->width(text, font); whole <= width - indent + slack) {
        out.push_back({text, whole, indent, true});
        return;
    }
    QTextLayout layout(text, m_data[font]->font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double lineIndent = indent;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width - lineIndent + slack, size(font)));
        QString part = text.mid(line.textStart(), line.textLength());
        while (part.endsWith(QLatin1Char(' '))) {
            part.chop(1);
        }
        out.push_back({part, this->width(part, font), lineIndent, false});
        lineIndent = 0;
    }
    layout.endLayout();
    out.back().endsParagraph = true;
}

std::vector<QFont> TextSetter::takeFonts() const
{
    std::vector<QFont> fonts;
    fonts.reserve(m_data.size());
    for (const auto& data : m_data) {
        fonts.push_back(data->font);
    }
    return fonts;
}

} // namespace linwu::ui
