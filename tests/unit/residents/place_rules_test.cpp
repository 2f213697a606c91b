// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/place_rules.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;

TEST_CASE("door keys sort building 2 before building 12")
{
    CHECK(doorKeyOf("2", "1", "501") < doorKeyOf("12", "1", "101"));
    CHECK(doorKeyOf("3", "2", "501") == "00003-02-00501");
    CHECK(buildingKey("12-1") == "00012-1");
    CHECK(buildingKey("A") == "A");
}

TEST_CASE("the generator makes every room of every floor of every unit")
{
    const auto dwellings = dwellingsOf({2, 6, 2, {}, RoomNumbering::floorRoom}, "3");
    REQUIRE(dwellings.size() == 24);
    CHECK(dwellings.front().unit == "1");
    CHECK(dwellings.front().room == "101");
    CHECK(dwellings.back().unit == "2");
    CHECK(dwellings.back().room == "602");
    CHECK(dwellings.back().doorKey == "00003-02-00602");
}

TEST_CASE("the generator leaves out floor numbers that people avoid")
{
    const auto dwellings = dwellingsOf({0, 4, 1, {4}, RoomNumbering::floorRoom4}, "A");
    REQUIRE(dwellings.size() == 4);
    CHECK(dwellings[3].room == "0501");
    CHECK(dwellings[3].unit.empty());
}

TEST_CASE("the generator numbers rooms with a dash where that is the habit")
{
    CHECK(dwellingsOf({0, 1, 1, {}, RoomNumbering::floorDashRoom}, "1").front().room == "1-01");
}

TEST_CASE("a plan of no floors or 121 floors is refused")
{
    CHECK(blocks(check(BuildingPlan{1, 0, 2, {}, RoomNumbering::floorRoom})));
    CHECK(blocks(check(BuildingPlan{1, 121, 2, {}, RoomNumbering::floorRoom})));
    CHECK(check(BuildingPlan{}).empty());
}

TEST_CASE("an unusual area is a warning and no area is none")
{
    Dwelling dwelling;
    dwelling.buildingId = {1};
    dwelling.room = "501";
    CHECK(check(dwelling).empty());
    dwelling.area = 499;
    CHECK(check(dwelling).front().rule == "area_unusual");
    CHECK_FALSE(blocks(check(dwelling)));
    dwelling.area = 0;
    CHECK(blocks(check(dwelling)));
}

TEST_CASE("a share of more than the whole is refused")
{
    Ownership ownership;
    ownership.dwellingId = {1};
    ownership.ownerName = "王某";
    CHECK(check(ownership).empty());
    ownership.shareNumerator = 2;
    CHECK(blocks(check(ownership)));
}
