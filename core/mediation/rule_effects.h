// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a changed rule or holiday means for the cases: their statutory days are kept for lists and move with it, in the same act.

#include "core/registry/registry.h"

#include <functional>
#include <string_view>

namespace linwu::mediation {

/// Computes the days of every case that is not yet filed anew, by the rules and the calendar as they now stand.
Status refreshDays(Writer& writer);

/// A change of rules, codes or holidays with what follows from it for the cases: one act, undone as one.
Result<Changes>
applyRules(Registry& registry, const Actor& actor, std::string_view action, const std::function<Status(Writer&)>& change);

} // namespace linwu::mediation
