// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Ratios as they stand in tables. They are computed where they are shown and never stored.

#include <cstdint>
#include <string>

namespace linwu {

/// `part` of `whole`, times `scale` (100: in hundredths), with one decimal, rounded half up: `97.6`. A dash where there is no
/// whole.
[[nodiscard]] std::string ratioText(std::int64_t part, std::int64_t whole, std::int64_t scale);

} // namespace linwu
