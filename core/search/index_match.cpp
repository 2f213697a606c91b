// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/search/index_columns.h"

#include <algorithm>
#include <span>

namespace linwu::detail {

namespace {

using Positions = TypedPinyin::Positions;

void raise(Rank& rank, Rank to)
{
    rank = std::max(rank, to);
}

/// The typed text as characters of the index; empty when one of them occurs in no name.
std::vector<Small> patternOf(const IndexColumns& columns, const std::u32string& text)
{
    std::vector<Small> pattern;
    for (const char32_t c : text) {
        const Small id = columns.characters.find(c);
        if (id == none || id == separator) {
            return {};
        }
        pattern.push_back(id);
    }
    return pattern;
}

/// Calls `hit(position)` wherever the pattern stands in the pool. Blocks without its rarest sign are passed by at the speed of memory.
template <class Hit>
void eachOccurrence(const std::vector<Small>& pool, const std::vector<Small>& pattern, Hit hit)
{
    constexpr std::size_t block = 64;
    const Small first = pattern.front();
    const Small last = pattern.back();
    const std::size_t reach = pattern.size() - 1;
    if (pool.size() < pattern.size()) {
        return;
    }
    const std::size_t ends = pool.size() - reach; // positions where the pattern may begin
    const auto test = [&](std::size_t at) {
        if (pool[at] == first && pool[at + reach] == last && std::equal(pattern.begin(), pattern.end(), pool.begin() + static_cast<std::ptrdiff_t>(at))) {
            hit(at);
        }
    };
    std::size_t at = 0;
    for (; at + block <= ends; at += block) {
        const Small* here = pool.data() + at;
        const Small* there = here + reach;
        Small any = 0;
        for (std::size_t i = 0; i < block; ++i) {
            any = static_cast<Small>(any | static_cast<Small>((here[i] == first) & (there[i] == last)));
        }
        for (std::size_t i = 0; any != 0 && i < block; ++i) {
            test(at + i);
        }
    }
    for (; at < ends; ++at) {
        test(at);
    }
}

void rankNames(const IndexColumns& columns, const std::u32string& text, std::vector<Rank>& ranks)
{
    const std::vector<Small> pattern = patternOf(columns, text);
    if (pattern.empty()) {
        return;
    }
    std::size_t entry = 0;
    eachOccurrence(columns.pool, pattern, [&](std::size_t at) {
        while (columns.nameBegin[entry + 1] <= at) {
            ++entry;
        }
        const bool starts = at == 0 || columns.pool[at - 1] == separator;
        const bool ends = columns.pool[at + pattern.size()] == separator;
        raise(ranks[entry], starts && ends ? Rank::exactName : starts ? Rank::nameStart : Rank::namePart);
    });
}

/// Where one character leads.
Positions step(const TypedPinyin& typed, Positions positions, SetId set, bool initialsOnly)
{
    return set == 0 ? positions : typed.next(positions, set, initialsOnly);
}

/// Whether the whole typed text is used up by the beginning of the syllables.
bool usesUp(const TypedPinyin& typed, std::span<const SetId> readings, bool initialsOnly)
{
    Positions positions = 1;
    for (const SetId set : readings) {
        positions = step(typed, positions, set, initialsOnly);
        if ((positions & typed.done()) != 0) {
            return true;
        }
        if (positions == 0) {
            return false;
        }
    }
    return false;
}

/// The same for 张s: Han characters stand for themselves.
bool usesUpMixed(const TypedPinyin& typed, const IndexColumns& columns, std::size_t begin, std::size_t end)
{
    Positions positions = 1;
    for (std::size_t at = begin; at < end && positions != 0; ++at) {
        const char32_t c = columns.pool[at] == none ? U'\0' : columns.characters.values()[columns.pool[at]];
        Positions next = step(typed, positions, columns.readings[at], false);
        for (std::size_t position = 0; position < typed.length(); ++position) {
            const bool here = ((positions >> position) & 1U) != 0;
            next |= here && c != 0 && typed.hanAt(position) == c ? Positions{1} << (position + 1) : Positions{0};
        }
        if ((next & typed.done()) != 0) {
            return true;
        }
        positions = next;
    }
    return false;
}

/// The end of the name that begins at `begin`.
std::size_t nameEnd(const IndexColumns& columns, std::size_t begin)
{
    while (columns.pool[begin] != separator) {
        ++begin;
    }
    return begin;
}

/// By what the name or given name at `begin` is found.
Rank rankAt(const IndexColumns& columns, const TypedPinyin& typed, std::size_t begin)
{
    const std::size_t end = nameEnd(columns, begin);
    if (typed.mixed()) {
        return usesUpMixed(typed, columns, begin, end) ? Rank::pinyin : Rank::no;
    }
    const auto readings = std::span(columns.readings).subspan(begin, end - begin);
    if (!usesUp(typed, readings, false)) {
        return Rank::no;
    }
    return usesUp(typed, readings, true) ? Rank::initials : Rank::pinyin;
}

/// Names whose syllables begin with what was typed; and given names, when more than initials were typed (jianguo for 何建国).
void rankPinyin(const IndexColumns& columns, const std::u32string& text, std::vector<Rank>& ranks)
{
    const TypedPinyin typed(text, columns.sets);
    if (!typed.usable()) {
        return;
    }
    const Small han = typed.hanAt(0) == 0 ? separator : columns.characters.find(typed.hanAt(0));
    const auto mayBegin = [&](std::size_t at) {
        return typed.first(columns.readings[at]) != 0 || (han != separator && columns.pool[at] == han);
    };
    for (std::size_t entry = 0; entry < ranks.size(); ++entry) {
        const std::size_t begin = columns.nameBegin[entry];
        const std::uint8_t marks = columns.surname[entry];
        if (mayBegin(begin)) {
            raise(ranks[entry], rankAt(columns, typed, begin));
        }
        const std::size_t given = begin + (marks & surnameMask);
        if (given > begin && mayBegin(given) && rankAt(columns, typed, given) == Rank::pinyin) {
            raise(ranks[entry], Rank::pinyin);
        }
        if ((marks & hasMore) != 0) {
            const std::size_t end = columns.nameBegin[entry + 1];
            for (std::size_t at = nameEnd(columns, begin) + 1; at < end; at = nameEnd(columns, at) + 1) {
                raise(ranks[entry], rankAt(columns, typed, at));
            }
        }
    }
}

void rankTails(const std::vector<Small>& tails, Small wanted, Rank rank, std::vector<Rank>& ranks)
{
    if (wanted == none) {
        return;
    }
    const auto to = static_cast<std::uint8_t>(rank);
    for (std::size_t entry = 0; entry < ranks.size(); ++entry) {
        const auto found = static_cast<std::uint8_t>(tails[entry] == wanted ? to : 0);
        ranks[entry] = static_cast<Rank>(std::max(static_cast<std::uint8_t>(ranks[entry]), found));
    }
}

void rankBirths(const IndexColumns& columns, const std::vector<DayRange>& births, std::vector<Rank>& ranks)
{
    for (const auto& [first, last] : births) {
        const Small from = dayNumber(first);
        const Small to = dayNumber(last);
        if (from == none || to == none) {
            continue;
        }
        for (std::size_t entry = 0; entry < ranks.size(); ++entry) {
            if (columns.birth[entry] >= from && columns.birth[entry] <= to) {
                raise(ranks[entry], Rank::numberPart);
            }
        }
    }
}

void rankNumbers(const IndexColumns& columns, const std::string& number, std::vector<Rank>& ranks)
{
    for (const auto& [entry, text] : columns.numbers) {
        if (text == number) {
            raise(ranks[entry], Rank::exactNumber);
        } else if (text.find(number) != std::string::npos) {
            raise(ranks[entry], Rank::numberPart);
        }
    }
}

using Flags = std::vector<std::uint8_t>;

/// By estate whether a part of one of its names or its pinyin fits; the last flag stands for "no estate".
Flags placesThatFit(const IndexColumns& columns, const std::u32string& place)
{
    Flags flags(std::size_t{none} + 1, place.empty() ? 1 : 0);
    if (place.empty()) {
        return flags;
    }
    const bool han = std::any_of(place.begin(), place.end(), isHan);
    const TypedPinyin typed(han ? std::u32string() : place, columns.sets);
    const auto fitsName = [&](const PlaceName& name) {
        return name.text.find(place) != std::u32string::npos || (typed.usable() && usesUp(typed, name.readings, false));
    };
    for (std::size_t i = 0; i < columns.estateNames.size(); ++i) {
        const auto& names = columns.estateNames[i];
        flags[i] = std::any_of(names.begin(), names.end(), fitsName) ? 1 : 0;
    }
    return flags;
}

/// By part whether it fits; parts that do not matter fit, a missing one too.
template <class Fits>
Flags partsThatFit(const Dictionary<std::string>& parts, bool any, Fits partFits)
{
    Flags flags(std::size_t{none} + 1, any ? 1 : 0);
    for (std::size_t i = 0; !any && i < parts.values().size(); ++i) {
        flags[i] = partFits(parts.values()[i]) ? 1 : 0;
    }
    return flags;
}

void rankDoors(const IndexColumns& columns, const SearchTerm& term, std::vector<Rank>& ranks)
{
    const Flags places = placesThatFit(columns, term.place);
    for (const auto& door : term.doors) {
        const auto equals = [](const std::string& wanted) { return [&wanted](const std::string& part) { return part == wanted; }; };
        const Flags rooms = partsThatFit(columns.rooms, door.room.empty(), [&](const std::string& part) {
            return door.wholeRoom ? part == door.room : part.starts_with(door.room);
        });
        const Flags buildings = partsThatFit(columns.buildings, door.building.empty(), equals(door.building));
        const Flags units = partsThatFit(columns.units, door.unit.empty(), equals(door.unit));
        for (std::size_t entry = 0; entry < ranks.size(); ++entry) {
            if (rooms[columns.room[entry]] != 0 && buildings[columns.building[entry]] != 0 && units[columns.unit[entry]] != 0 &&
                places[columns.estate[entry]] != 0) {
                raise(ranks[entry], Rank::address);
            }
        }
    }
}

void rankPlaces(const IndexColumns& columns, const std::u32string& place, std::vector<Rank>& ranks)
{
    const Flags places = placesThatFit(columns, place);
    for (std::size_t entry = 0; entry < ranks.size(); ++entry) {
        if (places[columns.estate[entry]] != 0) {
            raise(ranks[entry], Rank::address);
        }
    }
}

} // namespace

void rankTerm(const IndexColumns& columns, const SearchTerm& term, std::vector<Rank>& ranks)
{
    const bool han = std::any_of(term.text.begin(), term.text.end(), isHan);
    if (!term.text.empty() && !term.pinyin) {
        rankNames(columns, term.text, ranks);
    }
    if (term.pinyin) {
        rankPinyin(columns, term.text, ranks);
    }
    if (!term.doors.empty()) {
        rankDoors(columns, term, ranks);
    } else if (!term.place.empty()) {
        rankPlaces(columns, term.place, ranks);
    } else if (han && !term.pinyin && term.text.size() > 1) {
        rankPlaces(columns, term.text, ranks);
    }
    if (!term.number.empty()) {
        rankNumbers(columns, term.number, ranks);
    }
    rankBirths(columns, term.births, ranks);
    rankTails(columns.phoneTail, tailNumber(term.phoneTail), Rank::phoneTail, ranks);
    rankTails(columns.phoneTail2, tailNumber(term.phoneTail), Rank::phoneTail, ranks);
    rankTails(columns.idTail, tailNumber(term.idTail), Rank::idTail, ranks);
}

} // namespace linwu::detail
