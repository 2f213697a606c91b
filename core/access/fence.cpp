// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/fence.h"

#include "core/access/sensitive_rights.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace linwu {

namespace {

constexpr std::string_view gridColumn = "current_grid_id";
constexpr std::string_view caseColumn = "case_id";
constexpr std::string_view caseTable = "mediation_case";

/// The schema the tables of the file lie in: a name with it before is the table itself, whatever a question calls by that name.
constexpr std::string_view fileSchema = "main.";

constexpr std::string_view everyColumn = "*";

/// What is of level three (敏感): groups by their code, and these of a person.
constexpr std::string_view groupTable = "resident_group";
constexpr std::string_view personTable = "resident";
constexpr std::array<std::string_view, 2> levelThreeColumns{"health", "disability"};

bool has(const std::vector<TableInfo>& tables, std::string_view table, std::string_view column)
{
    const auto info = std::ranges::find(tables, table, &TableInfo::name);
    return info != tables.end() && std::ranges::find(info->columns, column) != info->columns.end();
}

/// The word `sql` begins with at `at`, in small letters, and `at` behind the blanks after it.
std::string wordAt(std::string_view sql, std::size_t& at)
{
    const auto isBlank = [](char sign) { return std::isspace(static_cast<unsigned char>(sign)) != 0; };
    while (at < sql.size() && isBlank(sql[at])) {
        ++at;
    }
    std::string word;
    while (at < sql.size() && std::isalpha(static_cast<unsigned char>(sql[at])) != 0) {
        word += static_cast<char>(std::tolower(static_cast<unsigned char>(sql[at++])));
    }
    while (at < sql.size() && isBlank(sql[at])) {
        ++at;
    }
    return word;
}

} // namespace

bool isOfLevelThree(const Fields& row)
{
    return groupsOfLevel("3").contains(textIn(row, "group_code"));
}

bool Fence::stands(const Scope& scope)
{
    return !scope.whole() || (scope.hidden & levelThreeRows) != 0;
}

bool Fence::standsBefore(std::string_view table, const Scope& scope)
{
    return !scope.whole() || closesLevelThree(table, scope);
}

bool carriesGrid(const std::vector<TableInfo>& tables, std::string_view table)
{
    return has(tables, table, gridColumn);
}

Fence::Fence(Session& session, Scope scope)
    : m_scope(std::move(scope))
    , m_tables(session.tables())
    , m_references(session.references())
{}

std::string Fence::around(std::string_view sql, const std::vector<std::string>& tables)
{
    // A name given by `with` goes before a table of that name, so the question itself stays as it is written.
    std::string names;
    for (const auto& table : tables) {
        const std::string condition = conditionOf(table);
        const std::string columns = columnsOf(table);
        if (!condition.empty() || columns != everyColumn) {
            names.append(names.empty() ? "" : ", ").append(table);
            // A question that names a table twice would else be answered from a copy of the whole of it.
            names.append(" as not materialized (select ").append(columns).append(" from ").append(fileSchema).append(table);
            names.append(condition.empty() ? "" : " where ").append(condition).append(")");
        }
    }
    if (names.empty()) {
        return std::string(sql);
    }
    std::size_t at = 0;
    if (wordAt(sql, at) != "with") {
        return "with " + names + " " + std::string(sql);
    }
    std::size_t behind = at;
    const bool recursive = wordAt(sql, behind) == "recursive";
    return (recursive ? "with recursive " : "with ") + names + ", " + std::string(sql.substr(recursive ? behind : at));
}

bool Fence::closesLevelThree(std::string_view table, const Scope& scope)
{
    return table == groupTable && (scope.hidden & levelThreeRows) != 0;
}

std::string Fence::columnsOf(const std::string& table) const
{
    if (table != personTable || (m_scope.hidden & levelThreeRows) == 0) {
        return std::string(everyColumn);
    }
    std::string list;
    for (const auto& column : std::ranges::find(m_tables, table, &TableInfo::name)->columns) {
        const bool closed = std::ranges::find(levelThreeColumns, column) != levelThreeColumns.end();
        list.append(list.empty() ? "" : ", ").append(closed ? "null as " : "").append(column);
    }
    return list;
}

std::string Fence::conditionOf(const std::string& table)
{
    std::string within = withinGrids(table);
    if (closesLevelThree(table, m_scope)) {
        std::string codes;
        for (const auto& code : groupsOfLevel("3")) {
            codes.append(codes.empty() ? "'" : ", '").append(code).append("'");
        }
        within.append(within.empty() ? "" : " and ").append("resident_group.group_code not in (").append(codes).append(")");
    }
    return within;
}

std::string Fence::withinGrids(const std::string& table)
{
    if (m_scope.whole()) {
        return {};
    }
    if (table == "grid") {
        return m_scope.condition("grid.id");
    }
    if (table == "building") {
        return ofBuilding(table + "." + std::string(gridColumn));
    }
    if (carriesGrid(m_tables, table)) {
        return m_scope.condition(table + "." + std::string(gridColumn));
    }
    if (has(m_tables, table, caseColumn)) {
        return through({table, std::string(caseColumn), std::string(caseTable)});
    }
    std::string text;
    m_open.insert(table);
    for (const Reference& reference : m_references) {
        if (reference.table == table && !m_open.contains(reference.parent) && reference.parent != "operation") {
            const std::string one = through(reference);
            text += (text.empty() || one.empty() ? "" : " and ") + one;
        }
    }
    m_open.erase(table);
    return text;
}

/// A building that is shared by units lies in no grid of its own.
std::string Fence::ofBuilding(const std::string& column) const
{
    return "(" + m_scope.condition(column) + " or exists (select 1 from " + std::string(fileSchema) +
           "dwelling where dwelling.building_id = building.id and " + m_scope.condition("dwelling." + std::string(gridColumn)) +
           "))";
}

/// A row that names none of them is not held back by it.
std::string Fence::through(const Reference& reference)
{
    const std::string within = conditionOf(reference.parent);
    if (within.empty()) {
        return {};
    }
    const std::string column = reference.table + "." + reference.column;
    return "(" + column + " is null or exists (select 1 from " + std::string(fileSchema) + reference.parent + " where " +
           reference.parent + ".id = " + column + " and " + within + "))";
}

} // namespace linwu
