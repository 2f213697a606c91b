// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Grids: which buildings they hold, who is responsible on a day, where nobody or two are, and what a grid has to look after.

#include "core/grids/grid.h"
#include "core/grids/grid_rules.h"
#include "core/registry/reader.h"

#include <string>
#include <vector>

namespace linwu::grids {

/// Grids that exist on a day, by code. A reader of grids sees hers.
[[nodiscard]] std::vector<Grid> listGrids(const Reader& reader, const Date& on);
/// All grids ever, closed ones included: for codes and history.
[[nodiscard]] std::vector<Grid> allGrids(const Reader& reader);
[[nodiscard]] std::optional<Grid> findGrid(const Reader& reader, Id<Grid> id);
/// By its code or its name; none when unknown or not unique.
[[nodiscard]] std::optional<Grid> findGrid(const Reader& reader, const std::string& codeOrName);

/// Assignments of buildings, oldest first.
[[nodiscard]] std::vector<GridBuilding> buildingsOf(const Reader& reader, Id<Grid> grid);
[[nodiscard]] std::vector<GridBuilding> gridsOf(const Reader& reader, Id<residents::Building> building);

/// Somebody's duty in a grid with the names that lists show.
struct DutyRow {
    GridDuty duty;
    std::string grid;
    std::string staff;
    std::string workPhone;
    bool isPublic = true;
};

/// Who was responsible for a grid on a day, 网格长 first.
[[nodiscard]] std::vector<DutyRow> responsibleOn(const Reader& reader, Id<Grid> grid, const Date& on);
/// Everybody who ever was responsible, oldest first.
[[nodiscard]] std::vector<DutyRow> dutiesOf(const Reader& reader, Id<Grid> grid);
/// Duties of one staff member, oldest first.
[[nodiscard]] std::vector<DutyRow> dutiesOf(const Reader& reader, Id<Staff> staff);

/// The grids somebody answers for on a day.
[[nodiscard]] std::vector<Id<Grid>> heldGrids(const Reader& reader, Id<Staff> staff, const Date& on);

/// The grids somebody holds on a day, as the scope of what she may see. Office roles (书记, 主任, 社工 …) see the whole
/// community; a person without any role or duty that day sees nothing.
[[nodiscard]] Scope scopeOf(const Reader& reader, Id<Staff> staff, const Date& on);

/// A building, or some of its units, in no grid or in several on a day.
struct GridGapRow {
    Id<residents::Building> building;
    std::string estate;
    std::string number;
    GridGap gap;
};

[[nodiscard]] std::vector<GridGapRow> gridGaps(const Reader& reader, const Date& on);

/// What a grid has to look after today, and whether somebody does.
struct GridLoad {
    Grid grid;
    std::int64_t buildings = 0;
    std::int64_t dwellings = 0;
    std::int64_t households = 0; ///< 居住户
    std::int64_t persons = 0;
    std::int64_t staff = 0; ///< with a duty today
    std::string head;       ///< 网格长 today; empty: none
    std::string workers;    ///< 专职网格员 today, separated by 、
};

[[nodiscard]] std::vector<GridLoad> gridLoads(const Reader& reader);

/// The grids of today that nobody leads.
[[nodiscard]] std::vector<Grid> gridsWithoutHead(const Reader& reader);

} // namespace linwu::grids
