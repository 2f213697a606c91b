// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/dwelling_rows.h"

#include "ui/text/convert.h"
#include "ui/text/door_text.h"
#include "ui/text/labels.h"

#include <unordered_map>

namespace linwu::ui {

QString areaText(const std::optional<std::int64_t>& area)
{
    return area ? moneyText(*area) : QString(); // two decimals, as money has
}

residents::DwellingFilter dwellingFilterOf(const ListQuery& query)
{
    residents::DwellingFilter filter;
    for (const auto& chip : query.chips) {
        const bool negated = chip.startsWith(QLatin1Char('!'));
        const QString key = negated ? chip.mid(1) : chip;
        if (key.startsWith(QStringLiteral("use:"))) {
            const auto use = fromCode<residents::DwellingUse>(toCore(key.mid(4)));
            if (use && negated) {
                filter.otherUses.push_back(*use);
            } else {
                filter.use = use;
            }
        } else if (key.startsWith(QStringLiteral("building:"))) {
            filter.building.value = key.mid(9).toLongLong();
        } else if (key == u"empty") {
            filter.inhabited = negated;
        } else if (key == u"without_grid") {
            filter.withoutGrid = !negated;
        }
    }
    return filter;
}

QList<ListColumn> DwellingRows::columns() const
{
    return {
        {QStringLiteral("door"), tr("Door"), 190},
        {QStringLiteral("use"), tr("Use"), 84},
        {QStringLiteral("head"), tr("Head of household"), 90},
        {QStringLiteral("persons"), tr("People"), 60, true},
        {QStringLiteral("area"), tr("Floor area (m²)"), 90, true},
        {QStringLiteral("grid"), tr("Grid"), 84},
        {QStringLiteral("households"), tr("Households"), 70, true, false, false},
    };
}

std::vector<std::int64_t> DwellingRows::ids(const Reader& reader, const ListQuery& query, std::size_t limit) const
{
    std::vector<std::int64_t> ids;
    for (const auto id : residents::dwellingIds(reader, dwellingFilterOf(query), static_cast<int>(limit))) {
        ids.push_back(id.value);
    }
    return ids;
}

std::vector<ListRow> DwellingRows::rows(const Reader& reader, std::span<const std::int64_t> ids) const
{
    std::vector<Id<residents::Dwelling>> wanted;
    for (const auto id : ids) {
        wanted.push_back({id});
    }
    std::unordered_map<std::int64_t, ListRow> found;
    for (const auto& row : residents::dwellingRows(reader, wanted)) {
        const bool vacant = row.use == residents::DwellingUse::vacant && row.persons > 0;
        found[row.id.value] = {
            {doorTextOf(row)},
            {row.use == residents::DwellingUse::unknown ? QString() : label("dwelling.current_use", codeOf(row.use)),
             vacant ? Tone::warn : Tone::plain},
            {toQt(row.head)},
            {row.persons == 0 ? QString() : countText(row.persons)},
            {areaText(row.area)},
            {toQt(row.grid)},
            {countText(row.households)},
        };
    }
    std::vector<ListRow> rows;
    for (const auto id : ids) {
        rows.push_back(std::move(found[id]));
    }
    return rows;
}

QString DwellingRows::sentence(const Reader& reader) const
{
    residents::DwellingFilter inhabited;
    inhabited.inhabited = true;
    return tr("%1 dwellings · %2 lived in · %3 buildings")
        .arg(countText(residents::countDwellings(reader, {})), countText(residents::countDwellings(reader, inhabited)))
        .arg(residents::countBuildings(reader));
}

QList<Chip> DwellingRows::chips(const Reader& reader) const
{
    QList<Chip> chips;
    const auto add = [&](const QString& key, const QString& word, const QString& group) {
        const auto count = static_cast<int>(residents::countDwellings(reader, dwellingFilterOf({{key}, {}, {}, false, {}})));
        chips.append({key, word, count, count > 0, group});
    };
    add(QStringLiteral("empty"), tr("Nobody lives there"), tr("State"));
    add(QStringLiteral("without_grid"), tr("No grid"), tr("State"));
    for (const auto& [use, code] : Codes<residents::DwellingUse>::table) {
        if (use != residents::DwellingUse::unknown) {
            add(QStringLiteral("use:") + toQt(code), label("dwelling.current_use", code), tr("Use"));
        }
    }
    for (const auto& name : residents::buildingNames(reader)) {
        Chip chip;
        chip.key = QStringLiteral("building:%1").arg(name.id.value);
        chip.label = doorText(name.estate, name.number, {}, {});
        chip.shown = false;
        chip.group = name.estate.empty() ? tr("Buildings") : toQt(name.estate);
        chip.single = true;
        chips.append(chip);
    }
    return chips;
}

} // namespace linwu::ui
