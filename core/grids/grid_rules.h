// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What must hold for grids, the buildings they hold and the duties of staff in them.

#include "core/grids/grid.h"

#include <vector>

namespace linwu::grids {

/// The next free code of a community: 12 digits and three more, 001–899 for 综合网格 and 微网格, 901–999 for 专属网格. `used`
/// holds every code ever given: a closed one is never given again. Empty when the series is full.
[[nodiscard]] std::string nextGridCode(const std::string& communityCode, GridKind kind, const std::vector<std::string>& used);

/// Units of a building and the grids that hold them on one day.
struct UnitGrids {
    std::string unit; ///< empty: the whole building
    std::vector<Id<Grid>> grids;
};

/// A building that is in no grid or in two, on one day.
struct GridGap {
    enum class Kind { hole, overlap };
    Kind kind = Kind::hole;
    std::string unit; ///< empty: the whole building
    std::vector<Id<Grid>> grids;
};

/// Holes and overlaps of one building: `units` are the units that exist (empty: none are known, the building counts as one),
/// `assigned` the assignments of the day. An assignment of the whole building covers every unit.
[[nodiscard]] std::vector<GridGap> gapsOf(const std::vector<std::string>& units, const std::vector<GridBuilding>& assigned);

/// The grid that holds a dwelling of `unit`: the unit's own assignment before the building's. None: no grid.
[[nodiscard]] Id<Grid> gridOfUnit(const std::vector<GridBuilding>& assigned, const std::string& unit);

} // namespace linwu::grids
