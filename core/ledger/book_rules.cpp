// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/ledger/book.h"
#include "core/ledger/rule_table.h"

namespace linwu::ledger {

Problems check(const Book& book)
{
    Problems problems;
    if (trimmed(book.name).empty()) {
        problems.push_back(problemOf("name", "field_missing"));
    }
    if (trimmed(book.voucherWord).empty()) {
        problems.push_back(problemOf("voucher_word", "field_missing"));
    }
    return problems;
}

Problems check(const Account& account)
{
    Problems problems;
    if (trimmed(account.name).empty()) {
        problems.push_back(problemOf("name", "field_missing"));
    }
    if (account.kind != AccountKind::special && (account.heldIn.valid() || account.fund != Fund::free)) {
        problems.push_back(problemOf("kind", "fund_not_special"));
    }
    return problems;
}

Problems check(const OpeningBalance& balance)
{
    if (balance.amount > largestMoney || balance.amount < -largestMoney) {
        return {problemOf("amount", "amount_out_of_range")};
    }
    return {};
}

} // namespace linwu::ledger
