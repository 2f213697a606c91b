// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/room_scan.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace linwu::papers {

namespace {

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isRoomSign(char32_t c)
{
    return isDigit(c) || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

/// The digits that end before `end`.
std::size_t digitsBefore(std::u32string_view text, std::size_t end)
{
    std::size_t count = 0;
    while (count < end && isDigit(text[end - 1 - count])) {
        ++count;
    }
    return count;
}

std::size_t digitsFrom(std::u32string_view text, std::size_t start)
{
    std::size_t count = 0;
    while (start + count < text.size() && isDigit(text[start + count])) {
        ++count;
    }
    return count;
}

/// The word of a building or unit that ends before `end`; its length, or 0.
std::size_t buildingWordBefore(std::u32string_view text, std::size_t end)
{
    constexpr std::array<std::u32string_view, 6> words{U"单元", U"号楼", U"幢", U"栋", U"座", U"号"};
    for (const auto word : words) {
        if (end >= word.size() && text.substr(end - word.size(), word.size()) == word) {
            return word.size();
        }
    }
    return 0;
}

/// `501室`; `2室` only behind a building or unit, since `2室1厅` is a type of flat.
bool isRoomWord(std::u32string_view text, std::size_t at)
{
    if (text[at] != U'室' && text[at] != U'房') {
        return false;
    }
    const std::size_t digits = digitsBefore(text, at);
    if (digits == 0 || digits > 5 || (text[at] == U'房' && digits < 3)) {
        return false;
    }
    const std::size_t before = at - digits;
    return digits >= 2 || (before > 0 && (buildingWordBefore(text, before) > 0 || text[before - 1] == U'-'));
}

/// `3幢501`, `3号楼2单元-1203`: three or four digits behind a building, and no unit of measure behind them.
bool isRoomBehindBuilding(std::u32string_view text, std::size_t at)
{
    constexpr std::u32string_view measures = U"年月日元万户人名个台盏米平㎡m次份件号幢栋,.";
    const std::size_t digits = digitsFrom(text, at);
    if (digits < 3 || digits > 4 ||
        (at + digits < text.size() && measures.find(text[at + digits]) != std::u32string_view::npos)) {
        return false;
    }
    const std::size_t end = text[at - 1] == U'-' ? at - 1 : at;
    const std::size_t word = buildingWordBefore(text, end);
    return word > 0 && end > word && isRoomSign(text[end - word - 1]);
}

/// `3-2-501`, `12-1-1203`, `A-2-501`: no year at the end and nothing glued to it.
bool isShorthand(std::u32string_view text, std::size_t at)
{
    const std::size_t building = digitsFrom(text, at);
    const std::size_t second = at + building + 1;
    if (building == 0 || building > 3 || second >= text.size() || text[second - 1] != U'-') {
        return false;
    }
    const std::size_t unit = digitsFrom(text, second);
    const std::size_t third = second + unit + 1;
    if (unit == 0 || unit > 2 || third >= text.size() || text[third - 1] != U'-') {
        return false;
    }
    const std::size_t room = digitsFrom(text, third);
    const bool year = room == 4 && (text.substr(third, 2) == U"19" || text.substr(third, 2) == U"20");
    const std::size_t end = third + room;
    return room >= 3 && room <= 4 && !year && (end == text.size() || (text[end] != U'-' && text[end] != U'.'));
}

} // namespace

bool holdsRoom(const std::u32string& text)
{
    if (std::none_of(text.begin(), text.end(), isDigit)) {
        return false;
    }
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (isRoomWord(text, i)) {
            return true;
        }
        if (isDigit(text[i]) && !isDigit(text[i - 1]) && isRoomBehindBuilding(text, i)) {
            return true;
        }
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool fresh = i == 0 || (!isDigit(text[i - 1]) && text[i - 1] != U'-');
        if (fresh && isDigit(text[i]) && isShorthand(text, i)) {
            return true;
        }
    }
    return false;
}

} // namespace linwu::papers
