// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/consistency_queries.h"

#include <array>

namespace linwu::grids {

namespace {

struct Question {
    std::string_view rule;
    std::string_view table;
    std::string_view sql; ///< selects keys
};

constexpr std::array<Question, 9> questions{{
    {"current_grid_differs", "dwelling", R"(
select dwelling.id from dwelling where coalesce(dwelling.current_grid_id, 0) <> coalesce((
  select grid_building.grid_id from grid_building
   where grid_building.building_id = dwelling.building_id and (grid_building.unit = dwelling.unit or grid_building.unit = '')
     and (grid_building.valid_from is null or grid_building.valid_from <= :today)
     and (grid_building.valid_to is null or grid_building.valid_to > :today)
   order by grid_building.unit = '', grid_building.id desc limit 1), 0))"},
    {"current_grid_differs", "household", R"(
select household.id from household join dwelling on dwelling.id = household.dwelling_id
 where coalesce(household.current_grid_id, 0) <> coalesce(dwelling.current_grid_id, 0))"},
    {"current_grid_differs", "resident", R"(
select resident.id from resident left join dwelling on dwelling.id = resident.current_dwelling_id
 where coalesce(resident.current_grid_id, 0) <> coalesce(dwelling.current_grid_id, 0))"},
    {"current_dwelling_differs", "resident", R"(
select resident.id from resident where coalesce(resident.current_dwelling_id, 0) <> coalesce((
  select residence.dwelling_id from residence where residence.resident_id = resident.id
     and (residence.valid_from is null or residence.valid_from <= :today)
     and (residence.valid_to is null or residence.valid_to > :today)
   order by coalesce(residence.valid_from, '') desc, residence.id desc limit 1), 0))"},
    {"current_household_differs", "resident", R"(
select resident.id from resident where coalesce(resident.current_household_id, 0) <> coalesce((
  select household_member.household_id from household_member join household on household.id = household_member.household_id
   where household_member.resident_id = resident.id and household.kind = 'living'
     and (household_member.valid_from is null or household_member.valid_from <= :today)
     and (household_member.valid_to is null or household_member.valid_to > :today)
   order by coalesce(household_member.valid_from, '') desc, household_member.id desc limit 1), 0))"},
    {"head_differs", "household", R"(
select household.id from household where household.ended_on is null and coalesce(household.head_id, 0) <> coalesce((
  select household_member.resident_id from household_member
   where household_member.household_id = household.id and household_member.relation in ('01', '02', '03')
     and (household_member.valid_from is null or household_member.valid_from <= :today)
     and (household_member.valid_to is null or household_member.valid_to > :today)
   order by coalesce(household_member.valid_from, ''), household_member.id limit 1), 0))"},
    {"residence_overlaps", "residence", R"(
select later.id from residence earlier join residence later
    on later.resident_id = earlier.resident_id and later.id > earlier.id
 where (earlier.valid_to is null or later.valid_from is null or later.valid_from < earlier.valid_to)
   and (later.valid_to is null or earlier.valid_from is null or earlier.valid_from < later.valid_to))"},
    {"use_overlaps", "dwelling_use", R"(
select later.id from dwelling_use earlier join dwelling_use later
    on later.dwelling_id = earlier.dwelling_id and later.id > earlier.id
 where (earlier.valid_to is null or later.valid_from is null or later.valid_from < earlier.valid_to)
   and (later.valid_to is null or earlier.valid_from is null or earlier.valid_from < later.valid_to))"},
    {"grid_overlaps", "grid_building", R"(
select later.id from grid_building earlier join grid_building later
    on later.building_id = earlier.building_id and later.id > earlier.id
   and (later.unit = earlier.unit or later.unit = '' or earlier.unit = '')
 where (earlier.valid_to is null or later.valid_from is null or later.valid_from < earlier.valid_to)
   and (later.valid_to is null or earlier.valid_from is null or earlier.valid_from < later.valid_to))"},
}};

} // namespace

std::vector<Inconsistency> inconsistencies(const Reader& reader)
{
    std::vector<Inconsistency> found;
    for (const auto& question : questions) {
        const bool dated = question.sql.find(":today") != std::string_view::npos;
        reader.session().each(question.sql, dated ? Fields{{"today", isoText(reader.today())}} : Fields(), [&](const Row& row) {
            found.push_back({std::string(question.rule), std::string(question.table), row.integer(0)});
            return true;
        });
    }
    return found;
}

} // namespace linwu::grids
