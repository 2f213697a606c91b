// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Id<Tag>: the key of a record, desk number in the high bits and a counter in the low ones.

#include <compare>
#include <cstdint>
#include <functional>

namespace linwu {

/// Key of a record of kind Tag. 0 means "none". Bits 47 and up hold the desk number (0 for the first desk of a file), so that
/// several desks (工位) never give the same key; the rest is a counter that never goes back.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool valid() const { return value != 0; }

    constexpr explicit operator bool() const { return valid(); }

    constexpr auto operator<=>(const Id&) const = default;
};

/// How far the desk number is shifted.
inline constexpr int deskShift = 47;

} // namespace linwu

template <class Tag>
struct std::hash<linwu::Id<Tag>> {
    std::size_t operator()(linwu::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
