// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/filter_words.h"

#include "core/residents/ledger_codes.h"
#include "core/residents/typed_words.h"

#include <algorithm>

namespace linwu::residents {

namespace {

/// What people call the states that the program finds by itself. They stand before groups: 独居 asks who lives alone, not who
/// once got that label.
constexpr std::array<std::pair<std::string_view, ResidentTrait>, 19> stateWords{{
    {"待核实", ResidentTrait::toVerify},
    {"缺身份证", ResidentTrait::withoutNumber},
    {"缺证件", ResidentTrait::withoutNumber},
    {"缺电话", ResidentTrait::withoutPhone},
    {"缺生日", ResidentTrait::withoutBirth},
    {"缺出生日期", ResidentTrait::withoutBirth},
    {"缺住址", ResidentTrait::withoutDwelling},
    {"缺房屋", ResidentTrait::withoutDwelling},
    {"无网格", ResidentTrait::withoutGrid},
    {"缺网格", ResidentTrait::withoutGrid},
    {"独居", ResidentTrait::livesAlone},
    {"老人", ResidentTrait::elder},
    {"老年人", ResidentTrait::elder},
    {"高龄", ResidentTrait::advancedAge},
    {"儿童", ResidentTrait::child},
    {"外出", ResidentTrait::away},
    {"迁出", ResidentTrait::movedOut},
    {"死亡", ResidentTrait::deceased},
    {"去世", ResidentTrait::deceased},
}};

/// A range of ages, with or without 岁 behind it.
WordRange agesIn(std::string_view word)
{
    for (const std::string_view tail : {"周岁", "岁"}) {
        word.remove_suffix(word.ends_with(tail) ? tail.size() : 0);
    }
    return rangeIn(word);
}

/// A group or a state into the filter; false when nobody calls anything so.
bool takeLabel(ResidentFilter& filter, std::string_view word, bool negated)
{
    const auto state = std::find_if(stateWords.begin(), stateWords.end(), [&](const auto& known) { return known.first == word; });
    if (state != stateWords.end()) {
        (negated ? filter.isNot : filter.is).push_back(state->second);
        return true;
    }
    const std::string_view group = LedgerCodes::shared().groups.find(word);
    if (group.empty()) {
        return false;
    }
    (negated ? filter.notGroups : filter.groups).emplace_back(group);
    return true;
}

/// One typed word into the filter; false when it means nothing here.
bool takeWord(ResidentFilter& filter, const std::string& word)
{
    const bool negated = word.starts_with("!#") || word.starts_with("-#");
    if (negated || word.starts_with('#')) {
        return takeLabel(filter, std::string_view(word).substr(negated ? 2 : 1), negated);
    }
    if (word == "男" || word == "女") {
        filter.sex = word == "男" ? "1" : "2";
        return true;
    }
    if (const WordRange ages = agesIn(word); ages.any()) {
        filter.ageFrom = ages.from ? ages.from : filter.ageFrom;
        filter.ageTo = ages.to ? ages.to : filter.ageTo;
        return true;
    }
    if (word.find_first_of("<>") != std::string::npos) {
        return false;
    }
    filter.name = word;
    return true;
}

} // namespace

FilterWords readFilterWords(std::string_view typed, ResidentFilter filter)
{
    FilterWords words{std::move(filter), {}};
    for (const std::string& word : typedWords(typed)) {
        if (!takeWord(words.filter, word)) {
            words.unknown.push_back(word);
        }
    }
    return words;
}

} // namespace linwu::residents
