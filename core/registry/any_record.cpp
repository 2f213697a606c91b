// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/any_record.h"

#include "core/access/fence.h"

#include <algorithm>
#include <stdexcept>

namespace linwu {

namespace {

/// The table as the store knows it: names stand in SQL text, so only known ones may.
TableInfo knownTable(Session& session, std::string_view table)
{
    for (const TableInfo& info : session.tables()) {
        if (info.name == table) {
            return info;
        }
    }
    throw std::logic_error("no such table");
}

std::vector<std::int64_t>
keys(const Reader& reader, const TableInfo& table, const std::string& condition, const Fields& parameters)
{
    const std::string sql = "select id from " + table.name + " where " + condition + " order by id";
    std::vector<std::int64_t> found;
    reader.session().each(sql, parameters, [&](const Row& row) {
        found.push_back(row.integer(0));
        return true;
    });
    return found;
}

} // namespace

std::vector<std::int64_t> recordIds(const Reader& reader, std::string_view table)
{
    return keys(reader, knownTable(reader.session(), table), "1 = 1", {});
}

std::vector<std::int64_t> recordIdsWith(const Reader& reader, std::string_view table, std::string_view column, const Value& value)
{
    const TableInfo info = knownTable(reader.session(), table);
    if (std::ranges::find(info.columns, column) == info.columns.end()) {
        throw std::logic_error("no such column");
    }
    return keys(reader, info, std::string(column) + " = :value", {{"value", value}});
}

bool mayRead(const Reader& reader, std::string_view table, std::int64_t id)
{
    return reader.shows(table) &&
           (!Fence::standsBefore(table, reader.scope()) || !recordIdsWith(reader, table, "id", id).empty());
}

bool seesAll(const Reader& reader, std::string_view table, std::int64_t first, std::int64_t last)
{
    if (!Fence::standsBefore(table, reader.scope())) {
        return reader.shows(table);
    }
    const TableInfo info = knownTable(reader.session(), table);
    const std::string anyThere = "select exists (select 1 from " + info.name + " where id >= :first and id <= :last)";
    return reader.shows(table) && reader.session().integer(anyThere, {{"first", first}, {"last", last}}) != 0 &&
           !reader.session().hides(info.name, first, last);
}

std::vector<RelatedRecord> relatedRecords(const Reader& reader, std::string_view table, std::int64_t id)
{
    std::vector<RelatedRecord> related;
    for (const Reference& reference : reader.session().references()) {
        // The journal points at acts, not at records.
        if (reference.parent != table || reference.table == "operation") {
            continue;
        }
        for (const std::int64_t key : recordIdsWith(reader, reference.table, reference.column, id)) {
            related.push_back({reference.table, key, reference.column});
        }
    }
    std::ranges::sort(related, [](const RelatedRecord& one, const RelatedRecord& other) {
        return std::pair(one.table, one.id) < std::pair(other.table, other.id);
    });
    return related;
}

} // namespace linwu
