// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_figures.h"

#include "core/ledger/ledger_class.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace linwu::ledger {

namespace {

std::size_t placeOf(const std::vector<AccountFigures>& accounts, Id<Account> account)
{
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (accounts[i].account == account) {
            return i;
        }
    }
    throw std::logic_error("a voucher names an account outside its book");
}

std::vector<AccountFigures> openedAccounts(const PeriodBooks& books)
{
    std::vector<AccountFigures> list;
    for (const auto& account : books.accounts) {
        AccountFigures figures;
        figures.account = account.id;
        const auto opening = books.opening.find(account.id);
        figures.opening = opening == books.opening.end() ? Money{} : opening->second;
        figures.closing = figures.opening;
        list.push_back(figures);
    }
    return list;
}

void book(LedgerFigures& figures, const Voucher& voucher)
{
    auto& account = figures.accounts[placeOf(figures.accounts, voucher.account)];
    account.vouchers.push_back(voucher.id);
    switch (voucher.kind) {
    case VoucherKind::income:
        account.income += voucher.amount;
        break;
    case VoucherKind::expense:
        account.expense += voucher.amount;
        break;
    case VoucherKind::transfer: {
        account.transferOut += voucher.amount;
        auto& other = figures.accounts[placeOf(figures.accounts, voucher.toAccount)];
        other.transferIn += voucher.amount;
        other.vouchers.push_back(voucher.id);
        other.closing = other.computed();
        break;
    }
    }
    account.closing = account.computed();
}

LedgerLine lineOf(const LedgerFigures& figures, const Voucher& voucher)
{
    LedgerLine line;
    line.voucher = voucher;
    if (voucher.kind == VoucherKind::income) {
        line.income = voucher.amount;
    } else if (voucher.kind == VoucherKind::expense) {
        line.expense = voucher.amount;
    }
    for (const auto& account : figures.accounts) {
        line.balances.push_back(account.closing);
        line.total += account.closing;
    }
    return line;
}

void addToClass(std::vector<ClassFigures>& list, const Voucher& voucher)
{
    auto found =
        std::find_if(list.begin(), list.end(), [&](const ClassFigures& entry) { return entry.code == voucher.classCode; });
    if (found == list.end()) {
        list.push_back({voucher.classCode, voucher.kind, {}, {}, {}});
        found = std::prev(list.end());
    }
    found->amount += voucher.amount;
    found->vouchers.push_back(voucher.id);
}

/// Classes that moved earlier in the year stand on the sheet with 本期 0.00; then 本年累计 and the order.
void finishClasses(std::vector<ClassFigures>& list, VoucherKind kind, const PeriodBooks& books)
{
    for (const auto& [code, amount] : books.yearBefore) {
        const auto* entry = books.classes.find(code);
        const bool listed =
            std::any_of(list.begin(), list.end(), [code = code](const ClassFigures& known) { return known.code == code; });
        if (entry != nullptr && entry->kind == kind && !listed) {
            list.push_back({code, kind, {}, {}, {}});
        }
    }
    for (auto& entry : list) {
        if (books.yearKnown) {
            const auto before = books.yearBefore.find(entry.code);
            entry.yearToDate = entry.amount + (before == books.yearBefore.end() ? Money{} : before->second);
        }
    }
    const auto rank = [&](const ClassFigures& entry) {
        const auto* known = books.classes.find(entry.code);
        return std::pair(known == nullptr ? 100'000 : known->rank, entry.code);
    };
    std::sort(list.begin(), list.end(), [&](const ClassFigures& a, const ClassFigures& b) { return rank(a) < rank(b); });
}

AccountFigures totalOf(const std::vector<AccountFigures>& accounts)
{
    AccountFigures total;
    for (const auto& account : accounts) {
        total.opening += account.opening;
        total.income += account.income;
        total.expense += account.expense;
        total.transferIn += account.transferIn;
        total.transferOut += account.transferOut;
        total.closing += account.closing;
    }
    return total;
}

} // namespace

LedgerFigures figuresOf(const PeriodBooks& books)
{
    std::vector<Voucher> vouchers = books.vouchers;
    std::stable_sort(vouchers.begin(), vouchers.end(), [](const Voucher& a, const Voucher& b) {
        return std::tie(a.on, a.year, a.number) < std::tie(b.on, b.year, b.number);
    });
    LedgerFigures figures;
    figures.accounts = openedAccounts(books);
    for (const auto& voucher : vouchers) {
        book(figures, voucher);
        figures.lines.push_back(lineOf(figures, voucher));
        if (voucher.kind != VoucherKind::transfer) {
            addToClass(voucher.kind == VoucherKind::income ? figures.income : figures.expense, voucher);
        }
    }
    finishClasses(figures.income, VoucherKind::income, books);
    finishClasses(figures.expense, VoucherKind::expense, books);
    figures.total = totalOf(figures.accounts);
    for (const auto& voucher : vouchers) {
        figures.total.vouchers.push_back(voucher.id);
    }
    return figures;
}

ReturnDue returnDue(Money netProfit, int percent, const std::vector<Voucher>& vouchers, Id<EnterpriseProfit> profit)
{
    ReturnDue result;
    if (netProfit.fen > 0) {
        result.due = fractionUp(netProfit, percent, 100);
    }
    for (const auto& voucher : vouchers) {
        if (voucher.profit == profit) {
            result.paid += voucher.amount;
        }
    }
    return result;
}

} // namespace linwu::ledger
