// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The quarter of ledger_fixture.h entered act by act into a registry, as a person would.

#include "core/ledger/ledger_actions.h"
#include "tests/support/ledger_fixture.h"

#include <algorithm>
#include <map>

namespace linwu::test {

/// The quarter in a registry. Vouchers by number, accounts by the keys of the fixture, cards and entries by those of the fixture.
struct LedgerStory {
    Id<ledger::Book> book;
    std::map<Id<ledger::Account>, Id<ledger::Account>> accounts;
    std::map<int, Id<ledger::Voucher>> vouchers;
    Id<ledger::EnterpriseProfit> profit;
    std::map<std::int64_t, Id<ledger::Card>> cards;
    std::map<std::int64_t, Id<ledger::CardEntry>> entries;
};

/// Someone who gives a reason for cash over the limit.
[[nodiscard]] Actor bookkeeper();

/// Whether an act was refused by that rule.
template <class T>
[[nodiscard]] bool refusedFor(const Result<T>& result, const std::string& rule)
{
    if (result) {
        return false;
    }
    const auto& problems = result.error().problems;
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) { return problem.rule == rule; });
}

/// Opens the book on 1 July 2025 with its three accounts.
[[nodiscard]] LedgerStory openFixtureBook(Registry& registry);

/// The voucher of the fixture with the keys of the story.
[[nodiscard]] ledger::Voucher storyVoucher(const LedgerStory& story, int number);

/// Opens the book, enters all sixteen vouchers, the cards with their entries and repayments, and the bank statement.
[[nodiscard]] LedgerStory enterFixture(Registry& registry);

} // namespace linwu::test
