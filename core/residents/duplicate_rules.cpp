// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/duplicate_rules.h"

#include <algorithm>

namespace linwu::residents {

namespace {

/// Points for what two records share. A number that is nearly the same counts for less than an equal one; with the same name
/// it speaks strongly, so it lifts an equal name over the line.
struct Points {
    static constexpr int number = 100;
    static constexpr int name = 40;
    static constexpr int pinyin = 25;
    static constexpr int birth = 35;
    static constexpr int month = 15;
    static constexpr int phone = 30;
    static constexpr int dwelling = 25;
    static constexpr int building = 10;
    static constexpr int sex = -40;
    static constexpr int otherNumber = -80;
    static constexpr int nearNumber = 55;
};

/// Digits of a number that survive a spreadsheet's numeric cell.
constexpr std::size_t keptDigits = 15;

void add(LikenessScore& score, int points, const char* reason)
{
    score.points += points;
    score.reasons.emplace_back(reason);
}

void compareNumbers(LikenessScore& score, const Likeness& one, const Likeness& other)
{
    if (one.number.empty() || other.number.empty()) {
        return;
    }
    if (one.idHash == other.idHash) {
        add(score, Points::number, "same_number");
    } else if (one.numberSound && other.numberSound) {
        add(score, Points::otherNumber, "other_number");
    } else if (one.name == other.name && nearlySameNumber(one.number, other.number)) {
        add(score, Points::nearNumber, "like_number");
    }
}

void compareBirths(LikenessScore& score, const Likeness& one, const Likeness& other)
{
    if (!one.birth || !other.birth) {
        return;
    }
    const bool days = one.birth->precision == Precision::day && other.birth->precision == Precision::day;
    const auto month = [](const Likeness& who) { return std::pair(who.birth->date.year(), who.birth->date.month().as_number()); };
    const bool months = one.birth->precision != Precision::year && other.birth->precision != Precision::year;
    if (days && one.birth->date == other.birth->date) {
        add(score, Points::birth, "same_birth");
    } else if (months && month(one) == month(other)) {
        add(score, Points::month, "same_month");
    }
}

void comparePlaces(LikenessScore& score, const Likeness& one, const Likeness& other)
{
    if (one.dwelling != 0 && one.dwelling == other.dwelling) {
        add(score, Points::dwelling, "same_dwelling");
    } else if (one.building != 0 && one.building == other.building) {
        add(score, Points::building, "same_building");
    }
}

bool known(const std::string& sex)
{
    return sex == "1" || sex == "2";
}

} // namespace

bool nearlySameNumber(const std::string& one, const std::string& other)
{
    if (one.size() != other.size() || one.size() < keptDigits) {
        return false;
    }
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < one.size(); ++place) {
        if (one[place] != other[place]) {
            places.push_back(place);
        }
    }
    if (places.empty()) {
        return false;
    }
    const bool swapped = places.size() == 2 && places[1] == places[0] + 1 && one[places[0]] == other[places[1]] &&
                         one[places[1]] == other[places[0]];
    return places.size() == 1 || swapped || places.front() >= keptDigits;
}

LikenessScore scoreOf(const Likeness& one, const Likeness& other)
{
    LikenessScore score;
    compareNumbers(score, one, other);
    if (one.name == other.name) {
        add(score, Points::name, "same_name");
    } else if (one.nameKey == other.nameKey) {
        add(score, Points::pinyin, "like_name");
    }
    compareBirths(score, one, other);
    if (!one.phoneHash.empty() && one.phoneHash == other.phoneHash) {
        add(score, Points::phone, "same_phone");
    }
    comparePlaces(score, one, other);
    if (known(one.sex) && known(other.sex) && one.sex != other.sex) {
        add(score, Points::sex, "other_sex");
    }
    return score;
}

} // namespace linwu::residents
