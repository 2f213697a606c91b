// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/grids/grid_rows.h"

#include "core/grids/grid_queries.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <unordered_map>

namespace linwu::ui {

QList<ListColumn> GridRows::columns() const
{
    return {
        {QStringLiteral("name"), tr("Grid"), 130},
        {QStringLiteral("head"), tr("Head of the grid"), 110},
        {QStringLiteral("workers"), tr("Grid workers"), 120},
        {QStringLiteral("buildings"), tr("Buildings"), 70, true},
        {QStringLiteral("households"), tr("Households"), 80, true},
        {QStringLiteral("persons"), tr("People"), 80, true},
        {QStringLiteral("dwellings"), tr("Dwellings"), 80, true, false, false},
        {QStringLiteral("code"), tr("Code"), 150, false, false, false},
        {QStringLiteral("kind"), tr("Kind"), 90, false, false, false},
    };
}

std::vector<std::int64_t> GridRows::ids(const Reader& reader, const ListQuery& query, std::size_t limit) const
{
    const bool withoutHead = query.chips.contains(QStringLiteral("without_head"));
    const bool withHead = query.chips.contains(QStringLiteral("!without_head"));
    std::vector<std::int64_t> ids;
    for (const auto& load : grids::gridLoads(reader)) {
        const bool fits = (!withoutHead || load.head.empty()) && (!withHead || !load.head.empty());
        if (fits && (limit == 0 || ids.size() < limit)) {
            ids.push_back(load.grid.id.value);
        }
    }
    return ids;
}

std::vector<ListRow> GridRows::rows(const Reader& reader, std::span<const std::int64_t> ids) const
{
    std::unordered_map<std::int64_t, ListRow> found;
    for (const auto& load : grids::gridLoads(reader)) {
        const ListCell head = load.head.empty() ? ListCell{tr("nobody"), Tone::warn} : ListCell{toQt(load.head)};
        found[load.grid.id.value] = {
            {toQt(load.grid.name)},
            head,
            {toQt(load.workers)},
            {countText(load.buildings)},
            {countText(load.households)},
            {countText(load.persons)},
            {countText(load.dwellings)},
            {toQt(load.grid.code)},
            {label("grid.kind", codeOf(load.grid.kind))},
        };
    }
    std::vector<ListRow> rows;
    for (const auto id : ids) {
        rows.push_back(found[id]);
    }
    return rows;
}

} // namespace linwu::ui
