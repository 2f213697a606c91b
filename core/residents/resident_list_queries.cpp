// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_list_queries.h"

#include "core/residents/level_four_queries.h"
#include "core/residents/list_keys.h"
#include "core/residents/resident_clauses_queries.h"
#include "core/store/table.h"

#include <algorithm>
#include <unordered_map>

namespace linwu::residents {

namespace {

/// Rows are asked for in blocks of this many keys, so that one prepared statement serves every window.
constexpr std::size_t blockSize = 64;

constexpr std::string_view kIds = "select resident.id from resident";
constexpr std::string_view kIdsByDoor =
    "select resident.id from dwelling join resident on resident.current_dwelling_id = dwelling.id";
constexpr std::string_view kCount = "select count(*) from resident";

constexpr std::string_view kRows = R"(
select resident.id, resident.name, resident.sex, resident.birth, resident.id_number, resident.id_verdict, resident.phone, resident.ethnic,
       resident.political, resident.resident_type, resident.status, resident.to_verify, resident.doubts, resident.current_grid_id,
       grid.name, resident.current_dwelling_id, estate.name, building.number, dwelling.unit, dwelling.room,
       resident.current_household_id,
       (select household_member.relation from household_member
         where household_member.resident_id = resident.id and household_member.household_id = resident.current_household_id
           and (household_member.valid_to is null or household_member.valid_to > :today)
         order by household_member.id desc limit 1)
  from resident
  left join dwelling on dwelling.id = resident.current_dwelling_id
  left join building on building.id = dwelling.building_id
  left join estate on estate.id = building.estate_id
  left join grid on grid.id = resident.current_grid_id
 where resident.id in ()";

constexpr std::string_view kGroupCounts = R"(
select resident_group.group_code, count(distinct resident_group.resident_id)
  from resident_group join resident on resident.id = resident_group.resident_id
 where resident.status in ('present', 'away', 'lost')
   and (resident_group.valid_from is null or resident_group.valid_from <= :today)
   and (resident_group.valid_to is null or resident_group.valid_to > :today)
 group by resident_group.group_code order by 2 desc, 1)";

std::string_view orderText(ResidentOrder order)
{
    switch (order) {
    case ResidentOrder::birth:
        return "resident.birth, resident.id";
    case ResidentOrder::address:
        return "dwelling.door_key, dwelling.id, resident.id";
    case ResidentOrder::name:
        break;
    }
    return "resident.name_key, resident.id";
}

ListStatement idStatement(const Reader& reader, const ResidentFilter& filter, ResidentOrder order)
{
    ListStatement statement(order == ResidentOrder::address ? kIdsByDoor : kIds);
    addClauses(statement, reader, filter);
    if (order == ResidentOrder::birth) {
        statement.where("resident.birth is not null");
    }
    statement.order(orderText(order));
    return statement;
}

/// The people whom the order's own question leaves out, for the end of its list: without a birth, without a dwelling. In order of
/// names.
std::optional<ListStatement> restStatement(const Reader& reader, const ResidentFilter& filter, ResidentOrder order)
{
    if (order == ResidentOrder::name) {
        return std::nullopt;
    }
    ListStatement statement(kIds);
    addClauses(statement, reader, filter);
    statement.where(order == ResidentOrder::birth ? "resident.birth is null" : "resident.current_dwelling_id is null");
    statement.order(orderText(ResidentOrder::name));
    return statement;
}

ResidentRow rowOf(const Row& row)
{
    int column = 0;
    ResidentRow read;
    const auto next = [&](auto& member) { fromValue(row.value(column++), member); };
    const auto sealed = [&](const char* field) {
        Blob blob;
        next(blob);
        return SealedText(std::move(blob), {Resident::table, field, read.id.value});
    };
    next(read.id);
    next(read.name);
    next(read.sex);
    next(read.birth);
    read.idNumber = sealed("id_number");
    next(read.idVerdict);
    read.phone = sealed("phone");
    next(read.ethnic);
    next(read.political);
    next(read.residentType);
    next(read.status);
    next(read.toVerify);
    next(read.doubts);
    next(read.gridId);
    next(read.grid);
    next(read.dwellingId);
    next(read.estate);
    next(read.building);
    next(read.unit);
    next(read.room);
    next(read.householdId);
    next(read.relation);
    return read;
}

/// The question for one block of keys: always `blockSize` parameters, the last ones filled with no key.
std::string blockText()
{
    std::string text(kRows);
    for (std::size_t place = 0; place < blockSize; ++place) {
        text += (place == 0 ? ":k" : ", :k") + std::to_string(place);
    }
    return text + ")";
}

} // namespace

