// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Grids that a ledger names, taken in with its people.
#include "core/access/permit.h"
#include "core/grids/consistency_queries.h"
#include "core/grids/grid_actions.h"
#include "core/grids/grid_queries.h"
#include "core/grids/ledger_grids.h"
#include "tests/support/ledgers.h"
#include "tests/support/registry.h"
#include "tests/support/residents.h"

using namespace linwu;
using namespace linwu::grids;
using namespace linwu::test;
using residents::ImportOptions;

namespace {

/// A household with one person, whom the ledger puts into a grid.
void settled(LedgerBuilder& ledger, const std::string& unit, const std::string& room, const std::string& grid)
{
    ledger.household(room).person("何某" + unit + room);
    auto& dwelling = ledger.ledger().dwellings.back();
    dwelling.unit = ledger.keep(unit);
    dwelling.grid = ledger.keep(grid);
}

Result<residents::ImportReport> import(Registry& registry, LedgerBuilder& ledger, const Actor& actor = anActor())
{
    ImportOptions options;
    options.grids = gridsOfLedgers("330802003004");
    const auto plan = planImport(registry, ledger.ledger(), options);
    REQUIRE(plan);
    auto report = importLedger(registry, actor, ledger.ledger(), *plan, options);
    REQUIRE(report);
    CHECK(inconsistencies(registry.reader()).empty());
    return report;
}

Id<Grid> made(Registry& registry, const std::string& name)
{
    Grid grid;
    grid.name = name;
    REQUIRE(addGrid(registry, anActor(), grid));
    return grid.id;
}

/// How many people each grid looks after, by name.
std::map<std::string, std::int64_t> loads(Registry& registry)
{
    std::map<std::string, std::int64_t> people;
    for (const auto& load : gridLoads(registry.reader())) {
        people[load.grid.name] = load.persons;
    }
    return people;
}

using Loads = std::map<std::string, std::int64_t>;

} // namespace

TEST_CASE("a file without grids gets those its ledger names, with the buildings and people in them")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder ledger;
    settled(ledger, "1", "101", "第一网格");
    settled(ledger, "1", "102", "第一网格");
    REQUIRE(import(*registry, ledger));
    CHECK(loads(*registry) == Loads{{"第一网格", 2}});
    CHECK(listGrids(registry->reader(), registry->today()).front().code.size() == 15);
}

TEST_CASE("one undo takes the grids of an import back with it")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const std::string before = contentOf(registry);
    LedgerBuilder ledger;
    settled(ledger, "1", "101", "第一网格");
    const auto report = import(*registry, ledger);
    REQUIRE(registry->undo(anActor(), report->changes.operation));
    CHECK((contentOf(registry) == before));
}

TEST_CASE("units of one building go into the grids the ledger names for them")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder ledger;
    settled(ledger, "1", "101", "第一网格");
    settled(ledger, "2", "101", "第二网格");
    settled(ledger, "2", "102", "第二网格");
    REQUIRE(import(*registry, ledger));
    CHECK(loads(*registry) == Loads{{"第一网格", 1}, {"第二网格", 2}});
}

TEST_CASE("a unit for which the ledger names two grids stays in none")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder ledger;
    settled(ledger, "1", "101", "第一网格");
    settled(ledger, "1", "102", "第二网格");
    settled(ledger, "2", "101", "第一网格");
    REQUIRE(import(*registry, ledger));
    CHECK(loads(*registry) == Loads{{"第一网格", 1}});
}

TEST_CASE("a grid of the file is known by its code and by its name in every writing")
{
    for (const char* name : {"第一网格", "1网格", "网格1", "1"}) {
        TempRegistry registry(memoryPlain);
        const auto grid = made(*registry, "第一网格");
        LedgerBuilder ledger;
        settled(ledger, "1", "101", name);
        REQUIRE(import(*registry, ledger));
        CHECK(loads(*registry) == Loads{{"第一网格", 1}});
        CHECK(findGrid(registry->reader(), grid)->name == "第一网格");
    }
}

TEST_CASE("a file with grids gets no other by a ledger")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    (void)made(*registry, "第一网格");
    LedgerBuilder ledger;
    settled(ledger, "1", "101", "第七网格");
    REQUIRE(import(*registry, ledger));
    CHECK(loads(*registry) == Loads{{"第一网格", 0}});
}

TEST_CASE("a building that is in a grid stays there, whatever a ledger says")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder first;
    settled(first, "1", "101", "第一网格");
    REQUIRE(import(*registry, first));
    (void)made(*registry, "第二网格");
    LedgerBuilder second;
    settled(second, "1", "102", "第二网格");
    REQUIRE(import(*registry, second));
    CHECK(loads(*registry) == Loads{{"第一网格", 2}, {"第二网格", 0}});
}

TEST_CASE("people who were in no grid follow their building into the one a later ledger names")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder first;
    settled(first, "1", "101", {});
    REQUIRE(import(*registry, first));
    LedgerBuilder second;
    settled(second, "1", "102", "第一网格");
    REQUIRE(import(*registry, second));
    CHECK(loads(*registry) == Loads{{"第一网格", 2}});
}

TEST_CASE("who may not write grids takes people in without them")
{
    TempRegistry registry(memoryPlain);
    Permit permit;
    permit.setRight(RegisterKind::residents, {Extent::whole, Extent::whole});
    permit.setAct("resident.import", true);
    Actor actor = anActor();
    actor.permit = std::make_shared<Permit>(permit);
    LedgerBuilder ledger;
    settled(ledger, "1", "101", "第一网格");
    REQUIRE(import(*registry, ledger, actor));
    CHECK(loads(*registry).empty());
}
