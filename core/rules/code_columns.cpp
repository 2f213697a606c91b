// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/code_columns.h"

#include "core/base/code_table.h"

#include <map>

namespace linwu::rules {

namespace {

constexpr std::string_view otherWords = "aliases"; ///< stands for the list itself: only its other words are set

using ColumnsByList = std::map<std::string, std::vector<CodeColumn>, std::less<>>;

/// All rows of the table by their list.
const ColumnsByList& allColumns()
{
    static const ColumnsByList columns = [] {
        ColumnsByList read;
        const CodeTable table = CodeTable::ofEmbedded("rules/code_columns.csv");
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            CodeColumn column;
            column.list = table.cell(row, "list");
            column.name = table.cell(row, "column");
            column.label = table.cell(row, "label");
            column.unit = table.cell(row, "unit");
            column.choices = table.cell(row, "choices");
            column.words = table.cell(row, "words");
            column.needed = table.cell(row, "needed") == "yes";
            read[column.list].push_back(std::move(column));
        }
        return read;
    }();
    return columns;
}

} // namespace

const std::vector<CodeColumn>& codeColumns(std::string_view list)
{
    static const std::vector<CodeColumn> none;
    const auto found = allColumns().find(list);
    return found == allColumns().end() || freedomOf(list) != ListFreedom::codes ? none : found->second;
}

ListFreedom freedomOf(std::string_view list)
{
    const auto found = allColumns().find(list);
    if (found == allColumns().end()) {
        return ListFreedom::none;
    }
    return found->second.front().name == otherWords ? ListFreedom::words : ListFreedom::codes;
}

Problems checkColumns(const CodeItem& item)
{
    Problems problems;
    for (const auto& column : codeColumns(item.list)) {
        const std::string value = detailOf(item, column.name);
        if (value.empty()) {
            if (column.needed) {
                problems.push_back({column.name, "required", Severity::block, {}});
            }
        } else if (!fitsUnit(value, column.unit, column.choices)) {
            problems.push_back({column.name, "rule_value", Severity::block, {{"unit", column.unit}}});
        }
    }
    return problems;
}

} // namespace linwu::rules
