// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/household_words.h"

#include <catch2/catch.hpp>

using namespace linwu::residents;

TEST_CASE("a name, a door and a number of people are filter words of households")
{
    const HouseholdWords words = readHouseholdWords("王 3-2-501 >=4人");
    CHECK(words.filter.head == "王");
    CHECK(words.filter.door.building == "3");
    CHECK(words.filter.door.unit == "2");
    CHECK(words.filter.door.room == "501");
    CHECK(words.filter.members == WordRange{4, {}});
    CHECK(words.unknown.empty());
}

TEST_CASE("a building alone is a door, figures alone begin the number of a household")
{
    CHECK(readHouseholdWords("３幢").filter.door.building == "3");
    CHECK(readHouseholdWords("000123").filter.number == "000123");
    CHECK(readHouseholdWords("000123").filter.door.building.empty());
}

TEST_CASE("people of a household are counted in many ways")
{
    CHECK(readHouseholdWords("1人").filter.members == WordRange{1, 1});
    CHECK(readHouseholdWords("2-3人").filter.members == WordRange{2, 3});
    CHECK(readHouseholdWords("≥4").filter.members == WordRange{4, {}});
    CHECK(readHouseholdWords("<3人").filter.members == WordRange{{}, 2});
}

TEST_CASE("states of households are called by their words")
{
    CHECK(readHouseholdWords("#户籍户").filter.kind == HouseholdKind::family);
    CHECK(readHouseholdWords("#无户主").filter.withoutHead == true);
    CHECK(readHouseholdWords("#销户").filter.ended);
}

TEST_CASE("what means nothing of a household is named")
{
    CHECK(readHouseholdWords("#低保 >很多").unknown == std::vector<std::string>{"#低保", ">很多"});
}
