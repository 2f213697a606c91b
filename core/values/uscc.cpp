// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/uscc.h"

#include "core/base/text.h"

#include <array>

namespace linwu {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array<std::size_t, 17> weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

} // namespace

std::string cleanUscc(std::string_view typed)
{
    std::string clean;
    for (const char c : withoutBlanks(halfWidth(typed))) {
        if (c != '-') {
            clean += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
    }
    return clean;
}

char usccCheckCharacter(std::string_view first17)
{
    if (first17.size() != weights.size()) {
        return 0;
    }
    std::size_t sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::size_t value = alphabet.find(first17[i]);
        if (value == std::string_view::npos) {
            return 0;
        }
        sum += value * weights[i];
    }
    return alphabet[(31 - sum % 31) % 31];
}

UsccVerdict judgeUscc(std::string_view typed)
{
    const std::string code = cleanUscc(typed);
    if (code.empty()) {
        return UsccVerdict::empty;
    }
    if (characterCount(code) != 18) {
        return UsccVerdict::length;
    }
    if (code.find_first_not_of(alphabet) != std::string::npos) {
        return UsccVerdict::characters;
    }
    return usccCheckCharacter(std::string_view(code).substr(0, 17)) == code[17] ? UsccVerdict::sound : UsccVerdict::checkDigit;
}

} // namespace linwu
