// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/to_unicode.h"

#include <QRawFont>
#include <QSet>

namespace linwu::ui {

namespace {

/// Codes that Qt takes before the ideograph of the same glyph.
QString lowCodes()
{
    QString text;
    for (char16_t c = 0x2E80; c <= 0x2FDF; ++c) {
        text += QChar(c);
    }
    for (char16_t c = 0x3400; c <= 0x4DBF; ++c) {
        text += QChar(c);
    }
    return text;
}

void addShared(const QRawFont& font, const QSet<char16_t>& used, QHash<char16_t, char16_t>& codes)
{
    static const QString low = lowCodes();
    QString high;
    for (const char16_t c : used) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            high += QChar(c);
        }
    }
    const auto lowGlyphs = font.glyphIndexesForString(low);
    const auto highGlyphs = font.glyphIndexesForString(high);
    if (lowGlyphs.size() != low.size() || highGlyphs.size() != high.size()) {
        return;
    }
    QHash<quint32, char16_t> ideographs;
    for (qsizetype i = 0; i < high.size(); ++i) {
        ideographs.insert(highGlyphs[i], high[i].unicode());
    }
    for (qsizetype i = 0; i < low.size(); ++i) {
        const auto found = ideographs.constFind(lowGlyphs[i]);
        if (lowGlyphs[i] != 0 && found != ideographs.constEnd() && !used.contains(low[i].unicode())) {
            codes.insert(low[i].unicode(), *found);
        }
    }
}

} // namespace

QSet<char16_t> usedCharacters(const PageSet& set)
{
    QSet<char16_t> used;
    const auto add = [&](const QString& text) {
        for (const QChar c : text) {
            used.insert(c.unicode());
        }
    };
    add(set.watermark);
    for (const PaperPage& page : set.pages) {
        for (const PlacedText& text : page.texts) {
            add(text.text);
        }
    }
    return used;
}

QHash<char16_t, char16_t> sharedGlyphs(const std::vector<QFont>& fonts, const QSet<char16_t>& used)
{
    QHash<char16_t, char16_t> codes;
    QSet<QString> seen;
    for (const QFont& font : fonts) {
        for (const QString& family : font.families()) {
            const QString key = family + QLatin1Char('/') + QString::number(font.weight());
            if (seen.contains(key)) {
                continue;
            }
            seen.insert(key);
            QFont single = font;
            single.setFamilies({family});
            if (const QRawFont raw = QRawFont::fromFont(single); raw.isValid()) {
                addShared(raw, used, codes);
            }
        }
    }
    return codes;
}

int cureToUnicode(QByteArray& pdf, const QHash<char16_t, char16_t>& codes)
{
    constexpr qsizetype digits = 4;
    int count = 0;
    for (auto at = pdf.indexOf("begincmap"); at >= 0; at = pdf.indexOf("begincmap", at + 1)) {
        const auto end = pdf.indexOf("endcmap", at);
        for (auto open = pdf.indexOf('<', at); open >= 0 && open < end; open = pdf.indexOf('<', open + 1)) {
            const auto close = open + digits + 1;
            bool hexadecimal = false;
            const uint code = close < end && pdf[close] == '>' ? pdf.mid(open + 1, digits).toUInt(&hexadecimal, 16) : 0;
            // The first two codes of a range are places of glyphs; only what stands in brackets, or third, is a character. Places
            // of a subset stay far below the radicals, so the range of codes tells them apart.
            const auto found = hexadecimal ? codes.constFind(static_cast<char16_t>(code)) : codes.constEnd();
            if (found != codes.constEnd()) {
                pdf.replace(open + 1, digits, QByteArray::number(*found, 16).rightJustified(digits, '0').toUpper());
                ++count;
            }
        }
    }
    return count;
}

} // namespace linwu::ui
