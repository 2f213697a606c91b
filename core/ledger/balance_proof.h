// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BalanceProof (对账单, 现金盘点): what bank or cash box say an account holds, and the items on the way (未达账项).

#include "core/ledger/book.h"

namespace linwu::ledger {

enum class ProofKind {
    statement, ///< 银行对账单
    count,     ///< 现金盘点
};

/// What an account holds at the end of a day by somebody else's word.
struct BalanceProof {
    static constexpr std::string_view table = "balance_proof";
    Id<BalanceProof> id;
    Id<Account> account;
    Date on{1900, 1, 1};
    ProofKind kind = ProofKind::statement;
    Money balance;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("account_id", self.account);
        visit("proof_on", self.on);
        visit("kind", self.kind);
        visit("balance", self.balance);
    }

    bool operator==(const BalanceProof&) const = default;
};

/// 未达账项: booked by us and not yet by the bank (positive: it will arrive; negative: it will leave), or the reverse.
struct OutstandingItem {
    static constexpr std::string_view table = "outstanding_item";
    Id<OutstandingItem> id;
    Id<BalanceProof> proof;
    std::string text;
    Money amount;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("proof_id", self.proof);
        visit("text", self.text);
        visit("amount", self.amount);
    }

    bool operator==(const OutstandingItem&) const = default;
};

} // namespace linwu::ledger

template <>
struct linwu::Codes<linwu::ledger::ProofKind> {
    static constexpr std::array<std::pair<ledger::ProofKind, std::string_view>, 2> table{{
        {ledger::ProofKind::statement, "statement"},
        {ledger::ProofKind::count, "count"},
    }};
};
