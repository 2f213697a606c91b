// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/equations.h"
#include "core/ledger/ledger_actions.h"
#include "tests/support/ledger_story.h"
#include "tests/support/registry.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::ledger;
using namespace linwu::test;

namespace {

const AccountingPeriod thirdQuarter{PeriodKind::quarter, 2025, 3};
const Date afterwards(2025, 10, 8);

PeriodBooks booksOf(Registry& registry, const LedgerStory& story)
{
    const auto books = loadPeriod(registry.reader(), story.book, thirdQuarter);
    REQUIRE(books);
    return *books;
}

} // namespace

TEST_CASE("the quarter entered act by act closes as the fixture says")
{
    TempRegistry registry(LINWU_EVERY_STORE(), afterwards);
    const auto story = enterFixture(*registry);
    const auto books = booksOf(*registry, story);
    const auto figures = figuresOf(books);
    CHECK(moneyText(figures.total.income) == "131,834.55");
    CHECK(moneyText(figures.total.expense) == "68,014.48");
    CHECK(moneyText(figures.total.closing) == "598,195.02");
    const PeriodTally tally(books);
    CHECK(problemsOf(tally.equations(), books, tally).empty());
}

TEST_CASE("vouchers get the next number of their year")
{
    TempRegistry registry(memoryPlain, afterwards);
    const auto story = openFixtureBook(*registry);
    Voucher first = storyVoucher(story, 1);
    first.number = 77;
    REQUIRE(addVoucher(*registry, bookkeeper(), first));
    CHECK(first.number == 1);
    CHECK(voucherText(*findBook(registry->reader(), story.book), first) == "记-001");
}

TEST_CASE("cash over the limit is not booked before a reason is given")
{
    TempRegistry registry(memoryPlain, afterwards);
    auto story = openFixtureBook(*registry);
    for (int number = 1; number <= 3; ++number) {
        auto voucher = storyVoucher(story, number);
        REQUIRE(addVoucher(*registry, bookkeeper(), voucher));
    }
    auto voucher = storyVoucher(story, 4);
    const auto asked = addVoucher(*registry, anActor(), voucher);
    REQUIRE_FALSE(asked);
    CHECK(asked.error().code == ErrorCode::unconfirmed);
    CHECK(refusedFor(asked, "cash_over_limit"));
    CHECK(addVoucher(*registry, bookkeeper(), voucher));
}

TEST_CASE("the opening is one act, and one undo takes book, accounts and balances back")
{
    TempRegistry registry(LINWU_EVERY_STORE(), afterwards);
    Opening opening;
    const auto books = fixtureBooks();
    opening.book = books.book;
    for (const auto& account : books.accounts) {
        opening.accounts.push_back({account, books.opening.at(account.id), {}});
    }
    opening.accounts[2].account.bankNumber = SealedText("6222020000001234567");
    const auto opened = openBook(*registry, bookkeeper(), opening);
    REQUIRE(opened);
    CHECK(
        moneyText(balancesAt(registry->reader(), opening.book.id, Date(2025, 7, 1)).at(opening.accounts[1].account.id)) ==
        "512,406.35"
    );
    REQUIRE(registry->undo(anActor(), opened->operation));
    CHECK(listBooks(registry->reader()).empty());
    CHECK(registry.session().integer("select count(*) from opening_balance") == 0);
}

TEST_CASE("an undone voucher leaves its number to the next")
{
    TempRegistry registry(memoryPlain, afterwards);
    const auto story = openFixtureBook(*registry);
    auto voucher = storyVoucher(story, 1);
    const auto added = addVoucher(*registry, bookkeeper(), voucher);
    REQUIRE(added);
    REQUIRE(registry->undo(anActor(), added->operation));
    auto next = storyVoucher(story, 1);
    REQUIRE(addVoucher(*registry, bookkeeper(), next));
    CHECK(next.number == 1);
}

TEST_CASE("a red entry made from its original nets it and names it")
{
    TempRegistry registry(memoryPlain, afterwards);
    auto story = openFixtureBook(*registry);
    auto original = storyVoucher(story, 8);
    REQUIRE(addVoucher(*registry, bookkeeper(), original));
    Voucher red;
    REQUIRE(reverseVoucher(*registry, bookkeeper(), {original.id, Date(2025, 9, 10), Money::ofFen(73245), {}, {}}, red));
    CHECK(red.amount == Money::ofFen(-73245));
    CHECK(red.reverses == original.id);
    CHECK(red.summary == "红字冲销记-001");
    Voucher rest;
    REQUIRE(reverseVoucher(*registry, bookkeeper(), {original.id, Date(2025, 9, 11), {}, {}, {}}, rest));
    CHECK(moneyText(rest.amount) == "-15,000.00");
    Voucher tooMuch;
    CHECK_FALSE(reverseVoucher(*registry, bookkeeper(), {original.id, Date(2025, 9, 12), Money::ofFen(1), {}, {}}, tooMuch));
}

