// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/grids.h"
#include "ui/desk/desk.h"
#include "ui/shell/find_box.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::test;

TEST_CASE("whom a grid worker sends to another grid is found by those who see it")
{
    TempRegistry registry;
    SmallTown town(registry);
    town.settle(aResident("欧阳明", "1", 1980), town.door(town.third, "1", "101"));
    const auto grid = addGrid(registry, "第一网格");
    const auto other = addGrid(registry, "第二网格");
    REQUIRE(grids::assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, Date(2026, 3, 1)));
    ui::Desk desk(*registry, anActor());
    desk.setScope({std::vector{grid}});
    ui::FindBox box(desk);
    REQUIRE(box.ready());
    REQUIRE(box.answer(QStringLiteral("欧阳明")).size() == 1);
    REQUIRE(grids::assignBuildings(*registry, anActor(), other, {{town.third, {}}}, Date(2026, 4, 1)));
    CHECK(box.answer(QStringLiteral("欧阳明")).isEmpty());
    desk.setScope({std::vector{other}});
    CHECK(box.answer(QStringLiteral("欧阳明")).size() == 1);
}
