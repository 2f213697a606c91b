// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Sha256: the digest that people and other programs know a file by (FIPS 180-4). For contents of our own, Digest is quicker.

#include <memory>
#include <string>
#include <string_view>

namespace linwu {

class Sha256 {
public:
    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    Sha256(Sha256&&) = delete;
    Sha256& operator=(Sha256&&) = delete;
    ~Sha256();

    void add(std::string_view bytes);
    /// 64 hexadecimal digits in lower case. Call once.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Of one piece of bytes, 64 hexadecimal digits in lower case.
[[nodiscard]] std::string sha256Of(std::string_view bytes);

} // namespace linwu
