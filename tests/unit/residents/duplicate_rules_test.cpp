// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/duplicate_rules.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;

namespace {

Likeness somebody()
{
    Likeness who;
    who.name = "李某";
    who.nameKey = "li3李mou3";
    who.sex = "1";
    who.birth = PartialDate{Date(1970, 3, 1), Precision::day};
    who.dwelling = 7;
    who.building = 3;
    return who;
}

} // namespace

TEST_CASE("same name, birth and dwelling propose a merge")
{
    const auto score = scoreOf(somebody(), somebody());
    CHECK(score.points == 100);
    CHECK(score.points >= proposedScore);
    CHECK(score.reasons == std::vector<std::string>{"same_name", "same_birth", "same_dwelling"});
}

TEST_CASE("same name and birth in another building are listed, not proposed")
{
    Likeness other = somebody();
    other.dwelling = 8;
    other.building = 4;
    const int points = scoreOf(somebody(), other).points;
    CHECK(points == 75);
    CHECK(points >= listedScore);
    CHECK(points < proposedScore);
}

TEST_CASE("two sound numbers that differ speak against one person")
{
    Likeness one = somebody();
    one.number = "990101197003010119";
    one.idHash = "a";
    one.numberSound = true;
    Likeness other = somebody();
    other.number = "990101197003010127";
    other.idHash = "b";
    other.numberSound = true;
    CHECK(scoreOf(one, other).points == 20);
}

TEST_CASE("a number with a typing error and the same name propose a merge")
{
    Likeness one = somebody();
    one.number = "990101197003010119";
    one.idHash = "a";
    one.numberSound = true;
    Likeness other = one;
    other.number = "990101197003010118";
    other.idHash = "b";
    other.numberSound = false;
    other.birth.reset();
    other.dwelling = other.building = 0;
    CHECK(scoreOf(one, other).points >= proposedScore);
}

TEST_CASE("the same number counts whatever the names are")
{
    Likeness one = somebody();
    one.number = one.idHash = "990101197003010119";
    Likeness other = one;
    other.name = other.nameKey = "别人";
    other.birth.reset();
    other.dwelling = other.building = 0;
    CHECK(scoreOf(one, other).points == 100);
}

TEST_CASE("another sex speaks against one person, an unknown one does not")
{
    Likeness other = somebody();
    other.sex = "2";
    CHECK(scoreOf(somebody(), other).points == 60);
    other.sex = "0";
    CHECK(scoreOf(somebody(), other).points == 100);
}

TEST_CASE("the same month counts less than the same day")
{
    Likeness other = somebody();
    other.birth = PartialDate{Date(1970, 3, 1), Precision::month};
    CHECK(scoreOf(somebody(), other).points == 80);
    other.birth = PartialDate{Date(1970, 1, 1), Precision::year};
    CHECK(scoreOf(somebody(), other).points == 65);
}

TEST_CASE("numbers are nearly the same by one character, one swap, or a lost tail")
{
    CHECK(nearlySameNumber("990101197003010119", "990101197003010118"));
    CHECK(nearlySameNumber("990101197003010119", "990101190703010119"));
    CHECK(nearlySameNumber("990101197003010119", "990101197003010000"));
    CHECK_FALSE(nearlySameNumber("990101197003010119", "990101197003010119"));
    CHECK_FALSE(nearlySameNumber("990101197003010119", "990101197103020119"));
    CHECK_FALSE(nearlySameNumber("990101197003010119", "99010119700301011"));
}
