// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/card_rules.h"

#include "core/base/text.h"
#include "core/ledger/ledger_class.h"
#include "core/ledger/rule_table.h"

#include <algorithm>

namespace linwu::ledger {

Problems check(const Card& card)
{
    Problems problems;
    if (card.lastFour.size() != 4 || !isDigits(card.lastFour)) {
        problems.push_back(problemOf("last_four", "card_tail_only"));
    }
    if (card.limit.fen < 0) {
        problems.push_back(problemOf("credit_limit", "amount_out_of_range"));
    }
    return problems;
}

Problems check(const CardEntry& entry)
{
    Problems problems;
    if (entry.amount.fen <= 0 || entry.amount > largestMoney) {
        problems.push_back(problemOf("amount", "amount_out_of_range"));
    }
    if (trimmed(entry.purpose).empty()) {
        problems.push_back(problemOf("purpose", "field_missing"));
    }
    if (entry.kind == CardEntryKind::repayment && !entry.voucher.valid()) {
        problems.push_back(problemOf("voucher_id", "field_missing"));
    }
    return problems;
}

Result<CardEntryKind> cardEntryKind(std::string_view word)
{
    const std::string typed = trimmed(word);
    if (const auto kind = fromCode<CardEntryKind>(typed)) {
        return *kind;
    }
    if (typed == "消费") {
        return CardEntryKind::consumption;
    }
    if (typed == "退货") {
        return CardEntryKind::refund;
    }
    if (typed == "还款") {
        return CardEntryKind::repayment;
    }
    return invalid({problemOf("kind", "card_entry_kind", {{"word", typed}})});
}

namespace {

Money effectOf(const CardEntry& entry)
{
    return entry.kind == CardEntryKind::consumption ? entry.amount : -entry.amount;
}

} // namespace

CardFigures
cardFigures(const std::vector<Card>& cards, const std::vector<CardEntry>& entries, const Date& first, const Date& last)
{
    CardFigures figures;
    for (const auto& card : cards) {
        figures.before += card.openingUnpaid;
    }
    for (const auto& entry : entries) {
        const bool ours = std::any_of(cards.begin(), cards.end(), [&](const Card& card) { return card.id == entry.card; });
        if (!ours || entry.on > last) {
            continue;
        }
        if (entry.on < first) {
            figures.before += effectOf(entry);
        } else if (entry.kind == CardEntryKind::consumption) {
            figures.consumption += entry.amount;
        } else if (entry.kind == CardEntryKind::refund) {
            figures.refund += entry.amount;
        } else {
            figures.repayment += entry.amount;
        }
    }
    return figures;
}

Money unpaidOn(const Card& card, const std::vector<CardEntry>& entries, const Date& day)
{
    return cardFigures({card}, entries, day, day).unpaid();
}

Problems checkRepayments(const Book& book, const std::vector<Voucher>& vouchers, const std::vector<CardEntry>& entries)
{
    Problems problems;
    for (const auto& voucher : vouchers) {
        if (voucher.classCode != cardSpendingClass) {
            continue;
        }
        Money spent;
        Money repaid;
        for (const auto& entry : entries) {
            if (entry.voucher != voucher.id) {
                continue;
            }
            if (entry.kind == CardEntryKind::repayment) {
                repaid += entry.amount;
            } else {
                spent += effectOf(entry);
            }
        }
        if (spent != voucher.amount || repaid != voucher.amount) {
            const Money other = spent != voucher.amount ? spent : repaid;
            problems.push_back(problemOf(
                "amount",
                "card_repayment_differs",
                {{"voucher", voucherText(book, voucher)},
                 {"paid", moneyText(voucher.amount)},
                 {"entries", moneyText(other)},
                 {"difference", moneyText(voucher.amount - other)}}
            ));
        }
    }
    return problems;
}

Problems checkEntryAmong(const CardEntry& entry, const Card& card, const std::vector<CardEntry>& others, const Date& today)
{
    Problems problems;
    if (entry.on > today || (card.issuedOn && entry.on < *card.issuedOn)) {
        problems.push_back(problemOf("entry_on", "date_outside_period", {{"day", isoText(entry.on)}}));
    }
    if (entry.kind == CardEntryKind::consumption && card.stoppedOn && entry.on >= *card.stoppedOn) {
        problems.push_back(problemOf("card", "card_stopped", {{"card", card.lastFour}, {"day", isoText(*card.stoppedOn)}}));
    }
    const Money owed = unpaidOn(card, others, entry.on) + effectOf(entry);
    if (card.limit.fen > 0 && owed > card.limit) {
        problems.push_back(problemOf("amount", "card_over_limit", {{"limit", moneyText(card.limit)}, {"owed", moneyText(owed)}}));
    }
    return problems;
}

} // namespace linwu::ledger
