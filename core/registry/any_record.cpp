// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/any_record.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace linwu {

namespace {

constexpr std::string_view gridColumn = "current_grid_id";

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

/// What keeps rows beyond the reader's grids out of a question.
class ScopeText {
public:
    explicit ScopeText(const Reader& reader)
        : m_scope(reader.scope())
    {
        if (!m_scope.whole()) {
            m_tables = reader.session().tables();
            m_references = reader.session().references();
        }
    }

    /// ` and …` for rows of `table`: by its own grid, else by those of the records it names; empty when it has to do with no
    /// grid.
    [[nodiscard]] std::string of(const std::string& table)
    {
        if (m_scope.whole()) {
            return {};
        }
        if (const auto column = gridOf(table); !column.empty()) {
            return m_scope.clause(table + "." + column);
        }
        std::string text;
        m_open.insert(table);
        for (const Reference& reference : m_references) {
            if (reference.table == table && !m_open.contains(reference.parent) && reference.parent != "operation") {
                text += through(reference);
            }
        }
        m_open.erase(table);
        return text;
    }

private:
    [[nodiscard]] std::string gridOf(const std::string& table) const
    {
        if (table == "grid") {
            return "id";
        }
        return carriesGrid(m_tables, table) ? std::string(gridColumn) : std::string();
    }

    /// A row that names none of them is not held back by it.
    [[nodiscard]] std::string through(const Reference& reference)
    {
        const std::string beyond = of(reference.parent);
        if (beyond.empty()) {
            return {};
        }
        const std::string column = reference.table + "." + reference.column;
        return " and (" + column + " is null or exists (select 1 from " + reference.parent + " where " + reference.parent +
               ".id = " + column + beyond + "))";
    }

    const Scope& m_scope;
    std::vector<TableInfo> m_tables;
    std::vector<Reference> m_references;
    std::set<std::string> m_open; ///< tables on the way: references may run in a circle
};

std::vector<std::int64_t>
keys(const Reader& reader, const TableInfo& table, const std::string& condition, const Fields& parameters)
{
    const std::string sql =
        "select id from " + table.name + " where " + condition + ScopeText(reader).of(table.name) + " order by id";
    std::vector<std::int64_t> found;
    reader.session().each(sql, parameters, [&](const Row& row) {
        found.push_back(row.integer(0));
        return true;
    });
    return found;
}

} // namespace

bool carriesGrid(const std::vector<TableInfo>& tables, std::string_view table)
{
    const auto info = std::ranges::find(tables, table, &TableInfo::name);
    return info != tables.end() && std::ranges::find(info->columns, gridColumn) != info->columns.end();
}

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
    return reader.shows(table) && (reader.scope().whole() || !recordIdsWith(reader, table, "id", id).empty());
}

std::int64_t countBeyond(const Reader& reader, std::string_view table, std::int64_t first, std::int64_t last)
{
    const std::string name = knownTable(reader.session(), table).name;
    const std::string all = "select count(*) from " + name + " where id >= :first and id <= :last";
    const Fields range{{"first", first}, {"last", last}};
    const std::int64_t there = reader.session().integer(all, range);
    return there - reader.session().integer(all + ScopeText(reader).of(name), range);
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
