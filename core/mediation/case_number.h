// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Case numbers (案号): one series a committee and year, printed by the pattern and the kind of the settings.

#include "core/mediation/case_change.h"

namespace linwu::mediation {

/// `〔2026〕桂人调字第12号`
[[nodiscard]] std::string numberText(const Committee& committee, int year, int seq, const RuleContext& context);

/// Gives the case the next number of its committee in the year of acceptance (V69). A number once given stays.
void giveNumber(CaseChange& change);

} // namespace linwu::mediation
