// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What people do with grids: make and close them, give them buildings, give them people. Each function is one act through the
// door.

#include "core/grids/grid.h"
#include "core/registry/registry.h"

#include <vector>

namespace linwu::grids {

/// `grid.add`: an empty code gets the next one of the community; a code that was ever used is refused (`grid_code_used`).
Result<Changes> addGrid(Registry& registry, const Actor& actor, Grid& grid);

/// `grid.edit`: name, kind, extent, size norm, remark. A code stays.
Result<Changes> editGrid(Registry& registry, const Actor& actor, const Grid& shown, Grid edited);

/// `grid.close`: from a day on; its buildings leave it and its duties end that day. The code is never given again.
Result<Changes> closeGrid(Registry& registry, const Actor& actor, Id<Grid> grid, const Date& on);

/// A building, or one unit of it.
struct BuildingPart {
    Id<residents::Building> building;
    std::string unit; ///< empty: the whole building
};

/// `grid.assignBuildings`: these buildings belong to the grid from a day on (none: since before we knew, for buildings that were
/// in no grid). What held them before ends that day; a whole building takes its units along. Grid none takes them out of every
/// grid. Dwellings, households and people follow in the same act.
Result<Changes> assignBuildings(
    Registry& registry,
    const Actor& actor,
    Id<Grid> grid,
    const std::vector<BuildingPart>& parts,
    const std::optional<Date>& from
);

/// `grid.assignDuty`: somebody is responsible in a role from a day on. One 网格长 at a time (`grid_has_head`); nobody holds one
/// role twice (`fact_overlaps`).
Result<Changes> assignDuty(Registry& registry, const Actor& actor, GridDuty& duty);

/// `grid.endDuty`
Result<Changes> endDuty(Registry& registry, const Actor& actor, const GridDuty& shown, const Date& on);

/// What changed hands, for the hand-over paper.
struct HandOver {
    std::vector<GridDuty> ended;
    std::vector<GridDuty> begun;
};

/// `grid.handOver`: all open duties of one go to the other from a day on, in one step; of one grid only when it is given. Duties
/// the successor holds already are ended, not doubled. Nothing to hand over is refused (`nothing_to_hand_over`).
Result<Changes> handOver(
    Registry& registry,
    const Actor& actor,
    Id<Staff> from,
    Id<Staff> to,
    const Date& on,
    Id<Grid> grid = {},
    HandOver* list = nullptr
);

} // namespace linwu::grids
