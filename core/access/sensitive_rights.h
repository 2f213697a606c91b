// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What level four (四级信息) needs beside the register its rows belong to: a right of its own, which a role may have or lack.

#include "core/access/permit.h"

namespace linwu {

/// The word of the right in the table of rights, and in Permit::setAct.
inline constexpr std::string_view levelFourRight = "level_four";

/// Beside the bits of the registers: rows of level four are closed. Who sees the register need not see them.
inline constexpr RegisterSet levelFourRows = RegisterSet{1} << 31U;

/// Whether rows of level four may be read and written, as far as their register may. Without the right being named: no.
[[nodiscard]] inline bool knowsLevelFour(const Permit& permit)
{
    return (permit.scope().hidden & levelFourRows) == 0;
}

} // namespace linwu
