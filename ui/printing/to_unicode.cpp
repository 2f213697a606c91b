// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/to_unicode.h"

#include <QRawFont>
#include <QSet>

namespace linwu::ui {

namespace {

constexpr char16_t kFirstRadical = 0x2E80;
constexpr char16_t kLastRadical = 0x2FDF;
constexpr char16_t kFirstIdeograph = 0x3400;
constexpr char16_t kLastIdeograph = 0x9FFF;

QString charactersBetween(char16_t first, char16_t last)
{
    QString text;
    for (char32_t c = first; c <= last; ++c) {
        text += QChar(static_cast<char16_t>(c));
    }
    return text;
}

void addShared(const QRawFont& font, QHash<char16_t, char16_t>& radicals)
{
    const QString low = charactersBetween(kFirstRadical, kLastRadical);
    const QString high = charactersBetween(kFirstIdeograph, kLastIdeograph);
    const auto lowGlyphs = font.glyphIndexesForString(low);
    const auto highGlyphs = font.glyphIndexesForString(high);
    if (lowGlyphs.size() != low.size() || highGlyphs.size() != high.size()) {
        return;
    }
    QHash<quint32, char16_t> ideographs;
    for (qsizetype i = 0; i < high.size(); ++i) {
        if (highGlyphs[i] != 0) {
            ideographs.insert(highGlyphs[i], high[i].unicode());
        }
    }
    for (qsizetype i = 0; i < low.size(); ++i) {
        if (const auto found = ideographs.constFind(lowGlyphs[i]); lowGlyphs[i] != 0 && found != ideographs.constEnd()) {
            radicals.insert(low[i].unicode(), *found);
        }
    }
}

} // namespace

QHash<char16_t, char16_t> sharedRadicals(const std::vector<QFont>& fonts)
{
    QHash<char16_t, char16_t> radicals;
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
                addShared(raw, radicals);
            }
        }
    }
    return radicals;
}

int cureToUnicode(QByteArray& pdf, const QHash<char16_t, char16_t>& radicals)
{
    int count = 0;
    for (auto at = pdf.indexOf("begincmap"); at >= 0; at = pdf.indexOf("begincmap", at + 1)) {
        const auto end = pdf.indexOf("endcmap", at);
        for (auto open = pdf.indexOf("<2", at); open >= 0 && open < end; open = pdf.indexOf("<2", open + 1)) {
            bool hexadecimal = false;
            const uint code = open + 5 < pdf.size() && pdf[open + 5] == '>' ? pdf.mid(open + 1, 4).toUInt(&hexadecimal, 16) : 0;
            const auto found = hexadecimal ? radicals.constFind(static_cast<char16_t>(code)) : radicals.constEnd();
            if (found != radicals.constEnd()) {
                pdf.replace(open + 1, 4, QByteArray::number(*found, 16).rightJustified(4, '0').toUpper());
                ++count;
            }
        }
    }
    return count;
}

} // namespace linwu::ui
