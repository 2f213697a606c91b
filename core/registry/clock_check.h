// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Whether the clock of the computer can be believed: every statutory day is counted from it.

#include "core/registry/reader.h"

#include <optional>

namespace linwu {

/// Why the clock is doubted.
struct ClockDoubt {
    bool behind = false; ///< today lies before the newest act; else long after it
    Date newestAct;      ///< the day of the newest act
    int days = 0;        ///< between the two
};

/// Compares today with the day of the newest act of the file. A day earlier may be another desk past midnight; from two days on,
/// or more than `longestGap` days after it, the clock is doubted. Nothing without acts.
[[nodiscard]] std::optional<ClockDoubt> clockDoubt(const Reader& reader, int longestGap);

} // namespace linwu
