// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Book, Account and opening balances: whose money it is, where it lies, and what was there on the first day (期初建账).

#include "core/base/record.h"
#include "core/values/money.h"

#include <optional>
#include <string>

namespace linwu::ledger {

/// 账套: the money of one organisation (股份经济合作社, 居委会). Its name is the 编制单位 of its sheets.
struct Book {
    static constexpr std::string_view table = "ledger_book";
    Id<Book> id;
    std::string name;               ///< 组织全称
    std::string voucherWord = "记"; ///< 凭证字, in front of the number: 记-001
    Date openedOn{1900, 1, 1};      ///< first day kept in this program

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("voucher_word", self.voucherWord);
        visit("opened_on", self.openedOn);
    }

    bool operator==(const Book&) const = default;
};

/// Where money lies.
enum class AccountKind {
    cash,    ///< 现金
    bank,    ///< 银行存款; one basic account (浙江省农村集体资产管理条例 22)
    special, ///< 专项资金: a sub-ledger, with or without a bank account of its own
};

/// What a special account may be used for; decides which yearly checks look at it.
enum class Fund {
    free,         ///< not restricted
    returnFund,   ///< 反哺资金
    workingFund,  ///< 社区工作经费
    serviceFund,  ///< 服务群众专项经费
    otherPurpose, ///< restricted in another way
};

/// 账户. `heldIn` names the bank account in which a special account physically lies, when it has none of its own.
struct Account {
    static constexpr std::string_view table = "ledger_account";
    Id<Account> id;
    Id<Book> book;
    std::string name;
    AccountKind kind = AccountKind::bank;
    Fund fund = Fund::free;
    Id<Account> heldIn;
    SealedText bankNumber; ///< 银行账号
    std::optional<Date> closedOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("book_id", self.book);
        visit("name", self.name);
        visit("kind", self.kind);
        visit("fund", self.fund);
        visit("held_in_id", self.heldIn);
        visit("bank_number", self.bankNumber);
        visit("closed_on", self.closedOn);
    }

    bool operator==(const Account&) const = default;
};

/// 期初余额: what an account held at the beginning of its first day.
struct OpeningBalance {
    static constexpr std::string_view table = "opening_balance";
    Id<OpeningBalance> id;
    Id<Account> account;
    Date on{1900, 1, 1};
    Money amount;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("account_id", self.account);
        visit("balance_on", self.on);
        visit("amount", self.amount);
    }

    bool operator==(const OpeningBalance&) const = default;
};

/// What a class had reached from 1 January to the day the book was opened, so that 本年累计 is right in the first year.
struct OpeningTotal {
    static constexpr std::string_view table = "opening_total";
    Id<OpeningTotal> id;
    Id<Book> book;
    int year = 0;
    std::string classCode;
    Money amount;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("book_id", self.book);
        visit("year", self.year);
        visit("class_code", self.classCode);
        visit("amount", self.amount);
    }

    bool operator==(const OpeningTotal&) const = default;
};

/// Name, voucher word and first day are given; an account of kind cash or bank is not restricted to a fund's bank account.
[[nodiscard]] Problems check(const Book& book);
[[nodiscard]] Problems check(const Account& account);
[[nodiscard]] Problems check(const OpeningBalance& balance);

} // namespace linwu::ledger

template <>
struct linwu::Codes<linwu::ledger::AccountKind> {
    static constexpr std::array<std::pair<ledger::AccountKind, std::string_view>, 3> table{{
        {ledger::AccountKind::cash, "cash"},
        {ledger::AccountKind::bank, "bank"},
        {ledger::AccountKind::special, "special"},
    }};
};

template <>
struct linwu::Codes<linwu::ledger::Fund> {
    static constexpr std::array<std::pair<ledger::Fund, std::string_view>, 5> table{{
        {ledger::Fund::free, "free"},
        {ledger::Fund::returnFund, "return"},
        {ledger::Fund::workingFund, "working"},
        {ledger::Fund::serviceFund, "service"},
        {ledger::Fund::otherPurpose, "other"},
    }};
};
