// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading the small ledger: books, vouchers, cards, and everything the figures of a period stand on.

#include "core/ledger/balance_proof.h"
#include "core/ledger/card.h"
#include "core/ledger/closed_period.h"
#include "core/ledger/ledger_figures.h"
#include "core/ledger/voucher_rules.h"
#include "core/registry/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu::ledger {

[[nodiscard]] std::vector<Book> listBooks(const Reader& reader);
[[nodiscard]] std::optional<Book> findBook(const Reader& reader, Id<Book> id);
/// In the order of a sheet: cash, bank, special; each by age.
[[nodiscard]] std::vector<Account> listAccounts(const Reader& reader, Id<Book> book);
[[nodiscard]] std::optional<Voucher> findVoucher(const Reader& reader, Id<Voucher> id);
/// The voucher of that number in a year.
[[nodiscard]] std::optional<Voucher> findVoucher(const Reader& reader, Id<Book> book, int year, int number);
/// By day and number; `to` included.
[[nodiscard]] std::vector<Voucher> listVouchers(const Reader& reader, Id<Book> book, const Date& from, const Date& to);
/// The last number given in that year; 0 before the first.
[[nodiscard]] int lastNumber(const Reader& reader, Id<Book> book, int year);

/// The day of the newest voucher of a book; none before the first.
[[nodiscard]] std::optional<Date> newestVoucherDay(const Reader& reader, Id<Book> book);

/// Balances of all accounts of a book at the beginning of `day`. An account that has no opening balance begins at 0.
[[nodiscard]] std::map<Id<Account>, Money> balancesAt(const Reader& reader, Id<Book> book, const Date& day);

/// Everything the sheet of a period stands on.
[[nodiscard]] std::optional<PeriodBooks> loadPeriod(const Reader& reader, Id<Book> book, const AccountingPeriod& period);

/// What stands around a voucher that is typed or edited, from the earlier of its day and `since` on.
[[nodiscard]] VoucherSurroundings
loadSurroundings(const Reader& reader, const Voucher& voucher, const std::optional<Date>& since = std::nullopt);

[[nodiscard]] std::vector<ClosedPeriod> listClosed(const Reader& reader, Id<Book> book, ClosedPart part);
/// The vouchers a published sheet holds fast.
[[nodiscard]] std::vector<ClosedVoucher> listPins(const Reader& reader, Id<ClosedPeriod> period);
[[nodiscard]] std::vector<EnterpriseProfit> listProfits(const Reader& reader, Id<Book> book);

[[nodiscard]] std::vector<Card> listCards(const Reader& reader, Id<Book> book);
[[nodiscard]] std::optional<Card> findCard(const Reader& reader, Id<Card> id);
/// All entries of the book's cards up to `to`, by day.
[[nodiscard]] std::vector<CardEntry> listCardEntries(const Reader& reader, Id<Book> book, const Date& to);
[[nodiscard]] std::vector<CardEntry> listEntriesOfCard(const Reader& reader, Id<Card> card);

[[nodiscard]] std::vector<BalanceProof> listProofs(const Reader& reader, Id<Book> book, const Date& on);
[[nodiscard]] std::vector<OutstandingItem> listOutstanding(const Reader& reader, Id<BalanceProof> proof);

} // namespace linwu::ledger
