// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/equations.h"

#include <algorithm>
#include <stdexcept>

namespace linwu::ledger {

namespace {

Money sumOf(const std::map<std::string, Money>& classes)
{
    Money sum;
    for (const auto& [code, amount] : classes) {
        sum += amount;
    }
    return sum;
}

Money at(const std::map<std::string, Money>& classes, const std::string& code)
{
    const auto found = classes.find(code);
    return found == classes.end() ? Money{} : found->second;
}

} // namespace

PeriodTally::PeriodTally(const PeriodBooks& books)
    : m_books(books.accounts)
    , m_published(books.published)
    , m_publishedYear(books.publishedYear)
    , m_yearBefore(books.yearBefore)
    , m_yearKnown(books.yearKnown)
{
    for (const auto& account : books.accounts) {
        AccountFigures figures;
        figures.account = account.id;
        if (const auto opening = books.opening.find(account.id); opening != books.opening.end()) {
            figures.opening = opening->second;
        }
        figures.closing = figures.opening;
        m_lastTotal += figures.opening;
        m_accounts.push_back(figures);
    }
    m_stated.resize(m_accounts.size());
    for (const auto& stated : books.stated) {
        m_stated[placeOf(stated.account)] = {true, stated.balance, stated.outstanding};
    }
    for (const auto& voucher : books.vouchers) {
        add(voucher);
    }
}

std::size_t PeriodTally::placeOf(Id<Account> account) const
{
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        if (m_accounts[i].account == account) {
            return i;
        }
    }
    throw std::logic_error("a voucher names an account outside its book");
}

void PeriodTally::count(const Voucher& voucher, int sign)
{
    const Money amount = voucher.amount * sign;
    auto& account = m_accounts[placeOf(voucher.account)];
    switch (voucher.kind) {
    case VoucherKind::income:
        account.income += amount;
        account.closing += amount;
        m_incomeLines += amount;
        m_incomeClasses[voucher.classCode] += amount;
        m_lastTotal += amount;
        break;
    case VoucherKind::expense:
        account.expense += amount;
        account.closing -= amount;
        m_expenseLines += amount;
        m_expenseClasses[voucher.classCode] += amount;
        m_lastTotal -= amount;
        break;
    case VoucherKind::transfer: {
        auto& other = m_accounts[placeOf(voucher.toAccount)];
        account.transferOut += amount;
        account.closing -= amount;
        other.transferIn += amount;
        other.closing += amount;
        break;
    }
    }
}

std::vector<Equation> PeriodTally::equations() const
{
    std::vector<Equation> list;
    addAccountEquations(list);
    addTotalEquations(list);
    addOpeningEquations(list);
    addYearEquations(list);
    addStatementEquations(list);
    return list;
}

// E1: the closing is the one proved by statement or count where there is one, else the running balance. A statement also covers
// the special accounts that lie in the same bank account.
void PeriodTally::addAccountEquations(std::vector<Equation>& list) const
{
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        Money closing = m_accounts[i].closing;
        if (m_stated[i].given) {
            closing = m_stated[i].balance + m_stated[i].outstanding;
            for (std::size_t j = 0; j < m_books.size(); ++j) {
                if (m_books[j].heldIn == m_books[i].id) {
                    closing -= m_accounts[j].closing;
                }
            }
        }
        list.push_back({1, m_accounts[i].account, {}, m_accounts[i].computed(), closing, true});
    }
}

void PeriodTally::addTotalEquations(std::vector<Equation>& list) const
{
    AccountFigures total;
    for (const auto& account : m_accounts) {
        total.opening += account.opening;
        total.income += account.income;
        total.expense += account.expense;
        total.transferIn += account.transferIn;
        total.transferOut += account.transferOut;
        total.closing += account.closing;
    }
    list.push_back({2, {}, {}, total.transferIn, total.transferOut, true});
    list.push_back({3, {}, {}, total.opening + total.income - total.expense, total.closing, true});
    list.push_back({4, {}, "income", m_incomeLines, sumOf(m_incomeClasses), true});
    list.push_back({4, {}, "expense", m_expenseLines, sumOf(m_expenseClasses), true});
    list.push_back({4, {}, "balance", m_lastTotal, total.closing, true});
}

