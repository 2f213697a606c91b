// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The acts on rules by name, for `linwu act`.

#include "core/registry/act_table.h"
#include "core/registry/registry.h"

#include <functional>
#include <string_view>
#include <vector>

namespace linwu::rules {

/// How a change of rules goes through the door. Registers whose records keep days that follow from rules put theirs in between.
using RuleDoor =
    std::function<Result<Changes>(Registry&, const Actor&, std::string_view action, const std::function<Status(Writer&)>&)>;

/// `rules.seed`, `rules.change` (has changed), `rules.correct` (was wrong), `rules.import_holidays` and the acts on codes,
/// through that door.
[[nodiscard]] std::vector<ActEntry> ruleActs(const RuleDoor& door);

} // namespace linwu::rules
