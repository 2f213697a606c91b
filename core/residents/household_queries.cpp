// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/household_queries.h"

#include "core/residents/list_keys.h"

#include <charconv>
#include <limits>

namespace linwu::residents {

namespace {

constexpr std::string_view kIds = "select household.id from household left join dwelling on dwelling.id = household.dwelling_id "
                                  "left join resident head on head.id = household.head_id";
constexpr std::string_view kCount = "select count(*) from household";
constexpr std::string_view kMembersToday =
    "(select count(*) from household_member where household_member.household_id = household.id"
    " and (household_member.valid_from is null or household_member.valid_from <= :today)"
    " and (household_member.valid_to is null or household_member.valid_to > :today))";

constexpr std::string_view kByNumber = "select household.id from household";

/// Sorts behind whatever a number may go on with (U+10FFFF).
constexpr std::string_view behindEveryNumber = "\xF4\x8F\xBF\xBF";

/// A shorter beginning would fit half the register.
constexpr std::size_t leastBeginning = 5;

std::string_view orderText(HouseholdOrder order)
{
    switch (order) {
    case HouseholdOrder::number:
        return "household.number = '', household.number, household.id";
    case HouseholdOrder::head:
        return "head.name_key is null, head.name_key, household.id";
    case HouseholdOrder::door:
        break;
    }
    return "household.dwelling_id is null, dwelling.door_key, household.number, household.id";
}

constexpr std::string_view kRowKeys = "select household.id, household.kind, household.number, head.name, ";
constexpr std::string_view kRow = R"(,
       household.dwelling_id, estate.name, building.number, dwelling.unit, dwelling.room, household.hukou_address,
       household.current_grid_id, grid.name, household.formed_on, household.ended_on
  from household
  left join resident head on head.id = household.head_id
  left join dwelling on dwelling.id = household.dwelling_id
  left join building on building.id = dwelling.building_id
  left join estate on estate.id = building.estate_id
  left join grid on grid.id = household.current_grid_id
 where household.id = :id)";

void addNumber(ListStatement& statement, const std::string& beginning)
{
    statement.where("household.number >= :number", {"number", beginning});
    statement.where("household.number < :number_end", {"number_end", beginning + std::string(behindEveryNumber)});
}

/// The clauses of what was typed above the list.
void addTyped(ListStatement& statement, const Reader& reader, const HouseholdFilter& filter)
{
    if (!filter.number.empty()) {
        addNumber(statement, filter.number);
    }
    if (!filter.head.empty()) {
        // % and _ of a name would stand for anything: no name has them.
        statement.where(
            "household.head_id in (select named.id from resident named where named.name like :head)",
            {"head", '%' + filter.head + '%'}
        );
    }
    if (!filter.door.building.empty()) {
        statement.where(
            "household.dwelling_id in (select door.id from dwelling door join building at on at.id = door.building_id"
            " where at.number = :door_building)",
            {"door_building", filter.door.building}
        );
    }
    if (!filter.door.unit.empty()) {
        statement.where(
            "household.dwelling_id in (select door.id from dwelling door where door.unit = :door_unit)",
            {"door_unit", filter.door.unit}
        );
    }
    if (!filter.door.room.empty()) {
        statement.where(
            "household.dwelling_id in (select door.id from dwelling door where door.room = :door_room)",
            {"door_room", filter.door.room}
        );
    }
    if (filter.members.any()) {
        std::string between(kMembersToday);
        between += " between :members_from and :members_to";
        statement.parameterise({"today", isoText(reader.today())});
        statement.parameterise({"members_from", std::int64_t{filter.members.from.value_or(0)}});
        statement.where(between, {"members_to", std::int64_t{filter.members.to.value_or(std::numeric_limits<int>::max())}});
    }
}

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
        statement.where(*filter.withoutHead ? "household.head_id is null" : "household.head_id is not null");
    }
    if (filter.withoutNumber) {
        statement.where(*filter.withoutNumber ? "household.number = ''" : "household.number <> ''");
    }
    if (filter.withoutGrid) {
        statement.where(*filter.withoutGrid ? "household.current_grid_id is null" : "household.current_grid_id is not null");
    }
    addTyped(statement, reader, filter);
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
    if (value == "ended") {
        filter.ended = true;
        return {};
    }
    for (const auto& [word, flag] :
         {std::pair("without_head", &HouseholdFilter::withoutHead),
          {"without_number", &HouseholdFilter::withoutNumber},
          {"without_grid", &HouseholdFilter::withoutGrid}}) {
        if (value == word) {
            filter.*flag = true;
            return {};
        }
    }
    return invalid(key, "code_unknown");
}

std::vector<Id<Household>> householdIds(const Reader& reader, const HouseholdFilter& filter, HouseholdOrder order, int most)
{
    ListStatement statement = statementOf(kIds, reader, filter);
    statement.order(orderText(order));
    if (most > 0) {
        statement.limit(most);
    }
    return keysOf<Household>(reader, statement);
}

std::int64_t countHouseholds(const Reader& reader, const HouseholdFilter& filter)
{
    const ListStatement statement = statementOf(kCount, reader, filter);
    return reader.session().integer(statement.text(), statement.parameters());
}

std::vector<HouseholdRow> householdRows(const Reader& reader, const std::vector<Id<Household>>& ids)
{
    const std::string text = std::string(kRowKeys) + std::string(kMembersToday) + std::string(kRow);
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

std::vector<Id<Household>> householdsByNumber(const Reader& reader, const std::string& number, int most)
{
    if (number.empty()) {
        return {};
    }
    ListStatement statement(kByNumber);
    if (number.size() < leastBeginning) {
        statement.where("household.number = :number", {"number", number});
    } else {
        addNumber(statement, number);
    }
    statement.where("household.number <> ''").where("household.ended_on is null");
    // The number itself sorts before whatever begins with it.
    statement.order("household.number, household.id").limit(most);
    return keysOf<Household>(reader, statement);
}

} // namespace linwu::residents
