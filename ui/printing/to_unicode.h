// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Cure for the ToUnicode tables of Qt's PDF engine: a glyph that an ideograph shares with a radical (日 U+65E5, ⽇ U+2F47) is written
// as the radical, so that 日 is not found in the file.

#include <QByteArray>
#include <QFont>
#include <QHash>

#include <vector>

namespace linwu::ui {

/// Radical -> ideograph, of all radicals (U+2E80–2FDF) that share a glyph with an ideograph in one of these fonts.
[[nodiscard]] QHash<char16_t, char16_t> sharedRadicals(const std::vector<QFont>& fonts);

/// Replaces the radicals in the ToUnicode tables of a PDF in place; the bytes keep their length. The number of replacements.
int cureToUnicode(QByteArray& pdf, const QHash<char16_t, char16_t>& radicals);

} // namespace linwu::ui
