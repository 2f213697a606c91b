// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The grid that dwellings, households and people carry beside them, set by set. Inside acts only.

#include "core/registry/writer.h"
#include "core/residents/place.h"

namespace linwu::residents {

/// Households and people of a dwelling take its grid (none: no grid).
void followGrid(Writer& writer, Id<Dwelling> dwelling, Id<Grid> grid);

/// Dwellings of a building take the grid, and households and people with them. `unit` none: the whole building.
void followGrid(Writer& writer, Id<Building> building, const std::optional<std::string>& unit, Id<Grid> grid);

} // namespace linwu::residents
