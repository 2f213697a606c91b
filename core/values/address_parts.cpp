// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/address_parts.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace linwu::detail {

namespace {

constexpr std::u32string_view chineseDigits = U"零一二三四五六七八九";

// Longest first.
constexpr std::array<DoorMarker, 14> markers{{
    {U"号楼", DoorToken::Kind::building},
    {U"单元", DoorToken::Kind::unit},
    {U"幢", DoorToken::Kind::building},
    {U"栋", DoorToken::Kind::building},
    {U"座", DoorToken::Kind::building},
    {U"#", DoorToken::Kind::building},
    {U"梯", DoorToken::Kind::unit},
    {U"门", DoorToken::Kind::unit},
    {U"室", DoorToken::Kind::room},
    {U"房", DoorToken::Kind::room},
    {U"户", DoorToken::Kind::room},
    {U"号房", DoorToken::Kind::room},
    {U"号室", DoorToken::Kind::room},
    {U"楼", DoorToken::Kind::building},
}};

} // namespace

bool isAsciiDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isChineseNumber(char32_t c)
{
    return c == U'十' || c == U'〇' || chineseDigits.find(c) != std::u32string_view::npos;
}

std::u32string arabic(std::u32string_view text)
{
    if (text.empty() || !std::all_of(text.begin(), text.end(), isChineseNumber)) {
        return std::u32string(text);
    }
    const auto digit = [](char32_t c) { return c == U'〇' ? std::size_t{0} : chineseDigits.find(c); };
    std::size_t value = 0;
    const std::size_t ten = text.find(U'十');
    if (ten == std::u32string_view::npos) {
        for (const char32_t c : text) {
            value = value * 10 + digit(c);
        }
    } else {
        value = (ten == 0 ? 1 : digit(text[ten - 1])) * 10 + (ten + 1 < text.size() ? digit(text[ten + 1]) : 0);
    }
    return toCodePoints(std::to_string(value));
}

std::u32string normalisedAddress(std::string_view typed)
{
    const std::u32string text = toCodePoints(trimmed(halfWidth(typed)));
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (std::u32string_view(U"—–−‐~_").find(c) != std::u32string_view::npos) {
            out += U'-';
        } else if (!isBlank(c)) {
            out += c;
        } else if (!out.empty() && isAsciiDigit(out.back()) && i + 1 < text.size() && isAsciiDigit(text[i + 1])) {
            out += U'-';
        }
    }
    return out;
}

const DoorMarker* markerAt(std::u32string_view text, std::size_t at)
{
    const auto found =
        std::find_if(markers.begin(), markers.end(), [&](const DoorMarker& m) { return text.substr(at).starts_with(m.word); });
    return found == markers.end() ? nullptr : &*found;
}

std::u32string_view runAt(std::u32string_view text, std::size_t at)
{
    std::size_t end = at;
    if (isChineseNumber(text[at])) {
        while (end < text.size() && isChineseNumber(text[end])) {
            ++end;
        }
        const DoorMarker* marker = end < text.size() ? markerAt(text, end) : nullptr;
        return marker != nullptr && marker->word != U"楼" ? text.substr(at, end - at) : std::u32string_view();
    }
    const auto inside = [&](char32_t c) { return isAsciiDigit(c) || isAsciiLetter(c) || c == U'-'; };
    while (end < text.size() && inside(text[end])) {
        ++end;
    }
    while (end > at && text[end - 1] == U'-') {
        --end;
    }
    return text.substr(at, end - at);
}

std::vector<std::string> piecesOf(std::u32string_view run)
{
    std::vector<std::string> pieces;
    for (const auto& piece : split(toUtf8(run), '-')) {
        if (!piece.empty()) {
            pieces.push_back(normalPart(piece));
        }
    }
    return pieces;
}

} // namespace linwu::detail
