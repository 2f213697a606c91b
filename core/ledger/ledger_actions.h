// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Acts of the small ledger. Each is one act through the door; records carry their keys afterwards.

#include "core/ledger/ledger_queries.h"
#include "core/registry/registry.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu::ledger {

/// An account of a book that is being opened. `heldIn` names a bank account of the same opening.
struct NewAccount {
    Account account;
    Money opening;
    std::string heldIn;
};

/// 期初建账: the book, its accounts with their opening balances, and what the classes had reached since 1 January, where known.
struct Opening {
    Book book;
    std::vector<NewAccount> accounts;
    std::vector<OpeningTotal> totals;
};

/// `ledger.open`. Afterwards book and accounts carry their keys.
Result<Changes> openBook(Registry& registry, const Actor& actor, Opening& opening);

/// `ledger.addAccount`: an account that comes later begins at 0; money reaches it by a transfer.
Result<Changes> addAccount(Registry& registry, const Actor& actor, Account& account);

/// `ledger.addVoucher`: gives the next number of the year and books it.
Result<Changes> addVoucher(Registry& registry, const Actor& actor, Voucher& voucher);

/// `ledger.editVoucher`: book, year and number stay. Refused in a published period with `period_published` (E111).
Result<Changes> editVoucher(Registry& registry, const Actor& actor, const Voucher& shown, const Voucher& edited);

/// `ledger.removeVoucher`: only the last of its year, so that no gap is left; an earlier one is reversed.
Result<Changes> removeVoucher(Registry& registry, const Actor& actor, Id<Voucher> voucher);

/// 红字冲销 of a voucher, whole or in part.
struct Reversal {
    Id<Voucher> voucher;
    Date on{1900, 1, 1};
    std::optional<Money> amount; ///< above 0; none: all that is left
    std::string summary;         ///< empty: made of the original's number
    std::string handler;
};

/// `ledger.reverse`: books the negative voucher into `made`.
Result<Changes> reverseVoucher(Registry& registry, const Actor& actor, const Reversal& reversal, Voucher& made);

/// 内部转账
struct Transfer {
    Id<Book> book;
    Date on{1900, 1, 1};
    Id<Account> from;
    Id<Account> to;
    Money amount;
    std::string summary;
    std::string handler;
    Id<EnterpriseProfit> profit; ///< 反哺: the profit it answers to
};

/// `ledger.transfer`
Result<Changes> transferMoney(Registry& registry, const Actor& actor, const Transfer& transfer, Voucher& made);

/// `ledger.recordProfit`: the net profit behind 反哺, with the name of the report.
Result<Changes> recordProfit(Registry& registry, const Actor& actor, EnterpriseProfit& profit);

/// `ledger.stateBalance`: statement or count of one day with its items on the way; replaces what was stated before.
Result<Changes>
stateBalance(Registry& registry, const Actor& actor, BalanceProof& proof, const std::vector<OutstandingItem>& items);

/// `ledger.addCard`, `ledger.stopCard`
Result<Changes> addCard(Registry& registry, const Actor& actor, Card& card);
Result<Changes> stopCard(Registry& registry, const Actor& actor, Id<Card> card, const Date& day);

/// `ledger.addCardEntry`: consumption or refund. Repayments are made by `repayCards`.
Result<Changes> addCardEntry(Registry& registry, const Actor& actor, CardEntry& entry);

/// `ledger.repayCards`: the voucher pays these entries; one repayment a card is booked. Refused when the sums differ.
Result<Changes>
repayCards(Registry& registry, const Actor& actor, Id<Voucher> voucher, const std::vector<Id<CardEntry>>& entries);

/// Closes a period when its sheet is published: figures and vouchers as printed. Inside the act that publishes.
Status closePeriod(Writer& writer, const PeriodBooks& books, const std::string& sheetNumber, int version);
Status closeCards(Writer& writer, Id<Book> book, const AccountingPeriod& period, const std::string& sheetNumber, int version);

/// Opens a period again for a correction: its vouchers may be changed until the next version is published.
Status reopenPeriod(Writer& writer, Id<Book> book, ClosedPart part, const AccountingPeriod& period);

} // namespace linwu::ledger
