// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/current_queries.h"

namespace linwu::residents {

namespace {

constexpr std::string_view kInBuilding = "building_id = :building";
constexpr std::string_view kInUnit = "building_id = :building and unit = :unit";
constexpr std::string_view kPeople = "current_dwelling_id in (select dwelling.id from dwelling where ";
constexpr std::string_view kHouseholds = "dwelling_id in (select dwelling.id from dwelling where ";

} // namespace

void followGrid(Writer& writer, Id<Dwelling> dwelling, Id<Grid> grid)
{
    const Fields parameters{{"dwelling", dwelling.value}};
    writer.setColumn("household", "current_grid_id", toValue(grid), "dwelling_id = :dwelling", parameters);
    writer.setColumn("resident", "current_grid_id", toValue(grid), "current_dwelling_id = :dwelling", parameters);
}

void followGrid(Writer& writer, Id<Building> building, const std::optional<std::string>& unit, Id<Grid> grid)
{
    const std::string doors(unit ? kInUnit : kInBuilding);
    Fields parameters{{"building", building.value}};
    if (unit) {
        parameters.push_back({"unit", *unit});
    }
    writer.setColumn("dwelling", "current_grid_id", toValue(grid), doors, parameters);
    writer.setColumn("household", "current_grid_id", toValue(grid), std::string(kHouseholds) + doors + ")", parameters);
    writer.setColumn("resident", "current_grid_id", toValue(grid), std::string(kPeople) + doors + ")", parameters);
}

} // namespace linwu::residents
