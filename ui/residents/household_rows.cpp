// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/household_rows.h"

#include "core/residents/household_words.h"
#include "ui/text/door_text.h"
#include "ui/text/labels.h"

#include <algorithm>
#include <unordered_map>

namespace linwu::ui {
namespace {

using residents::Household;
using residents::HouseholdFilter;
using residents::HouseholdKind;
using residents::HouseholdOrder;
using residents::HouseholdRow;

void addTo(HouseholdFilter& filter, const QString& chip)
{
    const bool negated = chip.startsWith(QLatin1Char('!'));
    const QString key = negated ? chip.mid(1) : chip;
    if (key.startsWith(QStringLiteral("kind:"))) {
        // Without a chip only living households are listed, so that "not" a registered kind asks for nothing more.
        filter.kind = negated ? filter.kind : fromCode<HouseholdKind>(toCore(key.mid(5)));
    } else if (key.startsWith(QStringLiteral("grid:"))) {
        filter.grid.value = key.mid(5).toLongLong();
    } else if (key == u"without_head") {
        filter.withoutHead = !negated;
    } else if (key == u"without_number") {
        filter.withoutNumber = !negated;
    } else if (key == u"without_grid") {
        filter.withoutGrid = !negated;
    } else if (key == u"ended") {
        filter.ended = !negated;
    }
}

ListRow shown(const HouseholdRow& row)
{
    const bool living = row.kind == HouseholdKind::living;
    const bool headless = row.head.empty() && !row.endedOn;
    return {
        {toQt(row.number)},
        headless ? ListCell{HouseholdRows::tr("None"), Tone::warn} : ListCell{toQt(row.head)},
        {living ? doorTextOf(row) : toQt(row.hukouAddress)},
        {countText(row.members)},
        {label("household.kind", codeOf(row.kind))},
        {toQt(row.grid)},
        {dateText(row.formedOn)},
        {dateText(row.endedOn)},
    };
}

} // namespace

residents::HouseholdFilter householdFilterOf(const ListQuery& query)
{
    HouseholdFilter filter;
    for (const auto& chip : query.chips) {
        addTo(filter, chip);
    }
    return query.words.isEmpty() ? filter : residents::readHouseholdWords(toCore(query.words), std::move(filter)).filter;
}

QList<ListColumn> HouseholdRows::columns() const
{
    return {
        {QStringLiteral("number"), tr("Household number"), 96, false, true},
        {QStringLiteral("head"), tr("Head of household"), 90, false, true},
        {QStringLiteral("address"), tr("Address"), 190, false, true},
        {QStringLiteral("members"), tr("Number of people"), 56, true},
        {QStringLiteral("kind"), tr("Kind"), 96},
        {QStringLiteral("grid"), tr("Grid"), 90},
        {QStringLiteral("formed_on"), tr("Formed on"), 100, false, false, false},
        {QStringLiteral("ended_on"), tr("Ended on"), 100, false, false, false},
    };
}

QString HouseholdRows::wordsExample() const
{
    return tr("王 3幢 >=4人");
}

QStringList HouseholdRows::unknownWords(const QString& words) const
{
    QStringList unknown;
    for (const auto& word : residents::readHouseholdWords(toCore(words)).unknown) {
        unknown.append(toQt(word));
    }
    return unknown;
}

std::vector<std::int64_t> HouseholdRows::ids(const Reader& reader, const ListQuery& query, std::size_t limit) const
{
    const auto order = fromCode<HouseholdOrder>(toCore(query.order)).value_or(HouseholdOrder::door);
    // From the end, all keys are needed to know the first ones.
    const auto most = query.descending ? 0 : static_cast<int>(limit);
    std::vector<std::int64_t> ids;
    for (const auto id : residents::householdIds(reader, householdFilterOf(query), order, most)) {
        ids.push_back(id.value);
    }
    if (query.descending) {
        std::reverse(ids.begin(), ids.end());
        ids.resize(limit == 0 ? ids.size() : std::min(ids.size(), limit));
    }
    return ids;
}

std::vector<ListRow> HouseholdRows::rows(const Reader& reader, std::span<const std::int64_t> ids) const
{
    std::vector<Id<Household>> wanted;
    for (const auto id : ids) {
        wanted.push_back({id});
    }
    std::unordered_map<std::int64_t, ListRow> found;
    for (const auto& row : residents::householdRows(reader, wanted)) {
        found[row.id.value] = shown(row);
    }
    std::vector<ListRow> rows;
    for (const auto id : ids) {
        rows.push_back(std::move(found[id]));
    }
    return rows;
}

QString HouseholdRows::sentence(const Reader& reader) const
{
    const auto of = [&](HouseholdKind kind) {
        HouseholdFilter filter;
        filter.kind = kind;
        return residents::countHouseholds(reader, filter);
    };
    return tr("%1 living households · %2 registered households")
        .arg(countText(of(HouseholdKind::living)), countText(of(HouseholdKind::family) + of(HouseholdKind::collective)));
}

QList<Chip> HouseholdRows::chips(const Reader& reader) const
{
    QList<Chip> chips;
    const auto add = [&](const QString& key, const QString& word, const QString& group, bool always = false) {
        const auto count = static_cast<int>(residents::countHouseholds(reader, householdFilterOf({{key}, {}, {}, false, {}})));
        chips.append({key, word, count, always || count > 0, group});
    };
    for (const auto kind : {HouseholdKind::family, HouseholdKind::collective}) {
        add(QStringLiteral("kind:") + toQt(codeOf(kind)), label("household.kind", codeOf(kind)), tr("Kind"), true);
    }
    add(QStringLiteral("without_head"), tr("No head"), tr("Missing"));
    add(QStringLiteral("without_number"), tr("No number"), tr("Missing"));
    add(QStringLiteral("without_grid"), tr("No grid"), tr("Missing"));
    add(QStringLiteral("ended"), tr("Ended"), tr("State"));
    return chips;
}

} // namespace linwu::ui