ListQuestion residentQuestion(const Reader& reader, const ResidentFilter& filter, ResidentOrder order)
{
    const ListStatement statement = idStatement(reader, filter, order);
    return {statement.text(), statement.parameters()};
}

std::vector<Id<Resident>> residentIds(const Reader& reader, const ResidentFilter& filter, ResidentOrder order)
{
    auto ids = keysOf<Resident>(reader, idStatement(reader, filter, order));
    if (const auto statement = restStatement(reader, filter, order)) {
        const auto rest = keysOf<Resident>(reader, *statement);
        ids.insert(ids.end(), rest.begin(), rest.end());
    }
    return ids;
}

std::vector<Id<Resident>> firstResidentIds(const Reader& reader, const ResidentFilter& filter, ResidentOrder order, int count)
{
    auto ids = keysOf<Resident>(reader, idStatement(reader, filter, order).limit(count));
    const auto missing = count - static_cast<int>(ids.size());
    if (auto statement = restStatement(reader, filter, order); statement && missing > 0) {
        const auto rest = keysOf<Resident>(reader, statement->limit(missing));
        ids.insert(ids.end(), rest.begin(), rest.end());
    }
    return ids;
}

std::int64_t countResidents(const Reader& reader, const ResidentFilter& filter)
{
    ListStatement statement(kCount);
    addClauses(statement, reader, filter);
    return reader.session().integer(statement.text(), statement.parameters());
}

std::vector<ResidentRow> residentRows(const Reader& reader, const std::vector<Id<Resident>>& ids)
{
    const std::string text = blockText();
    std::unordered_map<std::int64_t, ResidentRow> found;
    for (std::size_t first = 0; first < ids.size(); first += blockSize) {
        Fields parameters{{"today", isoText(reader.today())}};
        for (std::size_t place = 0; place < blockSize; ++place) {
            const std::int64_t key = first + place < ids.size() ? ids[first + place].value : 0;
            parameters.push_back({"k" + std::to_string(place), key});
        }
        reader.session().each(text, parameters, [&](const Row& row) {
            found.emplace(row.integer(0), rowOf(row));
            return true;
        });
    }
    std::vector<ResidentRow> rows;
    rows.reserve(ids.size());
    for (const auto id : ids) {
        if (const auto row = found.find(id.value); row != found.end()) {
            rows.push_back(row->second);
        }
    }
    return rows;
}

std::vector<ResidentChip> residentChips(const Reader& reader)
{
    std::vector<ResidentChip> chips;
    const AgeLimits ages = ageLimitsOn(reader, reader.today());
    for (const auto& [trait, word] : Codes<ResidentTrait>::table) {
        ResidentFilter filter;
        filter.is = {trait};
        chips.push_back({trait, {}, ageOf(trait, ages), countResidents(reader, filter)});
    }
    reader.session().each(kGroupCounts, {{"today", isoText(reader.today())}}, [&](const Row& row) {
        if (!isLevelFour(row.text(0))) {
            chips.push_back({std::nullopt, std::string(row.text(0)), std::nullopt, row.integer(1)});
        }
        return true;
    });
    for (const auto& entry : peopleOfLevelFour(reader, reader.today())) {
        ResidentFilter filter;
        filter.groups = {entry.first};
        if (const auto count = countResidents(reader, filter); count > 0) {
            chips.push_back({std::nullopt, entry.first, std::nullopt, count});
        }
    }
    return chips;
}

} // namespace linwu::residents
