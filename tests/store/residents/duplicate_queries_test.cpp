// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/duplicate_queries.h"
#include "tests/support/grids.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

TEST_CASE("doubles are proposed, the likeliest first", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto home = town.door(town.third, "1", "101");
    const auto one = town.settle(aResident("安某"), home);
    const auto other = town.settle(aResident("安某"), home);
    const auto third = town.settle(aResident("安某"), town.door(town.twelfth, "1", "101"));
    town.settle(aResident("白某"), home);
    const auto pairs = duplicates(registry->reader());
    REQUIRE(pairs.size() == 3);
    CHECK(pairs.front().one == one);
    CHECK(pairs.front().other == other);
    CHECK(pairs.front().score.points == 100);
    CHECK(duplicatesOf(registry->reader(), third).size() == 2);
}

TEST_CASE("one number in two records is found in 15 and 18 digits", "[people]")
{
    TempRegistry registry(memorySealed);
    Resident one = aResident("安某");
    one.idNumber = aNumber(1970, 3, 1, 11);
    REQUIRE(addResident(*registry, anActor(), one));
    Resident other = aResident("安莫");
    other.idNumber = "990101700301011";
    Actor actor = anActor();
    actor.confirmed["id_taken"] = "核对";
    REQUIRE(addResident(*registry, actor, other));
    const auto pairs = duplicates(registry->reader());
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().score.reasons.front() == "same_number");
}

TEST_CASE("a phone that an office shares is no sign", "[people]")
{
    TempRegistry registry;
    for (int i = 0; i < 21; ++i) {
        Resident person = aResident("安某" + std::to_string(i), "1", 1950 + i);
        person.phone = "0573-87012345";
        REQUIRE(addResident(*registry, anActor(), person));
    }
    CHECK(duplicates(registry->reader()).empty());
}

TEST_CASE("a reader of one grid is shown no double beyond it", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto mine = town.settle(aResident("安某"), town.door(town.third, "1", "101"));
    town.settle(aResident("安某"), town.door(town.twelfth, "1", "101"));
    const auto grid = addGrid(registry, "第一网格");
    REQUIRE(grids::assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, std::nullopt));
    const Reader reader = registry->reader({std::vector{grid}});
    CHECK(duplicates(reader).empty());
    CHECK(duplicatesOf(reader, mine).empty());
}
