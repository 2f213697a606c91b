// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/filter_words.h"

#include <catch2/catch.hpp>

using namespace linwu::residents;

TEST_CASE("a group, an age and a sex are filter words")
{
    const FilterWords words = readFilterWords("#低保 >80 女");
    CHECK(words.filter.groups == std::vector<std::string>{"DIBAO"});
    CHECK(words.filter.ageFrom == 81);
    CHECK(words.filter.sex == "2");
    CHECK(words.unknown.empty());
}

TEST_CASE("ages are said in many ways")
{
    CHECK(readFilterWords(">=80").filter.ageFrom == 80);
    CHECK(readFilterWords("80+").filter.ageFrom == 80);
    CHECK(readFilterWords("≥80岁").filter.ageFrom == 80);
    CHECK(readFilterWords("<14").filter.ageTo == 13);
    CHECK(readFilterWords("60-70").filter.ageFrom == 60);
    CHECK(readFilterWords("60-70").filter.ageTo == 70);
}

TEST_CASE("full width and wide blanks are taken as people type them")
{
    const FilterWords words = readFilterWords("＃低保　＞80");
    CHECK(words.filter.groups == std::vector<std::string>{"DIBAO"});
    CHECK(words.filter.ageFrom == 81);
}

TEST_CASE("a state is a filter word too, and each has its opposite")
{
    const FilterWords words = readFilterWords("#独居 !#低保 -#缺电话");
    CHECK(words.filter.is == std::vector<ResidentTrait>{ResidentTrait::livesAlone});
    CHECK(words.filter.notGroups == std::vector<std::string>{"DIBAO"});
    CHECK(words.filter.isNot == std::vector<ResidentTrait>{ResidentTrait::withoutPhone});
}

TEST_CASE("any other word is part of the name")
{
    CHECK(readFilterWords("王 女").filter.name == "王");
}

TEST_CASE("a label that nobody knows and an age that is none are told")
{
    CHECK(readFilterWords("#没有这个 >许多").unknown == std::vector<std::string>{"#没有这个", ">许多"});
}

TEST_CASE("filter words are added to what is filtered already")
{
    ResidentFilter chips;
    chips.is = {ResidentTrait::toVerify};
    CHECK(readFilterWords("男", chips).filter.is == chips.is);
}
