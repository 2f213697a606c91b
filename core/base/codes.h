// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Codes<Enum>: the stable word of each enumerator. Words, never numbers, stand in the file and in JSON.

#include <array>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <type_traits>
#include <utility>

namespace linwu {

/// Specialise with `static constexpr std::array<std::pair<Enum, std::string_view>, N> table`.
template <class Enum>
struct Codes;

template <class Enum>
concept Coded = std::is_enum_v<Enum> && requires
{
    Codes<Enum>::table.size();
};

/// The stable word of an enumerator.
template <Coded Enum>
[[nodiscard]] constexpr std::string_view codeOf(Enum value)
{
    for (const auto& [enumerator, code] : Codes<Enum>::table) {
        if (enumerator == value) {
            return code;
        }
    }
    throw std::logic_error("enumerator without a code");
}

/// The enumerator of a stable word, or nothing.
template <Coded Enum>
[[nodiscard]] constexpr std::optional<Enum> fromCode(std::string_view text)
{
    for (const auto& [enumerator, code] : Codes<Enum>::table) {
        if (code == text) {
            return enumerator;
        }
    }
    return std::nullopt;
}

} // namespace linwu
