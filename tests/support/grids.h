// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Builders for grids and staff.

#include "core/grids/grid_actions.h"
#include "core/grids/grid_queries.h"
#include "core/grids/staff_actions.h"
#include "core/grids/staff_queries.h"
#include "tests/support/residents.h"

namespace linwu::test {

inline Id<Grid> addGrid(TempRegistry& registry, const std::string& name, std::optional<Date> from = std::nullopt)
{
    Grid grid;
    grid.name = name;
    grid.validFrom = from;
    REQUIRE(grids::addGrid(*registry, anActor(), grid));
    return grid.id;
}

inline Id<Staff> addStaff(TempRegistry& registry, const std::string& name)
{
    Staff staff;
    staff.name = name;
    staff.workPhone = "0573-87000000";
    REQUIRE(grids::addStaff(*registry, anActor(), staff));
    return staff.id;
}

inline GridDuty addDuty(
    TempRegistry& registry,
    Id<Grid> grid,
    Id<Staff> staff,
    StaffRole role = StaffRole::gridWorker,
    const Date& from = Date(2025, 1, 1)
)
{
    GridDuty duty{{}, grid, staff, role, from, std::nullopt};
    REQUIRE(grids::assignDuty(*registry, anActor(), duty));
    return duty;
}

inline StaffRoleSpell addRole(TempRegistry& registry, Id<Staff> staff, StaffRole role, std::optional<Date> from = std::nullopt)
{
    StaffRoleSpell spell;
    spell.staffId = staff;
    spell.role = role;
    spell.validFrom = from;
    REQUIRE(grids::setRole(*registry, anActor(), spell));
    return spell;
}

} // namespace linwu::test
