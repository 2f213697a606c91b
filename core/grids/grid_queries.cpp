// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/grid_queries.h"

#include "core/store/list_statement.h"
#include "core/store/table.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace linwu::grids {

namespace {

constexpr std::string_view kOpenOn = "(valid_from is null or valid_from <= :day) and (valid_to is null or valid_to > :day)";

constexpr std::string_view kDuties = R"(
select grid_duty.id, grid_duty.grid_id, grid_duty.staff_id, grid_duty.role, grid_duty.valid_from, grid_duty.valid_to,
       grid.name, staff.name, staff.work_phone, staff.is_public
  from grid_duty join grid on grid.id = grid_duty.grid_id join staff on staff.id = grid_duty.staff_id)";

constexpr std::string_view kDutyOnDay = "(grid_duty.valid_from is null or grid_duty.valid_from <= :day) and (grid_duty.valid_to "
                                        "is null or grid_duty.valid_to > :day)";

constexpr std::string_view kDutyOrder = "coalesce(grid_duty.valid_from, ''), grid_duty.id";

constexpr std::string_view kHeldGrids = "select distinct grid_id from grid_duty where staff_id = :staff and ";
constexpr std::string_view kRolesOn = "select role from staff_role where staff_id = :staff and ";

constexpr std::string_view kBuildingUnits = R"(
select building.id, estate.name, building.number, dwelling.unit
  from building join estate on estate.id = building.estate_id
  left join (select distinct building_id, unit from dwelling) dwelling on dwelling.building_id = building.id
 order by estate.name, building.number_key, building.id, dwelling.unit)";

constexpr std::string_view kAssignments = R"(
select id, grid_id, building_id, unit, valid_from, valid_to from grid_building
 where (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to > :day))";

constexpr std::string_view kDwellingLoad = "select current_grid_id, count(*), count(distinct building_id) from dwelling where "
                                           "current_grid_id is not null group by current_grid_id";
constexpr std::string_view kHouseholdLoad = "select current_grid_id, count(*), 0 from household where current_grid_id is not "
                                            "null and kind = 'living' and ended_on is null "
                                            "group by current_grid_id";
constexpr std::string_view kPersonLoad = "select current_grid_id, count(*), 0 from resident where current_grid_id is not null "
                                         "and status in ('present', 'away', 'lost') "
                                         "group by current_grid_id";

/// Roles whose work is the whole community: they read everything of level 2.
constexpr std::array<StaffRole, 4> officeRoles{
    StaffRole::secretary,
    StaffRole::director,
    StaffRole::socialWorker,
    StaffRole::clerk};

DutyRow dutyOf(const Row& row)
{
    DutyRow read;
    read.duty = recordOf<GridDuty>(row);
    read.grid = row.text(6);
    read.staff = row.text(7);
    read.workPhone = row.text(8);
    read.isPublic = row.integer(9) != 0;
    return read;
}

std::vector<DutyRow> dutiesWhere(const Reader& reader, ListStatement& statement)
{
    statement.order(kDutyOrder);
    std::vector<DutyRow> duties;
    reader.session().each(statement.text(), statement.parameters(), [&](const Row& row) {
        duties.push_back(dutyOf(row));
        return true;
    });
    return duties;
}

/// 网格长 before 专职网格员 before the others, as on the grid's board.
int boardRank(StaffRole role)
{
    switch (role) {
    case StaffRole::gridHead:
        return 0;
    case StaffRole::gridWorker:
        return 1;
    case StaffRole::gridAssistant:
        return 2;
    case StaffRole::gridAdviser:
        return 3;
    default:
        return 4;
    }
}

struct Load {
    std::int64_t count = 0;
    std::int64_t buildings = 0;
};

std::map<std::int64_t, Load> loadBy(const Reader& reader, std::string_view sql)
{
    std::map<std::int64_t, Load> loads;
    reader.session().each(sql, {}, [&](const Row& row) {
        loads[row.integer(0)] = {row.integer(1), row.integer(2)};
        return true;
    });
    return loads;
}

void addStaff(GridLoad& load, const std::vector<DutyRow>& duties)
{
    std::set<Id<Staff>> staff;
    for (const auto& row : duties) {
        staff.insert(row.duty.staffId);
        if (row.duty.role == StaffRole::gridHead && load.head.empty()) {
            load.head = row.staff;
        }
        if (row.duty.role == StaffRole::gridWorker) {
            load.workers += (load.workers.empty() ? "" : "、") + row.staff;
        }
    }
    load.staff = static_cast<std::int64_t>(staff.size());
}

} // namespace

std::vector<Grid> listGrids(const Reader& reader, const Date& on)
{
    return listRecords<Grid>(reader.session(), std::string(kOpenOn) + " order by code, id", {{"day", isoText(on)}});
}

std::vector<Grid> allGrids(const Reader& reader)
{
    return listRecords<Grid>(reader.session(), "1 = 1 order by code, id");
}

std::optional<Grid> findGrid(const Reader& reader, Id<Grid> id)
{
    return findRecord<Grid>(reader.session(), id.value);
}

