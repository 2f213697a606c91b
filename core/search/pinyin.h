// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Pinyin of names: every reading a name may be typed by, surname reading first, and the key by which name lists are sorted.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// One reading of one character: lower-case letters without tone, ü as v (`lv`); tone 1–4, 0 for none.
struct Reading {
    std::string syllable;
    int tone = 0;

    bool operator==(const Reading&) const = default;
};

/// The readings of one character of a name, the likeliest first. Empty for what is not read (a dot, a character no table knows).
using Readings = std::vector<Reading>;

/// For each character of a name its readings. Surname characters have those of codes/surnames_polyphonic.csv first (单 shan),
/// compound surnames theirs (尉迟 yu chi); given names the union of readings, at most 8. A worker's own reading (`shan xiong`,
/// one syllable a character, tones optional as digits) replaces all.
[[nodiscard]] std::vector<Readings> nameReadings(std::string_view name, std::string_view ownReading = {});

/// What name lists are sorted by, stored in a column: syllable and tone a character, the surname's characters behind theirs so
/// that 张 and 章 do not mix: `zhang1张san1`. Latin letters lower case; unread characters as they are, behind all letters.
[[nodiscard]] std::string nameSortKey(std::string_view name, std::string_view ownReading = {});

/// `shan xiongxin`, by the first readings: surname, blank, given name.
[[nodiscard]] std::string namePinyin(std::string_view name, std::string_view ownReading = {});

/// The ways a syllable is typed: lv → lv, lu, lyu; others as they are.
[[nodiscard]] std::vector<std::string> typedForms(const std::string& syllable);

/// What was typed, for comparing with syllables: lower case, ü as v, without blanks, apostrophes and tone digits.
[[nodiscard]] std::string foldedPinyin(std::string_view typed);

} // namespace linwu
