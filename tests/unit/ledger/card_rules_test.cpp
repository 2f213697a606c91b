// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/card_rules.h"
#include "tests/support/ledger_fixture.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::ledger;

namespace {

CardFigures figuresFrom(Date first, Date last)
{
    return cardFigures(test::fixtureCards(), test::fixtureCardEntries(), first, last);
}

} // namespace

TEST_CASE("the card bills of July and August are paid in full")
{
    const auto july = figuresFrom(Date(2025, 7, 1), Date(2025, 7, 31));
    CHECK(moneyText(july.consumption) == "4,873.26");
    CHECK(july.unpaid().isZero());
    const auto august = figuresFrom(Date(2025, 8, 1), Date(2025, 8, 31));
    CHECK(moneyText(august.repayment) == "3,619.74");
    CHECK(august.unpaid().isZero());
}

TEST_CASE("the September line is owed at the end of the quarter")
{
    CHECK(moneyText(figuresFrom(Date(2025, 9, 1), Date(2025, 9, 30)).unpaid()) == "820.00");
    CHECK(moneyText(figuresFrom(Date(2025, 7, 1), Date(2025, 9, 30)).unpaid()) == "820.00");
}

TEST_CASE("repayments of the quarter are the card spending of the sheet, without the unpaid line")
{
    const auto figures = figuresOf(test::fixtureBooks());
    CHECK(figuresFrom(Date(2025, 7, 1), Date(2025, 9, 30)).repayment == figures.expense[2].amount);
    CHECK(moneyText(figures.expense[2].amount) == "8,493.00");
}

TEST_CASE("the vouchers of card spending equal the entries they pay")
{
    const auto books = test::fixtureBooks();
    CHECK(checkRepayments(books.book, books.vouchers, test::fixtureCardEntries()).empty());
}

TEST_CASE("a card voucher that differs from its entries is named with the difference")
{
    auto books = test::fixtureBooks();
    books.vouchers[5].amount = Money::ofFen(487336);
    const auto problems = checkRepayments(books.book, books.vouchers, test::fixtureCardEntries());
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "card_repayment_differs");
    CHECK(problems[0].args.at("voucher") == "记-006");
    CHECK(problems[0].args.at("difference") == "0.10");
}

TEST_CASE("top-up, cash and transfer are no kinds of a village card")
{
    for (const char* word : {"充值", "取现", "转存"}) {
        const auto kind = cardEntryKind(word);
        REQUIRE_FALSE(kind);
        CHECK(kind.error().problems.front().rule == "card_entry_kind");
    }
    CHECK(*cardEntryKind("退货") == CardEntryKind::refund);
}

TEST_CASE("a card is kept by its last four digits only")
{
    auto card = test::fixtureCards().front();
    CHECK(check(card).empty());
    card.lastFour = "6222021234566021";
    REQUIRE(check(card).size() == 1);
    CHECK(check(card)[0].rule == "card_tail_only");
}

TEST_CASE("spending over the limit asks for a reason")
{
    auto card = test::fixtureCards()[1];
    card.limit = Money::ofYuan(900);
    CardEntry entry = test::fixtureCardEntries().back();
    entry.id = {};
    const auto problems = checkEntryAmong(entry, card, test::fixtureCardEntries(), Date(2025, 9, 30));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "card_over_limit");
    CHECK(problems[0].args.at("owed") == "1,640.00");
}

TEST_CASE("a stopped card takes refunds and no spending")
{
    auto card = test::fixtureCards()[1];
    card.stoppedOn = Date(2025, 9, 1);
    CardEntry entry = test::fixtureCardEntries().back();
    CHECK(checkEntryAmong(entry, card, {}, Date(2025, 9, 30)).front().rule == "card_stopped");
    entry.kind = CardEntryKind::refund;
    CHECK(checkEntryAmong(entry, card, {}, Date(2025, 9, 30)).empty());
}
