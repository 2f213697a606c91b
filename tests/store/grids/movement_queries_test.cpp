// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/movement_queries.h"
#include "tests/support/grids.h"

using namespace linwu;
using namespace linwu::grids;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

const MovementRow& rowOf(const std::vector<MovementRow>& rows, Id<Grid> grid)
{
    return *std::find_if(rows.begin(), rows.end(), [&](const MovementRow& row) { return row.grid == grid; });
}

bool closes(const MovementRow& row)
{
    return row.closing == row.opening + row.born + row.movedIn - row.died - row.movedOut;
}

/// Two grids of one building each; the family of the first, seen after a spring.
struct Spring {
    explicit Spring(TempRegistry& registry)
        : town(registry)
        , family(town.settleFamily())
        , first(addGrid(registry, "第一网格"))
        , second(addGrid(registry, "第二网格"))
    {
        REQUIRE(grids::assignBuildings(*registry, anActor(), first, {{town.third, {}}}, Date(2025, 1, 1)));
        REQUIRE(grids::assignBuildings(*registry, anActor(), second, {{town.twelfth, {}}}, Date(2025, 1, 1)));
    }

    SmallTown town;
    SmallTown::Family family;
    Id<Grid> first;
    Id<Grid> second;
};

const Date kFrom(2026, 1, 1);

} // namespace

TEST_CASE("who moves from grid to grid leaves the one and comes into the other, and the total stays", "[grids]")
{
    TempRegistry registry;
    Spring spring(registry);
    MoveIn move;
    move.dwelling = spring.town.door(spring.town.twelfth, "1", "101");
    move.from = Date(2026, 3, 1);
    REQUIRE(moveIn(*registry, anActor(), spring.family.son, move));
    const auto rows = movementTable(registry->reader(), kFrom, registry->today());
    CHECK(rowOf(rows, spring.first).movedOut == 1);
    CHECK(rowOf(rows, spring.second).movedIn == 1);
    CHECK(rows.back().movedIn == 0);
    CHECK(rows.back().closing == 3);
    CHECK(std::all_of(rows.begin(), rows.end(), closes));
}

TEST_CASE("a birth and a death stand in the row of their grid and in the total", "[grids]")
{
    TempRegistry registry;
    Spring spring(registry);
    const auto home = spring.town.door(spring.town.third, "1", "101");
    Resident child = aResident("王小小");
    child.birth = PartialDate{Date(2026, 2, 2), Precision::day};
    spring.town.settle(child, home, spring.family.household, "40", Date(2026, 2, 2));
    REQUIRE(markDeceased(*registry, anActor(), spring.family.wife, Date(2026, 3, 3), {}));
    const auto rows = movementTable(registry->reader(), kFrom, registry->today());
    CHECK(rowOf(rows, spring.first).born == 1);
    CHECK(rowOf(rows, spring.first).died == 1);
    CHECK(rows.back().born == 1);
    CHECK(rows.back().died == 1);
    CHECK(std::all_of(rows.begin(), rows.end(), closes));
}
