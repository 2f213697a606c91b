// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Level four (四级信息): groups that say what only one to three named people may know: 社区矫正, 安置帮教, 严重精神障碍, 吸毒 …

#include "core/registry/reader.h"

#include <string_view>

namespace linwu::residents {

/// Whether a code of special_groups.csv is of sensitivity 4 (个人信息保护法 28: 特定身份, 医疗健康, 宗教信仰).
[[nodiscard]] bool isLevelFour(std::string_view groupCode);

/// Whether a group of level four may be entered where the setting is on. 信教群众 is never collected.
[[nodiscard]] bool mayBeCollected(std::string_view groupCode);

/// The setting 采集四级信息 of the file, today; off as shipped.
[[nodiscard]] bool collectsLevelFour(const Reader& reader);

} // namespace linwu::residents
