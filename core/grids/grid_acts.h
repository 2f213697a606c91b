// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The acts on grids and staff by name, for `linwu act`: the same functions the window calls.

#include "core/registry/act_table.h"

#include <vector>

namespace linwu::grids {

[[nodiscard]] std::vector<ActEntry> gridActs();

} // namespace linwu::grids
