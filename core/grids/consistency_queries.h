// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Consistency: do the columns kept beside the records still say what the dated facts say, and does any single fact overlap?

#include "core/registry/reader.h"

#include <string>
#include <vector>

namespace linwu::grids {

/// One record that disagrees with the facts. `rule`: `current_grid_differs`, `current_dwelling_differs`,
/// `current_household_differs`, `head_differs`, `residence_overlaps`, `use_overlaps`, `grid_overlaps`.
struct Inconsistency {
    std::string rule;
    std::string table;
    std::int64_t id = 0;

    bool operator==(const Inconsistency&) const = default;
};

/// All of them, in the whole community. Empty in a sound register: acts, imports and undo keep the columns in line.
[[nodiscard]] std::vector<Inconsistency> inconsistencies(const Reader& reader);

} // namespace linwu::grids