void PeriodTally::addOpeningEquations(std::vector<Equation>& list) const
{
    for (const auto& account : m_accounts) {
        const auto published = m_published.find(account.account);
        const bool known = published != m_published.end();
        list.push_back({5, account.account, {}, account.opening, known ? published->second : account.opening, known});
    }
}

void PeriodTally::addYearEquations(std::vector<Equation>& list) const
{
    for (const auto& [code, published] : m_publishedYear) {
        if (!published || !m_yearKnown) {
            continue;
        }
        const Money current = at(m_incomeClasses, code) + at(m_expenseClasses, code);
        list.push_back({6, {}, code, at(m_yearBefore, code) + current, *published + current, true});
    }
    if (m_publishedYear.empty() || !m_yearKnown) {
        list.push_back({6, {}, {}, {}, {}, false});
    }
}

void PeriodTally::addStatementEquations(std::vector<Equation>& list) const
{
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        const bool own = !m_books[i].heldIn.valid() && m_books[i].kind != AccountKind::cash;
        if (!own || (m_books[i].kind == AccountKind::special && !m_stated[i].given)) {
            continue;
        }
        Money booked = m_accounts[i].closing;
        for (std::size_t j = 0; j < m_books.size(); ++j) {
            if (m_books[j].heldIn == m_books[i].id) {
                booked += m_accounts[j].closing;
            }
        }
        const bool given = m_stated[i].given;
        list.push_back(
            {7, m_accounts[i].account, {}, booked, given ? m_stated[i].balance + m_stated[i].outstanding : booked, given}
        );
    }
}

namespace {

std::string nameOf(const PeriodBooks& books, Id<Account> account)
{
    for (const auto& known : books.accounts) {
        if (known.id == account) {
            return known.name;
        }
    }
    return {};
}

Problem unbalanced(const Equation& equation, const PeriodBooks& books, const PeriodTally& tally)
{
    Problem problem{"account", "account_unbalanced", Severity::block, {}};
    for (const auto& figures : tally.accounts()) {
        if (figures.account == equation.account) {
            problem.args = {
                {"account", nameOf(books, equation.account)},
                {"opening", moneyText(figures.opening)},
                {"income", moneyText(figures.income)},
                {"expense", moneyText(figures.expense)},
                {"transfer_in", moneyText(figures.transferIn)},
                {"transfer_out", moneyText(figures.transferOut)},
                {"closing", moneyText(equation.right)},
                {"difference", moneyText(equation.difference())},
            };
        }
    }
    return problem;
}

Problem failed(const Equation& equation, const PeriodBooks& books)
{
    Problem problem{equation.account.valid() ? "account" : "period", equation.rule(), Severity::block, {}};
    if (equation.number == 5) {
        problem.rule = "opening_differs";
    }
    problem.args = {
        {"account", nameOf(books, equation.account)},
        {"class", equation.classCode},
        {"left", moneyText(equation.left)},
        {"right", moneyText(equation.right)},
        {"difference", moneyText(equation.difference())},
    };
    return problem;
}

} // namespace

Problems problemsOf(const std::vector<Equation>& equations, const PeriodBooks& books, const PeriodTally& tally)
{
    Problems problems;
    std::vector<Id<Account>> unbalancedAccounts;
    for (const auto& equation : equations) {
        const bool told =
            std::find(unbalancedAccounts.begin(), unbalancedAccounts.end(), equation.account) != unbalancedAccounts.end();
        if (equation.number == 7 && !equation.proven) {
            problems.push_back({"account", "statement_missing", Severity::confirm, {{"account", nameOf(books, equation.account)}}}
            );
        } else if (equation.holds() || (equation.number == 7 && told)) {
            continue; // E7 of an account that E1 already told is the same difference
        } else if (equation.number == 1) {
            unbalancedAccounts.push_back(equation.account);
            problems.push_back(unbalanced(equation, books, tally));
        } else {
            problems.push_back(failed(equation, books));
        }
    }
    return problems;
}

} // namespace linwu::ledger
