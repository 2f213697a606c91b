// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/grids.h"

using namespace linwu;
using namespace linwu::grids;
using namespace linwu::test;

TEST_CASE("a staff member is found by name on the days she works here", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto id = addStaff(registry, "孙梅");
    CHECK(findStaff(registry->reader(), "孙梅", registry->today())->id == id);
    REQUIRE(leaveStaff(*registry, anActor(), id, Date(2026, 5, 1)));
    CHECK_FALSE(findStaff(registry->reader(), "孙梅", registry->today()));
    CHECK(findStaff(registry->reader(), "孙梅", Date(2026, 4, 30)));
}

TEST_CASE("roles are told by the day", "[grids]")
{
    TempRegistry registry;
    const auto id = addStaff(registry, "孙梅");
    const auto role = addRole(registry, id, StaffRole::mediator, Date(2025, 1, 1));
    REQUIRE(endRole(*registry, anActor(), role, Date(2026, 1, 1)));
    CHECK(staffInRole(registry->reader(), StaffRole::mediator, Date(2025, 12, 31)).size() == 1);
    CHECK(staffInRole(registry->reader(), StaffRole::mediator, Date(2026, 1, 1)).empty());
}

TEST_CASE("one role is not held twice at a time", "[grids]")
{
    TempRegistry registry;
    const auto id = addStaff(registry, "孙梅");
    addRole(registry, id, StaffRole::mediator);
    StaffRoleSpell again;
    again.staffId = id;
    again.role = StaffRole::mediator;
    again.validFrom = Date(2026, 1, 1);
    CHECK(refusal(setRole(*registry, anActor(), again)) == "fact_overlaps");
    again.organisation = "桂花里调委会";
    CHECK(setRole(*registry, anActor(), again));
}

TEST_CASE("leaving ends roles and duties, and is undone", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto id = addStaff(registry, "孙梅");
    addRole(registry, id, StaffRole::socialWorker);
    addDuty(registry, addGrid(registry, "第一网格"), id);
    const std::string before = contentOf(registry);
    const auto done = leaveStaff(*registry, anActor(), id, Date(2026, 5, 1));
    REQUIRE(done);
    CHECK(rolesOf(registry->reader(), id).front().validTo == Date(2026, 5, 1));
    CHECK(dutiesOf(registry->reader(), id).front().duty.validTo == Date(2026, 5, 1));
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("close relatives are known from either side", "[grids]")
{
    TempRegistry registry;
    const auto one = addStaff(registry, "孙梅");
    const auto other = addStaff(registry, "周强");
    StaffRelation relation;
    relation.staffId = one;
    relation.otherStaffId = other;
    relation.relation = "spouse";
    REQUIRE(relate(*registry, anActor(), relation));
    CHECK(areCloseRelatives(registry->reader(), other, one));
    REQUIRE(unrelate(*registry, anActor(), relation));
    CHECK_FALSE(areCloseRelatives(registry->reader(), one, other));
}

TEST_CASE("the staff list names roles and grids of the day", "[grids]")
{
    TempRegistry registry;
    const auto id = addStaff(registry, "孙梅");
    addRole(registry, id, StaffRole::socialWorker);
    addDuty(registry, addGrid(registry, "第一网格"), id);
    addDuty(registry, addGrid(registry, "第二网格"), id);
    const auto rows = listStaff(registry->reader(), registry->today());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().roles == std::vector<StaffRole>{StaffRole::socialWorker});
    CHECK(rows.front().grids == "第一网格、第二网格");
}

TEST_CASE("a grid worker sees her grids, a social worker the community, a stranger nothing", "[grids]")
{
    TempRegistry registry;
    const auto grid = addGrid(registry, "第一网格");
    const auto worker = addStaff(registry, "孙梅");
    addDuty(registry, grid, worker);
    const auto social = addStaff(registry, "周强");
    addRole(registry, social, StaffRole::socialWorker);
    const Reader reader = registry->reader();
    CHECK(scopeOf(reader, worker, registry->today()).grids == std::vector<Id<Grid>>{grid});
    CHECK(scopeOf(reader, social, registry->today()).whole());
    CHECK(scopeOf(reader, addStaff(registry, "吴某"), registry->today()).grids == std::vector<Id<Grid>>{});
    CHECK(scopeOf(reader, worker, Date(2024, 12, 31)).grids == std::vector<Id<Grid>>{});
}
