// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading any Record from its table. Writing goes through the door (core/registry/writer.h).

#include "core/base/record.h"
#include "core/store/session.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu {

/// The record of the current row of a query that selects `columnList<R>()` from column `first` on.
template <Record R>
[[nodiscard]] R recordOf(const Row& row, int first = 0)
{
    int column = first;
    return recordFrom<R>([&](const char*) { return row.value(column++); });
}

/// The row with that key as it lies there, column by column; no fields when there is none. `table` is a name of ours.
[[nodiscard]] inline Fields storedRow(Session& session, std::string_view table, std::int64_t id)
{
    Fields fields;
    session.each("select * from " + std::string(table) + " where id = :id", {{"id", id}}, [&](const Row& row) {
        fields = fieldsOf(row);
        return false;
    });
    return fields;
}

/// The record with that key.
template <Record R>
[[nodiscard]] std::optional<R> findRecord(Session& session, std::int64_t id)
{
    static const std::string sql = "select " + columnList<R>() + " from " + std::string(R::table) + " where id = :id";
    std::optional<R> found;
    session.each(sql, {{"id", id}}, [&](const Row& row) {
        found = recordOf<R>(row);
        return false;
    });
    return found;
}

/// All records for which `condition` holds. `condition` is SQL after `where`, order included: `case_id = :case order by id`.
template <Record R>
[[nodiscard]] std::vector<R> listRecords(Session& session, std::string_view condition, const Fields& parameters = {})
{
    const std::string sql = "select " + columnList<R>() + " from " + std::string(R::table) + " where " + std::string(condition);
    std::vector<R> found;
    session.each(sql, parameters, [&](const Row& row) {
        found.push_back(recordOf<R>(row));
        return true;
    });
    return found;
}

} // namespace linwu
