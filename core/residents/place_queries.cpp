// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/place_queries.h"

#include "core/base/text.h"
#include "core/residents/list_keys.h"
#include "core/store/table.h"

#include <charconv>

namespace linwu::residents {

namespace {

constexpr std::string_view kEstates = R"(
select estate.id, estate.name, estate.aliases, (select count(*) from building where building.estate_id = estate.id)
  from estate order by estate.name, estate.id)";

constexpr std::string_view kBuildings = R"(
select building.id, building.estate_id, building.number, building.number_key, building.street_no, building.units, building.current_grid_id,
       estate.name, grid.name,
       (select count(*) from dwelling where dwelling.building_id = building.id),
       (select count(*) from dwelling join household on household.dwelling_id = dwelling.id
         where dwelling.building_id = building.id and household.kind = 'living' and household.ended_on is null),
       (select count(*) from dwelling join resident on resident.current_dwelling_id = dwelling.id where dwelling.building_id = building.id)
  from building
  join estate on estate.id = building.estate_id
  left join grid on grid.id = building.current_grid_id)";

constexpr std::string_view kBuildingNames = R"(
select building.id, estate.name, building.number, building.current_grid_id, grid.name
  from building
  join estate on estate.id = building.estate_id
  left join grid on grid.id = building.current_grid_id)";

constexpr std::string_view kBuildingOrder = "estate.name, building.number_key, building.id";

constexpr std::string_view kUnits = "select distinct unit from dwelling where building_id = :id order by unit";

constexpr std::string_view kDoor = "select id from dwelling where building_id = :building and unit = :unit and room = :room";

constexpr std::string_view kAddress = R"(
select estate.name, building.street_no, building.number, dwelling.unit, dwelling.room, dwelling.original_address
  from dwelling join building on building.id = dwelling.building_id join estate on estate.id = building.estate_id
 where dwelling.id = :id)";

constexpr std::string_view kDwellingIds = "select dwelling.id from dwelling";
constexpr std::string_view kDwellingCount = "select count(*) from dwelling";

constexpr std::string_view kDwellingRow = R"(
select dwelling.id, estate.name, building.number, dwelling.unit, dwelling.room, dwelling.area, dwelling.current_use,
       dwelling.current_grid_id, grid.name,
       (select resident.name from household join resident on resident.id = household.head_id
         where household.dwelling_id = dwelling.id and household.kind = 'living' and household.ended_on is null
         order by household.id limit 1),
       (select count(*) from household where household.dwelling_id = dwelling.id and household.kind = 'living'
           and household.ended_on is null),
       (select count(*) from resident where resident.current_dwelling_id = dwelling.id)
  from dwelling
  join building on building.id = dwelling.building_id
  join estate on estate.id = building.estate_id
  left join grid on grid.id = dwelling.current_grid_id
 where dwelling.id = :id)";

constexpr std::string_view kSomebodyLives = "exists (select 1 from resident where resident.current_dwelling_id = dwelling.id)";

ListStatement dwellingStatement(std::string_view base, const DwellingFilter& filter)
{
    ListStatement statement(base);
    if (filter.building.valid()) {
        statement.where("dwelling.building_id = :building", {"building", toValue(filter.building)});
    }
    if (filter.estate.valid()) {
        statement.where(
            "dwelling.building_id in (select building.id from building where building.estate_id = :estate)",
            {"estate", toValue(filter.estate)}
        );
    }
    if (filter.grid.valid()) {
        statement.where("dwelling.current_grid_id = :grid", {"grid", toValue(filter.grid)});
    }
    if (filter.withoutGrid) {
        statement.where(*filter.withoutGrid ? "dwelling.current_grid_id is null" : "dwelling.current_grid_id is not null");
    }
    if (filter.use) {
        statement.where("dwelling.current_use = :use", {"use", toValue(*filter.use)});
    }
    for (std::size_t place = 0; place < filter.otherUses.size(); ++place) {
        const std::string name = "other_use_" + std::to_string(place);
        statement.where("dwelling.current_use <> :" + name, {name, toValue(filter.otherUses[place])});
    }
    if (filter.inhabited) {
        statement.where((*filter.inhabited ? "" : "not ") + std::string(kSomebodyLives));
    }
    return statement;
}

std::vector<BuildingRow> buildingRows(const Reader& reader, ListStatement& statement)
{
    statement.order(kBuildingOrder);
    std::vector<BuildingRow> rows;
    reader.session().each(statement.text(), statement.parameters(), [&](const Row& row) {
        rows.push_back(
            {recordOf<Building>(row),
             std::string(row.text(7)),
             std::string(row.text(8)),
             row.integer(9),
             row.integer(10),
             row.integer(11)}
        );
        return true;
    });
    return rows;
}

template <class Tag>
Status setKey(Id<Tag>& out, const std::string& key, const std::string& value)
{
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), out.value);
    return fault == std::errc() && end == value.data() + value.size() ? Status() : Status(invalid(key, "not_a_number"));
}

} // namespace

