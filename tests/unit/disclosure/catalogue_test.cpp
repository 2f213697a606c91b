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
    CHECK(Catalogue::shipped().items().size() == 70);
    std::set<std::string> codes;
    std::set<Category> categories;
    for (const auto& item : Catalogue::shipped().items()) {
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
    const auto* quarterly = Catalogue::shipped().find("CF-02");
    REQUIRE(quarterly != nullptr);
    CHECK(quarterly->period() == ledger::PeriodKind::quarter);
    CHECK(quarterly->chain == Chain::c3);
    CHECK(quarterly->layout == "L1");
    CHECK(quarterly->minDays == 7);
    CHECK(quarterly->enabled);
    CHECK_FALSE(Catalogue::shipped().find("CF-01")->enabled);
}

TEST_CASE("notices of admission to the party hang five working days")
{
    const auto* item = Catalogue::shipped().find("DW-08");
    REQUIRE(item != nullptr);
    CHECK(item->minDays == 5);
    CHECK(item->workingDays);
    CHECK(item->chain == Chain::c2);
}

TEST_CASE("an item with two periods is found as it holds on the day, a retired one as it last stood")
{
    const auto item = [](const char* code, int days, Period valid) {
        CatalogueItem made;
        made.code = code;
        made.minDays = days;
        made.valid = valid;
        return made;
    };
    const Date turn(2026, 3, 1);
    const std::vector<CatalogueItem> periods{
        item("A", 7, {{}, turn}), item("A", 15, {turn, {}}), item("B", 5, {{}, Date(2026, 1, 1)})};
    const Catalogue before(periods, Date(2026, 2, 28));
    const Catalogue after(periods, turn);
    CHECK(before.find("A")->minDays == 7);
    CHECK(after.find("A")->minDays == 15);
    CHECK(after.items().size() == 1);
    CHECK(after.find("B")->minDays == 5);
}

TEST_CASE("an item that is not in the catalogue is not found")
{
    CHECK(Catalogue::shipped().find("CF-99") == nullptr);
}
