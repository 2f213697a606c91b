// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The signs that addresses are written in: shared by the parser and the shorthand, used nowhere else.

#include "core/values/address.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::detail {

/// A word that says what the number before it is.
struct DoorMarker {
    std::u32string_view word;
    DoorToken::Kind kind;
};

[[nodiscard]] bool isAsciiDigit(char32_t c);
[[nodiscard]] bool isAsciiLetter(char32_t c);
[[nodiscard]] bool isChineseNumber(char32_t c);

/// 二 → 2, 十二 → 12, 二十 → 20, up to 99; other texts as they are.
[[nodiscard]] std::u32string arabic(std::u32string_view text);

/// Half width, dashes of every kind as `-`; blanks between two numbers as `-`, other blanks dropped.
[[nodiscard]] std::u32string normalisedAddress(std::string_view typed);

/// The marker that stands at `at`, or none.
[[nodiscard]] const DoorMarker* markerAt(std::u32string_view text, std::size_t at);

/// A run of digits, letters and inner dashes from `at`; or of Chinese numbers with a marker behind them.
[[nodiscard]] std::u32string_view runAt(std::u32string_view text, std::size_t at);

/// The parts of a run at its dashes, in normal form.
[[nodiscard]] std::vector<std::string> piecesOf(std::u32string_view run);

} // namespace linwu::detail
