// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Voucher (凭证): one line of the small public money, and the enterprise profit behind a 反哺 transfer.

#include "core/ledger/book.h"

namespace linwu::ledger {

/// What a voucher does to the accounts.
enum class VoucherKind {
    income,   ///< 收入
    expense,  ///< 支出
    transfer, ///< 内部转账: leaves `account`, arrives in `toAccount`; never income, never expense (L1 E2)
};

/// Net profit of a community-bred enterprise over a period: the base of 反哺. Typed from its report.
struct EnterpriseProfit {
    static constexpr std::string_view table = "enterprise_profit";
    Id<EnterpriseProfit> id;
    Id<Book> book;
    std::string enterprise;
    Date firstOn{1900, 1, 1};
    Date lastOn{1900, 1, 1};
    Money netProfit;              ///< negative for a loss: nothing is due
    std::string attachment;       ///< name of the report
    std::string attachmentSha256; ///< lower-case hex, empty when not known

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("book_id", self.book);
        visit("enterprise", self.enterprise);
        visit("first_on", self.firstOn);
        visit("last_on", self.lastOn);
        visit("net_profit", self.netProfit);
        visit("attachment", self.attachment);
        visit("attachment_sha256", self.attachmentSha256);
    }

    bool operator==(const EnterpriseProfit&) const = default;
};

/// 凭证. A red entry (红字冲销) has a negative amount and names the voucher it reverses. A transfer has one amount and two
/// accounts, so that its legs cannot differ.
struct Voucher {
    static constexpr std::string_view table = "voucher";
    Id<Voucher> id;
    Id<Book> book;
    int year = 0;   ///< of `on`; numbers begin again each year
    int number = 0; ///< without gap or repeat in book and year
    Date on{1900, 1, 1};
    VoucherKind kind = VoucherKind::expense;
    Id<Account> account;   ///< where it goes in or out; a transfer leaves here
    Id<Account> toAccount; ///< only of a transfer: where it arrives
    std::string classCode; ///< 科目 (codes/ledger_classes.csv); empty for a transfer
    std::string summary;   ///< 摘要
    Money amount;
    std::string payee;    ///< 收款单位 or 交款人
    std::string handler;  ///< 经手人
    std::string decision; ///< 会议日期 or 决议编号 behind a large expense
    std::string remark;   ///< 备注, printed
    Id<Voucher> reverses;
    Id<EnterpriseProfit> profit; ///< a 反哺 transfer: the profit it answers to

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("book_id", self.book);
        visit("year", self.year);
        visit("number", self.number);
        visit("voucher_on", self.on);
        visit("kind", self.kind);
        visit("account_id", self.account);
        visit("to_account_id", self.toAccount);
        visit("class_code", self.classCode);
        visit("summary", self.summary);
        visit("amount", self.amount);
        visit("payee", self.payee);
        visit("handler", self.handler);
        visit("decision", self.decision);
        visit("remark", self.remark);
        visit("reverses_id", self.reverses);
        visit("profit_id", self.profit);
    }

    bool operator==(const Voucher&) const = default;
};

/// What a voucher says by itself: range (E102), red entry names its original (E104), two legs of a transfer (E107), a class
/// unless it is one, summary given, year of its day.
[[nodiscard]] Problems check(const Voucher& voucher);

/// `记-001`
[[nodiscard]] std::string voucherText(const Book& book, const Voucher& voucher);

} // namespace linwu::ledger

template <>
struct linwu::Codes<linwu::ledger::VoucherKind> {
    static constexpr std::array<std::pair<ledger::VoucherKind, std::string_view>, 3> table{{
        {ledger::VoucherKind::income, "income"},
        {ledger::VoucherKind::expense, "expense"},
        {ledger::VoucherKind::transfer, "transfer"},
    }};
};
