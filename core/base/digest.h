// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Digest: BLAKE2b-256 of bytes, for checksums of migrations, contents and papers. Unkeyed: proves equality, hides nothing.

#include <memory>
#include <string>
#include <string_view>

namespace linwu {

class Digest {
public:
    Digest();
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;
    Digest(Digest&&) = delete;
    Digest& operator=(Digest&&) = delete;
    ~Digest();

    void add(std::string_view bytes);
    /// 64 hexadecimal digits. Call once.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Two hexadecimal digits a byte, in lower case.
[[nodiscard]] std::string hexText(std::string_view bytes);

/// The digest of one piece of bytes, 64 hexadecimal digits.
[[nodiscard]] std::string digestOf(std::string_view bytes);

} // namespace linwu
