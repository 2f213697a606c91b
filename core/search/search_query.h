// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SearchQuery: what was typed into the one search box, understood.

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linwu {

/// One reading of a shorthand: `3-2` is building 3 room 2…, or building 3 unit 2. Empty parts do not matter.
struct DoorPattern {
    std::string building;
    std::string unit;
    std::string room;
    bool wholeRoom = false; ///< marked 室: the room is complete; else its beginning is enough

    bool operator==(const DoorPattern&) const = default;
};

/// Days from – to, both included.
using DayRange = std::pair<Date, Date>;

/// One word. A record matches the word when any of its readings fits; it matches the query when it matches every word.
struct SearchTerm {
    std::u32string text;            ///< lower case, without blanks: part of a name or of an address when it holds Han characters
    bool pinyin = false;            ///< `text` holds letters: syllables, each cut to any prefix, perhaps mixed with Han (张s)
    std::u32string place;           ///< 小区 before the door: part of its name, or its pinyin; empty: any
    std::vector<DoorPattern> doors; ///< building, unit, room
    std::string idTail;             ///< last four of an ID number: `0110`, `002X`
    std::string phoneTail;          ///< last four of a phone
    std::string number;             ///< part of a case or sheet number, in the form of `foldedNumber`
    std::vector<DayRange> births;   ///< 19681103, 196811, 681103
    bool fuzzy = false;             ///< `text` may confuse sounds, as `fuzzyForms` does

    bool operator==(const SearchTerm&) const = default;
};

struct SearchQuery {
    std::vector<SearchTerm> terms; ///< empty: nothing to look for
    std::string idNumber;          ///< 15 or 18 characters: exact, by its hash
    std::string phone;             ///< 11 digits, or a landline: exact, by its hash

    bool operator==(const SearchQuery&) const = default;
};

/// Understands what was typed. Never fails: whatever is no shorthand is a part of a name.
[[nodiscard]] SearchQuery parseQuery(std::string_view typed);

/// The form in which business numbers are compared: half width, lower case, without blanks and brackets.
[[nodiscard]] std::string foldedNumber(std::string_view number);

/// The form in which names and places are compared: lower case, half width, without blanks.
[[nodiscard]] std::u32string foldedText(std::string_view text);

/// Whether a building, unit and room in normal form fit the pattern.
[[nodiscard]] bool fits(const DoorPattern& pattern, std::string_view building, std::string_view unit, std::string_view room);

} // namespace linwu
