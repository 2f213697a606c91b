// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/equations.h"
#include "tests/support/ledger_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace linwu;
using namespace linwu::ledger;

namespace {

Problems problemsIn(const PeriodBooks& books)
{
    const PeriodTally tally(books);
    return problemsOf(tally.equations(), books, tally);
}

bool allHold(const std::vector<Equation>& equations)
{
    return std::all_of(equations.begin(), equations.end(), [](const Equation& equation) { return equation.holds(); });
}

} // namespace

TEST_CASE("the seven equations hold for the quarter")
{
    const auto books = test::fixtureBooks();
    const auto equations = PeriodTally(books).equations();
    CHECK(allHold(equations));
    for (int number = 1; number <= 7; ++number) {
        CHECK(std::any_of(equations.begin(), equations.end(), [number](const Equation& e) { return e.number == number; }));
    }
    CHECK(problemsIn(books).empty());
}

TEST_CASE("swapped digits in one voucher unbalance the bank by the difference")
{
    auto books = test::fixtureBooks();
    books.vouchers[6].amount = Money::ofFen(896481);
    const auto problems = problemsIn(books);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "account_unbalanced");
    CHECK(problems[0].severity == Severity::block);
    CHECK(problems[0].args.at("account") == "银行");
    CHECK(problems[0].args.at("closing") == "573,778.53");
    CHECK(problems[0].args.at("difference") == "0.63");
}

TEST_CASE("an item on the way explains the difference to the statement")
{
    auto books = test::fixtureBooks();
    books.stated[0].balance = Money::ofFen(57377853 + 90000);
    books.stated[0].outstanding = Money::ofFen(-90000);
    CHECK(problemsIn(books).empty());
}

TEST_CASE("a bank account without a statement asks for a reason")
{
    auto books = test::fixtureBooks();
    books.stated.clear();
    const auto problems = problemsIn(books);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "statement_missing");
    CHECK(problems[0].severity == Severity::confirm);
}

TEST_CASE("a statement also covers the fund that lies in the same bank account")
{
    auto books = test::fixtureBooks();
    books.accounts[2].heldIn = test::bank;
    books.stated[0].balance = Money::ofFen(57377853 + 2048439);
    CHECK(problemsIn(books).empty());
}

TEST_CASE("an opening balance that differs from the published closing is told to the cent")
{
    auto books = test::fixtureBooks();
    books.published = books.opening;
    books.published[test::cash] = Money::ofFen(321861);
    const auto problems = problemsIn(books);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "opening_differs");
    CHECK(problems[0].args.at("difference") == "0.01");
}

TEST_CASE("the year to date must go on from what was published")
{
    auto books = test::fixtureBooks();
    books.yearKnown = true;
    books.yearBefore = {{"lease_income", Money::ofYuan(100)}};
    books.publishedYear = {{"lease_income", Money::ofYuan(90)}};
    const auto problems = problemsIn(books);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "equation.6");
    CHECK(problems[0].args.at("difference") == "-10.00");
}

TEST_CASE("an unproven equation is not called held by its flag")
{
    const auto equations = PeriodTally(test::fixtureBooks()).equations();
    const auto opening = std::find_if(equations.begin(), equations.end(), [](const Equation& e) { return e.number == 5; });
    REQUIRE(opening != equations.end());
    CHECK_FALSE(opening->proven);
}

TEST_CASE("adding and taking a voucher leaves the tally as it was")
{
    const auto books = test::fixtureBooks();
    PeriodTally tally(books);
    for (const auto& voucher : books.vouchers) {
        tally.take(voucher);
    }
    CHECK(tally.closing() == Money::ofFen(53437495));
    std::vector<Voucher> order = books.vouchers;
    std::mt19937 random(3);
    std::shuffle(order.begin(), order.end(), random);
    for (const auto& voucher : order) {
        tally.add(voucher);
    }
    CHECK(tally.closing() == Money::ofFen(59819502));
    CHECK(allHold(tally.equations()));
}

TEST_CASE("the tally and the whole figures agree")
{
    const auto books = test::fixtureBooks();
    const auto figures = figuresOf(books);
    const PeriodTally tally(books);
    for (std::size_t i = 0; i < figures.accounts.size(); ++i) {
        CHECK(tally.accounts()[i].closing == figures.accounts[i].closing);
        CHECK(tally.accounts()[i].transferIn == figures.accounts[i].transferIn);
    }
}
