// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/catalogue.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace linwu;
using namespace linwu::disclosure;

TEST_CASE("the catalogue has seventy items of four categories, each with its own code and basis")
{
    CHECK(catalogue().size() == 70);
    std::set<std::string> codes;
    std::set<Category> categories;
    for (const auto& item : catalogue()) {
        INFO(item.code);
        CHECK(codes.insert(item.code).second);
        CHECK_FALSE(item.basis.empty());
        CHECK_FALSE(item.name.empty());
        categories.insert(item.category);
    }
    CHECK(categories.size() == 4);
}

TEST_CASE("the quarterly finance sheet is kept, the monthly one only by choice")
{
    const auto* quarterly = findItem("CF-02");
    REQUIRE(quarterly != nullptr);
    CHECK(quarterly->period() == ledger::PeriodKind::quarter);
    CHECK(quarterly->chain == Chain::c3);
    CHECK(quarterly->layout == "L1");
    CHECK(quarterly->minDays == 7);
    CHECK(quarterly->enabled);
    CHECK_FALSE(findItem("CF-01")->enabled);
}

TEST_CASE("notices of admission to the party hang five working days")
{
    const auto* item = findItem("DW-08");
    REQUIRE(item != nullptr);
    CHECK(item->minDays == 5);
    CHECK(item->workingDays);
    CHECK(item->chain == Chain::c2);
}

TEST_CASE("days that the law gives are marked")
{
    CHECK(findItem("JW-10")->statutory);
    CHECK(findItem("JW-10")->minDays == 7);
    CHECK_FALSE(findItem("CF-02")->statutory);
}

TEST_CASE("an item that is not in the catalogue is not found")
{
    CHECK(findItem("CF-99") == nullptr);
}
