// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The recovery key (恢复密钥): printed once on a card for the safe; opens the file when every passphrase is forgotten.

#include "core/access/person_key.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace linwu {

/// 160 random bits as eight groups of four letters and figures and one check sign each: `7K2M-Q…`. Letters that are taken for
/// figures are left out (Crockford's base 32), so that it can be read aloud.
class RecoveryKey {
public:
    static RecoveryKey fresh();

    /// Reads what was typed: case, blanks and dashes do not matter, O is 0, I and L are 1. `invalid` with the rule
    /// `recovery_length`, or `recovery_group` and the number of the first group that is wrong in `group`.
    static Result<RecoveryKey> parse(std::string_view typed);

    /// As printed: `AAAAC-BBBBC-…`.
    [[nodiscard]] const std::string& text() const { return m_text; }

    [[nodiscard]] KeyPair pair() const;

private:
    explicit RecoveryKey(std::string text)
        : m_text(std::move(text))
    {}

    std::string m_text;
};

} // namespace linwu
