// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Papers of the grids: 人口统计表 (residents.md 4.5).

#include "core/grids/population_queries.h"
#include "core/residents/resident_papers.h"

#include <vector>

namespace linwu::grids {

/// 人口统计表 of today with one row a grid, those in no grid, and the total. Counts only; no person stands on it.
[[nodiscard]] Result<papers::Document> populationPaper(const Reader& reader, const residents::PaperOrder& order);

/// The same from rows already counted; the last row is the total.
[[nodiscard]] Result<papers::Document>
populationPaper(const std::vector<PopulationRow>& rows, const Date& on, const residents::PaperOrder& order);

} // namespace linwu::grids
