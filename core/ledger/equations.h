// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The equations E1 to E7 of a finance sheet (L1) over one period, kept up to date voucher by voucher.

#include "core/base/result.h"
#include "core/ledger/ledger_figures.h"

#include <string>
#include <vector>

namespace linwu::ledger {

/// One side against the other. For E1, E5 and E7 it speaks of an account, for E6 of a class, else of the whole period.
struct Equation {
    int number = 1; ///< 1 to 7
    Id<Account> account;
    std::string classCode;
    Money left;
    Money right;
    bool proven = true; ///< false: there is nothing to compare with (no statement, no sheet before, first months unknown)

    [[nodiscard]] Money difference() const { return right - left; }

    [[nodiscard]] bool holds() const { return !proven || left == right; }

    /// `equation.1`
    [[nodiscard]] std::string rule() const { return "equation." + std::to_string(number); }
};

/// The sums of a period, ready for a further voucher. Adding or taking one costs no walk over the others, so that the equations
/// can be asked at every keystroke.
class PeriodTally {
public:
    explicit PeriodTally(const PeriodBooks& books);

    void add(const Voucher& voucher) { count(voucher, 1); }

    /// Takes back what was added.
    void take(const Voucher& voucher) { count(voucher, -1); }

    [[nodiscard]] std::vector<Equation> equations() const;

    [[nodiscard]] const std::vector<AccountFigures>& accounts() const { return m_accounts; }

    /// Σ期末
    [[nodiscard]] Money closing() const { return m_lastTotal; }

private:
    struct Stated {
        bool given = false;
        Money balance;
        Money outstanding;
    };

    void count(const Voucher& voucher, int sign);
    [[nodiscard]] std::size_t placeOf(Id<Account> account) const;
    void addAccountEquations(std::vector<Equation>& list) const;
    void addTotalEquations(std::vector<Equation>& list) const;
    void addOpeningEquations(std::vector<Equation>& list) const;
    void addYearEquations(std::vector<Equation>& list) const;
    void addStatementEquations(std::vector<Equation>& list) const;

    std::vector<Account> m_books;
    std::vector<AccountFigures> m_accounts; ///< closing runs along with each voucher
    std::vector<Stated> m_stated;
    std::map<Id<Account>, Money> m_published;
    std::map<std::string, std::optional<Money>> m_publishedYear;
    std::map<std::string, Money> m_yearBefore;
    bool m_yearKnown = true;
    std::map<std::string, Money> m_incomeClasses;
    std::map<std::string, Money> m_expenseClasses;
    Money m_incomeLines; ///< Σ of Part A
    Money m_expenseLines;
    Money m_lastTotal; ///< last 结余 of Part A
};

/// What the equations say in problems: `account_unbalanced` (E106, with opening, income, expense, transfer_in, transfer_out,
/// closing, difference), `opening_differs` (E105), `statement_missing`, else the rule word of the equation. `name` of an account
/// is an arg, too.
[[nodiscard]] Problems problemsOf(const std::vector<Equation>& equations, const PeriodBooks& books, const PeriodTally& tally);

} // namespace linwu::ledger
