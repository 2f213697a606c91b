// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/values/address.h"
#include "core/values/address_parts.h"

#include <algorithm>

namespace linwu {

namespace {

std::string marked(const std::string& part, std::string_view word)
{
    if (part.empty()) {
        return {};
    }
    // 未编号, 12号, 商铺3 bring a word of their own.
    const bool hasWord = std::ranges::any_of(part, [](char sign) { return static_cast<signed char>(sign) < 0; });
    return hasWord ? part : part + std::string(word);
}

/// Short, and with one letter at most.
bool mayBePart(std::string_view piece)
{
    constexpr std::size_t longest = 6;
    return piece.size() <= longest && std::ranges::count_if(piece, [](char c) { return c >= 'A' && c <= 'Z'; }) <= 1;
}

/// What the mark at the beginning says of the part before it; how long the mark is.
std::size_t takeMark(std::u32string_view text, DoorToken& part)
{
    if (text.empty()) {
        return 0;
    }
    if (const detail::DoorMarker* marker = detail::markerAt(text, 0); marker != nullptr) {
        part.kind = marker->kind;
        return marker->word.size();
    }
    return text.front() == U'号' ? 1 : 0;
}

std::string houseNumber(const std::string& street)
{
    const std::size_t end = street.find_last_of("0123456789");
    if (end == std::string::npos) {
        return {};
    }
    const std::size_t before = street.find_last_not_of("0123456789-", end);
    return street.substr(before == std::string::npos ? 0 : before + 1, end - (before == std::string::npos ? 0 : before + 1) + 1);
}

} // namespace

std::string addressText(const DoorAddress& address, std::string_view buildingWord)
{
    return address.area + address.street + marked(address.building, buildingWord) + marked(address.unit, "单元") +
           marked(address.room, "室");
}

std::string doorKey(const DoorAddress& address)
{
    if (address.room.empty()) {
        return {};
    }
    const std::string house = address.building.empty() ? houseNumber(address.street) : address.building;
    std::string key;
    for (const std::string& part : {house, address.unit, address.room}) {
        if (!part.empty()) {
            key += (key.empty() ? "" : "-") + normalPart(part);
        }
    }
    return key;
}

std::vector<DoorToken> doorTokens(std::string_view typed)
{
    constexpr std::size_t mostTokens = 4;
    const std::u32string whole = detail::normalisedAddress(typed);
    const std::u32string_view text = whole;
    std::vector<DoorToken> tokens;
    for (std::size_t at = 0; at < text.size();) {
        const std::u32string_view part = text[at] == U'-' ? std::u32string_view() : detail::runAt(text, at);
        if (part.empty()) {
            if (tokens.empty() || text[at] != U'-') {
                return {};
            }
            ++at;
            continue;
        }
        at += part.size();
        for (auto& piece : detail::piecesOf(detail::arabic(part))) {
            if (!mayBePart(piece)) {
                return {};
            }
            tokens.push_back({std::move(piece), DoorToken::Kind::unmarked});
        }
        at += takeMark(text.substr(at), tokens.back());
    }
    const bool number =
        std::any_of(tokens.begin(), tokens.end(), [](const DoorToken& t) { return isDigits(t.text.substr(0, 1)); });
    return number && tokens.size() <= mostTokens ? tokens : std::vector<DoorToken>();
}

std::string normalPart(std::string_view part)
{
    std::string text = toUtf8(detail::arabic(toCodePoints(withoutBlanks(halfWidth(part)))));
    const std::size_t first = text.find_first_not_of('0');
    if (first != std::string::npos && first > 0 && text[first] >= '0' && text[first] <= '9') {
        text.erase(0, first);
    }
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

} // namespace linwu
