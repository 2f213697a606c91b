// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/grids.h"

using namespace linwu;
using namespace linwu::grids;
using namespace linwu::residents;
using namespace linwu::test;

TEST_CASE("a grid gets the next code of its community and keeps it", "[grids]")
{
    TempRegistry registry;
    const auto first = addGrid(registry, "第一网格");
    const auto second = addGrid(registry, "第二网格");
    CHECK(stored(registry, first).code == "990101001001001");
    CHECK(stored(registry, second).code == "990101001001002");
    const Grid shown = stored(registry, first);
    Grid edited = shown;
    edited.code = "1";
    edited.extent = "东至文苑路";
    REQUIRE(editGrid(*registry, anActor(), shown, edited));
    CHECK(stored(registry, first).code == "990101001001001");
}

TEST_CASE("the code of a closed grid is never given again", "[grids]")
{
    TempRegistry registry;
    const auto first = addGrid(registry, "第一网格");
    REQUIRE(closeGrid(*registry, anActor(), first, Date(2026, 5, 1)));
    Grid again;
    again.name = "新网格";
    again.code = "990101001001001";
    CHECK(refusal(grids::addGrid(*registry, anActor(), again)) == "grid_code_used");
    CHECK(stored(registry, addGrid(registry, "第三网格")).code == "990101001001002");
}

