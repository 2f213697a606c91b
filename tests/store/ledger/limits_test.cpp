// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_limits.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"
#include "tests/support/ledger_story.h"
#include "tests/support/registry.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::ledger;
using namespace linwu::test;

namespace {

/// Sets a limit as the page of settings does.
void setLimit(Registry& registry, const std::string& word, const std::string& value, Date from)
{
    REQUIRE(registry.apply(anActor(), "rules.change", [&](Writer& writer) {
        return rules::changeRule(writer, {"ledger_limits", word, value, {}, from, "社区规定"});
    }));
}

class LimitDesk {
public:
    LimitDesk()
    {
        REQUIRE(rules::seedFile(*registry, anActor()));
        story = openFixtureBook(*registry);
    }

    /// An expense of so many yuan from the bank on a day, by somebody who confirms nothing.
    Result<Changes> spend(std::int64_t yuan, Date on, std::int64_t account = 2)
    {
        Voucher voucher = storyVoucher(story, 2);
        voucher.account = story.accounts.at({account});
        voucher.on = on;
        voucher.amount = Money::ofYuan(yuan);
        return addVoucher(*registry, anActor(), voucher);
    }

    TempRegistry registry{memoryPlain, Date(2025, 10, 8)};
    LedgerStory story;
};

} // namespace

TEST_CASE("a file without the list of limits takes the shipped ones")
{
    TempRegistry registry;
    CHECK(limitsOn(registry->reader(), Date(2025, 9, 30)) == shippedLimits());
}

TEST_CASE("a limit that was changed counts from its day, and the old one before")
{
    LimitDesk desk;
    setLimit(*desk.registry, "cash_limit", "200000", Date(2025, 8, 1));
    const auto reader = desk.registry->reader();
    CHECK(limitsOn(reader, Date(2025, 7, 31)).cashLimit == Money::ofYuan(1000));
    CHECK(limitsOn(reader, Date(2025, 8, 1)).cashLimit == Money::ofYuan(2000));
    CHECK(limitsOn(reader, Date(2025, 8, 1)).majorAmount == Money::ofYuan(50000));
}

TEST_CASE("a voucher is judged by the cash limit of its day")
{
    LimitDesk desk;
    setLimit(*desk.registry, "cash_limit", "200000", Date(2025, 8, 1));
    CHECK(refusedFor(desk.spend(1500, Date(2025, 7, 31), cash.value), "cash_over_limit"));
    CHECK(desk.spend(1500, Date(2025, 8, 1), cash.value));
}

TEST_CASE("an expense that has become major asks for its decision")
{
    LimitDesk desk;
    CHECK(desk.spend(12350, Date(2025, 7, 31)));
    setLimit(*desk.registry, "major_amount", "1000000", Date(2025, 8, 1));
    CHECK(refusedFor(desk.spend(12350, Date(2025, 8, 2)), "major_without_decision"));
}

TEST_CASE("a class that the community adds is booked under, and one that it retires no more")
{
    LimitDesk desk;
    rules::CodeItem item;
    item.list = "ledger_classes";
    item.code = "solar_income";
    item.name = "光伏收入";
    item.detail = "kind=income\n";
    REQUIRE(desk.registry->apply(anActor(), "rules.add_code", [&](Writer& writer) { return rules::addCode(writer, item); }));
    Voucher voucher = storyVoucher(desk.story, 1);
    voucher.classCode = "solar_income";
    REQUIRE(addVoucher(*desk.registry, anActor(), voucher));
    const auto books = loadPeriod(desk.registry->reader(), desk.story.book, {PeriodKind::quarter, 2025, 3});
    REQUIRE(books);
    REQUIRE(figuresOf(*books).income.size() == 1);
    CHECK(books->classes.nameOf(figuresOf(*books).income[0].code) == "光伏收入");
    const auto shown = rules::codeItem(desk.registry->reader(), "ledger_classes", "solar_income");
    REQUIRE(desk.registry->apply(anActor(), "rules.retire_code", [&](Writer& writer) {
        return rules::retireCode(writer, *shown, Date(2025, 8, 1));
    }));
    Voucher later = voucher;
    later.id = {};
    later.on = Date(2025, 8, 5);
    CHECK(refusedFor(addVoucher(*desk.registry, anActor(), later), "class_not_of_kind"));
}

TEST_CASE("the least money for the service fund goes by the kind of area")
{
    LimitDesk desk;
    CHECK(limitsOn(desk.registry->reader(), Date(2025, 8, 1)).serviceMinimum == Money::ofYuan(100000));
    setLimit(*desk.registry, "area_kind", "city", Date(2025, 8, 1));
    const auto reader = desk.registry->reader();
    CHECK(limitsOn(reader, Date(2025, 8, 1)).serviceMinimum == Money::ofYuan(200000));
    CHECK(limitsOn(reader, Date(2025, 7, 31)).serviceMinimum == Money::ofYuan(100000));
}

TEST_CASE("the days for an answer keep the unit in which they are set")
{
    LimitDesk desk;
    REQUIRE(desk.registry->apply(anActor(), "rules.change", [](Writer& writer) {
        return rules::changeRule(
            writer, {"ledger_limits", "opinion_answer_days", "8", "working_days", Date(2025, 8, 1), "街道通知"}
        );
    }));
    CHECK(limitsOn(desk.registry->reader(), Date(2025, 8, 1)).answer == Term{8, TermUnit::workingDay});
}
