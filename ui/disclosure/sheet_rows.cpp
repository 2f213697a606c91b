// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/disclosure/sheet_rows.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace linwu::ui {

using disclosure::State;

namespace {

/// A key of its own for a period that has no sheet: place in the catalogue, year, kind and index of the period.
std::int64_t keyOf(const disclosure::DueSheet& due, const disclosure::Catalogue& catalogue)
{
    std::int64_t place = 1;
    for (const auto& item : catalogue.items()) {
        if (item.code == due.item) {
            break;
        }
        ++place;
    }
    return -(((place * 10'000 + due.period.year) * 10 + static_cast<int>(due.period.kind)) * 100 + due.period.index);
}

/// What is in work, then what is due, then what hangs, then the rest.
int rankOf(const SheetEntry& entry)
{
    if (!entry.sheet) {
        return 1;
    }
    if (!disclosure::wasPublished(entry.sheet->state)) {
        return 0;
    }
    return entry.sheet->state == State::displayed || entry.sheet->state == State::ended ? 2 : 3;
}

/// What chips are judged by.
struct Asked {
    explicit Asked(const Reader& reader)
        : today(reader.today())
        , catalogue(disclosure::catalogueOf(reader, reader.today()))
    {}

    Date today;
    disclosure::Catalogue catalogue;
};

bool late(const SheetEntry& entry, const Date& today)
{
    return entry.dueOn && *entry.dueOn < today;
}

bool fits(const SheetEntry& entry, const QString& chip, const Asked& asked)
{
    const Date& today = asked.today;
    if (chip == QStringLiteral("due")) {
        return !entry.sheet;
    }
    if (chip == QStringLiteral("late")) {
        return late(entry, today);
    }
    if (chip == QStringLiteral("in_work")) {
        return entry.sheet && !disclosure::wasPublished(entry.sheet->state);
    }
    if (chip == QStringLiteral("displayed")) {
        return entry.sheet && entry.sheet->state == State::displayed;
    }
    if (chip == QStringLiteral("ended")) {
        return entry.sheet && entry.sheet->state == State::ended;
    }
    if (chip == QStringLiteral("archived")) {
        return entry.sheet && entry.sheet->state == State::archived;
    }
    const auto* item = asked.catalogue.find(entry.item);
    return item != nullptr && toQt(codeOf(item->category)) == chip;
}

bool passes(const SheetEntry& entry, const ListQuery& query, const Asked& asked)
{
    for (const auto& chip : query.chips) {
        const bool negated = chip.startsWith(QLatin1Char('!'));
        if (fits(entry, negated ? chip.mid(1) : chip, asked) == negated) {
            return false;
        }
    }
    return true;
}

ListCell stateCell(const SheetEntry& entry, const Date& today)
{
    if (!entry.sheet) {
        return late(entry, today) ? ListCell{SheetRows::tr("Late"), Tone::bad}
                                  : ListCell{SheetRows::tr("To be prepared"), Tone::warn};
    }
    const State state = entry.sheet->state;
    const bool over = state == State::displayed && entry.sheet->untilOn && *entry.sheet->untilOn < today;
    Tone tone = Tone::plain;
    if (state == State::displayed) {
        tone = over ? Tone::bad : Tone::good;
    } else if (state == State::objected || state == State::ended || late(entry, today)) {
        tone = Tone::warn;
    } else if (state == State::archived || state == State::corrected || state == State::withdrawn) {
        tone = Tone::quiet;
    }
    return {label("disclosure.state", codeOf(state)), tone};
}

std::vector<SheetEntry> entriesOf(const Reader& reader, const disclosure::Catalogue& catalogue)
{
    std::vector<SheetEntry> entries;
    const auto due = disclosure::listDue(reader);
    for (const auto& one : due) {
        if (!one.sheet.valid()) {
            entries.push_back({keyOf(one, catalogue), one.item, one.period, std::nullopt, one.dueOn});
        }
    }
    for (const auto& sheet : disclosure::listSheets(reader)) {
        SheetEntry entry{sheet.id.value, sheet.item, sheet.period(), sheet, std::nullopt};
        for (const auto& one : due) {
            if (one.sheet == sheet.id) {
                entry.dueOn = one.dueOn;
            }
        }
        entries.push_back(entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const SheetEntry& a, const SheetEntry& b) {
        return rankOf(a) < rankOf(b);
    });
    return entries;
}

} // namespace

std::vector<SheetEntry> listEntries(const Reader& reader)
{
    return entriesOf(reader, disclosure::catalogueOf(reader, reader.today()));
}

std::optional<SheetEntry> findEntry(const Reader& reader, std::int64_t key)
{
    for (const auto& entry : listEntries(reader)) {
        if (entry.key == key) {
            return entry;
        }
    }
    return std::nullopt;
}

QList<ListColumn> SheetRows::columns() const
{
    return {
        {QStringLiteral("state"), tr("State"), 134, false, false, true},
        {QStringLiteral("item"), tr("Item"), 184, false, false, true},
        {QStringLiteral("period"), tr("Period"), 118, false, false, true},
        {QStringLiteral("due"), tr("Due or until"), 92, false, false, true},
        {QStringLiteral("number"), tr("Number"), 132, false, false, true},
        {QStringLiteral("version"), tr("Version"), 60, true, false, false},
    };
}

std::vector<std::int64_t> SheetRows::ids(const Reader& reader, const ListQuery& query, std::size_t limit) const
{
    const Asked asked(reader);
    std::vector<std::int64_t> ids;
    for (const auto& entry : entriesOf(reader, asked.catalogue)) {
        if (passes(entry, query, asked) && (limit == 0 || ids.size() < limit)) {
            ids.push_back(entry.key);
        }
    }
    return ids;
}

std::vector<ListRow> SheetRows::rows(const Reader& reader, std::span<const std::int64_t> ids) const
{
    const auto catalogue = disclosure::catalogueOf(reader, reader.today());
    std::vector<ListRow> rows(ids.size());
    for (const auto& entry : entriesOf(reader, catalogue)) {
        const auto found = std::find(ids.begin(), ids.end(), entry.key);
        if (found == ids.end()) {
            continue;
        }
        const auto* item = catalogue.find(entry.item);
        std::optional<Date> day = entry.dueOn;
        if (entry.sheet && entry.sheet->untilOn) {
            day = entry.sheet->untilOn;
        }
        rows[static_cast<std::size_t>(found - ids.begin())] = {
            stateCell(entry, reader.today()),
            {toQt(entry.item + " " + (item == nullptr ? std::string() : item->name))},
            {toQt(chineseText(entry.period))},
            {dateText(day)},
            {entry.sheet ? toQt(entry.sheet->number) : QString()},
            {entry.sheet ? QString::number(entry.sheet->version) : QString()},
        };
    }
    return rows;
}

QHash<QString, int> SheetRows::counts(const Reader& reader, const ListQuery&) const
{
    const Asked asked(reader);
    QHash<QString, int> counts;
    for (const auto& entry : entriesOf(reader, asked.catalogue)) {
        for (const char* chip :
             {"late", "due", "in_work", "displayed", "ended", "archived", "party", "affairs", "finance", "service"}) {
            const QString key = QString::fromLatin1(chip);
            counts[key] += fits(entry, key, asked) ? 1 : 0;
        }
    }
    return counts;
}

} // namespace linwu::ui
