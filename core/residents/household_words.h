// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Filter words of the household list: `王 3-2-501 >=4人 #无户主` typed above it becomes a filter.

#include "core/residents/household_queries.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::residents {

struct HouseholdWords {
    HouseholdFilter filter;
    std::vector<std::string> unknown; ///< `#` words that name no state, counts that are none
};

/// Adds what was typed to a filter. Understood, apart by blanks: `#无户主` a state by its word; `3人`, `>=4`, `2-3人` how many
/// belong to it; `3-2-501`, `3幢`, `3幢2单元` a door; figures the beginning of the 户号; anything else part of the head's name.
[[nodiscard]] HouseholdWords readHouseholdWords(std::string_view typed, HouseholdFilter filter = {});

} // namespace linwu::residents
