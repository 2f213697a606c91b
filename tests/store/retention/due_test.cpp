// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retention/due_queries.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"
#include "tests/support/gone_person.h"
#include "tests/support/mediation_desk.h"
#include "tests/support/sheet_story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::retention;
using test::anActor;
using test::MediationDesk;
using test::StepA;

namespace {

std::vector<ItemKey> dueOn(test::TempRegistry& registry, const Date& day)
{
    std::vector<ItemKey> keys;
    for (const auto& item : dueItems(registry->reader(), day)) {
        keys.push_back(item.key);
    }
    return keys;
}

/// Case A in the archive, its cover naming that period.
void archiveFor(MediationDesk& desk, const char* retention)
{
    desk.reach(StepA::archived);
    desk.registry().session().run("update mediation_case set retention = :retention", {{"retention", std::string(retention)}});
}

const std::vector<ItemKey> none;

} // namespace

TEST_CASE("somebody who moved out comes up the day after three years are over, not on their last day", "[retention]")
{
    test::TempRegistry registry;
    const test::GonePerson person(registry, anActor(), Date(2026, 5, 1));
    const ItemKey key{"resident", person.id().value, 0};
    CHECK(dueOn(registry, Date(2029, 4, 30)) == none);
    CHECK(dueOn(registry, Date(2029, 5, 1)) == std::vector{key});
}

TEST_CASE("a file of ten years is counted from the first of January after it was archived", "[retention]")
{
    MediationDesk desk;
    archiveFor(desk, "years10");
    const ItemKey key{"mediation_case", desk.caseId().value, 0};
    CHECK(dueOn(desk.registry(), Date(2036, 12, 31)) == none);
    CHECK(dueOn(desk.registry(), Date(2037, 1, 1)) == std::vector{key});
}

TEST_CASE("where an office counts from the day itself, the same file is over earlier", "[retention]")
{
    MediationDesk desk;
    REQUIRE(rules::seedFile(*desk.registry(), anActor()));
    archiveFor(desk, "years10");
    desk.registry().session().run("update rule set value = 'same_day' where list = 'retention' and word = 'keeping_start'");
    CHECK(dueOn(desk.registry(), Date(2036, 7, 7)) == none);
    CHECK(dueOn(desk.registry(), Date(2036, 7, 8)).size() == 1);
}

TEST_CASE("what is kept for good never comes up", "[retention]")
{
    MediationDesk desk;
    desk.reach(StepA::archived);
    CHECK(dueOn(desk.registry(), Date(9000, 1, 1)) == none);
}

TEST_CASE("a case that nobody put under a period is kept", "[retention]")
{
    MediationDesk desk;
    archiveFor(desk, "undecided");
    CHECK(dueOn(desk.registry(), Date(9000, 1, 1)) == none);
}

TEST_CASE("a case that is not in the archive does not come up", "[retention]")
{
    MediationDesk desk;
    desk.reach(StepA::closed);
    desk.registry().session().run("update mediation_case set retention = 'years10', archived_on = '2026-07-08'");
    CHECK(dueOn(desk.registry(), Date(9000, 1, 1)) == none);
}

TEST_CASE("vouchers come up by year when thirty years are over, this year's not", "[retention]")
{
    test::SheetDesk desk;
    const ItemKey key{"ledger_book", desk.story.book.value, 2025};
    CHECK(dueOn(desk.registry, Date(2055, 12, 31)) == none);
    const auto due = dueItems(desk.registry->reader(), Date(2056, 1, 1));
    REQUIRE(due.size() == 1);
    CHECK(due.front().key == key);
    CHECK(due.front().pieces == desk.registry.session().integer("select count(*) from voucher"));
    CHECK(due.front().keeping.text() == "30年");
}

TEST_CASE("the sheet of a quarter is kept thirty years, that of a year and of land for good", "[retention]")
{
    test::TempRegistry registry;
    const KeepingTable table(registry->reader(), registry->today());
    CHECK(table.longest("sheet_", {"sheet", "CF-02", "period_accounts"}).years == 30);
    CHECK(table.longest("sheet_", {"sheet", "CF-02", "year_accounts"}).permanent());
    CHECK(table.longest("sheet_", {"sheet", "JW-22"}).permanent());
}

TEST_CASE("a period that the office changed holds from its day", "[retention]")
{
    test::TempRegistry registry;
    REQUIRE(rules::seedFile(*registry, anActor()));
    const test::GonePerson person(registry, anActor(), Date(2026, 5, 1));
    registry.session().run("update rule set value = '5' where list = 'retention' and word = 'resident_gone'");
    CHECK(dueOn(registry, Date(2031, 4, 30)) == none);
    CHECK(dueOn(registry, Date(2031, 5, 1)).size() == 1);
}

TEST_CASE("something for which there is no rule is kept", "[retention]")
{
    test::TempRegistry registry;
    CHECK(KeepingTable(registry->reader(), registry->today()).of("no_such_rule").permanent());
}

TEST_CASE("somebody of whom a case is still kept does not come up", "[retention]")
{
    MediationDesk desk;
    auto& registry = desk.registry();
    const test::GonePerson person(registry, anActor(), Date(2026, 5, 1));
    desk.reach(StepA::assigned);
    registry.session().run("update case_party set resident_id = :id where position <= 1", {{"id", person.id().value}});
    CHECK(dueOn(registry, Date(2030, 1, 1)) == none);
}
