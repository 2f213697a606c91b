// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Finds identity, phone and card numbers in one text, however they are spaced, hyphenated, broken or widened.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::papers {

/// A number of a person inside a text.
struct FoundIdentifier {
    enum class Kind { identity, mobile, card };
    Kind kind = Kind::identity;
    std::string digits; ///< without separators; personal data: never log it
};

/// NFKC, hyphens of every kind as `-`, Chinese digits (一三八, 壹叁捌, 〇, 幺) as digits, invisible characters removed.
/// Blanks and line breaks stay.
[[nodiscard]] std::u32string normalForScan(std::string_view utf8);

/// Identity numbers (15, 17 or 18 places with a plausible date inside, right check character or not), mobiles (11 digits, with or
/// without 86 or 0 before them) and cards (16 to 19 digits). Digits separated by blanks, line breaks, hyphens or `.·/_` are read
/// together; dates, amounts, landlines with area code, document numbers and credit codes of organisations are let pass. `text` is
/// normalForScan'ed.
[[nodiscard]] std::vector<FoundIdentifier> scanIdentifiers(const std::u32string& text);

} // namespace linwu::papers
