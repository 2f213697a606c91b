// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/search/index_columns.h"
#include "core/search/pinyin_automaton.h"

#include <algorithm>
#include <array>
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

/// Calls `hit(position)` wherever the pattern stands in the pool. Blocks without its rarest sign are passed by at the speed of
/// memory.
template <class Hit>
void eachOccurrence(const std::vector<Small>& pool, const std::vector<Small>& pattern, Hit hit)
{
    constexpr std::size_t block = 16; // a common character stands in most longer ones
    const Small first = pattern.front();
    const Small last = pattern.back();
    const std::size_t reach = pattern.size() - 1;
    if (pool.size() < pattern.size()) {
        return;
    }
    const std::size_t ends = pool.size() - reach; // positions where the pattern may begin
    const auto test = [&](std::size_t at) {
        if (pool[at] == first && pool[at + reach] == last &&
            std::equal(pattern.begin(), pattern.end(), pool.begin() + static_cast<std::ptrdiff_t>(at))) {
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

/// Whether 张s is used up by the name at `begin`: letters stand for syllables, Han characters for themselves.
bool usesUpMixed(const TypedPinyin& typed, const IndexColumns& columns, std::size_t begin, std::size_t end)
{
    Positions positions = 1;
    for (std::size_t at = begin; at < end && positions != 0; ++at) {
        const char32_t c = columns.pool[at] == none ? U'\0' : columns.characters.values()[columns.pool[at]];
        const SetId set = columns.readings[at];
        Positions next = set == unread && at > begin ? positions : typed.next(positions, set);
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

/// Ranks the further names of entries that have some; by their beginning only.
template <class RankAt>
void rankFurtherNames(const IndexColumns& columns, std::vector<Rank>& ranks, RankAt rankAt)
{
    for (const std::uint32_t entry : columns.withMore) {
        const std::size_t end = columns.nameBegin[entry + 1];
        for (std::size_t at = nameEnd(columns, columns.nameBegin[entry]) + 1; at < end; at = nameEnd(columns, at) + 1) {
            raise(ranks[entry], rankAt(at));
        }
    }
}

/// 张s, 王jg: Han characters and letters mixed.
void rankMixed(const IndexColumns& columns, const TypedPinyin& typed, std::vector<Rank>& ranks)
{
    const auto rankAt = [&](std::size_t at) {
        return usesUpMixed(typed, columns, at, nameEnd(columns, at)) ? Rank::pinyin : Rank::no;
    };
    for (std::size_t entry = 0; entry < ranks.size(); ++entry) {
        const std::size_t begin = columns.nameBegin[entry];
        const std::size_t length = columns.surname[entry] & surnameMask;
        raise(ranks[entry], std::max(rankAt(begin), length > 0 ? rankAt(begin + length) : Rank::no));
    }
    rankFurtherNames(columns, ranks, rankAt);
}

/// Names whose syllables begin with what was typed; by the given name only when more than initials were typed: jianguo for
/// 何建国.
void rankPinyin(const IndexColumns& columns, const SearchTerm& term, std::vector<Rank>& ranks)
{
    const TypedPinyin typed(term.text, columns.sets, term.fuzzy);
    if (!typed.usable()) {
        return;
    }
    if (typed.mixed()) {
        rankMixed(columns, typed, ranks);
        return;
    }
    // By outcome of NameHeads; `longer` is looked into below.
    constexpr std::array<Rank, 4> rankOf{Rank::no, Rank::pinyin, Rank::initials, Rank::no};
    PinyinAutomaton automaton(typed, columns.sets);
    const NameHeads heads(automaton, false);
    const NameHeads givenHeads(automaton, true);
    const std::span<const SetId> readings(columns.readings);
    const auto rankBy = [&](std::span<const SetId> name) { return rankOf[static_cast<std::size_t>(automaton.fit(name))]; };
    for (std::size_t entry = 0; entry < ranks.size(); ++entry) {
        const NameHead& head = columns.heads[entry];
        const std::size_t length = columns.surname[entry] & surnameMask;
        const std::uint8_t whole = heads.judge(head[0], head[1]);
        const std::uint8_t given = givenHeads.judge(length == 0 ? endOfName : head[length], head[length + 1]);
        // Without a branch: of a short text every fifth name may be found, and a wrong guess costs more than the maximum.
        ranks[entry] = std::max({ranks[entry], rankOf[whole], rankOf[given]});
        if (whole != NameHeads::longer && given != NameHeads::longer) {
            continue;
        }
        const bool inHead = head.back() == endOfName;
        const auto from = [&](std::size_t at) {
            return inHead ? std::span(head).subspan(at) : readings.subspan(columns.nameBegin[entry] + at);
        };
        if (whole == NameHeads::longer) {
            raise(ranks[entry], rankBy(from(0)));
        }
        if (given == NameHeads::longer && rankBy(from(length)) == Rank::pinyin) {
            raise(ranks[entry], Rank::pinyin);
        }
    }
    rankFurtherNames(columns, ranks, [&](std::size_t at) { return rankBy(readings.subspan(at)); });
}

/// Calls `hit(entry)` for each entry whose value is `wanted`; blocks without it are passed by at the speed of memory.
template <class Hit>
void eachEqual(const std::vector<Small>& column, Small wanted, Hit hit)
{
    constexpr std::size_t block = 64;
    std::size_t entry = 0;
    for (; entry + block <= column.size(); entry += block) {
        const Small* here = column.data() + entry;
        Small any = 0;
        for (std::size_t i = 0; i < block; ++i) {
            any = static_cast<Small>(any | static_cast<Small>(here[i] == wanted));
        }
        for (std::size_t i = 0; any != 0 && i < block; ++i) {
            if (here[i] == wanted) {
                hit(entry + i);
            }
        }
    }
    for (; entry < column.size(); ++entry) {
        if (column[entry] == wanted) {
            hit(entry);
        }
    }
}

void rankTails(const std::vector<Small>& tails, Small wanted, Rank rank, std::vector<Rank>& ranks)
{
    if (wanted == none) {
        return;
    }
    eachEqual(tails, wanted, [&](std::size_t entry) { raise(ranks[entry], rank); });
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
    PinyinAutomaton automaton(typed, columns.sets);
    const auto fitsName = [&](const PlaceName& name) {
        return name.text.find(place) != std::u32string::npos || (typed.usable() && automaton.fit(name.readings) != PinyinFit::no);
    };
    for (std::size_t i = 0; i < columns.estateNames.size(); ++i) {
        const auto& names = columns.estateNames[i];
        flags[i] = std::any_of(names.begin(), names.end(), fitsName) ? 1 : 0;
    }
    return flags;
}

/// By room whether it fits the pattern; the last flag stands for "no room".
Flags roomsThatFit(const IndexColumns& columns, const DoorPattern& door)
{
    Flags flags(std::size_t{none} + 1, door.room.empty() ? 1 : 0);
    const auto& rooms = columns.rooms.values();
    for (std::size_t i = 0; i < rooms.size() && !door.room.empty(); ++i) {
        flags[i] = fits({{}, {}, door.room, door.wholeRoom}, {}, {}, rooms[i]) ? 1 : 0;
    }
    return flags;
}

bool anyOf(const Flags& flags)
{
    return std::find(flags.begin(), flags.end(), std::uint8_t{1}) != flags.end();
}

/// A part that must be there: its number. Not there at all: nothing fits.
struct WantedPart {
    bool matters = false;
    Small id = none;

    WantedPart(const Dictionary<std::string>& parts, const std::string& part)
        : matters(!part.empty())
        , id(matters ? parts.find(part) : none)
    {}

    [[nodiscard]] bool impossible() const { return matters && id == none; }

    [[nodiscard]] bool fits(Small value) const { return !matters || value == id; }
};

void rankDoors(const IndexColumns& columns, const SearchTerm& term, std::vector<Rank>& ranks)
{
    const Flags places = placesThatFit(columns, term.place);
    for (const auto& door : term.doors) {
        const WantedPart building(columns.buildings, door.building);
        const WantedPart unit(columns.units, door.unit);
        const Flags rooms = roomsThatFit(columns, door);
        if (building.impossible() || unit.impossible() || !anyOf(rooms) || !anyOf(places)) {
            continue;
        }
        const auto take = [&](std::size_t entry) {
            if (rooms[columns.room[entry]] != 0 && unit.fits(columns.unit[entry]) && places[columns.estate[entry]] != 0) {
                raise(ranks[entry], Rank::address);
            }
        };
        if (building.matters) {
            eachEqual(columns.building, building.id, take);
            continue;
        }
        for (std::size_t entry = 0; entry < ranks.size(); ++entry) {
            if (unit.fits(columns.unit[entry])) {
                take(entry);
            }
        }
    }
}

void rankPlaces(const IndexColumns& columns, const std::u32string& place, std::vector<Rank>& ranks)
{
    const Flags places = placesThatFit(columns, place);
    if (!anyOf(places)) {
        return;
    }
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
        rankPinyin(columns, term, ranks);
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
