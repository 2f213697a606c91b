// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What levels three and four (三级、四级信息) need beside the register their rows belong to: rights of their own, which a role
// may have or lack (个人信息保护法 28: sensitive data are handled where they are strictly needed).

#include "core/access/permit.h"

#include <array>
#include <set>
#include <string>

namespace linwu {

/// The words of the rights in the table of rights, and in Permit::setAct.
inline constexpr std::string_view levelThreeRight = "level_three";
inline constexpr std::string_view levelFourRight = "level_four";
inline constexpr std::array<std::string_view, 2> sensitiveRights{levelThreeRight, levelFourRight};

/// Beside the bits of the registers: what is known of health, disability, children and hardship is closed. Who sees the register
/// need not see it.
inline constexpr RegisterSet levelThreeRows = RegisterSet{1} << 30U;

/// The same of level four, which is off unless the file collects it.
inline constexpr RegisterSet levelFourRows = RegisterSet{1} << 31U;

/// The groups of people of that sensitivity, `3` or `4` (codes/special_groups.csv).
[[nodiscard]] const std::set<std::string, std::less<>>& groupsOfLevel(std::string_view level);

/// Whether rows of level four may be read and written, as far as their register may. Without the right being named: no.
[[nodiscard]] inline bool knowsLevelFour(const Permit& permit)
{
    return (permit.scope().hidden & levelFourRows) == 0;
}

} // namespace linwu
