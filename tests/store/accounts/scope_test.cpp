// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/sign_in.h"
#include "core/find/finder.h"
#include "core/find/sources.h"
#include "core/registry/chain.h"
#include "core/registry/history.h"
#include "core/residents/resident_actions.h"
#include "core/store/table.h"
#include "tests/support/accounts.h"
#include "tests/support/residents.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::accounts;
using test::AccountDesk;

namespace {

Id<residents::Resident> addOne(AccountDesk& desk)
{
    auto resident = test::aResident();
    REQUIRE(residents::addResident(desk.registry(), desk.actor(), resident));
    return resident.id;
}

} // namespace

TEST_CASE("each table of the schema belongs to a register or is shared on purpose", "[accounts]")
{
    test::TempRegistry registry;
    RegisterSet all = 0;
    for (const auto kind : registerKinds) {
        all |= setOf(kind);
    }
    for (const auto& table : registry->reader().session().tables()) {
        INFO(table.name);
        CHECK(registersOfTable(table.name) != all);
    }
}

TEST_CASE("who may not read residents finds no row, no hit and no count of them", "[accounts]")
{
    AccountDesk desk;
    const auto id = addOne(desk);
    const auto who = desk.seat("钱报账", "bookkeeper");
    const Reader reader = desk.registry().reader(who.scope);
    CHECK_FALSE(findRecord<residents::Resident>(reader.session(), id.value));
    CHECK(reader.session().integer("select count(*) from resident") == 0);
    CHECK(historyOf(reader, "resident", id.value).empty());
    Finder finder(allSearchSources());
    REQUIRE(finder.load(desk.registry()));
    SearchRequest request;
    request.words = test::aResident().name;
    CHECK(finder.find(reader, request).total == 0);
}

TEST_CASE("the chain of the journal holds across the opening of accounts, and is keyed after it", "[accounts]")
{
    AccountDesk desk;
    addOne(desk);
    const Reader reader = desk.registry().reader();
    CHECK_FALSE(firstBentLink(reader));
    reader.session().script("delete from journal_link where number = (select max(number) from journal_link)");
    const PlainSealer unkeyed;
    const auto newest = reader.session().integer("select max(id) from operation");
    linkOperation(Reader(reader.session(), unkeyed, {}, reader.today()), {newest});
    const auto bent = firstBentLink(reader);
    REQUIRE(bent);
    CHECK(bent->fault == ChainFault::broken);
}

TEST_CASE("who may not read a register sees no name of an act in it", "[accounts]")
{
    AccountDesk desk;
    auto resident = test::aResident();
    const auto added = residents::addResident(desk.registry(), desk.actor(), resident);
    REQUIRE(added);
    const auto who = desk.seat("钱报账", "bookkeeper");
    const Reader reader = desk.registry().reader(who.scope);
    CHECK_FALSE(findOperation(reader, added->operation));
    for (const auto& entry : recentOperations(reader, 50)) {
        CHECK(entry.id != added->operation);
    }
}

TEST_CASE("a question that joins a closed register has no answer", "[accounts]")
{
    AccountDesk desk;
    addOne(desk);
    const auto who = desk.seat("钱报账", "bookkeeper");
    const Reader reader = desk.registry().reader(who.scope);
    CHECK(reader.session().integer("select count(*) from grid where exists (select 1 from resident)") == 0);
}

TEST_CASE("a role that reads only is refused the act by name", "[accounts]")
{
    AccountDesk desk;
    const auto who = desk.seat("赵调解", "mediator");
    auto resident = test::aResident();
    const auto done = residents::addResident(desk.registry(), who.actor, resident);
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == "act_not_allowed");
}

TEST_CASE("a grid worker does not add people beyond her grids", "[accounts]")
{
    AccountDesk desk;
    const auto who = desk.seat("周网格", "grid_worker");
    auto resident = test::aResident();
    const auto done = residents::addResident(desk.registry(), who.actor, resident);
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == "row_beyond_reach");
}

TEST_CASE("a grid worker does not take back what lies beyond her grids", "[accounts]")
{
    AccountDesk desk;
    auto resident = test::aResident();
    const auto added = residents::addResident(desk.registry(), desk.actor(), resident);
    REQUIRE(added);
    const auto who = desk.seat("周网格", "grid_worker");
    const auto done = desk.registry().undo(who.actor, added->operation);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::forbidden);
}
