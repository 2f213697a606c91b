// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/household_queries.h"

#include "core/residents/list_keys.h"

#include <charconv>

namespace linwu::residents {

namespace {

constexpr std::string_view kIds = "select household.id from household left join dwelling on dwelling.id = household.dwelling_id";
constexpr std::string_view kCount = "select count(*) from household";
constexpr std::string_view kOrder = "household.dwelling_id is null, dwelling.door_key, household.id";

constexpr std::string_view kRow = R"(
select household.id, household.kind, household.number, head.name,
       (select count(*) from household_member where household_member.household_id = household.id
           and (household_member.valid_from is null or household_member.valid_from <= :today)
           and (household_member.valid_to is null or household_member.valid_to > :today)),
       household.dwelling_id, estate.name, building.number, dwelling.unit, dwelling.room, household.hukou_address,
       household.current_grid_id, grid.name, household.formed_on, household.ended_on
  from household
  left join resident head on head.id = household.head_id
  left join dwelling on dwelling.id = household.dwelling_id
  left join building on building.id = dwelling.building_id
  left join estate on estate.id = building.estate_id
  left join grid on grid.id = household.current_grid_id
 where household.id = :id)";

ListStatement statementOf(std::string_view base, const Reader& reader, const HouseholdFilter& filter)
{
    ListStatement statement(base);
    statement.where(filter.ended ? "household.ended_on is not null" : "household.ended_on is null");
    if (filter.kind) {
        statement.where("household.kind = :kind", {"kind", toValue(*filter.kind)});
    }
    if (filter.building.valid()) {
        statement.where(
            "household.dwelling_id in (select door.id from dwelling door where door.building_id = :building)",
            {"building", toValue(filter.building)}
        );
    }
    if (filter.dwelling.valid()) {
        statement.where("household.dwelling_id = :dwelling", {"dwelling", toValue(filter.dwelling)});
    }
    if (filter.grid.valid()) {
        statement.where("household.current_grid_id = :grid", {"grid", toValue(filter.grid)});
    }
    if (filter.withoutHead) {
        statement.where("household.head_id is null");
    }
    statement.scope(reader.scope().clause("household.current_grid_id"));
    return statement;
}

template <class Tag>
Status setKey(Id<Tag>& out, const std::string& key, const std::string& value)
{
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), out.value);
    return fault == std::errc() && end == value.data() + value.size() ? Status() : Status(invalid(key, "not_a_number"));
}

} // namespace

Status setFilter(HouseholdFilter& filter, const std::string& key, const std::string& value)
{
    if (key == "building") {
        return setKey(filter.building, key, value);
    }
    if (key == "dwelling") {
        return setKey(filter.dwelling, key, value);
    }
    if (key == "grid") {
        return setKey(filter.grid, key, value);
    }
    if (key == "kind") {
        filter.kind = fromCode<HouseholdKind>(value);
        return filter.kind ? Status() : Status(invalid(key, "code_unknown"));
    }
    if (key != "is") {
        return invalid(key, "filter_unknown");
    }
    filter.ended = filter.ended || value == "ended";
    filter.withoutHead = filter.withoutHead || value == "without_head";
    return value == "ended" || value == "without_head" ? Status() : Status(invalid(key, "code_unknown"));
}

std::vector<Id<Household>> householdIds(const Reader& reader, const HouseholdFilter& filter)
{
    ListStatement statement = statementOf(kIds, reader, filter);
    statement.order(kOrder);
    return keysOf<Household>(reader, statement);
}

std::int64_t countHouseholds(const Reader& reader, const HouseholdFilter& filter)
{
    const ListStatement statement = statementOf(kCount, reader, filter);
    return reader.session().integer(statement.text(), statement.parameters());
}

std::vector<HouseholdRow> householdRows(const Reader& reader, const std::vector<Id<Household>>& ids)
{
    const std::string text = std::string(kRow) + reader.scope().clause("household.current_grid_id");
    std::vector<HouseholdRow> rows;
    for (const auto id : ids) {
        reader.session().each(text, {{"id", id.value}, {"today", isoText(reader.today())}}, [&](const Row& row) {
            HouseholdRow read;
            int column = 0;
            const auto next = [&](auto& member) { fromValue(row.value(column++), member); };
            next(read.id);
            next(read.kind);
            next(read.number);
            next(read.head);
            next(read.members);
            next(read.dwellingId);
            next(read.estate);
            next(read.building);
            next(read.unit);
            next(read.room);
            next(read.hukouAddress);
            next(read.gridId);
            next(read.grid);
            next(read.formedOn);
            next(read.endedOn);
            rows.push_back(std::move(read));
            return false;
        });
    }
    return rows;
}

} // namespace linwu::residents
