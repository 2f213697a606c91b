// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/scope.h"

#include <algorithm>

namespace linwu {

bool Scope::allows(Id<Grid> grid) const
{
    return whole() || (grid.valid() && std::find(grids->begin(), grids->end(), grid) != grids->end());
}

std::string Scope::condition(std::string_view column) const
{
    if (whole()) {
        return {};
    }
    if (grids->empty()) {
        return "0 = 1";
    }
    // Keys are numbers, so they may stand in the text; few distinct scopes exist, so few statements are kept.
    std::string list;
    for (const auto grid : *grids) {
        list += (list.empty() ? "" : ", ") + std::to_string(grid.value);
    }
    return std::string(column) + " in (" + list + ")";
}

} // namespace linwu
