// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/search/pinyin_automaton.h"

#include <algorithm>

namespace linwu {

PinyinAutomaton::PinyinAutomaton(const TypedPinyin& typed, const SyllableSets& sets)
    : m_typed(&typed)
    , m_width(sets.width())
    , m_states(start + 1U)
    , m_steps((start + 1U) * m_width, dead)
{
    m_states[start] = {1, 1, false};
    std::fill(m_steps.begin() + static_cast<std::ptrdiff_t>(start * m_width), m_steps.end(), unknown);
    // No name begins with an unread character, and an empty one with nothing.
    m_steps[start * m_width + endOfName] = dead;
    m_steps[start * m_width + unread] = dead;
}

PinyinFit PinyinAutomaton::fit(std::span<const SetId> readings)
{
    StateId state = start;
    for (std::size_t i = 0; i < readings.size() && readings[i] != endOfName && state > byPinyin; ++i) {
        state = step(state, readings[i]);
    }
    if (state == byInitials) {
        return PinyinFit::initials;
    }
    return state == byPinyin || (state > start && m_states[state].done) ? PinyinFit::pinyin : PinyinFit::no;
}

NameHeads::NameHeads(PinyinAutomaton& automaton, bool pinyinOnly)
    : m_first(automaton.m_width, 0)
    , m_second(automaton.m_width, no)
{
    using Automaton = PinyinAutomaton;
    const std::size_t width = automaton.m_width;
    std::vector<Automaton::StateId> rows{Automaton::dead}; // by row the state its first reading leads to; row 0: nothing fits
    const auto outcome = [&](Automaton::StateId state, SetId second) {
        if (state > Automaton::byPinyin) {
            if (second == endOfName) {
                return automaton.m_states[state].done ? pinyin : no;
            }
            state = automaton.step(state, second);
        }
        return state == Automaton::byInitials ? (pinyinOnly ? no : initials)
               : state == Automaton::byPinyin ? pinyin
               : state == Automaton::dead     ? no
                                              : longer;
    };
    for (std::size_t first = 0; first < width; ++first) {
        const Automaton::StateId state = automaton.step(Automaton::start, static_cast<SetId>(first));
        auto row = std::find(rows.begin(), rows.end(), state);
        if (row == rows.end()) {
            row = rows.insert(row, state);
            for (std::size_t second = 0; second < width; ++second) {
                m_second.push_back(outcome(state, static_cast<SetId>(second)));
            }
        }
        m_first[first] = static_cast<std::uint32_t>(static_cast<std::size_t>(row - rows.begin()) * width);
    }
}

PinyinAutomaton::StateId PinyinAutomaton::workOut(StateId from, SetId set)
{
    const State before = m_states[from];
    State after = before;
    if (set != unread) {
        after.syllables = before.done ? 0 : m_typed->next(before.syllables, set);
        after.initials = m_typed->next(before.initials, set, true);
    }
    const auto end = m_typed->done();
    StateId to = dead;
    if ((after.initials & end) != 0) {
        to = byInitials;
    } else {
        after.done = after.done || (after.syllables & end) != 0;
        after.syllables = after.done ? 0 : after.syllables;
        const bool alive = after.syllables != 0 || after.initials != 0;
        to = alive ? idOf(after) : after.done ? byPinyin : dead;
    }
    m_steps[from * m_width + set] = to;
    return to;
}

PinyinAutomaton::StateId PinyinAutomaton::idOf(const State& state)
{
    const auto known = std::find(m_states.begin() + start, m_states.end(), state);
    if (known != m_states.end()) {
        return static_cast<StateId>(known - m_states.begin());
    }
    m_states.push_back(state);
    m_steps.resize(m_steps.size() + m_width, unknown);
    return static_cast<StateId>(m_states.size() - 1);
}

} // namespace linwu
