// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/staff_queries.h"

#include "core/grids/staff_rules.h"
#include "core/store/table.h"

#include <algorithm>
#include <map>

namespace linwu::grids {

namespace {

constexpr std::string_view kOpenOn = "(valid_from is null or valid_from <= :day) and (valid_to is null or valid_to > :day)";

constexpr std::string_view kRolesOn = "select staff_id, role from staff_role where ";

constexpr std::string_view kGridsOn = R"(
select grid_duty.staff_id, grid.name
  from grid_duty join grid on grid.id = grid_duty.grid_id
 where (grid_duty.valid_from is null or grid_duty.valid_from <= :day) and (grid_duty.valid_to is null or grid_duty.valid_to > :day)
 group by grid_duty.staff_id, grid.id, grid.name, grid.code order by grid.code)";

constexpr std::string_view kInRole = R"(id in (select staff_role.staff_id from staff_role
   where staff_role.role = :role and staff_role.organisation = :organisation
     and (staff_role.valid_from is null or staff_role.valid_from <= :day)
     and (staff_role.valid_to is null or staff_role.valid_to > :day)) order by name_key, id)";

constexpr std::string_view kBetween =
    "(staff_id = :one and other_staff_id = :other) or (staff_id = :other and other_staff_id = :one) order by id";

} // namespace

std::vector<StaffRow> listStaff(const Reader& reader, const Date& on, bool all)
{
    const Fields day{{"day", isoText(on)}};
    std::map<std::int64_t, std::vector<StaffRole>> roles;
    reader.session().each(std::string(kRolesOn) + std::string(kOpenOn) + " order by id", day, [&](const Row& row) {
        roles[row.integer(0)].push_back(*fromCode<StaffRole>(row.text(1)));
        return true;
    });
    std::map<std::int64_t, std::string> grids;
    reader.session().each(kGridsOn, day, [&](const Row& row) {
        std::string& names = grids[row.integer(0)];
        names += (names.empty() ? "" : "、") + std::string(row.text(1));
        return true;
    });
    std::vector<StaffRow> rows;
    const std::string condition = (all ? std::string("1 = 1") : std::string(kOpenOn)) + " order by name_key, id";
    for (auto& staff : listRecords<Staff>(reader.session(), condition, all ? Fields() : day)) {
        const std::int64_t id = staff.id.value;
        rows.push_back({std::move(staff), roles[id], grids[id]});
    }
    return rows;
}

std::optional<Staff> findStaff(const Reader& reader, Id<Staff> id)
{
    return findRecord<Staff>(reader.session(), id.value);
}

std::optional<Staff> findStaff(const Reader& reader, const std::string& nameOrNumber, const Date& on)
{
    auto found = listRecords<Staff>(
        reader.session(),
        "(name = :word or (number = :word and number <> '')) and " + std::string(kOpenOn) + " order by id",
        {{"word", nameOrNumber}, {"day", isoText(on)}}
    );
    return found.size() == 1 ? std::optional(std::move(found.front())) : std::nullopt;
}

std::vector<Staff> staffInRole(const Reader& reader, StaffRole role, const Date& on, const std::string& organisation)
{
    return listRecords<Staff>(
        reader.session(), kInRole, {{"role", toValue(role)}, {"organisation", organisation}, {"day", isoText(on)}}
    );
}

std::vector<StaffRoleSpell> rolesOf(const Reader& reader, Id<Staff> staff)
{
    return listRecords<StaffRoleSpell>(
        reader.session(), "staff_id = :id order by coalesce(valid_from, ''), id", {{"id", staff.value}}
    );
}

std::vector<StaffRelation> relationsOf(const Reader& reader, Id<Staff> staff)
{
    return listRecords<StaffRelation>(
        reader.session(), "staff_id = :id or other_staff_id = :id order by id", {{"id", staff.value}}
    );
}

bool areCloseRelatives(const Reader& reader, Id<Staff> one, Id<Staff> other)
{
    const auto between = listRecords<StaffRelation>(reader.session(), kBetween, {{"one", one.value}, {"other", other.value}});
    return std::any_of(between.begin(), between.end(), [](const StaffRelation& relation) {
        return isCloseRelation(relation.relation);
    });
}

} // namespace linwu::grids
