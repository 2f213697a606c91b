// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/search/index_columns.h"

#include "core/base/text.h"
#include "core/values/address.h"
#include "core/values/name.h"

#include <algorithm>

namespace linwu::detail {

namespace {

/// A vector that doubles would hold a million entries twice; these grow by a sixteenth.
template <class T>
void put(std::vector<T>& column, T value)
{
    constexpr std::size_t least = 1024;
    if (column.size() == column.capacity()) {
        column.reserve(column.size() + std::max(least, column.size() / 16));
    }
    column.push_back(value);
}

Small partOf(Dictionary<std::string>& parts, const std::string& part)
{
    return part.empty() ? none : parts.idOf(normalPart(part));
}

template <class T>
void keep(std::vector<T>& column, const std::vector<std::uint32_t>& kept)
{
    for (std::size_t i = 0; i < kept.size(); ++i) {
        column[i] = column[kept[i]];
    }
    column.resize(kept.size());
}

template <class T>
std::size_t bytes(const std::vector<T>& column)
{
    return column.capacity() * sizeof(T);
}

bool below(const std::vector<Small>& column, std::size_t limit, bool orNone)
{
    return std::all_of(column.begin(), column.end(), [&](Small value) { return value < limit || (orNone && value == none); });
}

} // namespace

void IndexColumns::reserve(std::size_t entries)
{
    const std::size_t all = size() + entries;
    const auto grow = [&](auto&... column) { (column.reserve(all), ...); };
    grow(ids, alive, kind, grid, idTail, phoneTail, phoneTail2, birth, estate, building, unit, room, surname, heads);
    nameBegin.reserve(all + 1);
    constexpr std::size_t usualName = 4; // three characters and the separator
    pool.reserve(pool.size() + entries * usualName);
    readings.reserve(readings.size() + entries * usualName);
}

void IndexColumns::append(const SearchEntry& entry)
{
    put(ids, entry.ref.id);
    put(alive, std::uint8_t{1});
    put(kind, kinds.idOf(entry.ref.kind));
    put(grid, entry.grid.valid() ? grids.idOf(entry.grid.value) : none);
    put(idTail, tailNumber(entry.idTail));
    put(phoneTail, tailNumber(entry.phoneTail));
    put(phoneTail2, tailNumber(entry.phoneTail2));
    put(birth, entry.birth ? dayNumber(*entry.birth) : none);
    put(estate, entry.estate.empty() ? none : estates.idOf(entry.estate));
    put(building, partOf(buildings, entry.building));
    put(unit, partOf(units, entry.unit));
    put(room, partOf(rooms, entry.room));
    put(surname, static_cast<std::uint8_t>(surnameLength(entry.name) | (entry.otherNames.empty() ? 0U : hasMore)));
    if (estateNames.size() < estates.values().size()) {
        estateNames.push_back({placeName(entry.estate)});
    }
    appendName(entry.name, entry.ownReading);
    for (const auto& other : entry.otherNames) {
        appendName(other, {});
    }
    put(nameBegin, static_cast<std::uint32_t>(pool.size()));
    put(heads, headOf(size() - 1));
    if (!entry.otherNames.empty()) {
        withMore.push_back(static_cast<std::uint32_t>(size() - 1));
    }
    for (const auto& number : entry.numbers) {
        if (std::string folded = foldedNumber(number); !folded.empty()) {
            numbers.push_back({static_cast<std::uint32_t>(size() - 1), std::move(folded)});
        }
    }
}

void IndexColumns::appendName(const std::string& name, std::string_view ownReading)
{
    const std::u32string text = foldedText(name);
    std::vector<SetId> read;
    sets.setsOf(toUtf8(text), ownReading, read);
    for (std::size_t i = 0; i < text.size(); ++i) {
        put(pool, characters.idOf(text[i]));
        put(readings, read[i]);
    }
    put(pool, separator);
    put(readings, endOfName);
}

NameHead IndexColumns::headOf(std::size_t entry) const
{
    NameHead head{};
    const std::size_t begin = nameBegin[entry];
    for (std::size_t i = 0; i < head.size() && readings[begin + i] != endOfName; ++i) {
        head[i] = readings[begin + i];
    }
    return head;
}

void IndexColumns::follow()
{
    heads.clear();
    heads.reserve(size());
    withMore.clear();
    for (std::size_t entry = 0; entry < size(); ++entry) {
        heads.push_back(headOf(entry));
        if ((surname[entry] & hasMore) != 0) {
            withMore.push_back(static_cast<std::uint32_t>(entry));
        }
    }
}

void IndexColumns::bury(std::size_t entry)
{
    if (alive[entry] != 0) {
        alive[entry] = 0;
        ++dead;
    }
}

void IndexColumns::compact()
{
    std::vector<std::uint32_t> kept;
    std::vector<std::uint32_t> moved(size(), 0);
    kept.reserve(size() - dead);
    for (std::size_t i = 0; i < size(); ++i) {
        if (alive[i] != 0) {
            moved[i] = static_cast<std::uint32_t>(kept.size());
            kept.push_back(static_cast<std::uint32_t>(i));
        }
    }
    std::size_t end = 0;
    std::vector<std::uint32_t> begins{0};
    begins.reserve(kept.size() + 1);
    for (const std::uint32_t entry : kept) {
        for (std::size_t at = nameBegin[entry]; at < nameBegin[entry + 1]; ++at, ++end) {
            pool[end] = pool[at];
            readings[end] = readings[at];
        }
        begins.push_back(static_cast<std::uint32_t>(end));
    }
    pool.resize(end);
    readings.resize(end);
    nameBegin = std::move(begins);
    std::erase_if(numbers, [&](const NumberText& number) { return alive[number.entry] == 0; });
    std::erase_if(recent, [&](std::uint32_t entry) { return alive[entry] == 0; });
    for (auto& number : numbers) {
        number.entry = moved[number.entry];
    }
    for (auto& entry : recent) {
        entry = moved[entry];
    }
    const auto shrink = [&](auto&... column) { (keep(column, kept), ...); };
    shrink(ids, alive, kind, grid, idTail, phoneTail, phoneTail2, birth, estate, building, unit, room, surname);
    dead = 0;
    follow();
}

void IndexColumns::setEstateNames(const std::string& name, const std::vector<std::string>& aliases)
{
    const Small id = estates.idOf(name);
    if (id == none) {
        return;
    }
    if (estateNames.size() <= id) {
        estateNames.resize(id + 1U);
    }
    estateNames[id] = {placeName(name)};
    for (const auto& alias : aliases) {
        estateNames[id].push_back(placeName(alias));
    }
}

PlaceName IndexColumns::placeName(const std::string& name)
{
    PlaceName place{foldedText(name), {}};
    sets.setsOf(toUtf8(place.text), {}, place.readings);
    return place;
}

std::size_t IndexColumns::memory() const
{
    const auto sum = [](const auto&... column) { return (bytes(column) + ...); };
    std::size_t texts = 0;
    for (const auto& number : numbers) {
        texts += number.text.capacity();
    }
    return sum(ids,
               alive,
               kind,
               grid,
               nameBegin,
               idTail,
               phoneTail,
               phoneTail2,
               birth,
               estate,
               building,
               unit,
               room,
               pool,
               readings,
               surname,
               numbers,
               recent,
               heads,
               withMore) +
           texts;
}

bool IndexColumns::sound() const
{
    const auto sameSize = [&](const auto&... column) { return ((column.size() == size()) && ...); };
    if (!sameSize(alive, kind, grid, idTail, phoneTail, phoneTail2, birth, estate, building, unit, room, surname) ||
        nameBegin.size() != size() + 1 || nameBegin.front() != 0 || nameBegin.back() != pool.size() ||
        pool.size() != readings.size() || !std::is_sorted(nameBegin.begin(), nameBegin.end()) ||
        estateNames.size() != estates.values().size()) {
        return false;
    }
    // Every entry has at least one name, and each name ends with its separator.
    for (std::size_t i = 0; i < size(); ++i) {
        const std::size_t given = nameBegin[i] + std::size_t{static_cast<std::uint8_t>(surname[i] & surnameMask)};
        if (nameBegin[i] == nameBegin[i + 1] || pool[nameBegin[i + 1] - 1U] != separator || given >= nameBegin[i + 1] ||
            (surname[i] & surnameMask) > longestSurname) {
            return false;
        }
    }
    // Where a name ends is said twice.
    for (std::size_t at = 0; at < pool.size(); ++at) {
        if ((pool[at] == separator) != (readings[at] == endOfName)) {
            return false;
        }
    }
    const bool placesFit = std::all_of(estateNames.begin(), estateNames.end(), [&](const std::vector<PlaceName>& names) {
        return std::all_of(names.begin(), names.end(), [&](const PlaceName& name) {
            return name.text.size() == name.readings.size() && below(name.readings, sets.width(), false);
        });
    });
    const bool numbersFit = std::all_of(numbers.begin(), numbers.end(), [&](const NumberText& n) { return n.entry < size(); });
    return placesFit && numbersFit && below(pool, characters.values().size(), true) && below(readings, sets.width(), false) &&
           below(kind, kinds.values().size(), false) && below(grid, grids.values().size(), true) &&
           below(estate, estates.values().size(), true) && below(building, buildings.values().size(), true) &&
           below(unit, units.values().size(), true) && below(room, rooms.values().size(), true);
}

Small tailNumber(std::string_view tail)
{
    if (tail.size() != 4) {
        return none;
    }
    unsigned number = 0;
    for (std::size_t i = 0; i < tail.size(); ++i) {
        const bool x = i == 3 && tail[i] == 'X';
        if (!x && (tail[i] < '0' || tail[i] > '9')) {
            return none;
        }
        number = number * 11 + (x ? 10U : static_cast<unsigned>(tail[i] - '0'));
    }
    return static_cast<Small>(number);
}

Small dayNumber(const Date& day)
{
    const int days = daysBetween(Date(1880, 1, 1), day);
    return days < 0 || days >= none ? none : static_cast<Small>(days);
}

Matched matchedBy(Rank rank)
{
    switch (rank) {
    case Rank::address:
        return Matched::address;
    case Rank::pinyin:
        return Matched::pinyin;
    case Rank::initials:
        return Matched::initials;
    case Rank::phoneTail:
        return Matched::phoneTail;
    case Rank::idTail:
        return Matched::idTail;
    case Rank::exactNumber:
    case Rank::numberPart:
        return Matched::number;
    default:
        return Matched::name;
    }
}

} // namespace linwu::detail
