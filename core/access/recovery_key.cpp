// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/recovery_key.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace linwu {

namespace {

constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t groups = 8;
constexpr std::size_t groupSigns = 4;
constexpr std::size_t checkedSigns = groupSigns + 1;

/// Differs when one sign of the group is wrong or two neighbours are exchanged (a checksum over the field of 32 elements), and
/// knows its group, so that groups typed in the wrong order are noticed.
char checkSign(std::string_view group, std::size_t number)
{
    constexpr unsigned polynomial = 0b100101; // x^5 + x^2 + 1, primitive
    unsigned sum = static_cast<unsigned>(number) + 1;
    for (const char sign : group) {
        sum <<= 1U;
        sum ^= (sum & 32U) != 0 ? polynomial : 0U;
        sum ^= static_cast<unsigned>(signs.find(sign));
    }
    return signs[sum];
}

char readSign(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (upper == 'O') {
        return '0';
    }
    return upper == 'I' || upper == 'L' ? '1' : upper;
}

} // namespace

RecoveryKey RecoveryKey::fresh()
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium cannot start");
    }
    std::string text;
    for (std::size_t number = 0; number < groups; ++number) {
        std::string group;
        for (std::size_t i = 0; i < groupSigns; ++i) {
            group += signs[randombytes_uniform(signs.size())];
        }
        text += (number == 0 ? "" : "-") + group + checkSign(group, number);
    }
    return RecoveryKey(std::move(text));
}

Result<RecoveryKey> RecoveryKey::parse(std::string_view typed)
{
    std::string kept;
    for (const char sign : typed) {
        if (sign != '-' && sign != ' ' && sign != '\n' && sign != '\t' && sign != '\r') {
            kept += readSign(sign);
        }
    }
    if (kept.size() != groups * checkedSigns) {
        return invalid("recovery_key", "recovery_length");
    }
    std::string text;
    for (std::size_t number = 0; number < groups; ++number) {
        const std::string group = kept.substr(number * checkedSigns, checkedSigns);
        const std::string_view body = std::string_view(group).substr(0, groupSigns);
        if (group.find_first_not_of(signs) != std::string::npos || checkSign(body, number) != group.back()) {
            Error error = invalid("recovery_key", "recovery_group");
            error.problems.front().args["group"] = std::to_string(number + 1);
            return error;
        }
        text += (number == 0 ? "" : "-") + group;
    }
    return RecoveryKey(std::move(text));
}

KeyPair RecoveryKey::pair() const
{
    return KeyPair::ofSeed("linwu recovery\n" + m_text);
}

} // namespace linwu
