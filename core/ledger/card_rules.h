// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Figures and rules of the village cards over a period.

#include "core/base/result.h"
#include "core/ledger/card.h"

#include <vector>

namespace linwu::ledger {

/// 上期未还 + 本期消费 − 退货 − 本期还款 = 期末未还
struct CardFigures {
    Money before;
    Money consumption;
    Money refund;
    Money repayment;

    [[nodiscard]] Money unpaid() const { return before + consumption - refund - repayment; }
};

/// The figures of these cards from `first` to `last`. `entries` are all entries up to `last`, earlier ones included.
[[nodiscard]] CardFigures
cardFigures(const std::vector<Card>& cards, const std::vector<CardEntry>& entries, const Date& first, const Date& last);

/// What a card owed at the end of `day`.
[[nodiscard]] Money unpaidOn(const Card& card, const std::vector<CardEntry>& entries, const Date& day);

/// Each voucher of card spending equals both the entries it pays and the repayments made with it: `card_repayment_differs`
/// (E106).
[[nodiscard]] Problems
checkRepayments(const Book& book, const std::vector<Voucher>& vouchers, const std::vector<CardEntry>& entries);

/// What a new entry meets: a stopped card, a limit (`card_over_limit`), a day in the future.
[[nodiscard]] Problems
checkEntryAmong(const CardEntry& entry, const Card& card, const std::vector<CardEntry>& others, const Date& today);

} // namespace linwu::ledger
