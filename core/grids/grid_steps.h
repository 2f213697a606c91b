// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Steps that acts on grids are made of. Inside a Writer only; the acts are in grid_actions.h.

#include "core/grids/grid_actions.h"

namespace linwu::grids {

/// A fact that ends on `validTo` still holds on a day.
[[nodiscard]] inline bool isOpen(const std::optional<Date>& validTo, const Date& on)
{
    return !validTo || *validTo > on;
}

/// Begins that a grid holds a building or a unit of it, and ends what held it before that day: its whole building, its units.
/// Grid none only ends. `from` none: since before we knew; refused with `required` at `from` where something held it. `follow`
/// comes after it.
[[nodiscard]] Status assign(Writer& writer, Id<Grid> grid, const BuildingPart& part, const std::optional<Date>& from);

/// The columns that carry a building's grid, from the assignments of today.
[[nodiscard]] Status follow(Writer& writer, Id<residents::Building> id);

} // namespace linwu::grids
