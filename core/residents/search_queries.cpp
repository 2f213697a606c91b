// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/search_queries.h"

#include "core/base/text.h"
#include "core/residents/derived.h"
#include "core/residents/household_queries.h"
#include "core/residents/place_queries.h"
#include "core/residents/resident.h"
#include "core/search/pinyin.h"
#include "core/store/list_statement.h"
#include "core/values/id_card.h"
#include "core/values/phone.h"

#include <algorithm>
#include <map>
#include <set>

namespace linwu::residents {

namespace {

/// How often a long fill asks whether to go on.
constexpr std::size_t askEvery = 4096;

/// Sorts behind whatever a key may go on with (U+10FFFF).
constexpr std::string_view behindEveryKey = "\xF4\x8F\xBF\xBF";

constexpr std::string_view kPeople = R"(
select resident.id, resident.current_grid_id, resident.name, resident.former_name, resident.id_number, resident.phone, resident.phone2,
       resident.birth, estate.name, building.number, dwelling.unit, dwelling.room, resident.status
  from resident
  left join dwelling on dwelling.id = resident.current_dwelling_id
  left join building on building.id = dwelling.building_id
  left join estate on estate.id = building.estate_id)";

constexpr std::string_view kDoors = R"(
select dwelling.id, dwelling.current_grid_id, estate.name, building.number, dwelling.unit, dwelling.room
  from dwelling join building on building.id = dwelling.building_id join estate on estate.id = building.estate_id)";

constexpr std::string_view kByIdHash = "select id from resident where id_hash = :hash and status <> 'merged' order by id";
constexpr std::string_view kByPhoneHash = "select id from resident where phone_hash = :hash and status <> 'merged' order by id";

constexpr std::string_view kByBeginning = "select resident.id, resident.name from resident";

constexpr std::string_view kPersonHit = "select name, status, current_dwelling_id from resident where id = :id";
constexpr std::string_view kDoorHit = "select id from dwelling where id = :id";

/// A condition for each table whose change moves entries of people and of dwellings.
struct Reach {
    std::string_view table;
    std::string_view people;
    std::string_view doors;
};

constexpr std::array<Reach, 4> reaches{{
    {"resident", " where resident.id between :first and :last", ""},
    {"dwelling", " where resident.current_dwelling_id between :first and :last", " where dwelling.id between :first and :last"},
    {"building", " where dwelling.building_id between :first and :last", " where dwelling.building_id between :first and :last"},
    {"estate", " where building.estate_id between :first and :last", " where building.estate_id between :first and :last"},
}};

std::string opened(const Reader& reader, const Row& row, int column, const char* field)
{
    if (row.isNull(column)) {
        return {};
    }
    return reader.sealer().open(Blob{std::string(row.text(column))}, {Resident::table, field, row.integer(0)});
}

SearchEntry personOf(const Reader& reader, const Row& row)
{
    SearchEntry entry;
    entry.ref = {std::string(Resident::table), row.integer(0)};
    entry.grid.value = row.integer(1);
    entry.name = row.text(2);
    for (auto& name : split(row.text(3), '|')) {
        if (!name.empty()) {
            entry.otherNames.push_back(std::move(name));
        }
    }
    entry.idTail = idTail(opened(reader, row, 4, "id_number"));
    entry.phoneTail = phoneTail(opened(reader, row, 5, "phone"));
    entry.phoneTail2 = phoneTail(opened(reader, row, 6, "phone2"));
    if (const auto birth = parsePartialDate(row.text(7)); birth && birth->precision == Precision::day) {
        entry.birth = birth->date;
    }
    entry.estate = row.text(8);
    entry.building = row.text(9);
    entry.unit = row.text(10);
    entry.room = row.text(11);
    return entry;
}

SearchEntry doorOf(const Row& row)
{
    SearchEntry entry;
    entry.ref = {std::string(Dwelling::table), row.integer(0)};
    entry.grid.value = row.integer(1);
    entry.estate = row.text(2);
    entry.building = row.text(3);
    entry.unit = row.text(4);
    entry.room = row.text(5);
    return entry;
}

/// Calls `take(entry, gone)` for each person; those merged away are gone from the index.
template <class Take>
void eachPerson(const Reader& reader, std::string_view condition, const Fields& parameters, Take take)
{
    reader.session().each(std::string(kPeople) + std::string(condition), parameters, [&](const Row& row) {
        return take(personOf(reader, row), row.text(12) == codeOf(ResidentStatus::merged));
    });
}

template <class Take>
void eachDoor(const Reader& reader, std::string_view condition, const Fields& parameters, Take take)
{
    reader.session().each(std::string(kDoors) + std::string(condition), parameters, [&](const Row& row) {
        return take(doorOf(row));
    });
}

void nameEstates(const Reader& reader, SearchIndex& index)
{
    for (const auto& row : listEstates(reader)) {
        index.setEstateNames(row.estate.name, split(row.estate.aliases, '|'));
    }
}

/// What an act does to the index: entries that are new or written anew, and those that go.
class IndexUpdate {
public:
    void follow(const Reader& reader, const Change& change)
    {
        if (change.kind == Change::Kind::remove && (change.table == Resident::table || change.table == Dwelling::table)) {
            for (std::int64_t id = change.firstId; id <= change.lastId; ++id) {
                m_removed.insert({change.table, id});
            }
        }
        const Fields range{{"first", change.firstId}, {"last", change.lastId}};
        for (const auto& [table, people, doors] : reaches) {
            if (change.table != table) {
                continue;
            }
            eachPerson(reader, people, range, [&](SearchEntry entry, bool gone) { return take(std::move(entry), gone); });
            if (!doors.empty()) {
                eachDoor(reader, doors, range, [&](SearchEntry entry) { return take(std::move(entry), false); });
            }
        }
    }

