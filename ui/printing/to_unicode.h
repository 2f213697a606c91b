// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Cure for the ToUnicode tables of Qt's PDF engine: a glyph that an ideograph shares with a lower code (日 U+65E5 with the
// radical ⽇ U+2F47, 胶 U+80F6 with 㬵 U+3B35) is written as the lower one, so that 日 is not found in the file.

#include "ui/printing/page.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace linwu::ui {

/// Lower code -> ideograph for each of `used` that shares a glyph with a radical (U+2E80–2FDF) or an ideograph of extension A
/// (U+3400–4DBF) that is not used itself, in one of these fonts.
[[nodiscard]] QHash<char16_t, char16_t> sharedGlyphs(const std::vector<QFont>& fonts, const QSet<char16_t>& used);

/// The characters that stand on these pages.
[[nodiscard]] QSet<char16_t> usedCharacters(const PageSet& set);

/// Replaces codes in the ToUnicode tables of a PDF in place; the bytes keep their length. The number of replacements.
int cureToUnicode(QByteArray& pdf, const QHash<char16_t, char16_t>& codes);

} // namespace linwu::ui
