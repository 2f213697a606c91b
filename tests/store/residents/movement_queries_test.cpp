// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/movement_queries.h"
#include "tests/support/residents.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

TEST_CASE("births, deaths and moves lead from the opening figure to the closing one", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto dead = town.settle(aResident("安某"), town.door(town.third, "1", "102"));
    const auto gone = town.settle(aResident("白某"), town.door(town.third, "1", "201"));
    const auto came = town.settle(aResident("陈某"), town.door(town.third, "1", "202"), {}, {}, Date(2026, 2, 1));
    Resident child = aResident("王小小");
    child.birth = PartialDate{Date(2026, 3, 1), Precision::day};
    const auto born = town.settle(child, town.door(town.third, "1", "101"), family.household, "41", Date(2026, 3, 1));
    REQUIRE(markDeceased(*registry, anActor(), dead, Date(2026, 3, 15)));
    REQUIRE(moveOut(*registry, anActor(), gone, {Date(2026, 4, 1), {}, {}}));
    const auto moved = movement(registry->reader(), Date(2025, 12, 31), Date(2026, 5, 1));
    CHECK(moved.opening == 5);
    CHECK(moved.closing == 5);
    CHECK(moved.born == std::vector{born});
    CHECK(moved.movedIn == std::vector{came});
    CHECK(moved.died == std::vector{dead});
    CHECK(moved.movedOut == std::vector{gone});
}

TEST_CASE("who came and left in between is counted on neither side", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto guest = town.settle(aResident("安某"), town.door(town.third, "1", "102"), {}, {}, Date(2026, 2, 1));
    REQUIRE(moveOut(*registry, anActor(), guest, {Date(2026, 3, 1), {}, {}}));
    const auto moved = movement(registry->reader(), Date(2026, 1, 1), Date(2026, 4, 1));
    CHECK(moved.opening + moved.closing == 0);
    CHECK(moved.movedIn.empty());
    CHECK(moved.movedOut.empty());
}
