// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SyllableSets: the readings of each character of the index as one small number, and a typed pinyin compiled against them.

#include "core/search/pinyin.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linwu {

/// The number of a set of readings.
using SetId = std::uint16_t;
/// Stands behind the last character of a name.
inline constexpr SetId endOfName = 0;
/// A character without reading (a dot), skipped when typing.
inline constexpr SetId unread = 1;
inline constexpr SetId firstSet = 2;

/// A syllable and what it becomes where z and zh, c and ch, s and sh, n and l, r and l, h and f, an and ang, en and eng, in and
/// ing are not told apart: `zhang` → zhang, zang, zhan, zan.
[[nodiscard]] std::vector<std::string> fuzzyForms(const std::string& syllable);

class SyllableSets {
public:
    /// The set of these typed forms (`lv|lu|lyu`), made when new.
    SetId idOf(const std::string& forms);

    [[nodiscard]] const std::vector<std::string>& forms() const { return m_forms; }

    /// The forms of a set apart, `id` from `firstSet` on.
    // cppcheck-suppress negativeContainerIndex
    [[nodiscard]] const std::vector<std::string>& formsOf(SetId id) const { return m_apart[std::size_t{id} - firstSet]; }

    /// All numbers are below.
    [[nodiscard]] std::size_t width() const { return m_forms.size() + firstSet; }

    /// The sets of a name's characters. Remembered a character, as ICU is slow.
    void setsOf(std::string_view name, std::string_view ownReading, std::vector<SetId>& out);

    /// Takes over what was read from pages: `forms[0]` belongs to the first set.
    void restore(std::vector<std::string> forms);

private:
    SetId idOf(const Readings& readings, char32_t c);

    std::vector<std::string> m_forms;
    std::vector<std::vector<std::string>> m_apart;
    std::unordered_map<std::string, SetId> m_ids;
    std::unordered_map<char32_t, SetId> m_given;
    std::unordered_map<char32_t, SetId> m_surname;
};

/// A typed pinyin, perhaps mixed with Han characters, ready to be compared. Positions of the typed text are bits: from a set of
/// positions, a character of a name leads to the next set.
class TypedPinyin {
public:
    /// More than this many characters are not compared.
    static constexpr std::size_t longest = 31;
    using Positions = std::uint32_t;

    /// With `fuzzy`, sounds that many confuse count as the same (see `fuzzyForms`).
    TypedPinyin(const std::u32string& typed, const SyllableSets& sets, bool fuzzy = false);

    [[nodiscard]] bool usable() const { return m_length > 0 && m_length <= longest; }

    [[nodiscard]] Positions done() const { return Positions{1} << m_length; }

    /// Some syllable can be typed longer than by its initial.
    [[nodiscard]] bool syllabic() const { return m_syllabic; }

    /// Where the next character leads from `from`.
    [[nodiscard]] Positions next(Positions from, SetId set, bool initialsOnly = false) const;

    /// The Han characters of the typed text by position; 0 where a letter stands.
    [[nodiscard]] char32_t hanAt(std::size_t position) const { return m_han[position]; }

    [[nodiscard]] bool mixed() const { return m_mixed; }

    [[nodiscard]] std::size_t length() const { return m_length; }

private:
    void addForm(const std::u32string& typed, std::size_t set, const std::string& form);

    using Steps = std::array<Positions, longest + 1>;
    std::vector<Steps> m_steps;    ///< by set and position: a syllable may be cut to any prefix
    std::vector<Steps> m_initials; ///< the same with initials only: z, zh
    std::array<char32_t, longest + 1> m_han{};
    std::size_t m_length = 0;
    bool m_mixed = false;
    bool m_syllabic = false;
};

} // namespace linwu
