// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The columns 变动 of the 人口统计表: who came and went in a period, grid by grid.

#include "core/grids/grid.h"
#include "core/registry/reader.h"

#include <string>
#include <vector>

namespace linwu::grids {

/// 期初 + 出生 + 迁入 − 死亡 − 迁出 = 期末 in every row. Who changes from one grid to another moves out of the one and into the
/// other, and is no movement of the total.
struct MovementRow {
    Id<Grid> grid; ///< none: in no grid
    std::string name;
    std::int64_t opening = 0;
    std::int64_t born = 0;
    std::int64_t movedIn = 0;
    std::int64_t died = 0;
    std::int64_t movedOut = 0;
    std::int64_t closing = 0;
};

/// One row a grid of the last day, then those in no grid, then the total. `from` is the day of the opening figure.
[[nodiscard]] std::vector<MovementRow> movementTable(const Reader& reader, const Date& from, const Date& to);

} // namespace linwu::grids
