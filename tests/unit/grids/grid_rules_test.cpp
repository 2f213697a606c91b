// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/grid_rules.h"
#include "core/grids/staff_rules.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::grids;

namespace {

GridBuilding assigned(std::int64_t grid, const std::string& unit = {})
{
    GridBuilding assignment;
    assignment.gridId = {grid};
    assignment.buildingId = {1};
    assignment.unit = unit;
    return assignment;
}

} // namespace

TEST_CASE("a building in one grid has no gap")
{
    CHECK(gapsOf({"1", "2"}, {assigned(7)}).empty());
    CHECK(gapsOf({"1", "2"}, {assigned(7, "1"), assigned(8, "2")}).empty());
}

TEST_CASE("a building without a grid is one hole")
{
    const auto gaps = gapsOf({"1", "2"}, {});
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().kind == GridGap::Kind::hole);
    CHECK(gaps.front().unit.empty());
}

TEST_CASE("a unit without a grid is a hole of that unit")
{
    const auto gaps = gapsOf({"1", "2"}, {assigned(7, "1")});
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().unit == "2");
}

TEST_CASE("a unit in two grids is an overlap that names both")
{
    const auto gaps = gapsOf({"1", "2"}, {assigned(7), assigned(8, "2")});
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().kind == GridGap::Kind::overlap);
    CHECK(gaps.front().grids == std::vector<Id<Grid>>{{7}, {8}});
}

TEST_CASE("a unit's own grid comes before the building's")
{
    CHECK(gridOfUnit({assigned(7), assigned(8, "2")}, "2") == Id<Grid>{8});
    CHECK(gridOfUnit({assigned(7), assigned(8, "2")}, "1") == Id<Grid>{7});
    CHECK_FALSE(gridOfUnit({assigned(8, "2")}, "1").valid());
}

TEST_CASE("grid codes go on after the highest ever used")
{
    CHECK(nextGridCode("990101001001", GridKind::general, {}) == "990101001001001");
    CHECK(nextGridCode("990101001001", GridKind::general, {"990101001001004", "990101001001902"}) == "990101001001005");
    CHECK(nextGridCode("990101001001", GridKind::special, {"990101001001004"}) == "990101001001901");
    CHECK(nextGridCode("990101001001", GridKind::special, {"990101001001999"}).empty());
}

TEST_CASE("a grid needs a name and a code of digits")
{
    Grid grid;
    grid.name = "第一网格";
    grid.code = "990101001001001";
    CHECK(check(grid).empty());
    grid.code = "G-1";
    CHECK(check(grid).front().rule == "grid_code_shape");
}

TEST_CASE("a relation of a staff member names somebody else")
{
    StaffRelation relation;
    relation.staffId = {3};
    relation.relation = "spouse";
    CHECK(blocks(check(relation)));
    relation.otherStaffId = {3};
    CHECK(check(relation).front().rule == "related_to_herself");
    relation.otherStaffId = {4};
    CHECK(check(relation).empty());
}
