// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/grids/grid_rows.h"

#include "core/grids/grid_queries.h"
#include "ui/text/convert.h"
#include "ui/text/door_text.h"
#include "ui/text/labels.h"

namespace linwu::ui {
namespace {

ListRow shown(const grids::GridLoad& load)
{
    return {
        {toQt(load.grid.name)},
        load.head.empty() ? ListCell{GridRows::tr("nobody"), Tone::warn} : ListCell{toQt(load.head)},
        {toQt(load.workers)},
        {countText(load.buildings)},
        {countText(load.households)},
        {countText(load.persons)},
        {countText(load.dwellings)},
        {toQt(load.grid.code)},
        {label("grid.kind", codeOf(load.grid.kind))},
    };
}

} // namespace

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
    QHash<std::int64_t, ListRow> counted;
    for (const auto& load : grids::gridLoads(reader)) {
        counted.insert(load.grid.id.value, shown(load));
        const bool fits = (!withoutHead || load.head.empty()) && (!withHead || !load.head.empty());
        if (fits && (limit == 0 || ids.size() < limit)) {
            ids.push_back(load.grid.id.value);
        }
    }
    const std::lock_guard lock(m_lock);
    m_counted = std::move(counted);
    return ids;
}

std::vector<ListRow> GridRows::rows(const Reader&, std::span<const std::int64_t> ids) const
{
    const std::lock_guard lock(m_lock);
    std::vector<ListRow> rows;
    for (const auto id : ids) {
        rows.push_back(m_counted.value(id));
    }
    return rows;
}

QString GridRows::sentence(const Reader& reader) const
{
    const auto count = grids::listGrids(reader, reader.today()).size();
    const auto gaps = grids::gridGaps(reader, reader.today());
    QString text = tr("%1 grids").arg(count);
    if (!gaps.empty()) {
        QStringList names;
        for (const auto& gap : gaps) {
            names.append(doorText(gap.estate, gap.number, {}, {}));
        }
        const qsizetype more = names.size() - 5;
        names = names.mid(0, 5);
        text += QStringLiteral(" · ") + tr("in no grid or in several: %1").arg(names.join(QStringLiteral("、")));
        if (more > 0) {
            text += QStringLiteral(" +") + QString::number(more);
        }
    }
    return text;
}

QList<Chip> GridRows::chips(const Reader& reader) const
{
    const auto without = static_cast<int>(grids::gridsWithoutHead(reader).size());
    return {{QStringLiteral("without_head"), tr("No head"), without}};
}

} // namespace linwu::ui
