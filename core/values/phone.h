// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Phone numbers (手机, 固定电话) as ledgers hold them: several in a cell, with notes, with a lost zero.

#include "core/base/codes.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu {

enum class PhoneKind { mobile, landline, unknown };

template <>
struct Codes<PhoneKind> {
    static constexpr std::array<std::pair<PhoneKind, std::string_view>, 3> table{{
        {PhoneKind::mobile, "mobile"},
        {PhoneKind::landline, "landline"},
        {PhoneKind::unknown, "unknown"},
    }};
};

enum class PhoneVerdict {
    sound,
    empty,
    tooShort,   ///< digits are missing (phone_short of a ledger)
    tooLong,    ///< more digits than a number has
    unreadable, ///< no digits, or letters between them
    digitsLost, ///< 1.39E+10: the spreadsheet kept only the first digits
};

template <>
struct Codes<PhoneVerdict> {
    static constexpr std::array<std::pair<PhoneVerdict, std::string_view>, 6> table{{
        {PhoneVerdict::sound, "ok"},
        {PhoneVerdict::empty, "phone_empty"},
        {PhoneVerdict::tooShort, "phone_short"},
        {PhoneVerdict::tooLong, "phone_long"},
        {PhoneVerdict::unreadable, "phone_unreadable"},
        {PhoneVerdict::digitsLost, "phone_digits_lost"},
    }};
};

/// One number. A wrong one keeps what was written.
struct Phone {
    std::string number; ///< normal form: `13800000000`, `0573-87012345`, `0573-87012345-8`, `87012345`; as written when not sound
    PhoneKind kind = PhoneKind::unknown;
    PhoneVerdict verdict = PhoneVerdict::empty;
    std::string note;          ///< text around the number: 儿子
    bool zeroRestored = false; ///< the leading zero of an area code was missing and has been put back

    bool operator==(const Phone&) const = default;
};

/// One number, with or without +86, blanks, hyphens, brackets and a note.
[[nodiscard]] Phone parsePhone(std::string_view text);

/// All numbers of a cell: parted at `/ ; ； 、 , ，`, line breaks and blanks, each judged alone. Blanks inside
/// one number (138 0000 0000) do not part it. Empty for an empty cell.
[[nodiscard]] std::vector<Phone> parsePhones(std::string_view cell);

/// The last four digits; empty for fewer.
[[nodiscard]] std::string phoneTail(std::string_view number);

} // namespace linwu
