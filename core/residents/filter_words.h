// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Filter words: `#低保 >80 女` typed above a list becomes a filter.

#include "core/residents/resident_list_queries.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::residents {

struct FilterWords {
    ResidentFilter filter;
    std::vector<std::string> unknown; ///< `#` words that name no group and no state, ages that are none
};

/// Adds what was typed to a filter. Understood, apart by blanks:
/// `#低保` a group or a state by any of its words, `!#低保` its opposite; `男`, `女`; ages in whole years `>80`, `>=80`, `80+`,
/// `<14`, `<=14`, `60-70`; anything else is part of the name.
[[nodiscard]] FilterWords readFilterWords(std::string_view typed, ResidentFilter filter = {});

} // namespace linwu::residents
