// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Scope (范围): whose rows somebody may see.

#include "core/access/register_kind.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// 网格 (core/grids/grid.h); only the key is needed in the layers below.
struct Grid;

/// Which rows a person may see: everything, or the records of the grids she holds today, without those of registers that are
/// closed to her.
struct Scope {
    std::optional<std::vector<Id<Grid>>> grids; ///< none: the whole community (office roles)
    RegisterSet hidden = 0;                     ///< registers of which she sees no row
    RegisterSet counted = 0;                    ///< hidden registers whose figures she may see nevertheless

    [[nodiscard]] bool whole() const { return !grids.has_value(); }

    [[nodiscard]] bool allows(Id<Grid> grid) const;

    /// Whether rows of that table may be seen at all.
    [[nodiscard]] bool shows(std::string_view table) const { return (registersOfTable(table) & hidden) == 0; }

    /// `resident.current_grid_id in (3, 7)` for `column` = `resident.current_grid_id`; empty for the whole community; `0 = 1` for
    /// nobody's grids. Rows without a grid belong to the office roles.
    [[nodiscard]] std::string condition(std::string_view column) const;
};

} // namespace linwu
