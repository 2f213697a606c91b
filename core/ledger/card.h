// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Card and CardEntry (村务卡): a payment card with repayment, never a deposit account (农村集体经济组织法 44).

#include "core/ledger/voucher.h"

namespace linwu::ledger {

/// 村务卡. Only the last four digits are kept.
struct Card {
    static constexpr std::string_view table = "village_card";
    Id<Card> id;
    Id<Book> book;
    std::string holder; ///< 持卡人
    std::string bank;
    std::string lastFour; ///< 卡尾号
    Money limit;          ///< 限额; 0 means none is known
    Money openingUnpaid;  ///< 未还 when the card was entered
    std::optional<Date> issuedOn;
    std::optional<Date> stoppedOn; ///< the holder left office, or the card was returned

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("book_id", self.book);
        visit("holder", self.holder);
        visit("bank", self.bank);
        visit("last_four", self.lastFour);
        visit("credit_limit", self.limit);
        visit("opening_unpaid", self.openingUnpaid);
        visit("issued_on", self.issuedOn);
        visit("stopped_on", self.stoppedOn);
    }

    bool operator==(const Card&) const = default;
};

/// What may happen on a card. There is no top-up, no cash and no transfer to another account (E115).
enum class CardEntryKind {
    consumption, ///< 消费
    refund,      ///< 退货
    repayment,   ///< 还款, made together with the voucher that pays the bill
};

struct CardEntry {
    static constexpr std::string_view table = "card_entry";
    Id<CardEntry> id;
    Id<Card> card;
    Date on{1900, 1, 1};
    CardEntryKind kind = CardEntryKind::consumption;
    std::string merchant;  ///< 商户
    std::string purpose;   ///< 用途
    Money amount;          ///< always above 0; the kind gives the direction
    bool personal = false; ///< 个人消费待退
    Id<Voucher> voucher;   ///< 报销凭证: the voucher by which it was paid; none while 未还

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("card_id", self.card);
        visit("entry_on", self.on);
        visit("kind", self.kind);
        visit("merchant", self.merchant);
        visit("purpose", self.purpose);
        visit("amount", self.amount);
        visit("personal", self.personal);
        visit("voucher_id", self.voucher);
    }

    bool operator==(const CardEntry&) const = default;
};

[[nodiscard]] Problems check(const Card& card);
[[nodiscard]] Problems check(const CardEntry& entry);

/// The kind of a word as written in a card's bill. 充值, 取现 and 转存 are known and refused with `card_entry_kind`.
[[nodiscard]] Result<CardEntryKind> cardEntryKind(std::string_view word);

} // namespace linwu::ledger

template <>
struct linwu::Codes<linwu::ledger::CardEntryKind> {
    static constexpr std::array<std::pair<ledger::CardEntryKind, std::string_view>, 3> table{{
        {ledger::CardEntryKind::consumption, "consumption"},
        {ledger::CardEntryKind::refund, "refund"},
        {ledger::CardEntryKind::repayment, "repayment"},
    }};
};
