// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/consistency_queries.h"
#include "core/residents/merge_actions.h"
#include "tests/support/grids.h"

using namespace linwu;
using namespace linwu::grids;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

std::vector<std::string> rules(TempRegistry& registry)
{
    std::vector<std::string> found;
    for (const auto& one : inconsistencies(registry->reader())) {
        found.push_back(one.rule + " " + one.table);
    }
    return found;
}

} // namespace

TEST_CASE("after a year of acts the columns kept beside the records say what the facts say", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto other = town.settle(aResident("周某"), town.door(town.twelfth, "1", "101"));
    const auto twin = town.settle(aResident("周某"), town.door(town.third, "2", "101"));
    const auto first = addGrid(registry, "第一网格");
    const auto second = addGrid(registry, "第二网格");
    REQUIRE(assignBuildings(*registry, anActor(), first, {{town.third, {}}}, Date(2025, 1, 1)));
    REQUIRE(assignBuildings(*registry, anActor(), second, {{town.third, "2"}, {town.twelfth, {}}}, Date(2026, 1, 1)));
    Split split;
    split.members = {family.son};
    split.head = family.son;
    split.dwelling = town.door(town.third, "2", "201");
    split.on = Date(2026, 2, 1);
    REQUIRE(splitHousehold(*registry, anActor(), family.household, split));
    REQUIRE(markDeceased(*registry, anActor(), family.husband, Date(2026, 3, 1), {family.wife}));
    const Resident kept = stored(registry, other);
    REQUIRE(mergeResidents(*registry, anActor(), kept, kept, stored(registry, twin)));
    REQUIRE(moveOut(*registry, anActor(), family.wife, {Date(2026, 4, 1), {}, {}}));
    const auto closed = closeGrid(*registry, anActor(), second, Date(2026, 5, 1));
    REQUIRE(closed);
    CHECK(rules(registry).empty());
    REQUIRE(registry->undo(anActor(), closed->operation));
    CHECK(rules(registry).empty());
}

TEST_CASE("a column that no longer says what the facts say is found", "[grids]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    auto& session = registry.session();
    session.run("update resident set current_grid_id = 99 where id = :id", {{"id", family.son.value}});
    CHECK(rules(registry) == std::vector<std::string>{"current_grid_differs resident"});
    session.run(
        "update resident set current_grid_id = null, current_dwelling_id = null where id = :id", {{"id", family.son.value}}
    );
    CHECK(rules(registry) == std::vector<std::string>{"current_dwelling_differs resident"});
    session.run("update household set head_id = null where id = :id", {{"id", family.household.value}});
    CHECK(rules(registry).back() == "head_differs household");
    session.run(
        "insert into residence (id, resident_id, dwelling_id, kind, reason) select 999, resident_id, dwelling_id, kind, '' "
        "from residence where resident_id = :id",
        {{"id", family.wife.value}}
    );
    CHECK(rules(registry).back() == "residence_overlaps residence");
}