TEST_CASE("a transfer moves money and is neither income nor expense")
{
    TempRegistry registry(memoryPlain, afterwards);
    const auto story = openFixtureBook(*registry);
    Transfer transfer{
        story.book,
        Date(2025, 7, 10),
        story.accounts.at(bank),
        story.accounts.at(cash),
        Money::ofYuan(5000),
        "提取备用金",
        {},
        {}};
    Voucher made;
    REQUIRE(transferMoney(*registry, bookkeeper(), transfer, made));
    const auto figures = figuresOf(booksOf(*registry, story));
    CHECK(figures.total.income.isZero());
    CHECK(figures.total.expense.isZero());
    CHECK(moneyText(figures.accounts[0].closing) == "8,218.60");
}

TEST_CASE("an edit that overdraws the cash box later in the quarter is refused")
{
    TempRegistry registry(memoryPlain, afterwards);
    const auto story = enterFixture(*registry);
    const auto shown = findVoucher(registry->reader(), story.vouchers.at(3));
    REQUIRE(shown);
    Voucher edited = *shown;
    edited.amount = Money::ofYuan(500);
    CHECK(refusedFor(editVoucher(*registry, bookkeeper(), *shown, edited), "balance_below_zero"));
}

TEST_CASE("an edited amount shows at once in the equations")
{
    TempRegistry registry(memoryPlain, afterwards);
    const auto story = enterFixture(*registry);
    const auto shown = findVoucher(registry->reader(), story.vouchers.at(7));
    Voucher edited = *shown;
    edited.amount = Money::ofFen(896481);
    const auto changed = editVoucher(*registry, bookkeeper(), *shown, edited);
    REQUIRE(changed);
    const auto books = booksOf(*registry, story);
    const PeriodTally tally(books);
    const auto problems = problemsOf(tally.equations(), books, tally);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "account_unbalanced");
    CHECK(problems[0].args.at("difference") == "0.63");
    REQUIRE(registry->undo(anActor(), changed->operation));
    const auto again = booksOf(*registry, story);
    const PeriodTally mended(again);
    CHECK(problemsOf(mended.equations(), again, mended).empty());
}

TEST_CASE("only the last voucher of a year may be removed")
{
    TempRegistry registry(memoryPlain, afterwards);
    const auto story = enterFixture(*registry);
    CHECK(refusedFor(removeVoucher(*registry, bookkeeper(), story.vouchers.at(15)), "voucher_number_gap"));
    CHECK(removeVoucher(*registry, bookkeeper(), story.vouchers.at(16)));
}

TEST_CASE("a card voucher must equal the entries it pays")
{
    TempRegistry registry(memoryPlain, afterwards);
    const auto story = enterFixture(*registry);
    CardEntry entry;
    entry.card = story.cards.at(1);
    entry.on = Date(2025, 9, 2);
    entry.purpose = "桌牌";
    entry.amount = Money::ofYuan(50);
    REQUIRE(addCardEntry(*registry, bookkeeper(), entry));
    auto voucher = storyVoucher(story, 10);
    voucher.on = Date(2025, 9, 30);
    voucher.amount = Money::ofYuan(51);
    REQUIRE(addVoucher(*registry, bookkeeper(), voucher));
    CHECK(refusedFor(repayCards(*registry, bookkeeper(), voucher.id, {entry.id}), "card_repayment_differs"));
}

TEST_CASE("an entry that was paid is not paid again")
{
    TempRegistry registry(memoryPlain, afterwards);
    const auto story = enterFixture(*registry);
    auto voucher = storyVoucher(story, 6);
    voucher.on = Date(2025, 9, 30);
    voucher.amount = Money::ofYuan(1260);
    REQUIRE(addVoucher(*registry, bookkeeper(), voucher));
    CHECK(refusedFor(repayCards(*registry, bookkeeper(), voucher.id, {story.entries.at(1)}), "card_entry_not_payable"));
}

