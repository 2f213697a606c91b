// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/voucher_rules.h"

#include "core/ledger/ledger_class.h"
#include "core/ledger/rule_table.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace linwu::ledger {

std::string voucherText(const Book& book, const Voucher& voucher)
{
    const std::string digits = std::to_string(voucher.number);
    return book.voucherWord + "-" + std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

namespace {

void checkLegs(const Voucher& voucher, Problems& problems)
{
    if (!voucher.account.valid()) {
        problems.push_back(problemOf("account", "field_missing"));
    }
    const bool transfer = voucher.kind == VoucherKind::transfer;
    if (transfer && (!voucher.toAccount.valid() || voucher.toAccount == voucher.account || voucher.amount.fen < 0)) {
        problems.push_back(problemOf("to_account", "transfer_one_leg"));
    }
    if (!transfer && voucher.toAccount.valid()) {
        problems.push_back(problemOf("to_account", "transfer_one_leg"));
    }
}

void checkClass(const Voucher& voucher, Problems& problems)
{
    const bool transfer = voucher.kind == VoucherKind::transfer;
    if (transfer) {
        if (!voucher.classCode.empty()) {
            problems.push_back(problemOf("class_code", "class_not_of_kind"));
        }
        return;
    }
    if (voucher.classCode.empty()) {
        problems.push_back(problemOf("class_code", "field_missing"));
    }
}

void checkClassAmong(const Voucher& voucher, const ClassTable& classes, Problems& problems)
{
    if (voucher.kind == VoucherKind::transfer || voucher.classCode.empty()) {
        return;
    }
    const auto* entry = classes.find(voucher.classCode);
    if (entry == nullptr || entry->kind != voucher.kind || !entry->valid.contains(voucher.on)) {
        problems.push_back(problemOf("class_code", "class_not_of_kind"));
    }
}

} // namespace

Problems check(const Voucher& voucher)
{
    Problems problems;
    if (voucher.amount.isZero()) {
        problems.push_back(problemOf("amount", "field_missing"));
    }
    if (voucher.amount > largestMoney || voucher.amount < -largestMoney) {
        problems.push_back(problemOf("amount", "amount_out_of_range"));
    }
    if (voucher.amount.fen < 0 && voucher.kind != VoucherKind::transfer && !voucher.reverses.valid()) {
        problems.push_back(problemOf("reverses", "red_entry_without_original"));
    }
    if (voucher.summary.empty()) {
        problems.push_back(problemOf("summary", "field_missing"));
    }
    if (voucher.year != static_cast<int>(voucher.on.year())) {
        problems.push_back(problemOf("voucher_on", "date_outside_period", {{"day", isoText(voucher.on)}}));
    }
    checkLegs(voucher, problems);
    checkClass(voucher, problems);
    return problems;
}

namespace {

const Account* accountOf(const VoucherSurroundings& around, Id<Account> id)
{
    const auto found =
        std::find_if(around.accounts.begin(), around.accounts.end(), [id](const Account& account) { return account.id == id; });
    return found == around.accounts.end() ? nullptr : &*found;
}

void checkDay(const Voucher& voucher, const VoucherSurroundings& around, Problems& problems)
{
    if (voucher.on > around.today || voucher.on < around.book.openedOn) {
        problems.push_back(problemOf("voucher_on", "date_outside_period", {{"day", isoText(voucher.on)}}));
    }
    append(problems, checkOpen(voucher.on, around.closed));
}

void checkAmounts(const Voucher& voucher, const VoucherSurroundings& around, Problems& problems)
{
    if (voucher.kind != VoucherKind::expense) {
        return;
    }
    const auto* account = accountOf(around, voucher.account);
    if (account != nullptr && account->kind == AccountKind::cash && voucher.amount > around.limits.cashLimit) {
        problems.push_back(problemOf("amount", "cash_over_limit", {{"limit", moneyText(around.limits.cashLimit)}}));
    }
    if (voucher.amount >= around.limits.majorAmount && voucher.decision.empty()) {
        problems.push_back(problemOf("decision", "major_without_decision", {{"limit", moneyText(around.limits.majorAmount)}}));
    }
}

// Same payee, amount and day. Where no payee is written the summary stands for it.
bool sameSpending(const Voucher& a, const Voucher& b)
{
    const auto who = [](const Voucher& voucher) { return voucher.payee.empty() ? voucher.summary : voucher.payee; };
    return a.kind == VoucherKind::expense && b.kind == VoucherKind::expense && a.on == b.on && a.amount == b.amount &&
           who(a) == who(b);
}

void checkRepetition(const Voucher& voucher, const VoucherSurroundings& around, Problems& problems)
{
    for (const auto& other : around.vouchers) {
        if (sameSpending(voucher, other)) {
            problems.push_back(problemOf("amount", "expense_repeated", {{"voucher", voucherText(around.book, other)}}));
            return;
        }
    }
}

void checkReversal(const Voucher& voucher, const VoucherSurroundings& around, Problems& problems)
{
    if (!voucher.reverses.valid()) {
        return;
    }
    const Voucher* original = nullptr;
    Money left;
    for (const auto& other : around.reversed) {
        left += other.amount;
        original = other.id == voucher.reverses ? &other : original;
    }
    const bool fits = original != nullptr && original->book == voucher.book && original->kind == voucher.kind &&
                      original->account == voucher.account && original->classCode == voucher.classCode &&
                      original->on <= voucher.on && voucher.amount.fen < 0;
    if (!fits) {
        problems.push_back(problemOf("reverses", "red_entry_without_original"));
    } else if ((left + voucher.amount).fen < 0) {
        problems.push_back(problemOf("amount", "reversal_exceeds", {{"left", moneyText(left)}}));
    }
}

void checkReturn(const Voucher& voucher, const VoucherSurroundings& around, Problems& problems)
{
    for (const auto& profit : around.profits) {
        if (profit.id != voucher.profit || profit.netProfit.fen <= 0) {
            continue;
        }
        const Money due = fractionUp(profit.netProfit, around.limits.returnPercent, 100);
        const auto before = around.paidBefore.find(profit.id);
        const Money paid = voucher.amount + (before == around.paidBefore.end() ? Money{} : before->second);
        if (paid < due) {
            problems.push_back(problemOf(
                "amount",
                "return_below_due",
                {{"paid", moneyText(paid)}, {"due", moneyText(due)}, {"difference", moneyText(due - paid)}}
            ));
        }
    }
}

bool earlier(const Voucher& a, const Voucher& b)
{
    return std::tie(a.on, a.year, a.number) < std::tie(b.on, b.year, b.number);
}

// Cash and restricted funds never go below zero, on no day from the voucher's on (E108). The first account that does is named.
void checkBalances(const Voucher& voucher, const VoucherSurroundings& around, Problems& problems)
{
    auto order = around.vouchers;
    order.insert(std::upper_bound(order.begin(), order.end(), voucher, earlier), voucher);
    auto balances = around.balances;
    for (const auto& entry : order) {
        balances[entry.account] += entry.kind == VoucherKind::income ? entry.amount : -entry.amount;
        if (entry.kind == VoucherKind::transfer) {
            balances[entry.toAccount] += entry.amount;
        }
        for (const Id<Account> id : {entry.account, entry.toAccount}) {
            const auto* account = accountOf(around, id);
            if (account != nullptr && account->kind != AccountKind::bank && balances[id].fen < 0) {
                problems.push_back(problemOf(
                    "amount",
                    "balance_below_zero",
                    {{"account", account->name}, {"balance", moneyText(balances[id])}, {"day", isoText(entry.on)}}
                ));
                return;
            }
        }
    }
}

} // namespace

Problems checkOpen(const Date& day, const std::vector<ClosedPeriod>& closed)
{
    const ClosedPeriod* newest = nullptr;
    for (const auto& period : closed) {
        if (!period.reopened && period.firstOn <= day && day <= period.lastOn &&
            (newest == nullptr || period.version > newest->version)) {
            newest = &period;
        }
    }
    if (newest == nullptr) {
        return {};
    }
    return {problemOf(
        "voucher_on", "period_published", {{"sheet", newest->sheetNumber}, {"version", std::to_string(newest->version)}}
    )};
}

Problems checkAmong(const Voucher& voucher, const VoucherSurroundings& around)
{
    Problems problems;
    checkClassAmong(voucher, around.classes, problems);
    checkDay(voucher, around, problems);
    checkAmounts(voucher, around, problems);
    checkRepetition(voucher, around, problems);
    checkReversal(voucher, around, problems);
    checkReturn(voucher, around, problems);
    checkBalances(voucher, around, problems);
    return problems;
}

Problems checkNumbers(const std::vector<Voucher>& vouchers)
{
    Problems problems;
    std::set<int> numbers;
    for (const auto& voucher : vouchers) {
        if (!numbers.insert(voucher.number).second) {
            problems.push_back(problemOf("number", "voucher_number_taken", {{"number", std::to_string(voucher.number)}}));
        }
    }
    int expected = 1;
    for (const int number : numbers) {
        if (number != expected) {
            problems.push_back(problemOf("number", "voucher_number_gap", {{"number", std::to_string(expected)}}));
        }
        expected = number + 1;
    }
    return problems;
}

Problems checkYearlyFund(const Account& account, Money arrived, const LedgerLimits& limits)
{
    Money minimum;
    if (account.fund == Fund::workingFund) {
        minimum = limits.workingMinimum;
    } else if (account.fund == Fund::serviceFund) {
        minimum = limits.serviceMinimum;
    }
    if (arrived >= minimum) {
        return {};
    }
    return {problemOf("account", "fund_below_minimum", {{"account", account.name}, {"minimum", moneyText(minimum)}})};
}

Problems checkWords(std::string_view words, Money amount)
{
    if (parseMoneyInWords(words) == std::optional(amount)) {
        return {};
    }
    return {problemOf("words", "words_and_digits_differ", {{"expected", moneyInWords(amount)}})};
}

} // namespace linwu::ledger
