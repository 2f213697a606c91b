// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_figures.h"
#include "tests/support/ledger_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace linwu;
using namespace linwu::ledger;

namespace {

std::string figuresText(const AccountFigures& row)
{
    std::string text;
    for (const Money amount : {row.opening, row.income, row.expense, row.transferIn, row.transferOut, row.closing}) {
        text += (text.empty() ? "" : " | ") + moneyText(amount);
    }
    return text;
}

std::vector<std::string> classTexts(const std::vector<ClassFigures>& classes)
{
    std::vector<std::string> texts;
    for (const auto& entry : classes) {
        texts.push_back(entry.code + " " + moneyText(entry.amount));
    }
    return texts;
}

} // namespace

TEST_CASE("the accounts of the quarter close to the cent")
{
    const auto figures = figuresOf(test::fixtureBooks());
    REQUIRE(figures.accounts.size() == 3);
    CHECK(figuresText(figures.accounts[0]) == "3,218.60 | 0.00 | 4,286.50 | 5,000.00 | 0.00 | 3,932.10");
    CHECK(figuresText(figures.accounts[1]) == "512,406.35 | 131,818.93 | 57,307.18 | 0.00 | 13,139.57 | 573,778.53");
    CHECK(figuresText(figures.accounts[2]) == "18,750.00 | 15.62 | 6,420.80 | 8,139.57 | 0.00 | 20,484.39");
    CHECK(figuresText(figures.total) == "534,374.95 | 131,834.55 | 68,014.48 | 13,139.57 | 13,139.57 | 598,195.02");
}

TEST_CASE("income by class nets the red entry")
{
    const std::vector<std::string> expected{
        "lease_income 86,400.00", "subsidy_income 30,000.00", "operating_income 15,000.00", "interest_income 434.55"};
    CHECK(classTexts(figuresOf(test::fixtureBooks()).income) == expected);
}

TEST_CASE("expense by class leaves transfers out")
{
    const std::vector<std::string> expected{
        "public_service 12,350.00",
        "administration 1,286.50",
        "card_spending 8,493.00",
        "public_welfare 11,964.18",
        "works 27,500.00",
        "public_benefit_project 6,420.80"};
    CHECK(classTexts(figuresOf(test::fixtureBooks()).expense) == expected);
}

TEST_CASE("the surplus of the quarter is income less expense")
{
    CHECK(moneyText(figuresOf(test::fixtureBooks()).surplus()) == "63,820.07");
}

TEST_CASE("each total names the vouchers behind it")
{
    const auto figures = figuresOf(test::fixtureBooks());
    CHECK(figures.income[2].vouchers == std::vector<Id<Voucher>>{{8}, {12}});
    CHECK(figures.expense[2].vouchers == std::vector<Id<Voucher>>{{6}, {10}});
    CHECK(figures.accounts[0].vouchers == std::vector<Id<Voucher>>{{3}, {4}, {9}});
}

TEST_CASE("running balances follow every line of the quarter")
{
    const std::vector<std::vector<const char*>> expected{
        {"3,218.60", "598,806.35", "18,750.00", "620,774.95"},
        {"3,218.60", "586,456.35", "18,750.00", "608,424.95"},
        {"8,218.60", "581,456.35", "18,750.00", "608,424.95"},
        {"6,932.10", "581,456.35", "18,750.00", "607,138.45"},
        {"6,932.10", "611,456.35", "18,750.00", "637,138.45"},
        {"6,932.10", "606,583.09", "18,750.00", "632,265.19"},
        {"6,932.10", "597,618.91", "18,750.00", "623,301.01"},
        {"6,932.10", "613,351.36", "18,750.00", "639,033.46"},
        {"3,932.10", "613,351.36", "18,750.00", "636,033.46"},
        {"3,932.10", "609,731.62", "18,750.00", "632,413.72"},
        {"3,932.10", "582,231.62", "18,750.00", "604,913.72"},
        {"3,932.10", "581,499.17", "18,750.00", "604,181.27"},
        {"3,932.10", "573,359.60", "26,889.57", "604,181.27"},
        {"3,932.10", "573,359.60", "20,468.77", "597,760.47"},
        {"3,932.10", "573,778.53", "20,468.77", "598,179.40"},
        {"3,932.10", "573,778.53", "20,484.39", "598,195.02"},
    };
    const auto figures = figuresOf(test::fixtureBooks());
    REQUIRE(figures.lines.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto& line = figures.lines[i];
        INFO("voucher " << line.voucher.number);
        CHECK(moneyText(line.balances[0]) == expected[i][0]);
        CHECK(moneyText(line.balances[1]) == expected[i][1]);
        CHECK(moneyText(line.balances[2]) == expected[i][2]);
        CHECK(moneyText(line.total) == expected[i][3]);
    }
}

TEST_CASE("a transfer line has neither income nor expense")
{
    const auto figures = figuresOf(test::fixtureBooks());
    CHECK_FALSE(figures.lines[2].income);
    CHECK_FALSE(figures.lines[2].expense);
}

TEST_CASE("the order in which vouchers come does not matter")
{
    auto books = test::fixtureBooks();
    const auto expected = figuresOf(books);
    std::mt19937 random(7);
    std::shuffle(books.vouchers.begin(), books.vouchers.end(), random);
    const auto figures = figuresOf(books);
    CHECK(figures.lines.back().total == expected.lines.back().total);
    CHECK(figures.lines.front().voucher.number == 1);
}

TEST_CASE("the year to date is unknown when the book begins inside the year without totals")
{
    CHECK_FALSE(figuresOf(test::fixtureBooks()).income[0].yearToDate);
}

TEST_CASE("the year to date adds what came before, also for classes silent in the period")
{
    auto books = test::fixtureBooks();
    books.yearKnown = true;
    books.yearBefore = {{"lease_income", Money::ofYuan(172800)}, {"donation_income", Money::ofYuan(500)}};
    const auto figures = figuresOf(books);
    CHECK(figures.income[0].yearToDate == Money::ofYuan(259200));
    CHECK(figures.income.back().code == "donation_income");
    CHECK(figures.income.back().amount == Money{});
    CHECK(figures.income.back().yearToDate == Money::ofYuan(500));
    CHECK(figures.expense.front().yearToDate == Money::ofYuan(12350));
}

TEST_CASE("a tenth of the profit is owed, up to the next cent")
{
    const auto due = returnDue(Money::ofFen(8139562), 10, test::fixtureVouchers(), test::halfYearProfit);
    CHECK(moneyText(due.due) == "8,139.57");
    CHECK(moneyText(due.paid) == "8,139.57");
    CHECK(due.gap().isZero());
}

TEST_CASE("a loss obliges to nothing")
{
    CHECK(returnDue(Money::ofFen(-100), 10, {}, test::halfYearProfit).due.isZero());
}
