// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// LedgerClass (科目): the dated table of income and expense classes, codes/ledger_classes.csv.

#include "core/base/date.h"
#include "core/ledger/voucher.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::ledger {

struct LedgerClass {
    std::string code;
    VoucherKind kind = VoucherKind::income; ///< never transfer
    std::string name;                       ///< 大类 as printed
    int rank = 0;                           ///< order on a sheet
    Period valid;
};

/// All classes, in order of kind and rank.
[[nodiscard]] const std::vector<LedgerClass>& ledgerClasses();

/// The class of that code, or nullptr. Old codes stay readable; whether one may be used on a day is `valid.contains(day)`.
[[nodiscard]] const LedgerClass* findClass(std::string_view code);

/// Spending of the village card: its vouchers are the repayments of L10.
inline constexpr std::string_view cardSpendingClass = "card_spending";

} // namespace linwu::ledger
