// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Papers of the grids: 人口统计表.

#include "core/grids/movement_queries.h"
#include "core/grids/population_queries.h"
#include "core/residents/resident_papers.h"

#include <vector>

namespace linwu::grids {

/// The figures of a 人口统计表.
struct PopulationFigures {
    std::vector<PopulationRow> rows;    ///< the last one is the total
    std::vector<MovementRow> movements; ///< the same grids, the last one the total
    Date from{1900, 1, 1};              ///< day of the opening figures (期初)
    Date on{1900, 1, 1};                ///< 截止时间
};

/// 人口统计表 of today with one row a grid, those in no grid, and the total; 变动 since `from`. Counts only; no person stands on
/// it.
[[nodiscard]] Result<papers::Document>
populationPaper(const Reader& reader, const Date& from, const residents::PaperOrder& order);

/// The same from figures already counted.
[[nodiscard]] Result<papers::Document> populationPaper(const PopulationFigures& figures, const residents::PaperOrder& order);

} // namespace linwu::grids