std::optional<Grid> findGrid(const Reader& reader, const std::string& codeOrName)
{
    auto grids = listRecords<Grid>(reader.session(), "(code = :word or name = :word) order by id", {{"word", codeOrName}});
    return grids.size() == 1 ? std::optional(std::move(grids.front())) : std::nullopt;
}

std::vector<GridBuilding> buildingsOf(const Reader& reader, Id<Grid> grid)
{
    return listRecords<GridBuilding>(
        reader.session(), "grid_id = :id order by coalesce(valid_from, ''), id", {{"id", grid.value}}
    );
}

std::vector<GridBuilding> gridsOf(const Reader& reader, Id<residents::Building> building)
{
    return listRecords<GridBuilding>(
        reader.session(), "building_id = :id order by coalesce(valid_from, ''), id", {{"id", building.value}}
    );
}

std::vector<DutyRow> responsibleOn(const Reader& reader, Id<Grid> grid, const Date& on)
{
    ListStatement statement(kDuties);
    statement.where("grid_duty.grid_id = :grid", {"grid", grid.value}).where(kDutyOnDay, {"day", isoText(on)});
    auto duties = dutiesWhere(reader, statement);
    std::stable_sort(duties.begin(), duties.end(), [](const DutyRow& one, const DutyRow& other) {
        return boardRank(one.duty.role) < boardRank(other.duty.role);
    });
    return duties;
}

std::vector<DutyRow> dutiesOf(const Reader& reader, Id<Grid> grid)
{
    ListStatement statement(kDuties);
    statement.where("grid_duty.grid_id = :grid", {"grid", grid.value});
    return dutiesWhere(reader, statement);
}

std::vector<DutyRow> dutiesOf(const Reader& reader, Id<Staff> staff)
{
    ListStatement statement(kDuties);
    statement.where("grid_duty.staff_id = :staff", {"staff", staff.value});
    return dutiesWhere(reader, statement);
}

std::vector<Id<Grid>> heldGrids(const Reader& reader, Id<Staff> staff, const Date& on)
{
    std::vector<Id<Grid>> held;
    const Fields parameters{{"staff", staff.value}, {"day", isoText(on)}};
    reader.session().each(std::string(kHeldGrids) + std::string(kOpenOn) + " order by grid_id", parameters, [&](const Row& row) {
        held.push_back({row.integer(0)});
        return true;
    });
    return held;
}

Scope scopeOf(const Reader& reader, Id<Staff> staff, const Date& on)
{
    const Fields parameters{{"staff", staff.value}, {"day", isoText(on)}};
    bool office = false;
    reader.session().each(std::string(kRolesOn) + std::string(kOpenOn), parameters, [&](const Row& row) {
        const auto role = fromCode<StaffRole>(row.text(0));
        office = office || std::find(officeRoles.begin(), officeRoles.end(), role) != officeRoles.end();
        return !office;
    });
    if (office) {
        return {};
    }
    Scope scope;
    scope.grids = heldGrids(reader, staff, on);
    return scope;
}

std::vector<GridGapRow> gridGaps(const Reader& reader, const Date& on)
{
    std::map<std::int64_t, std::vector<GridBuilding>> assigned;
    reader.session().each(kAssignments, {{"day", isoText(on)}}, [&](const Row& row) {
        const auto assignment = recordOf<GridBuilding>(row);
        assigned[assignment.buildingId.value].push_back(assignment);
        return true;
    });

    struct Units {
        GridGapRow row;
        std::vector<std::string> units;
    };

    std::vector<Units> buildings;
    reader.session().each(kBuildingUnits, {}, [&](const Row& row) {
        if (buildings.empty() || buildings.back().row.building.value != row.integer(0)) {
            buildings.push_back({{{row.integer(0)}, std::string(row.text(1)), std::string(row.text(2)), {}}, {}});
        }
        if (!row.isNull(3)) {
            buildings.back().units.emplace_back(row.text(3));
        }
        return true;
    });
    std::vector<GridGapRow> gaps;
    for (auto& [row, units] : buildings) {
        for (auto& gap : gapsOf(units, assigned[row.building.value])) {
            row.gap = std::move(gap);
            gaps.push_back(row);
        }
    }
    return gaps;
}

std::vector<Grid> gridsWithoutHead(const Reader& reader)
{
    std::vector<Grid> without;
    for (const auto& grid : listGrids(reader, reader.today())) {
        GridLoad load;
        addStaff(load, responsibleOn(reader, grid.id, reader.today()));
        if (load.head.empty()) {
            without.push_back(grid);
        }
    }
    return without;
}

std::vector<GridLoad> gridLoads(const Reader& reader)
{
    auto dwellings = loadBy(reader, kDwellingLoad);
    auto households = loadBy(reader, kHouseholdLoad);
    auto persons = loadBy(reader, kPersonLoad);
    std::vector<GridLoad> loads;
    for (const auto& grid : listGrids(reader, reader.today())) {
        GridLoad load;
        load.grid = grid;
        load.buildings = dwellings[grid.id.value].buildings;
        load.dwellings = dwellings[grid.id.value].count;
        load.households = households[grid.id.value].count;
        load.persons = persons[grid.id.value].count;
        addStaff(load, responsibleOn(reader, grid.id, reader.today()));
        loads.push_back(std::move(load));
    }
    return loads;
}

} // namespace linwu::grids
