// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// 统一社会信用代码 (GB 32100-2015) of organisations.

#include "core/base/codes.h"

#include <string>
#include <string_view>

namespace linwu {

enum class UsccVerdict {
    sound,
    empty,
    length,     ///< not 18 characters
    characters, ///< I, O, S, V, Z or another character outside the alphabet
    checkDigit, ///< the last character does not follow from the others
};

template <>
struct Codes<UsccVerdict> {
    static constexpr std::array<std::pair<UsccVerdict, std::string_view>, 5> table{{
        {UsccVerdict::sound, "ok"},
        {UsccVerdict::empty, "uscc_empty"},
        {UsccVerdict::length, "uscc_length"},
        {UsccVerdict::characters, "uscc_characters"},
        {UsccVerdict::checkDigit, "uscc_check_digit"},
    }};
};

/// Capital letters, half width, without blanks and hyphens.
[[nodiscard]] std::string cleanUscc(std::string_view typed);

/// The verdict on a code; it is cleaned first.
[[nodiscard]] UsccVerdict judgeUscc(std::string_view typed);

/// The check character that the first 17 characters ask for; 0 when they are not 17 characters of the alphabet.
[[nodiscard]] char usccCheckCharacter(std::string_view first17);

} // namespace linwu