    void applyTo(SearchIndex& index)
    {
        std::vector<SearchEntry> present;
        std::vector<SearchRef> gone;
        for (auto& [key, entry] : m_entries) {
            m_removed.erase(key);
            present.push_back(std::move(entry));
        }
        for (const auto& [kind, id] : m_removed) {
            gone.push_back({kind, id});
        }
        if (!present.empty() || !gone.empty()) {
            index.apply(present, gone);
        }
    }

private:
    using Key = std::pair<std::string, std::int64_t>;

    bool take(SearchEntry entry, bool gone)
    {
        const Key key{entry.ref.kind, entry.ref.id};
        if (gone) {
            m_removed.insert(key);
        } else {
            m_entries[key] = std::move(entry);
        }
        return true;
    }

    std::map<Key, SearchEntry> m_entries;
    std::set<Key> m_removed;
};

std::vector<SearchRef> peopleByHash(const Reader& reader, std::string_view question, const Blob& hash)
{
    std::vector<SearchRef> refs;
    if (!hash.bytes.empty()) {
        reader.session().each(question, {{"hash", toValue(hash)}}, [&](const Row& row) {
            refs.push_back({std::string(Resident::table), row.integer(0)});
            return true;
        });
    }
    return refs;
}

std::string addressText(const Reader& reader, Id<Dwelling> dwelling)
{
    return dwelling.valid() ? linwu::addressText(addressOf(reader, dwelling)) : std::string();
}

} // namespace

bool fillSearch(const Reader& reader, SearchIndex& index, const std::function<bool()>& goOn)
{
    nameEstates(reader, index);
    index.reserve(static_cast<std::size_t>(
        reader.session().integer("select (select count(*) from resident) + (select count(*) from dwelling)")
    ));
    std::size_t seen = 0;
    bool whole = true;
    const auto take = [&](const SearchEntry& entry, bool gone) {
        if (!gone) {
            index.append(entry);
        }
        whole = ++seen % askEvery != 0 || !goOn || goOn();
        return whole;
    };
    eachPerson(reader, " order by resident.id", {}, take);
    if (whole) {
        eachDoor(reader, " order by dwelling.id", {}, [&](const SearchEntry& entry) { return take(entry, false); });
    }
    return whole;
}

void updateSearch(const Reader& reader, SearchIndex& index, const Changes& changes)
{
    if (changes.touches(Estate::table)) {
        nameEstates(reader, index);
    }
    IndexUpdate update;
    for (const auto& change : changes.list) {
        update.follow(reader, change);
    }
    update.applyTo(index);
}

SearchRequest searchRequest(const Reader& reader, const std::string& words)
{
    SearchRequest request;
    request.words = words;
    request.scope = reader.scope();
    request.byIdNumber = [reader](const std::string& number) {
        return peopleByHash(reader, kByIdHash, idHashOf(reader.sealer(), "111", number));
    };
    request.byPhone = [reader](const std::string& number) {
        return peopleByHash(reader, kByPhoneHash, phoneHashOf(reader.sealer(), number));
    };
    return request;
}

std::vector<SearchRef> peopleByBeginning(const Reader& reader, const std::string& words, int most)
{
    const std::string typed = withoutBlanks(words);
    const std::u32string characters = toCodePoints(typed);
    const bool han = std::any_of(characters.begin(), characters.end(), isHan);
    const std::string from = han ? nameSortKey(typed) : foldedPinyin(typed);
    std::vector<SearchRef> refs;
    if (from.empty()) {
        return refs;
    }
    ListStatement statement(kByBeginning);
    statement.where("resident.name_key >= :from_key", {"from_key", from});
    statement.where("resident.name_key < :to_key", {"to_key", from + std::string(behindEveryKey)});
    statement.where("resident.status in ('present', 'away', 'lost')");
    statement.order("resident.name_key, resident.id").limit(most);
    reader.session().each(statement.text(), statement.parameters(), [&](const Row& row) {
        // Characters that sound alike share a key from the given name on.
        if (!han || row.text(1).starts_with(typed)) {
            refs.push_back({std::string(Resident::table), row.integer(0)});
        }
        return true;
    });
    return refs;
}

std::optional<HitText> hitText(const Reader& reader, const SearchRef& ref)
{
    std::optional<HitText> text;
    const Fields key{{"id", ref.id}};
    if (ref.kind == Resident::table) {
        reader.session().each(kPersonHit, key, [&](const Row& row) {
            text = {std::string(row.text(0)), addressText(reader, {row.integer(2)}), std::string(row.text(1))};
            return false;
        });
    } else if (ref.kind == Dwelling::table) {
        reader.session().each(kDoorHit, key, [&](const Row& row) {
            text = {addressText(reader, {row.integer(0)}), {}, {}};
            return false;
        });
    } else if (ref.kind == Household::table) {
        for (const auto& row : householdRows(reader, {{ref.id}})) {
            const std::string place = row.dwellingId ? addressText(reader, row.dwellingId) : row.hukouAddress;
            text = {row.head.empty() ? row.number : row.head, row.number + (place.empty() ? "" : " " + place), {}};
        }
    }
    return text;
}

} // namespace linwu::residents