TEST_CASE("a statement of the same day replaces the one before")
{
    TempRegistry registry(memoryPlain, afterwards);
    const auto story = enterFixture(*registry);
    BalanceProof proof;
    proof.account = story.accounts.at(bank);
    proof.on = Date(2025, 9, 30);
    proof.balance = Money::ofFen(57467853);
    REQUIRE(stateBalance(*registry, bookkeeper(), proof, {{{}, {}, "支票12号未兑付", Money::ofFen(-90000)}}));
    const auto books = booksOf(*registry, story);
    REQUIRE(books.stated.size() == 1);
    CHECK(books.stated[0].outstanding == Money::ofFen(-90000));
    const PeriodTally tally(books);
    CHECK(problemsOf(tally.equations(), books, tally).empty());
}

TEST_CASE("what a published sheet says can neither be edited nor undone")
{
    TempRegistry registry(LINWU_EVERY_STORE(), afterwards);
    auto story = openFixtureBook(*registry);
    auto voucher = storyVoucher(story, 1);
    const auto added = addVoucher(*registry, bookkeeper(), voucher);
    REQUIRE(added);
    Voucher edited = voucher;
    edited.amount = Money::ofYuan(86500);
    const auto changed = editVoucher(*registry, bookkeeper(), voucher, edited);
    REQUIRE(changed);
    REQUIRE(registry->apply(anActor(), "test.close", [&](Writer& writer) {
        return closePeriod(writer, *loadPeriod(writer.reader(), story.book, thirdQuarter), "CF-02-2025-003", 1);
    }));
    Voucher again = edited;
    again.summary = "另一摘要";
    CHECK(refusedFor(editVoucher(*registry, bookkeeper(), edited, again), "period_published"));
    CHECK_FALSE(registry->undo(anActor(), changed->operation));
    CHECK_FALSE(registry->undo(anActor(), added->operation));
    CHECK(findVoucher(registry->reader(), voucher.id)->amount == Money::ofYuan(86500));
    auto late = storyVoucher(story, 5);
    CHECK(refusedFor(addVoucher(*registry, bookkeeper(), late), "period_published"));
}

TEST_CASE("a reopened period takes changes until it is published again")
{
    TempRegistry registry(memoryPlain, afterwards);
    auto story = enterFixture(*registry);
    REQUIRE(registry->apply(anActor(), "test.close", [&](Writer& writer) {
        return closePeriod(writer, *loadPeriod(writer.reader(), story.book, thirdQuarter), "CF-02-2025-003", 1);
    }));
    REQUIRE(registry->apply(anActor(), "test.reopen", [&](Writer& writer) {
        return reopenPeriod(writer, story.book, ClosedPart::vouchers, thirdQuarter);
    }));
    const auto shown = findVoucher(registry->reader(), story.vouchers.at(7));
    Voucher edited = *shown;
    edited.summary = "老年食堂燃气费及维修费";
    CHECK(editVoucher(*registry, bookkeeper(), *shown, edited));
}

TEST_CASE("the quarter after opens with the published closing")
{
    TempRegistry registry(memoryPlain, Date(2026, 1, 9));
    auto story = enterFixture(*registry);
    REQUIRE(registry->apply(anActor(), "test.close", [&](Writer& writer) {
        return closePeriod(writer, *loadPeriod(writer.reader(), story.book, thirdQuarter), "CF-02-2025-003", 1);
    }));
    const auto next = loadPeriod(registry->reader(), story.book, thirdQuarter.next());
    REQUIRE(next);
    CHECK(moneyText(next->opening.at(story.accounts.at(bank))) == "573,778.53");
    CHECK(next->published.at(story.accounts.at(bank)) == next->opening.at(story.accounts.at(bank)));
    const auto equations = PeriodTally(*next).equations();
    CHECK(std::all_of(equations.begin(), equations.end(), [](const Equation& e) {
        return e.number != 5 || (e.proven && e.holds());
    }));
}

TEST_CASE("totals typed at the opening make the year to date right")
{
    TempRegistry registry(memoryPlain, afterwards);
    Opening opening;
    const auto books = fixtureBooks();
    opening.book = books.book;
    opening.accounts.push_back({books.accounts[1], books.opening.at(bank), {}});
    opening.totals.push_back({{}, {}, 0, "lease_income", Money::ofYuan(172800)});
    REQUIRE(openBook(*registry, bookkeeper(), opening));
    const auto loaded = loadPeriod(registry->reader(), opening.book.id, thirdQuarter);
    REQUIRE(loaded);
    CHECK(loaded->yearKnown);
    CHECK(loaded->yearBefore.at("lease_income") == Money::ofYuan(172800));
}
