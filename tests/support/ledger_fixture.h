// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The third quarter of 2025 of the invented 云溪社区股份经济合作社, as records without a store.

#include "core/ledger/card.h"
#include "core/ledger/ledger_figures.h"
#include "core/ledger/voucher_rules.h"

namespace linwu::test {

inline constexpr Id<ledger::Account> cash{1};
inline constexpr Id<ledger::Account> bank{2};
inline constexpr Id<ledger::Account> returns{3};
inline constexpr Id<ledger::EnterpriseProfit> halfYearProfit{7};

/// The sixteen vouchers; keys and numbers run from 1.
[[nodiscard]] std::vector<ledger::Voucher> fixtureVouchers();

/// The quarter with its opening balances and the bank statement of 30 September (573,778.53).
[[nodiscard]] ledger::PeriodBooks fixtureBooks();

/// Cards 6021, 6039 and 6047 (keys 1 to 3), their eight entries and the repayments that 记-006 and 记-010 made.
[[nodiscard]] std::vector<ledger::Card> fixtureCards();
[[nodiscard]] std::vector<ledger::CardEntry> fixtureCardEntries();

/// The limits as shipped, before a community changes them.
[[nodiscard]] ledger::LedgerLimits shippedLimits();

/// What stands around the voucher of that number when it is typed: everything before it, and nothing after.
[[nodiscard]] ledger::VoucherSurroundings fixtureAround(int number);

} // namespace linwu::test
