// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/ratio.h"

namespace linwu {

std::string ratioText(std::int64_t part, std::int64_t whole, std::int64_t scale)
{
    if (whole == 0) {
        return "—";
    }
    const std::int64_t tenths = (part * scale * 10 * 2 + whole) / (whole * 2);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

} // namespace linwu
