// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/permit.h"
#include "core/access/sensitive_rights.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("a role without any right may do nothing", "[access]")
{
    const Permit nothing;
    CHECK_FALSE(nothing.mayDo("resident.edit"));
    CHECK(nothing.scope().hidden != 0);
}

TEST_CASE("a right to write one register gives its acts and no others", "[access]")
{
    Permit permit;
    permit.setRight(RegisterKind::residents, {Extent::grids, Extent::grids});
    CHECK(permit.mayDo("household.split"));
    CHECK_FALSE(permit.mayDo("mediation.accept"));
}

TEST_CASE("an act named by the role goes before the right of its register", "[access]")
{
    Permit permit;
    permit.setRight(RegisterKind::disclosure, {Extent::whole, Extent::whole});
    permit.setAct("disclosure.decide", false);
    CHECK(permit.mayDo("disclosure.prepare"));
    CHECK_FALSE(permit.mayDo("disclosure.decide"));
}

TEST_CASE("figures alone hide the rows", "[access]")
{
    Permit permit;
    permit.setRight(RegisterKind::residents, {Extent::figures, Extent::none});
    permit.setRight(RegisterKind::grids, {Extent::whole, Extent::none});
    CHECK_FALSE(permit.scope().shows("resident"));
    CHECK(permit.scope().shows("grid"));
    CHECK((permit.scope().counted & setOf(RegisterKind::residents)) != 0);
}

TEST_CASE("level three stays open for roles of files that do not name it, level four stays closed", "[access]")
{
    Permit permit;
    CHECK((permit.scope().hidden & (levelThreeRows | levelFourRows)) == levelFourRows);
    permit.setAct("level_three", false);
    permit.setAct("level_four", true);
    CHECK((permit.scope().hidden & (levelThreeRows | levelFourRows)) == levelThreeRows);
}
