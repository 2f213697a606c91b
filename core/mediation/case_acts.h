// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The acts of the mediation register by name, for `linwu act`: the same functions the window calls.

#include "core/registry/act_table.h"

#include <vector>

namespace linwu::mediation {

/// All acts. A record is `mediation_case:7`, a case number, or empty where the act makes one.
[[nodiscard]] std::vector<ActEntry> mediationActs();

} // namespace linwu::mediation
