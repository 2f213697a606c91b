// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// LedgerFigures: what the vouchers of a period add up to, by account, by class and line by line.

#include "core/ledger/accounting_period.h"
#include "core/ledger/ledger_class.h"
#include "core/ledger/voucher.h"

#include <map>
#include <optional>
#include <vector>

namespace linwu::ledger {

/// What somebody else says an account held at the end of the period: statement or count, with the items on the way added.
struct StatedBalance {
    Id<Account> account;
    Money balance;     ///< 对账单余额 or 盘点数
    Money outstanding; ///< Σ未达账项
};

/// Everything the figures of one period stand on. Filled by ledger_queries, or by a test.
struct PeriodBooks {
    Book book;
    AccountingPeriod period;
    std::vector<Account> accounts;           ///< in the order of the sheet
    std::map<Id<Account>, Money> opening;    ///< at the beginning of the first day
    std::vector<Voucher> vouchers;           ///< of the period, by day and number
    std::map<std::string, Money> yearBefore; ///< class -> from 1 January to the day before the period
    bool yearKnown = true;                   ///< false when the book begins inside the year without totals
    std::map<Id<Account>, Money> published;  ///< 上期公布期末; empty when no sheet of the period before is published
    std::map<std::string, std::optional<Money>> publishedYear; ///< 上期公布的本年累计, only within the same year
    std::vector<StatedBalance> stated;
    ClassTable classes = ClassTable::shipped();
};

struct AccountFigures {
    Id<Account> account;
    Money opening;
    Money income;
    Money expense;
    Money transferIn;
    Money transferOut;
    Money closing;
    std::vector<Id<Voucher>> vouchers; ///< behind the movements

    /// 期初 + 收入 − 支出 + 转入 − 转出
    [[nodiscard]] Money computed() const { return opening + income - expense + transferIn - transferOut; }
};

struct ClassFigures {
    std::string code;
    VoucherKind kind = VoucherKind::income;
    Money amount;                    ///< 本期, red entries netted
    std::optional<Money> yearToDate; ///< 本年累计; none when the months before are not known
    std::vector<Id<Voucher>> vouchers;
};

/// One voucher as Part A of L1 prints it.
struct LedgerLine {
    Voucher voucher;
    std::optional<Money> income;
    std::optional<Money> expense;
    std::vector<Money> balances; ///< after this voucher, in the order of the accounts
    Money total;                 ///< 结余: all accounts together
};

struct LedgerFigures {
    std::vector<AccountFigures> accounts;
    AccountFigures total; ///< all accounts; `account` is none
    std::vector<LedgerLine> lines;
    std::vector<ClassFigures> income; ///< classes that occur in the period or in the year, in order of rank
    std::vector<ClassFigures> expense;

    /// 本期结余: income less expense.
    [[nodiscard]] Money surplus() const { return total.income - total.expense; }
};

/// Adds up a period. Vouchers are taken by day and number, whatever order they come in.
[[nodiscard]] LedgerFigures figuresOf(const PeriodBooks& books);

/// 反哺: what a net profit obliges to, and what was paid. `percent` of a profit, up to the next 分 (不少于); nothing for a loss.
struct ReturnDue {
    Money due;
    Money paid;

    [[nodiscard]] Money gap() const { return due - paid; }
};

[[nodiscard]] ReturnDue
returnDue(Money netProfit, int percent, const std::vector<Voucher>& vouchers, Id<EnterpriseProfit> profit);

} // namespace linwu::ledger
