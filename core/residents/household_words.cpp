// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/household_words.h"

#include <algorithm>

namespace linwu::residents {

namespace {

/// What people call the states of a household, and the filter word (setFilter) each stands for.
struct StateWord {
    std::string_view word;
    std::string_view key;
    std::string_view value;
};

constexpr std::array<StateWord, 10> stateWords{{
    {"居住户", "kind", "living"},
    {"户籍户", "kind", "family"},
    {"家庭户", "kind", "family"},
    {"集体户", "kind", "collective"},
    {"无户主", "is", "without_head"},
    {"缺户号", "is", "without_number"},
    {"无网格", "is", "without_grid"},
    {"缺网格", "is", "without_grid"},
    {"已销户", "is", "ended"},
    {"销户", "is", "ended"},
}};

/// `3人`, `>=4`, `>=4人`, `2-3人`. A bare `2-3` is a door.
WordRange membersIn(std::string_view word)
{
    constexpr std::string_view people = "人";
    const bool counted = word.ends_with(people);
    if (counted) {
        word.remove_suffix(people.size());
    }
    if (const auto count = wholeNumberIn(word); count && counted) {
        return {count, count};
    }
    return counted || word.find('-') == std::string_view::npos ? rangeIn(word) : WordRange{};
}

bool isNumber(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char one) { return one >= '0' && one <= '9'; });
}

void take(HouseholdWords& words, const std::string& word)
{
    HouseholdFilter& filter = words.filter;
    if (word.starts_with('#')) {
        const auto state =
            std::find_if(stateWords.begin(), stateWords.end(), [&](const StateWord& one) { return one.word == word.substr(1); });
        if (state == stateWords.end() || !setFilter(filter, std::string(state->key), std::string(state->value))) {
            words.unknown.push_back(word);
        }
    } else if (const WordRange members = membersIn(word); members.any()) {
        filter.members.from = members.from ? members.from : filter.members.from;
        filter.members.to = members.to ? members.to : filter.members.to;
    } else if (word.find_first_of("<>") != std::string::npos) {
        words.unknown.push_back(word);
    } else if (isNumber(word)) {
        filter.number = word;
    } else if (DoorAddress door = parseAddress(word); !door.building.empty()) {
        filter.door = std::move(door);
    } else {
        filter.head = word;
    }
}

} // namespace

HouseholdWords readHouseholdWords(std::string_view typed, HouseholdFilter filter)
{
    HouseholdWords words{std::move(filter), {}};
    for (const std::string& word : typedWords(typed)) {
        take(words, word);
    }
    return words;
}

} // namespace linwu::residents
