// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The grids that a ledger of residents names: what its import asks of this register.

#include "core/residents/resident_import.h"

#include <string>

namespace linwu::grids {

/// For `ImportOptions::grids`. A building that is in no grid goes into the open one of that name or code since before we knew;
/// 第一网格, 1网格 and 1 are one name. Where the file never had a grid, each name makes one, with the next code of the community.
/// None is given for other names, and where the actor's role does not write grids for the whole community.
[[nodiscard]] residents::ImportGrids gridsOfLedgers(const std::string& communityCode);

} // namespace linwu::grids
