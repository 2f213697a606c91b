// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Text as people type it: trimming, full width to half width, length in characters. All text is UTF-8.

#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// Code points of valid UTF-8; a broken byte becomes U+FFFD.
[[nodiscard]] std::u32string toCodePoints(std::string_view utf8);
[[nodiscard]] std::string toUtf8(std::u32string_view codePoints);
void appendUtf8(std::string& out, char32_t codePoint);

/// True if the bytes are well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Length in code points: 𠮷 is one.
[[nodiscard]] std::size_t characterCount(std::string_view utf8);

/// Blank of any kind: ASCII blanks, U+00A0, U+3000, U+2000–200B, BOM, and the other invisible ones that ledgers carry.
[[nodiscard]] bool isBlank(char32_t c);

/// A Han character, extensions included.
[[nodiscard]] bool isHan(char32_t c);

/// Without blanks (of any kind) at both ends.
[[nodiscard]] std::string trimmed(std::string_view utf8);

/// Without any blank at all.
[[nodiscard]] std::string withoutBlanks(std::string_view utf8);

/// Full-width ASCII (１３８, Ｘ, （）) and the ideographic blank to half width.
[[nodiscard]] std::string halfWidth(std::string_view utf8);

/// ASCII letters to lower case; the rest stays.
[[nodiscard]] std::string lowerAscii(std::string_view utf8);

[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string replacedAll(std::string text, std::string_view from, std::string_view to);
[[nodiscard]] bool isDigits(std::string_view text);

} // namespace linwu
