// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/level_four_queries.h"

#include "core/access/seal.h"
#include "core/base/code_list.h"
#include "core/registry/image.h"
#include "core/residents/fact_queries.h"
#include "core/rules/rule_values.h"
#include "core/store/table.h"

#include <algorithm>
#include <unordered_map>

namespace linwu::residents {

namespace {

constexpr std::string_view kAll = "id > 0 order by id";
constexpr std::string_view kOfOwner = "owner_hash = :hash order by id";
constexpr std::string_view kMerged = "select id, merged_into from resident where merged_into is not null";
constexpr std::string_view kStands = "select count(*) from resident where id = :id and merged_into is null";
constexpr std::string_view kGoneGroups = R"(
select record_id from change where table_name = 'resident_group' and kind = 'remove' and before like :words order by record_id)";

constexpr std::string_view kGonePages = R"(
select p.body from change_page p join change_range r on r.id = p.range_id where r.table_name = 'resident_group' and r.kind = 'remove')";

/// The rows of a page of groups that tell level four.
void addGone(const RowPage& page, std::vector<std::int64_t>& gone)
{
    const auto column = std::ranges::find(page.columns, "group_code");
    if (column == page.columns.end()) {
        return;
    }
    for (const auto& row : page.rows) {
        const auto* code = std::get_if<std::string>(&row[static_cast<std::size_t>(column - page.columns.begin())]);
        if (code != nullptr && isLevelFour(*code)) {
            gone.push_back(integerOf(row.front()));
        }
    }
}

/// Follows merges from the record an entry names to the one that stands for the person now.
class Owners {
public:
    explicit Owners(const Reader& reader)
    {
        reader.session().each(kMerged, {}, [&](const Row& row) {
            m_into.emplace(row.integer(0), row.integer(1));
            return true;
        });
    }

    [[nodiscard]] Id<Resident> of(Id<Resident> record) const
    {
        auto next = m_into.find(record.value);
        for (; next != m_into.end(); next = m_into.find(record.value)) {
            record.value = next->second;
        }
        return record;
    }

private:
    std::unordered_map<std::int64_t, std::int64_t> m_into;
};

/// Whether the reader sees the person, under this record and not under another one.
bool stands(const Reader& reader, Id<Resident> person)
{
    return reader.session().integer(kStands, {{"id", person.value}}) > 0;
}

} // namespace

bool collectsLevelFour(const Reader& reader)
{
    return rules::valueOrShipped(reader, "settings", "level_four", reader.today()) == "yes";
}

bool readsLevelFour(const Reader& reader)
{
    return reader.shows(LevelFour::table) && collectsLevelFour(reader);
}

std::vector<Blob> ownerHashes(const Sealer& sealer, Id<Resident> record)
{
    return {ownerHashOf(sealer, record), ownerHashOf(PlainSealer(), record)};
}

std::vector<LevelFourRow> levelFourRowsOf(const Reader& reader, Id<Resident> record)
{
    std::vector<LevelFourRow> rows;
    for (const Blob& hash : ownerHashes(reader.sealer(), record)) {
        for (auto& row : listRecords<LevelFourRow>(reader.session(), kOfOwner, {{"hash", toValue(hash)}})) {
            if (std::ranges::find(rows, row.id, &LevelFourRow::id) == rows.end()) {
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

std::vector<LevelFour> levelFourOf(const Reader& reader, Id<Resident> person)
{
    std::vector<LevelFour> entries;
    if (!readsLevelFour(reader) || !stands(reader, person)) {
        return entries;
    }
    for (const auto record : recordsOfPerson(reader, person)) {
        for (const auto& row : levelFourRowsOf(reader, record)) {
            entries.push_back(entryOf(row, reader.sealer()));
            entries.back().residentId = person;
        }
    }
    std::ranges::stable_sort(entries, [](const LevelFour& one, const LevelFour& other) {
        return std::pair(one.validFrom, one.id) < std::pair(other.validFrom, other.id);
    });
    return entries;
}

std::optional<LevelFour> findLevelFour(const Reader& reader, std::int64_t id)
{
    const auto row = readsLevelFour(reader) ? findRecord<LevelFourRow>(reader.session(), id) : std::nullopt;
    if (!row) {
        return std::nullopt;
    }
    LevelFour entry = entryOf(*row, reader.sealer());
    entry.residentId = Owners(reader).of(entry.residentId);
    return stands(reader, entry.residentId) ? std::optional(std::move(entry)) : std::nullopt;
}

std::map<std::string, std::vector<Id<Resident>>, std::less<>> peopleOfLevelFour(const Reader& reader, const Date& day)
{
    std::map<std::string, std::vector<Id<Resident>>, std::less<>> people;
    if (!readsLevelFour(reader)) {
        return people;
    }
    const Owners owners(reader);
    for (const auto& row : listRecords<LevelFourRow>(reader.session(), kAll)) {
        const LevelFour entry = entryOf(row, reader.sealer());
        if (Period{entry.validFrom, entry.validTo}.contains(day)) {
            people[entry.groupCode].push_back(owners.of(entry.residentId));
        }
    }
    return people;
}

std::vector<ResidentGroup> openLevelFour(const Reader& reader)
{
    auto groups = std::vector<ResidentGroup>();
    for (const auto& code : CodeList::of("special_groups").codes()) {
        if (isLevelFour(code)) {
            const auto found = listRecords<ResidentGroup>(reader.session(), "group_code = :code order by id", {{"code", code}});
            groups.insert(groups.end(), found.begin(), found.end());
        }
    }
    return groups;
}

std::vector<std::int64_t> goneOpenLevelFour(const Reader& reader)
{
    std::vector<std::int64_t> gone;
    for (const auto& code : CodeList::of("special_groups").codes()) {
        if (isLevelFour(code)) {
            const Fields words{{"words", R"(%"group_code":")" + code + R"("%)"}};
            reader.session().each(kGoneGroups, words, [&](const Row& row) {
                gone.push_back(row.integer(0));
                return true;
            });
        }
    }
    return gone;
}

std::vector<std::int64_t> undoneOpenLevelFour(const Reader& reader)
{
    std::vector<std::int64_t> gone;
    reader.session().each(kGonePages, {}, [&](const Row& row) {
        addGone(rowsOfPage(Blob{std::string(row.text(0))}), gone);
        return true;
    });
    return gone;
}

} // namespace linwu::residents
