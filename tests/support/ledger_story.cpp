// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ledger_story.h"

#include <catch2/catch.hpp>

namespace linwu::test {

using namespace linwu::ledger;

Actor bookkeeper()
{
    return {{}, "陈某甲", {{"cash_over_limit", "无法转账，收款人只收现金"}}};
}

LedgerStory openFixtureBook(Registry& registry)
{
    const PeriodBooks books = fixtureBooks();
    Opening opening;
    opening.book = books.book;
    for (const auto& account : books.accounts) {
        opening.accounts.push_back({account, books.opening.at(account.id), {}});
    }
    REQUIRE(openBook(registry, bookkeeper(), opening));
    LedgerStory story;
    story.book = opening.book.id;
    for (std::size_t i = 0; i < books.accounts.size(); ++i) {
        story.accounts[books.accounts[i].id] = opening.accounts[i].account.id;
    }
    EnterpriseProfit profit;
    profit.book = story.book;
    profit.enterprise = "云溪好邻居服务社";
    profit.firstOn = Date(2025, 1, 1);
    profit.lastOn = Date(2025, 6, 30);
    profit.netProfit = Money::ofFen(8139562);
    profit.attachment = "2025年上半年利润表";
    REQUIRE(recordProfit(registry, bookkeeper(), profit));
    story.profit = profit.id;
    return story;
}

Voucher storyVoucher(const LedgerStory& story, int number)
{
    Voucher voucher = fixtureVouchers().at(static_cast<std::size_t>(number - 1));
    voucher.id = {};
    voucher.book = story.book;
    voucher.account = story.accounts.at(voucher.account);
    if (voucher.toAccount.valid()) {
        voucher.toAccount = story.accounts.at(voucher.toAccount);
    }
    if (voucher.reverses.valid()) {
        voucher.reverses = story.vouchers.at(static_cast<int>(voucher.reverses.value));
    }
    if (voucher.profit.valid()) {
        voucher.profit = story.profit;
    }
    return voucher;
}

namespace {

void enterCards(Registry& registry, LedgerStory& story)
{
    for (auto card : fixtureCards()) {
        const std::int64_t key = card.id.value;
        card.id = {};
        card.book = story.book;
        REQUIRE(addCard(registry, bookkeeper(), card));
        story.cards[key] = card.id;
    }
    std::map<int, std::vector<Id<CardEntry>>> paidBy;
    for (auto entry : fixtureCardEntries()) {
        if (entry.kind == CardEntryKind::repayment) {
            continue;
        }
        const std::int64_t key = entry.id.value;
        const int voucher = static_cast<int>(entry.voucher.value);
        entry.id = {};
        entry.card = story.cards.at(entry.card.value);
        entry.voucher = {};
        REQUIRE(addCardEntry(registry, bookkeeper(), entry));
        story.entries[key] = entry.id;
        if (voucher != 0) {
            paidBy[voucher].push_back(entry.id);
        }
    }
    for (const auto& [voucher, entries] : paidBy) {
        REQUIRE(repayCards(registry, bookkeeper(), story.vouchers.at(voucher), entries));
    }
}

} // namespace

LedgerStory enterFixture(Registry& registry)
{
    LedgerStory story = openFixtureBook(registry);
    for (int number = 1; number <= 16; ++number) {
        Voucher voucher = storyVoucher(story, number);
        REQUIRE(addVoucher(registry, bookkeeper(), voucher));
        story.vouchers[number] = voucher.id;
    }
    enterCards(registry, story);
    BalanceProof proof;
    proof.account = story.accounts.at(bank);
    proof.on = Date(2025, 9, 30);
    proof.balance = Money::ofFen(57377853);
    REQUIRE(stateBalance(registry, bookkeeper(), proof, {}));
    return story;
}

} // namespace linwu::test
