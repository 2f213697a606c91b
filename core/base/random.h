// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Bytes nobody can guess.

#include <cstddef>
#include <string>

namespace linwu {

/// From the random source of the system.
[[nodiscard]] std::string randomBytes(std::size_t count);

} // namespace linwu
