// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The acts on rules by name, for `linwu act`.

#include "core/registry/act_table.h"

#include <vector>

namespace linwu::rules {

[[nodiscard]] std::vector<ActEntry> ruleActs();

} // namespace linwu::rules
