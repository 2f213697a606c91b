// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/voucher_rules.h"
#include "tests/support/ledger_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::ledger;

namespace {

std::vector<std::string> wordsOf(const Problems& problems)
{
    std::vector<std::string> words;
    for (const auto& problem : problems) {
        words.push_back(problem.rule);
    }
    return words;
}

Voucher fixtureVoucher(int number)
{
    return test::fixtureVouchers()[static_cast<std::size_t>(number - 1)];
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("every voucher of the quarter stands by itself")
{
    for (const auto& voucher : test::fixtureVouchers()) {
        INFO(voucher.number);
        CHECK(check(voucher).empty());
    }
}

TEST_CASE("typed one after the other, only the two cash payments over the limit ask for a reason")
{
    for (const auto& voucher : test::fixtureVouchers()) {
        INFO(voucher.number);
        const Words expected = voucher.number == 4 || voucher.number == 9 ? Words{"cash_over_limit"} : Words{};
        CHECK(wordsOf(checkAmong(voucher, test::fixtureAround(voucher.number))) == expected);
    }
}

TEST_CASE("a reason for cash over the limit is asked, not a refusal")
{
    const auto problems = checkAmong(fixtureVoucher(4), test::fixtureAround(4));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::confirm);
    CHECK(problems[0].args.at("limit") == "1,000.00");
}

TEST_CASE("cash of exactly the limit needs no reason")
{
    auto voucher = fixtureVoucher(4);
    voucher.amount = Money::ofYuan(1000);
    CHECK(checkAmong(voucher, test::fixtureAround(4)).empty());
}

TEST_CASE("an expense of the major amount needs a decision")
{
    auto voucher = fixtureVoucher(11);
    voucher.amount = Money::ofYuan(50000);
    CHECK(wordsOf(checkAmong(voucher, test::fixtureAround(11))) == Words{"major_without_decision"});
    voucher.decision = "2025-08-30 居民代表会议";
    CHECK(checkAmong(voucher, test::fixtureAround(11)).empty());
}

TEST_CASE("a cent short of the major amount is silent")
{
    auto voucher = fixtureVoucher(11);
    voucher.amount = Money::ofFen(4999999);
    CHECK(checkAmong(voucher, test::fixtureAround(11)).empty());
}

TEST_CASE("a cent less than a tenth of the profit asks for a reason")
{
    auto voucher = fixtureVoucher(13);
    voucher.amount = Money::ofFen(813956);
    const auto problems = checkAmong(voucher, test::fixtureAround(13));
    REQUIRE(wordsOf(problems) == Words{"return_below_due"});
    CHECK(problems[0].args.at("due") == "8,139.57");
    CHECK(problems[0].args.at("paid") == "8,139.56");
    CHECK(problems[0].args.at("difference") == "0.01");
}

TEST_CASE("a negative amount without its original is refused")
{
    auto voucher = fixtureVoucher(12);
    voucher.reverses = {};
    CHECK(wordsOf(check(voucher)) == Words{"red_entry_without_original"});
}

TEST_CASE("a red entry takes back no more than was booked")
{
    auto voucher = fixtureVoucher(12);
    voucher.amount = Money::ofFen(-1573246);
    CHECK(wordsOf(checkAmong(voucher, test::fixtureAround(12))) == Words{"reversal_exceeds"});
}

TEST_CASE("a red entry stays in the account and class of its original")
{
    auto voucher = fixtureVoucher(12);
    voucher.classCode = "lease_income";
    CHECK(wordsOf(checkAmong(voucher, test::fixtureAround(12))) == Words{"red_entry_without_original"});
}

TEST_CASE("a transfer to the same account or with one leg is refused")
{
    auto voucher = fixtureVoucher(3);
    voucher.toAccount = voucher.account;
    CHECK(wordsOf(check(voucher)) == Words{"transfer_one_leg"});
    voucher.toAccount = {};
    CHECK(wordsOf(check(voucher)) == Words{"transfer_one_leg"});
}

TEST_CASE("a class of the other side is refused")
{
    auto voucher = fixtureVoucher(2);
    voucher.classCode = "lease_income";
    CHECK(wordsOf(checkAmong(voucher, test::fixtureAround(2))) == Words{"class_not_of_kind"});
}

TEST_CASE("amounts beyond twelve digits are refused")
{
    auto voucher = fixtureVoucher(1);
    voucher.amount = Money::ofFen(100'000'000'000'000);
    CHECK(wordsOf(check(voucher)) == Words{"amount_out_of_range"});
}

TEST_CASE("the cash box never goes below zero, not even for a day")
{
    auto around = test::fixtureAround(17);
    auto voucher = fixtureVoucher(4);
    voucher.number = 17;
    voucher.on = Date(2025, 7, 5);
    voucher.summary = "购打印纸";
    voucher.amount = Money::ofYuan(990) * 5;
    around.limits.cashLimit = Money::ofYuan(10000);
    const auto problems = checkAmong(voucher, around);
    REQUIRE(wordsOf(problems) == Words{"balance_below_zero"});
    CHECK(problems[0].args.at("balance") == "-1,731.40");
    CHECK(problems[0].args.at("day") == "2025-07-05");
}

TEST_CASE("the bank may be overdrawn on paper without a word")
{
    auto voucher = fixtureVoucher(2);
    voucher.amount = Money::ofYuan(900000);
    voucher.decision = "决议3号";
    CHECK(checkAmong(voucher, test::fixtureAround(2)).empty());
}

TEST_CASE("a fund never goes below zero")
{
    auto voucher = fixtureVoucher(14);
    voucher.amount = Money::ofFen(2688958);
    CHECK(wordsOf(checkAmong(voucher, test::fixtureAround(14))) == Words{"balance_below_zero"});
}

TEST_CASE("the same payment twice on one day is asked about")
{
    auto around = test::fixtureAround(8);
    auto voucher = fixtureVoucher(7);
    voucher.id = {};
    voucher.number = 8;
    const auto problems = checkAmong(voucher, around);
    REQUIRE(wordsOf(problems) == Words{"expense_repeated"});
    CHECK(problems[0].args.at("voucher") == "记-007");
}

TEST_CASE("a day in the future or before the book began is refused")
{
    auto voucher = fixtureVoucher(1);
    voucher.on = Date(2025, 10, 9);
    CHECK(wordsOf(checkAmong(voucher, test::fixtureAround(1))) == Words{"date_outside_period"});
    voucher.on = Date(2025, 6, 30);
    CHECK(wordsOf(checkAmong(voucher, test::fixtureAround(1))) == Words{"date_outside_period"});
}

TEST_CASE("a day in a published period is refused and names sheet and version")
{
    auto around = test::fixtureAround(16);
    ClosedPeriod closed;
    closed.firstOn = Date(2025, 7, 1);
    closed.lastOn = Date(2025, 9, 30);
    closed.sheetNumber = "CF-02-2025-003";
    around.closed = {closed};
    closed.version = 2;
    around.closed.push_back(closed);
    const auto problems = checkAmong(fixtureVoucher(16), around);
    REQUIRE(wordsOf(problems) == Words{"period_published"});
    CHECK(problems[0].args.at("sheet") == "CF-02-2025-003");
    CHECK(problems[0].args.at("version") == "2");
}

TEST_CASE("numbers of a year run without gap or repeat")
{
    auto vouchers = test::fixtureVouchers();
    CHECK(checkNumbers(vouchers).empty());
    vouchers[4].number = 4;
    CHECK(wordsOf(checkNumbers(vouchers)) == Words{"voucher_number_taken", "voucher_number_gap"});
}

TEST_CASE("a working fund below the yearly minimum is asked about")
{
    Account account;
    account.name = "工作经费";
    account.kind = AccountKind::special;
    account.fund = Fund::workingFund;
    const auto limits = test::shippedLimits();
    CHECK(wordsOf(checkYearlyFund(account, Money::ofFen(9999999), limits)) == Words{"fund_below_minimum"});
    CHECK(checkYearlyFund(account, Money::ofYuan(100000), limits).empty());
}

TEST_CASE("words that say another amount are refused with the right ones")
{
    CHECK(checkWords("人民币壹拾叁万壹仟捌佰叁拾肆元伍角伍分", Money::ofFen(13183455)).empty());
    const auto problems = checkWords("人民币壹拾叁万元整", Money::ofFen(13183455));
    REQUIRE(wordsOf(problems) == Words{"words_and_digits_differ"});
    CHECK(problems[0].args.at("expected") == "壹拾叁万壹仟捌佰叁拾肆元伍角伍分");
}