TEST_CASE("buildings carry dwellings, households and people into the grid, and back", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto grid = addGrid(registry, "第一网格");
    const std::string before = contentOf(registry);
    const auto done = assignBuildings(*registry, anActor(), grid, {{town.third, {}}, {town.twelfth, {}}}, std::nullopt);
    REQUIRE(done);
    CHECK(stored(registry, town.third).currentGridId == grid);
    CHECK(stored(registry, town.door(town.third, "2", "201")).currentGridId == grid);
    CHECK(stored(registry, family.household).currentGridId == grid);
    CHECK(stored(registry, family.son).currentGridId == grid);
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("a building that changes its grid was in the old one until that day", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto first = addGrid(registry, "第一网格");
    const auto second = addGrid(registry, "第二网格");
    REQUIRE(assignBuildings(*registry, anActor(), first, {{town.third, {}}}, std::nullopt));
    CHECK(refusal(assignBuildings(*registry, anActor(), second, {{town.third, {}}}, std::nullopt)) == "required");
    const std::string before = contentOf(registry);
    const auto done = assignBuildings(*registry, anActor(), second, {{town.third, {}}}, Date(2026, 3, 1));
    REQUIRE(done);
    CHECK(stored(registry, family.wife).currentGridId == second);
    const auto spells = gridsOf(registry->reader(), town.third);
    REQUIRE(spells.size() == 2);
    CHECK(spells[0].validTo == Date(2026, 3, 1));
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("a unit of its own leaves the other units where they were", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto neighbour = town.settle(aResident("周某"), town.door(town.third, "2", "101"));
    const auto first = addGrid(registry, "第一网格");
    const auto second = addGrid(registry, "第二网格");
    REQUIRE(assignBuildings(*registry, anActor(), first, {{town.third, {}}}, Date(2025, 1, 1)));
    const std::string before = contentOf(registry);
    const auto done = assignBuildings(*registry, anActor(), second, {{town.third, "2"}}, Date(2026, 3, 1));
    REQUIRE(done);
    CHECK(stored(registry, family.wife).currentGridId == first);
    CHECK(stored(registry, neighbour).currentGridId == second);
    CHECK_FALSE(stored(registry, town.third).currentGridId.valid());
    CHECK(gridGaps(registry->reader(), registry->today()).size() == 1);
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("a new dwelling and who moves into it are in the grid of the unit", "[grids]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto grid = addGrid(registry, "第一网格");
    REQUIRE(assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, std::nullopt));
    Dwelling dwelling;
    dwelling.buildingId = town.third;
    dwelling.unit = "1";
    dwelling.room = "301";
    REQUIRE(addDwelling(*registry, anActor(), dwelling));
    const auto person = town.settle(aResident(), dwelling.id);
    CHECK(stored(registry, dwelling.id).currentGridId == grid);
    CHECK(stored(registry, person).currentGridId == grid);
}

TEST_CASE("closing a grid lets its buildings and people go", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto grid = addGrid(registry, "第一网格");
    const auto staff = addStaff(registry, "孙梅");
    addDuty(registry, grid, staff);
    REQUIRE(assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, Date(2025, 1, 1)));
    const std::string before = contentOf(registry);
    const auto done = closeGrid(*registry, anActor(), grid, Date(2026, 5, 1));
    REQUIRE(done);
    CHECK_FALSE(stored(registry, family.son).currentGridId.valid());
    CHECK(responsibleOn(registry->reader(), grid, registry->today()).empty());
    CHECK(refusal(assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, Date(2026, 5, 2))) == "grid_closed");
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("who was responsible on a day is told by the duties", "[grids]")
{
    TempRegistry registry;
    const auto grid = addGrid(registry, "第一网格");
    const auto one = addStaff(registry, "孙梅");
    const auto other = addStaff(registry, "周强");
    const auto duty = addDuty(registry, grid, one);
    REQUIRE(endDuty(*registry, anActor(), duty, Date(2026, 3, 1)));
    addDuty(registry, grid, other, StaffRole::gridWorker, Date(2026, 3, 1));
    const auto february = responsibleOn(registry->reader(), grid, Date(2026, 2, 28));
    REQUIRE(february.size() == 1);
    CHECK(february.front().staff == "孙梅");
    const auto march = responsibleOn(registry->reader(), grid, Date(2026, 3, 1));
    REQUIRE(march.size() == 1);
    CHECK(march.front().staff == "周强");
}

TEST_CASE("a grid has one head at a time", "[grids]")
{
    TempRegistry registry;
    const auto grid = addGrid(registry, "第一网格");
    addDuty(registry, grid, addStaff(registry, "孙梅"), StaffRole::gridHead);
    GridDuty second{{}, grid, addStaff(registry, "周强"), StaffRole::gridHead, Date(2026, 1, 1), std::nullopt};
    CHECK(refusal(assignDuty(*registry, anActor(), second)) == "grid_has_head");
    second.role = StaffRole::gridWorker;
    CHECK(assignDuty(*registry, anActor(), second));
}

TEST_CASE("a hand-over moves every open duty in one step and lists it", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto first = addGrid(registry, "第一网格");
    const auto second = addGrid(registry, "第二网格");
    const auto leaving = addStaff(registry, "孙梅");
    const auto coming = addStaff(registry, "周强");
    addDuty(registry, first, leaving, StaffRole::gridHead);
    addDuty(registry, first, leaving, StaffRole::gridWorker);
    addDuty(registry, second, leaving, StaffRole::gridWorker);
    addDuty(registry, second, coming, StaffRole::gridWorker);
    const std::string before = contentOf(registry);
    HandOver list;
    const auto done = handOver(*registry, anActor(), leaving, coming, Date(2026, 5, 20), {}, &list);
    REQUIRE(done);
    CHECK(list.ended.size() == 3);
    CHECK(list.begun.size() == 2);
    CHECK(responsibleOn(registry->reader(), first, Date(2026, 5, 20)).front().staff == "周强");
    CHECK(responsibleOn(registry->reader(), first, Date(2026, 5, 19)).front().staff == "孙梅");
    checkUndoAndRedo(registry, before, done);
    CHECK(refusal(handOver(*registry, anActor(), leaving, coming, Date(2026, 5, 20))) == "nothing_to_hand_over");
}

TEST_CASE("buildings in no grid are named, and so are those in two", "[grids]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto grid = addGrid(registry, "第一网格");
    CHECK(gridGaps(registry->reader(), registry->today()).size() == 2);
    REQUIRE(assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, Date(2026, 2, 1)));
    const auto gaps = gridGaps(registry->reader(), registry->today());
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().building == town.twelfth);
    CHECK(gaps.front().gap.kind == GridGap::Kind::hole);
    CHECK(gridGaps(registry->reader(), Date(2026, 1, 31)).size() == 2);
}

TEST_CASE("the load of a grid counts doors, households, people and staff", "[grids]")
{
    TempRegistry registry;
    SmallTown town(registry);
    town.settleFamily();
    const auto grid = addGrid(registry, "第一网格");
    REQUIRE(assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, std::nullopt));
    addDuty(registry, grid, addStaff(registry, "孙梅"), StaffRole::gridHead);
    const auto loads = gridLoads(registry->reader());
    REQUIRE(loads.size() == 1);
    CHECK(loads.front().buildings == 1);
    CHECK(loads.front().dwellings == 8);
    CHECK(loads.front().households == 1);
    CHECK(loads.front().persons == 3);
    CHECK(loads.front().staff == 1);
    CHECK(loads.front().head == "孙梅");
}
