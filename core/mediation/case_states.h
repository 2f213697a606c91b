// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which act may follow in which state.

#include "core/base/result.h"
#include "core/mediation/case_codes.h"

#include <string_view>
#include <vector>

namespace linwu::mediation {

/// One act of the state machine.
struct Transition {
    std::string_view action;     ///< `mediation.accept`
    std::vector<CaseState> from; ///< empty: any state but the final ones
};

[[nodiscard]] const std::vector<Transition>& transitions();

/// The act may be done in that state.
[[nodiscard]] bool isAllowed(std::string_view action, CaseState state);

/// Nothing is done to it any more but reading and printing: 不予受理, 已移送, 已归档, 作废.
[[nodiscard]] bool isFinal(CaseState state);

/// Still to be mediated, signed or performed; a second case of the same pair and kind is refused while one is open.
[[nodiscard]] bool isOpen(CaseState state);

[[nodiscard]] Problems checkState(std::string_view action, CaseState state);

} // namespace linwu::mediation
