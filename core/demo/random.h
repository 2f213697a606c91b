// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Random: numbers that follow from a seed, the same on every machine. (The distributions of <random> are not.)

#include <cstddef>
#include <cstdint>
#include <span>

namespace linwu::demo {

/// SplitMix64 (Steele, Lea, Flood 2014): small, and good enough to invent people.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}

    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// 0 to `bound` - 1. The bias of the remainder is far below what anybody could see.
    [[nodiscard]] int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }

    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }

    [[nodiscard]] bool percent(int share) { return below(100) < share; }

    template <class T>
    [[nodiscard]] const T& pick(std::span<const T> list)
    {
        return list[static_cast<std::size_t>(next() % list.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace linwu::demo
