// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/voucher_entry.h"
#include "tests/support/ledger_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::ledger;

namespace {

VoucherEntry anEntry()
{
    VoucherEntry entry;
    entry.on = "2025-07-08";
    entry.account = "银行";
    entry.className = "公共服务支出";
    entry.summary = "付6月保洁服务费";
    entry.expense = "12,350.00";
    return entry;
}

ReadVoucher readWith(const VoucherEntry& entry)
{
    const auto books = test::fixtureBooks();
    return readEntry(entry, books.book, books.accounts, books.classes, Date(2025, 10, 8));
}

bool refused(const VoucherEntry& entry, const std::string& rule)
{
    const auto problems = readWith(entry).problems;
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& p) { return p.rule == rule; });
}

} // namespace

TEST_CASE("a line as typed becomes a voucher")
{
    const auto read = readWith(anEntry());
    CHECK(read.problems.empty());
    CHECK(read.voucher.kind == VoucherKind::expense);
    CHECK(read.voucher.classCode == "public_service");
    CHECK(read.voucher.account == test::bank);
    CHECK(read.voucher.amount == Money::ofYuan(12350));
    CHECK(read.voucher.year == 2025);
}

TEST_CASE("a second account makes the line a transfer without a class")
{
    auto entry = anEntry();
    entry.toAccount = "现金";
    entry.className.clear();
    const auto read = readWith(entry);
    CHECK(read.problems.empty());
    CHECK(read.voucher.kind == VoucherKind::transfer);
    CHECK(read.voucher.toAccount == test::cash);
}

TEST_CASE("income and expense in one line are refused")
{
    auto entry = anEntry();
    entry.income = "1";
    CHECK(refused(entry, "income_and_expense"));
}

TEST_CASE("an amount with three decimals or letters is refused")
{
    auto entry = anEntry();
    entry.expense = "12.345";
    CHECK(refused(entry, "amount_too_many_decimals"));
    entry.expense = "12O.00";
    CHECK(refused(entry, "amount_not_number"));
    entry.expense = "";
    CHECK(refused(entry, "amount_empty"));
}

TEST_CASE("full-width digits are read and the person is told")
{
    auto entry = anEntry();
    entry.expense = "１２３５０．００";
    const auto read = readWith(entry);
    CHECK(read.voucher.amount == Money::ofYuan(12350));
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].rule == "digits_made_half_width");
    CHECK_FALSE(blocks(read.problems));
}

TEST_CASE("a sum line among the data is refused")
{
    auto entry = anEntry();
    entry.summary = " 合 计 ";
    CHECK(refused(entry, "sum_line_in_data"));
}

TEST_CASE("the thirtieth of February and a year of two digits are refused")
{
    auto entry = anEntry();
    entry.on = "2025-02-30";
    CHECK(refused(entry, "date_outside_period"));
    entry.on = "25-07-08";
    CHECK(refused(entry, "date_outside_period"));
}

TEST_CASE("an income class on an expense line is refused")
{
    auto entry = anEntry();
    entry.className = "租赁收入";
    CHECK(refused(entry, "class_not_of_kind"));
}
