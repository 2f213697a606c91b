// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Person names (姓名): cleaning, compound surnames, rare characters, remarks written into the cell.

#include "core/base/codes.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

enum class NameVerdict {
    sound,
    empty,
    digits,     ///< holds digits
    tooLong,    ///< more than 50 characters
    characters, ///< holds signs that no name has
    privateUse, ///< a character of the private use area (U+E000–F8FF) of an old ledger: kept, to be replaced by hand
    standIn,    ///< a stand-in for a rare character, as in 王(火华)
};

template <>
struct Codes<NameVerdict> {
    static constexpr std::array<std::pair<NameVerdict, std::string_view>, 7> table{{
        {NameVerdict::sound, "ok"},
        {NameVerdict::empty, "name_empty"},
        {NameVerdict::digits, "name_digits"},
        {NameVerdict::tooLong, "name_too_long"},
        {NameVerdict::characters, "name_characters"},
        {NameVerdict::privateUse, "name_private_use"},
        {NameVerdict::standIn, "name_stand_in"},
    }};
};

/// The verdict is a warning, not a refusal: the name is kept as written.
[[nodiscard]] constexpr bool isWarning(NameVerdict verdict)
{
    return verdict == NameVerdict::privateUse || verdict == NameVerdict::standIn;
}

/// NFC (never NFKC), no blanks at the ends or between Han characters, one blank elsewhere, every middle dot (• ‧ ・ ． and a dot
/// between Han characters) as U+00B7. Inner dots stay.
[[nodiscard]] std::string cleanName(std::string_view typed);

[[nodiscard]] NameVerdict judgeName(std::string_view name);

/// What a ledger's name cell holds besides the name.
struct NameCell {
    std::string name;                ///< the (first) name, cleaned
    std::vector<std::string> others; ///< further persons: 张三、李四 – rows only after confirmation
    std::string note;                ///< bracket and digits: 租客, 13800000000
    bool deceased = false;           ///< the note says 已故, 去世, 死亡: a proposal for the status
    bool blanksRemoved = false;      ///< 张　三 became 张三
    NameVerdict verdict = NameVerdict::empty;

    bool operator==(const NameCell&) const = default;
};

[[nodiscard]] NameCell parseNameCell(std::string_view cell);

/// Characters of the surname: 2 for a compound surname with a given name behind it (欧阳修), 1 for other Han names, 0 for names
/// with dots and for names that do not begin with a Han character.
[[nodiscard]] std::size_t surnameLength(std::string_view name);

} // namespace linwu
