// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// QrMatrix: the dark and light modules of a QR code, error correction level M.

#include <cstddef>
#include <string>
#include <vector>

namespace linwu::papers {

/// Modules in rows, without the quiet zone (four modules all round).
struct QrMatrix {
    std::size_t width = 0; ///< 0: the text fits no code
    std::vector<bool> modules;

    [[nodiscard]] bool dark(std::size_t row, std::size_t column) const { return modules[row * width + column]; }
};

[[nodiscard]] QrMatrix qrMatrix(const std::string& text);

} // namespace linwu::papers
