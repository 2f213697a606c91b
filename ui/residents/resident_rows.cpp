// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/resident_rows.h"

#include "core/papers/masking.h"
#include "core/residents/filter_words.h"
#include "core/residents/household_queries.h"
#include "core/residents/level_four.h"
#include "ui/text/convert.h"
#include "ui/text/door_text.h"
#include "ui/text/labels.h"
#include "ui/text/values.h"

#include <algorithm>

namespace linwu::ui {
namespace {

using residents::ResidentOrder;
using residents::ResidentRow;

void addTo(residents::ResidentFilter& filter, QString key)
{
    const bool negated = key.startsWith(QLatin1Char('!'));
    key = negated ? key.mid(1) : key;
    if (key.startsWith(QStringLiteral("group:"))) {
        (negated ? filter.notGroups : filter.groups).push_back(toCore(key.mid(6)));
    } else if (key.startsWith(QStringLiteral("grid:"))) {
        filter.grid.value = key.mid(5).toLongLong();
    } else if (key.startsWith(QStringLiteral("building:"))) {
        filter.building.value = key.mid(9).toLongLong();
    } else if (const auto trait = fromCode<residents::ResidentTrait>(toCore(key))) {
        (negated ? filter.isNot : filter.is).push_back(*trait);
    }
}

/// Opens what is sealed and shows as much of it as a list may.
class Masks {
public:
    explicit Masks(const Reader& reader)
        : m_reader(reader)
        , m_table(reader, reader.today())
    {}

