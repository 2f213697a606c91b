// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Papers of a period: 人民调解案件情况统计表 (TJB1) and 人民调解案件汇总登记表 (HZDJ).

#include "core/mediation/case_figures.h"
#include "core/mediation/rule_table.h"
#include "core/papers/document.h"
#include "core/residents/resident_papers.h"

namespace linwu::mediation {

/// 统计表 of a period, one row a committee and the total. Sums that do not hold (V100) and too many 其他纠纷 (V101) are marked on
/// it, and put into `remarks` where it is given. Counts only; no person stands on it.
[[nodiscard]] Result<papers::Document>
figuresPaper(const Reader& reader, const FigurePeriod& period, const residents::PaperOrder& order, Problems* remarks = nullptr);

/// 汇总登记表: the cases accepted in a period, one row a case, names in full: it stays in the house.
[[nodiscard]] Result<papers::Document>
registerPaper(const Reader& reader, const FigurePeriod& period, const residents::PaperOrder& order);

} // namespace linwu::mediation
