// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Population: an invented community as the table an office would hand in. It goes into a registry by the same import as any
// table. Names are drawn from resources/demo/names.csv, ID numbers are of the unassigned area 9901xx.

#include "core/base/date.h"
#include "core/spreadsheets/spreadsheet.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linwu::demo {

struct PopulationWish {
    std::int64_t residents = 1500; ///< reached exactly: the last household is as large as what is missing
    std::uint64_t seed = 1;
    Date today{2026, 11, 22}; ///< ages are counted from here
};

/// A building and the grid that is to hold it.
struct PlannedBuilding {
    std::string estate;
    std::string number;
    int grid = 0; ///< index in Population::grids
};

struct Population {
    spreadsheets::Workbook workbook;
    std::vector<std::string> grids; ///< 第一网格 …: some 400 households each
    std::vector<PlannedBuilding> buildings;
    std::int64_t residents = 0;
    std::int64_t households = 0;
};

/// Same wish, same community, to the last digit.
[[nodiscard]] Population inventPopulation(const PopulationWish& wish);

} // namespace linwu::demo
