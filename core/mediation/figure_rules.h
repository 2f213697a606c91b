// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What must hold of the statistics table before it is reported.

#include "core/mediation/case_figures.h"
#include "core/mediation/case_rules.h"

namespace linwu::mediation {

/// V100: each sum that does not hold, by its column. V101: the share of 其他纠纷 is above the term `other_share`, percent.
[[nodiscard]] Problems checkFigures(const CaseFigures& figures, const RuleContext& context);

} // namespace linwu::mediation
