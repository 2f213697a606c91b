// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/id_clean.h"

#include "core/base/text.h"

#include <algorithm>

namespace linwu::detail {

namespace {

constexpr std::u32string_view quotes = U"'\"`‘’“”′＇＂｀「」";
constexpr std::u32string_view joiners = U"-.·•—–‐−－．_";
constexpr std::u32string_view crosses = U"xX×ХхΧχⅩ✕✖";

bool isAsciiAlphanumeric(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isOneOf(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

/// Full width to half width, one character.
char32_t narrowed(char32_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
}

std::u32string withoutBlanksAndQuotes(std::u32string_view text, IdRepairs& repairs)
{
    std::u32string out;
    bool blankInside = false;
    for (const char32_t c : text) {
        if (isBlank(c)) {
            blankInside = true;
        } else if (isOneOf(quotes, c)) {
            repairs.signs = true;
        } else {
            out += c;
        }
    }
    repairs.blanks = blankInside;
    return out;
}

std::u32string withoutJoiners(const std::u32string& text, IdRepairs& repairs)
{
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool between = !out.empty() && i + 1 < text.size() && isAsciiAlphanumeric(narrowed(out.back()));
        if (between && isOneOf(joiners, text[i])) {
            repairs.signs = true;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

std::string cleanIdText(std::string_view typed, IdRepairs& repairs)
{
    std::u32string text = withoutJoiners(withoutBlanksAndQuotes(toCodePoints(trimmed(typed)), repairs), repairs);
    for (char32_t& c : text) {
        const char32_t narrow = narrowed(c);
        repairs.fullWidth = repairs.fullWidth || narrow != c;
        c = narrow;
    }
    // Only in the last place of a number of full length does a cross or a star mean the check character ten.
    if (text.size() == 18 && text.back() != U'X') {
        if (isOneOf(crosses, text.back())) {
            text.back() = U'X';
            repairs.xRepaired = true;
        } else if (text.back() == U'*') {
            text.back() = U'X';
            repairs.starForX = true;
        }
    }
    std::transform(text.begin(), text.end(), text.begin(), [](char32_t c) {
        return c >= 'a' && c <= 'z' && c != 'l' ? c - 32 : c;
    });
    return toUtf8(text);
}

std::string lettersAsDigits(std::string_view clean)
{
    std::string digits(clean);
    bool changed = false;
    for (std::size_t i = 0; i < digits.size() && i < 17; ++i) {
        const char c = digits[i];
        const char digit = c == 'O' ? '0' : c == 'l' || c == 'I' || c == 'L' ? '1' : c;
        changed = changed || digit != c;
        digits[i] = digit;
    }
    return changed ? digits : std::string();
}

std::string digitsOfScientific(std::string_view typed)
{
    const std::string text = withoutBlanks(halfWidth(typed));
    const std::size_t power = text.find_first_of("Ee");
    if (power == std::string::npos || power < 3 || text[1] != '.') {
        return {};
    }
    const std::string exponent = text.substr(text[power + 1] == '+' ? power + 2 : power + 1);
    const std::string digits = text.substr(0, 1) + text.substr(2, power - 2);
    return exponent == "17" && isDigits(digits) ? digits : std::string();
}

} // namespace linwu::detail
