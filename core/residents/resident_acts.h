// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The acts on people, households and places by name, for `linwu act`: the same functions the window calls.

#include "core/registry/act_table.h"

#include <vector>

namespace linwu::residents {

[[nodiscard]] std::vector<ActEntry> residentActs();
[[nodiscard]] std::vector<ActEntry> householdActs();
[[nodiscard]] std::vector<ActEntry> placeActs();

} // namespace linwu::residents