    [[nodiscard]] ListCell cell(const SealedText& text, papers::PersonalKind kind, Tone tone = Tone::plain) const
    {
        return {toQt(m_table.apply(papers::Surface::screen, kind, m_reader.open(text))), tone};
    }

private:
    const Reader& m_reader;
    papers::MaskTable m_table;
};

ListRow shown(const Reader& reader, const Masks& masks, const ResidentRow& row)
{
    const bool wrongNumber = !row.idVerdict.empty() && row.idVerdict != "ok";
    ListCell status{label("resident.status", codeOf(row.status))};
    if (row.toVerify) {
        status = {ResidentRows::tr("To check"), Tone::warn};
    }
    return {
        {toQt(row.name)},
        {row.sex == "0" ? QString() : codeName("sex", row.sex)},
        {row.birth ? QString::number(ageOn(row.birth->date, reader.today())) : QString()},
        {doorTextOf(row)},
        {toQt(row.grid)},
        masks.cell(row.phone, papers::PersonalKind::phone),
        masks.cell(row.idNumber, papers::PersonalKind::idNumber, wrongNumber ? Tone::warn : Tone::plain),
        {row.relation.empty() ? QString() : codeName("relationship", row.relation)},
        {row.birth ? toQt(isoText(*row.birth)) : QString()},
        {row.ethnic.empty() ? QString() : codeName("ethnic", row.ethnic)},
        {row.political.empty() ? QString() : codeName("political", row.political)},
        std::move(status),
    };
}

} // namespace

residents::ResidentFilter filterOf(const ListQuery& query)
{
    residents::ResidentFilter filter;
    filter.asOf = query.asOf;
    for (const auto& chip : query.chips) {
        addTo(filter, chip);
    }
    return query.words.isEmpty() ? filter : residents::readFilterWords(toCore(query.words), std::move(filter)).filter;
}

QList<ListColumn> ResidentRows::columns() const
{
    return {
        {QStringLiteral("name"), ResidentRows::tr("Name"), 84, false, true, true},
        {QStringLiteral("sex"), ResidentRows::tr("Sex"), 48, false, false, true},
        {QStringLiteral("age"), ResidentRows::tr("Age"), 50, true, false, true},
        {QStringLiteral("address"), ResidentRows::tr("Lives at"), 168, false, true, true},
        {QStringLiteral("grid"), ResidentRows::tr("Grid"), 84, false, false, true},
        {QStringLiteral("phone"), ResidentRows::tr("Telephone"), 112, false, false, true},
        {QStringLiteral("id_number"), ResidentRows::tr("Identity number"), 190, false, false, false},
        {QStringLiteral("relation"), ResidentRows::tr("Relation"), 80, false, false, false},
        {QStringLiteral("birth"), ResidentRows::tr("Born"), 104, false, true, false},
        {QStringLiteral("ethnic"), ResidentRows::tr("People"), 80, false, false, false},
        {QStringLiteral("political"), ResidentRows::tr("Party"), 100, false, false, false},
        {QStringLiteral("status"), ResidentRows::tr("State"), 84, false, false, true},
    };
}

QString ResidentRows::wordsExample() const
{
    return ResidentRows::tr("#低保 >80 女");
}

QStringList ResidentRows::unknownWords(const QString& words) const
{
    QStringList unknown;
    for (const auto& word : residents::readFilterWords(toCore(words)).unknown) {
        unknown.append(toQt(word));
    }
    return unknown;
}

std::vector<std::int64_t> ResidentRows::ids(const Reader& reader, const ListQuery& query, std::size_t limit) const
{
    const auto order = fromCode<ResidentOrder>(toCore(query.order)).value_or(ResidentOrder::name);
    const auto filter = filterOf(query);
    // From the end, all keys are needed to know the first ones.
    const bool few = limit != 0 && !query.descending;
    const auto found =
        few ? firstResidentIds(reader, filter, order, static_cast<int>(limit)) : residentIds(reader, filter, order);
    std::vector<std::int64_t> ids;
    ids.reserve(found.size());
    for (const auto id : found) {
        ids.push_back(id.value);
    }
    if (query.descending) {
        std::reverse(ids.begin(), ids.end());
        ids.resize(limit == 0 ? ids.size() : std::min(ids.size(), limit));
    }
    return ids;
}

std::vector<ListRow> ResidentRows::rows(const Reader& reader, std::span<const std::int64_t> ids) const
{
    std::vector<Id<residents::Resident>> wanted;
    for (const auto id : ids) {
        wanted.push_back({id});
    }
    const auto found = residents::residentRows(reader, wanted);
    const Masks masks(reader);
    std::vector<ListRow> rows;
    std::size_t at = 0;
    // A record that went away meanwhile gives no row: its line stays empty until the list is asked again.
    for (const auto id : ids) {
        if (at < found.size() && found[at].id.value == id) {
            rows.push_back(shown(reader, masks, found[at++]));
        } else {
            rows.emplace_back();
        }
    }
    return rows;
}

QString ResidentRows::sentence(const Reader& reader) const
{
    const auto people = residents::countResidents(reader, {});
    residents::ResidentFilter doubtful;
    doubtful.is = {residents::ResidentTrait::toVerify};
    const auto toCheck = residents::countResidents(reader, doubtful);
    residents::HouseholdFilter living;
    living.kind = residents::HouseholdKind::living;
    const auto households = residents::countHouseholds(reader, living);
    QString text =
        tr("%1 people").arg(countText(people)) + QStringLiteral(" · ") + tr("%1 households").arg(countText(households));
    if (toCheck > 0) {
        text += QStringLiteral(" · ") + tr("%1 to check").arg(countText(toCheck));
    }
    return text;
}

QList<Chip> ResidentRows::chips(const Reader& reader) const
{
    QList<Chip> chips;
    for (const auto& chip : residents::residentChips(reader)) {
        Chip made;
        made.count = static_cast<int>(chip.count);
        if (chip.trait) {
            const auto code = codeOf(*chip.trait);
            made.key = toQt(code);
            made.label = label("resident_trait", code);
            if (chip.age) {
                made.label.replace(QStringLiteral("{age}"), QString::number(*chip.age));
            }
            const bool missing = code.starts_with("without_");
            made.group = missing ? tr("Missing") : tr("State and age");
        } else {
            made.key = QStringLiteral("group:") + toQt(chip.group);
            made.label = codeName("special_groups", chip.group);
            made.group = residents::isLevelFour(chip.group) ? tr("Level four, sealed") : tr("Groups");
        }
        // What nobody is, or what is hardly asked for, waits in the menu.
        made.shown = chip.count > 0 && chips.size() < 9 && !residents::isLevelFour(chip.group);
        chips.append(made);
    }
    return chips;
}

} // namespace linwu::ui
