// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_class.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::ledger;

namespace {

std::ptrdiff_t countOfRule(VoucherKind kind)
{
    const auto& all = ClassTable::shipped().all();
    return std::count_if(all.begin(), all.end(), [kind](const LedgerClass& c) {
        return c.kind == kind && c.valid.from.has_value();
    });
}

} // namespace

TEST_CASE("the rule of 2011 has eleven income and ten expense classes")
{
    CHECK(countOfRule(VoucherKind::income) == 11);
    CHECK(countOfRule(VoucherKind::expense) == 10);
}

TEST_CASE("no two classes share a code, and none is a transfer")
{
    for (const auto& entry : ClassTable::shipped().all()) {
        CHECK(ClassTable::shipped().find(entry.code) == &entry);
        CHECK(entry.kind != VoucherKind::transfer);
    }
}

TEST_CASE("the class of card spending is in the table")
{
    REQUIRE(ClassTable::shipped().find(cardSpendingClass) != nullptr);
    CHECK(ClassTable::shipped().find(cardSpendingClass)->name == "村务卡公务支出");
}
