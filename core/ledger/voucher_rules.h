// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Rules of a voucher: alone (ring 2, asked by the door), and among the others of its book (asked by the actions and while
// typing).

#include "core/base/result.h"
#include "core/ledger/closed_period.h"
#include "core/ledger/ledger_class.h"
#include "core/ledger/ledger_limits.h"

#include <map>
#include <vector>

namespace linwu::ledger {

/// What surrounds a voucher. `vouchers` are those of the book on and after the first day that matters, without the judged one;
/// `balances` are those of its accounts at the beginning of that day.
struct VoucherSurroundings {
    Book book;
    Date today{1900, 1, 1};
    std::vector<Account> accounts;
    std::map<Id<Account>, Money> balances;
    std::vector<Voucher> vouchers;
    std::vector<Voucher> reversed;    ///< the original of a red entry and the other red entries to it
    std::vector<ClosedPeriod> closed; ///< published periods of the book
    std::vector<EnterpriseProfit> profits;
    std::map<Id<EnterpriseProfit>, Money> paidBefore; ///< 反哺 paid by other vouchers
    LedgerLimits limits;
    ClassTable classes = ClassTable::shipped();
};

/// A class of its kind that holds on its day; E104 (original), E108, E110, E111, W112, W113, E114, W116.
[[nodiscard]] Problems checkAmong(const Voucher& voucher, const VoucherSurroundings& around);

/// Numbers of one year of a book: `voucher_number_taken`, `voucher_number_gap` (E109).
[[nodiscard]] Problems checkNumbers(const std::vector<Voucher>& vouchers);

/// `period_published` (E111) when a published period holds the day; the newest version is named.
[[nodiscard]] Problems checkOpen(const Date& day, const std::vector<ClosedPeriod>& closed);

/// W117: what came into a working or service fund in a year is below the minimum. Σ of income and transfers into the account.
[[nodiscard]] Problems checkYearlyFund(const Account& account, Money arrived, const LedgerLimits& limits);

/// E118: words and digits of a paper agree.
[[nodiscard]] Problems checkWords(std::string_view words, Money amount);

} // namespace linwu::ledger
