// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/listing.h"

#include "app/commands/shown.h"
#include "core/registry/any_record.h"
#include "core/residents/resident_list_queries.h"

namespace linwu::app {

namespace {

using residents::ResidentFilter;
using residents::ResidentRow;

Json residentJson(const Reader& reader, const ResidentRow& row)
{
    return {
        {"record", recordText("resident", row.id.value)},
        {"name", row.name},
        {"sex", row.sex},
        {"birth", valueJson(toValue(row.birth))},
        {"id_number", maskedJson(reader, row.idNumber, "id_number")},
        {"id_verdict", row.idVerdict},
        {"phone", maskedJson(reader, row.phone, "phone")},
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
    Json rows = Json::array();
    for (const ResidentRow& row : residents::residentRows(reader, residents::residentIds(reader, filter))) {
        rows.push_back(residentJson(reader, row));
    }
    return rows;
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
