// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/listing.h"

#include "app/commands/shown.h"
#include "core/registry/any_record.h"
#include "core/residents/household_queries.h"
#include "core/residents/place_queries.h"
#include "core/residents/resident_list_queries.h"

namespace linwu::app {

namespace {

using residents::ResidentFilter;
using residents::ResidentRow;

Json residentJson(const papers::MaskTable& masks, const Reader& reader, const ResidentRow& row)
{
    return {
        {"record", recordText("resident", row.id.value)},
        {"name", row.name},
        {"sex", row.sex},
        {"birth", valueJson(toValue(row.birth))},
        {"id_number", maskedJson(masks, reader, row.idNumber, "id_number")},
        {"id_verdict", row.idVerdict},
        {"phone", maskedJson(masks, reader, row.phone, "phone")},
        {"ethnic", row.ethnic},
        {"political", row.political},
        {"resident_type", row.residentType},
        {"status", codeOf(row.status)},
        {"to_verify", row.toVerify},
        {"doubts", row.doubts},
        {"grid", row.gridId ? Json(row.grid) : Json()},
        {"estate", row.estate},
        {"building", row.building},
        {"unit", row.unit},
        {"room", row.room},
        {"household", row.householdId ? Json(recordText("household", row.householdId.value)) : Json()},
        {"relation", row.relation}};
}

Result<Json> residentRowsJson(const Reader& reader, const ListWish& wish)
{
    ResidentFilter filter;
    filter.asOf = wish.day;
    for (const auto& [key, value] : wish.filters) {
        if (auto status = residents::setFilter(filter, key, value); !status) {
            return status.error();
        }
    }
    const papers::MaskTable masks(reader, reader.today());
    Json rows = Json::array();
    for (const ResidentRow& row : residents::residentRows(reader, residents::residentIds(reader, filter))) {
        rows.push_back(residentJson(masks, reader, row));
    }
    return rows;
}

using residents::DwellingRow;
using residents::HouseholdRow;

/// The words by which people find a door.
template <class Row>
void putDoor(Json& json, const Row& row)
{
    json["estate"] = row.estate;
    json["building"] = row.building;
    json["unit"] = row.unit;
    json["room"] = row.room;
    json["grid"] = row.gridId ? Json(row.grid) : Json();
}

Json householdJson(const HouseholdRow& row)
{
    Json json{
        {"record", recordText("household", row.id.value)},
        {"kind", codeOf(row.kind)},
        {"number", row.number},
        {"head", row.head},
        {"members", row.members},
        {"dwelling", row.dwellingId ? Json(recordText("dwelling", row.dwellingId.value)) : Json()}};
    putDoor(json, row);
    json["hukou_address"] = row.hukouAddress;
    json["formed_on"] = valueJson(toValue(row.formedOn));
    json["ended_on"] = valueJson(toValue(row.endedOn));
    return json;
}

Json dwellingJson(const DwellingRow& row)
{
    Json json{{"record", recordText("dwelling", row.id.value)}};
    putDoor(json, row);
    json["current_use"] = codeOf(row.use); // as `show` calls it
    json["use"] = codeOf(row.use);
    json["area"] = row.area ? Json(*row.area) : Json();
    json["head"] = row.head;
    json["households"] = row.households;
    json["persons"] = row.persons;
    return json;
}

/// True when every filter's field says that; an unknown field is refused.
Result<bool> passes(const Json& fields, const std::vector<std::pair<std::string, std::string>>& filters)
{
    for (const auto& [key, value] : filters) {
        const auto field = fields.find(key);
        if (field == fields.end()) {
            return invalid(key, "unknown_field");
        }
        const std::string text = field->is_string() ? field->get<std::string>()
                                 : field->is_null() ? std::string()
                                                    : field->dump();
        if (text != value) {
            return false;
        }
    }
    return true;
}

/// Filters that the register knows narrow the question; the others are held against the fields of its rows.
template <class Filter>
Result<std::vector<std::pair<std::string, std::string>>> takeFilters(Filter& filter, const ListWish& wish)
{
    std::vector<std::pair<std::string, std::string>> rest;
    for (const auto& [key, value] : wish.filters) {
        const auto status = setFilter(filter, key, value);
        const bool unknown =
            !status && !status.error().problems.empty() && status.error().problems.front().rule == "filter_unknown";
        if (unknown) {
            rest.emplace_back(key, value);
        } else if (!status) {
            return status.error();
        }
    }
    return rest;
}

/// Rows that pass, as they come.
template <class Row>
Status addPassing(Json& rows, const std::vector<Row>& found, const ListWish& wish, Json (*show)(const Row&), const auto& holds)
{
    for (const Row& row : found) {
        Json json = show(row);
        const auto passed = passes(json, wish.filters);
        if (!passed) {
            return passed.error();
        }
        if (*passed && holds(row)) {
            rows.push_back(std::move(json));
        }
    }
    return {};
}

/// Households that are; on a day those that were then.
Result<Json> householdRowsJson(const Reader& reader, ListWish wish)
{
    residents::HouseholdFilter filter;
    filter.kind = std::nullopt;
    auto rest = takeFilters(filter, wish);
    if (!rest) {
        return rest.error();
    }
    wish.filters = *rest;
    const auto holds = [&](const HouseholdRow& row) {
        return !wish.day || Period{row.formedOn, row.endedOn}.contains(*wish.day);
    };
    Json rows = Json::array();
    for (const bool ended : {false, true}) {
        if (ended == filter.ended || wish.day) {
            residents::HouseholdFilter asked = filter;
            asked.ended = ended;
            const auto found = residents::householdRows(reader, residents::householdIds(reader, asked));
            if (auto status = addPassing(rows, found, wish, &householdJson, holds); !status) {
                return status.error();
            }
        }
    }
    return rows;
}

Result<Json> dwellingRowsJson(const Reader& reader, ListWish wish)
{
    residents::DwellingFilter filter;
    auto rest = takeFilters(filter, wish);
    if (!rest) {
        return rest.error();
    }
    wish.filters = *rest;
    Json rows = Json::array();
    const auto found = residents::dwellingRows(reader, residents::dwellingIds(reader, filter));
    const auto status = addPassing(rows, found, wish, &dwellingJson, [](const DwellingRow&) { return true; });
    return status ? Result<Json>(std::move(rows)) : status.error();
}

} // namespace

Result<ListWish> listWish(const Request& request)
{
    ListWish wish;
    wish.shape = findRegister(request.words[1]);
    if (wish.shape == nullptr) {
        return failure(ErrorCode::invalid, request.words[1], "unknown_register");
    }
    for (const std::string& filter : request.values("filter")) {
        const auto equals = filter.find('=');
        if (equals == std::string::npos) {
            return failure(ErrorCode::invalid, filter, "filter_form");
        }
        wish.filters.emplace_back(filter.substr(0, equals), filter.substr(equals + 1));
    }
    const auto day = request.date("on");
    if (!day) {
        return day.error();
    }
    wish.day = *day;
    return wish;
}

Result<Json> listRows(const Reader& reader, const ListWish& wish)
{
    if (wish.shape->table == residents::Resident::table) {
        return residentRowsJson(reader, wish);
    }
    if (wish.shape->table == residents::Household::table) {
        return householdRowsJson(reader, wish);
    }
    if (wish.shape->table == residents::Dwelling::table) {
        return dwellingRowsJson(reader, wish);
    }
    Json rows = Json::array();
    for (const std::int64_t id : recordIds(reader, wish.shape->table)) {
        const auto fields = wish.shape->fields(reader, id);
        if (!fields || (wish.day && !holdsOn(*fields, *wish.day))) {
            continue;
        }
        const auto passed = passes(*fields, wish.filters);
        if (!passed) {
            return passed.error();
        }
        if (*passed) {
            Json row = {{"record", recordText(wish.shape->table, id)}};
            row.update(*fields);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace linwu::app