std::vector<EstateRow> listEstates(const Reader& reader)
{
    std::vector<EstateRow> rows;
    reader.session().each(kEstates, {}, [&](const Row& row) {
        rows.push_back({recordOf<Estate>(row), row.integer(3)});
        return true;
    });
    return rows;
}

std::vector<AreaAlias> areaAliases(const Reader& reader)
{
    std::vector<AreaAlias> aliases;
    for (const auto& row : listEstates(reader)) {
        aliases.push_back({row.estate.name, row.estate.name});
        for (const auto& alias : split(row.estate.aliases, '|')) {
            if (!alias.empty()) {
                aliases.push_back({alias, row.estate.name});
            }
        }
    }
    return aliases;
}

std::vector<BuildingRow> listBuildings(const Reader& reader, Id<Estate> estate)
{
    ListStatement statement(kBuildings);
    if (estate.valid()) {
        statement.where("building.estate_id = :estate", {"estate", toValue(estate)});
    }
    return buildingRows(reader, statement);
}

std::vector<BuildingRow> buildingsInGrid(const Reader& reader, Id<Grid> grid)
{
    ListStatement statement(kBuildings);
    statement.where("building.current_grid_id = :grid", {"grid", toValue(grid)});
    return buildingRows(reader, statement);
}

std::vector<BuildingName> buildingNames(const Reader& reader)
{
    ListStatement statement(kBuildingNames);
    statement.order(kBuildingOrder);
    std::vector<BuildingName> names;
    reader.session().each(statement.text(), statement.parameters(), [&](const Row& row) {
        names.push_back(
            {{row.integer(0)}, std::string(row.text(1)), std::string(row.text(2)), {row.integer(3)}, std::string(row.text(4))}
        );
        return true;
    });
    return names;
}

std::int64_t countBuildings(const Reader& reader)
{
    return reader.session().integer("select count(*) from building");
}

std::vector<Dwelling> dwellingsIn(const Reader& reader, Id<Building> building)
{
    return listRecords<Dwelling>(reader.session(), "building_id = :id order by door_key, id", {{"id", building.value}});
}

std::vector<std::string> unitsOf(const Reader& reader, Id<Building> building)
{
    std::vector<std::string> units;
    reader.session().each(kUnits, {{"id", building.value}}, [&](const Row& row) {
        units.emplace_back(row.text(0));
        return true;
    });
    return units;
}

Id<Dwelling> findDwelling(const Reader& reader, Id<Building> building, const std::string& unit, const std::string& room)
{
    return {reader.session().integer(kDoor, {{"building", building.value}, {"unit", unit}, {"room", room}})};
}

DoorAddress addressOf(const Reader& reader, Id<Dwelling> dwelling)
{
    DoorAddress address;
    reader.session().each(kAddress, {{"id", dwelling.value}}, [&](const Row& row) {
        address.area = row.text(0);
        address.street = row.text(1);
        address.building = row.text(2);
        address.unit = row.text(3);
        address.room = row.text(4);
        address.raw = row.text(5);
        return false;
    });
    return address;
}

Status setFilter(DwellingFilter& filter, const std::string& key, const std::string& value)
{
    if (key == "estate") {
        return setKey(filter.estate, key, value);
    }
    if (key == "building") {
        return setKey(filter.building, key, value);
    }
    if (key == "grid") {
        return setKey(filter.grid, key, value);
    }
    if (key == "use") {
        filter.use = fromCode<DwellingUse>(value);
        return filter.use ? Status() : Status(invalid(key, "code_unknown"));
    }
    if (key != "is") {
        return invalid(key, "filter_unknown");
    }
    if (value == "without_grid") {
        filter.withoutGrid = true;
    } else if (value == "inhabited" || value == "empty") {
        filter.inhabited = value == "inhabited";
    } else {
        return invalid(key, "code_unknown");
    }
    return {};
}

std::vector<Id<Dwelling>> dwellingIds(const Reader& reader, const DwellingFilter& filter, int most)
{
    ListStatement statement = dwellingStatement(kDwellingIds, filter);
    statement.order("dwelling.door_key, dwelling.id");
    if (most > 0) {
        statement.limit(most);
    }
    return keysOf<Dwelling>(reader, statement);
}

std::int64_t countDwellings(const Reader& reader, const DwellingFilter& filter)
{
    const ListStatement statement = dwellingStatement(kDwellingCount, filter);
    return reader.session().integer(statement.text(), statement.parameters());
}

std::vector<DwellingRow> dwellingRows(const Reader& reader, const std::vector<Id<Dwelling>>& ids)
{
    std::vector<DwellingRow> rows;
    for (const auto id : ids) {
        reader.session().each(kDwellingRow, {{"id", id.value}}, [&](const Row& row) {
            DwellingRow read;
            int column = 0;
            const auto next = [&](auto& member) { fromValue(row.value(column++), member); };
            next(read.id);
            next(read.estate);
            next(read.building);
            next(read.unit);
            next(read.room);
            next(read.area);
            next(read.use);
            next(read.gridId);
            next(read.grid);
            next(read.head);
            next(read.households);
            next(read.persons);
            rows.push_back(std::move(read));
            return false;
        });
    }
    return rows;
}

} // namespace linwu::residents
