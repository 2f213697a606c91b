// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What stands against bringing a record back, and what must hold afterwards.

#include "core/ledger/voucher.h"
#include "core/registry/writer.h"
#include "core/retrieval/plan.h"

#include <map>
#include <optional>
#include <set>

namespace linwu::retrieval {

/// Before: `bring_back_erased` (erased or destroyed by decision: it stays so, 个人信息保护法 47, 档案法), `bring_back_merged`
/// (undo the merging instead), `bring_back_final` (a closed or archived case, a sheet that has hung), `period_published` (a
/// voucher of a published period), `bring_back_published` (a published sheet whose closed accounts are not in the file) and
/// `bring_back_newer` (a case or sheet would go back a step with what was added since still on it), with `table` and `name`.
[[nodiscard]] Problems checkPlan(const Reader& now, const Reader& then, const Plan& plan);

/// Afterwards: nobody lives in two places, belongs to two households of a kind or carries a label twice at one time, and no
/// dwelling has two uses: `bring_back_overlaps` with `table` and `name`. `resident` and `dwelling` are whose facts were written.
[[nodiscard]] Problems checkFacts(const Reader& now, const std::set<RecordKey>& written);

/// Afterwards: what blocks a typed voucher blocks one that came back (balances, red entries, the row of numbers). Limits that
/// only ask were answered when it was entered. `written` with the day on which each stood until now; none for one that was gone.
[[nodiscard]] Problems checkVouchers(const Reader& now, const std::map<Id<ledger::Voucher>, std::optional<Date>>& written);

} // namespace linwu::retrieval
