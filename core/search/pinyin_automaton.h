// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PinyinAutomaton: a typed pinyin as a table of steps over readings, so that a name is judged at a look-up a character.

#include "core/search/syllables.h"

#include <span>
#include <vector>

namespace linwu {

/// How much of a typed pinyin the beginning of a name uses up.
enum class PinyinFit : std::uint8_t { no, pinyin, initials };

/// Steps are worked out when first taken: of some hundred states a query visits a handful. For text without Han characters.
class PinyinAutomaton {
public:
    PinyinAutomaton(const TypedPinyin& typed, const SyllableSets& sets);

    /// By what a name with these readings is found; they end with the span or at `endOfName`.
    [[nodiscard]] PinyinFit fit(std::span<const SetId> readings);

private:
    friend class NameHeads;
    using StateId = std::uint16_t;
    static constexpr StateId dead = 0;
    static constexpr StateId byInitials = 1;
    static constexpr StateId byPinyin = 2;
    static constexpr StateId start = 3;
    static constexpr StateId unknown = 0xFFFF;

    struct State {
        TypedPinyin::Positions syllables = 0; ///< reached by syllables cut anywhere
        TypedPinyin::Positions initials = 0;  ///< reached by initials only
        bool done = false;                    ///< used up by syllables; initials may still do it

        bool operator==(const State&) const = default;
    };

    [[nodiscard]] StateId step(StateId from, SetId set)
    {
        const StateId known = m_steps[from * m_width + set];
        return known != unknown ? known : workOut(from, set);
    }

    StateId workOut(StateId from, SetId set);
    StateId idOf(const State& state);

    const TypedPinyin* m_typed;
    std::size_t m_width;
    std::vector<State> m_states;
    std::vector<StateId> m_steps; ///< by state and set
};

/// What the first two readings of a name say already: two look-ups a name, and most names are done with.
class NameHeads {
public:
    static constexpr std::uint8_t no = 0;
    static constexpr std::uint8_t pinyin = 1;
    static constexpr std::uint8_t initials = 2;
    static constexpr std::uint8_t longer = 3; ///< ask `PinyinAutomaton::fit`

    /// With `pinyinOnly`, initials count as `no`.
    NameHeads(PinyinAutomaton& automaton, bool pinyinOnly);

    [[nodiscard]] std::uint8_t judge(SetId first, SetId second) const { return m_second[std::size_t{m_first[first]} + second]; }

private:
    std::vector<std::uint32_t> m_first; ///< by first reading: where its row begins
    std::vector<std::uint8_t> m_second; ///< by row and second reading
};

} // namespace linwu
