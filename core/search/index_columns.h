// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// IndexColumns: the packed columns of the search index, one value an entry; used by the index only.

#include "core/search/search_index.h"
#include "core/search/syllables.h"

#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <unordered_map>

namespace linwu::detail {

using Small = std::uint16_t;
inline constexpr Small none = std::numeric_limits<Small>::max();
/// Ends each name in the pool of characters.
inline constexpr Small separator = 0;
inline constexpr std::uint8_t hasMore = 0x80;
inline constexpr std::uint8_t surnameMask = 0x7F;
inline constexpr std::uint8_t longestSurname = 2;

/// Values that occur again and again, by a small number. When there are too many, further ones get `none`: they are not found.
template <class T>
class Dictionary {
public:
    Small idOf(const T& value)
    {
        const auto found = m_ids.find(value);
        if (found != m_ids.end()) {
            return found->second;
        }
        if (m_values.size() >= none - 1U) {
            return none;
        }
        const auto id = static_cast<Small>(m_values.size());
        m_values.push_back(value);
        m_ids.emplace(value, id);
        return id;
    }

    [[nodiscard]] Small find(const T& value) const
    {
        const auto found = m_ids.find(value);
        return found == m_ids.end() ? none : found->second;
    }

    [[nodiscard]] const std::vector<T>& values() const { return m_values; }

    void restore(const std::vector<T>& values)
    {
        m_values.clear();
        m_ids.clear();
        for (const auto& value : values) {
            idOf(value);
        }
    }

private:
    std::vector<T> m_values;
    std::unordered_map<T, Small> m_ids;
};

struct NumberText {
    std::uint32_t entry = 0;
    std::string text; ///< in the form of foldedNumber
};

/// The first readings of a name: most names are judged by them, side by side in memory, without a look into the pool.
using NameHead = std::array<SetId, 4>;

/// One name of a 小区, with its readings.
struct PlaceName {
    std::u32string text; ///< in the form of foldedText
    std::vector<SetId> readings;
};

struct IndexColumns {
    IndexColumns()
        : nameBegin{0}
    {
        characters.idOf(U'\0');
    } // the separator is character 0

    // What small numbers stand for.
    Dictionary<char32_t> characters;
    SyllableSets sets;
    Dictionary<std::string> kinds;
    Dictionary<std::int64_t> grids;
    Dictionary<std::string> estates;
    Dictionary<std::string> buildings;
    Dictionary<std::string> units;
    Dictionary<std::string> rooms;
    std::vector<std::vector<PlaceName>> estateNames; ///< by estate: itself and its aliases

    // One value an entry.
    std::vector<std::int64_t> ids;
    std::vector<std::uint8_t> alive;
    std::vector<Small> kind;
    std::vector<Small> grid;              ///< none: no grid
    std::vector<std::uint32_t> nameBegin; ///< one more than entries: where its names stand in the pool
    std::vector<Small> idTail;
    std::vector<Small> phoneTail;
    std::vector<Small> phoneTail2;
    std::vector<Small> birth;
    std::vector<Small> estate;
    std::vector<Small> building;
    std::vector<Small> unit;
    std::vector<Small> room;

    // The names of all entries, each ended by a separator.
    std::vector<Small> pool;
    std::vector<SetId> readings; ///< beside the pool
    std::vector<std::uint8_t>
        surname; ///< by entry: characters of the surname of its first name; `hasMore` when there are further names

    std::vector<NumberText> numbers; ///< ascending by entry

    // Follow from the others, for speed.
    std::vector<NameHead> heads;
    std::vector<std::uint32_t> withMore; ///< entries with further names

    std::vector<std::uint32_t> recent; ///< entries opened lately, the latest first
    std::size_t dead = 0;

    [[nodiscard]] std::size_t size() const { return ids.size(); }

    void reserve(std::size_t entries);
    void append(const SearchEntry& entry);
    void appendName(const std::string& name, std::string_view ownReading);
    /// The entry is no more: it matches nothing from now on.
    void bury(std::size_t entry);
    /// Without the dead.
    void compact();
    void setEstateNames(const std::string& name, const std::vector<std::string>& aliases);
    /// Works out `heads` and `withMore` anew.
    void follow();
    [[nodiscard]] NameHead headOf(std::size_t entry) const;
    [[nodiscard]] PlaceName placeName(const std::string& name);
    [[nodiscard]] std::size_t memory() const;
    /// Every number points at something that is there. For what was read from pages.
    [[nodiscard]] bool sound() const;
};

/// Four characters of digits, X at the end, as a number below 11^4; none for anything else.
[[nodiscard]] Small tailNumber(std::string_view tail);

/// Days since 1 January 1880; none outside 1880–2058.
[[nodiscard]] Small dayNumber(const Date& day);

/// What an entry matched by, the better the higher; 0 nothing. Tails of numbers stand with the exact ones.
enum class Rank : std::uint8_t {
    no,
    numberPart,
    namePart,
    address,
    pinyin,
    initials,
    nameStart,
    phoneTail,
    idTail,
    exactName,
    exactNumber,
};

[[nodiscard]] Matched matchedBy(Rank rank);

/// Calls `hit(entry)` for each entry with a rank, eight unranked ones passed by at a time.
template <class Hit>
void eachRanked(const std::vector<Rank>& ranks, Hit hit)
{
    static_assert(sizeof(Rank) == 1 && std::endian::native == std::endian::little);
    std::uint64_t eight = 0;
    std::size_t entry = 0;
    for (; entry + sizeof eight <= ranks.size(); entry += sizeof eight) {
        std::memcpy(&eight, ranks.data() + entry, sizeof eight);
        while (eight != 0) {
            const auto byte = static_cast<std::size_t>(std::countr_zero(eight)) / 8;
            hit(entry + byte);
            eight &= ~(std::uint64_t{0xFF} << (byte * 8));
        }
    }
    for (; entry < ranks.size(); ++entry) {
        if (ranks[entry] != Rank::no) {
            hit(entry);
        }
    }
}

/// Fills `ranks` (one byte an entry) with how each entry matches one term.
void rankTerm(const IndexColumns& columns, const SearchTerm& term, std::vector<Rank>& ranks);

} // namespace linwu::detail
