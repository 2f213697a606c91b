// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Imports of people without households or homes, and of homes of people who are known already.
#include "core/grids/consistency_queries.h"
#include "core/residents/place_queries.h"
#include "core/residents/resident_import.h"
#include "core/store/table.h"
#include "tests/support/ledgers.h"
#include "tests/support/registry.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

constexpr auto jianguo = "990101196803140110";

ImportReport bring(TempRegistry& registry, LedgerBuilder& builder)
{
    const auto plan = planImport(*registry, builder.ledger(), {});
    REQUIRE(plan);
    const auto report = importLedger(*registry, anActor(), builder.ledger(), *plan, {});
    REQUIRE(report);
    return *report;
}

/// The person added last belongs to no household and has no address.
void alone(LedgerBuilder& builder)
{
    builder.last().household = nobody;
    builder.last().dwelling = nobody;
}

/// A plain list: names and numbers, no households, no doors.
void plainList(LedgerBuilder& builder)
{
    builder.household("501").person("何建国", jianguo);
    alone(builder);
    builder.person("何小军", {}, "13800000001");
    alone(builder);
    builder.person("何小美"); // nothing but a name
    alone(builder);
    builder.ledger().households.clear();
    builder.ledger().dwellings.clear();
}

} // namespace

TEST_CASE("a plain list of names is taken in without households, and is the same the second time")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder builder;
    plainList(builder);
    CHECK(bring(registry, builder).addedPersons == 3);
    CHECK(registry.session().integer("select count(*) from household") == 0);
    const auto plan = planImport(*registry, builder.ledger(), {});
    REQUIRE(plan);
    CHECK(plan->count(ImportVerdict::same) == 3);
}

TEST_CASE("a house that is only known by its street has one address, told once")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder builder;
    builder.household("后院平房").person("何建国", jianguo);
    auto& home = builder.ledger().dwellings.back();
    home.estate = home.building = home.unit = {};
    home.street = "沿河街8号";
    bring(registry, builder);
    const auto person = listRecords<Resident>(registry.session(), "name = '何建国'", {}).front();
    CHECK(addressText(addressOf(registry->reader(), person.currentDwellingId)).ends_with("社区沿河街8号后院平房"));
}

TEST_CASE("how somebody lives here is taken from the column of types or of 人户分离, and unknown where neither says it")
{
    TempRegistry registry;
    LedgerBuilder builder;
    builder.household("501").person("何建国", jianguo);
    builder.last().residentType = "户籍常住";
    builder.person("何小军", {}, "13800000001");
    builder.last().residentType = "流动人口";
    builder.person("何小美", {}, "13800000002");
    builder.last().hukouApart = true;
    builder.person("何小明", {}, "13800000003");
    builder.last().residentType = "户在人不在";
    builder.person("何小红", {}, "13800000004");
    bring(registry, builder);
    const auto kindOf = [&](const char* name) {
        return registry.session().text(
            "select r.kind from residence r join resident p on p.id = r.resident_id where p.name = :name", {{"name", name}}
        );
    };
    CHECK(kindOf("何建国") == "registered");
    CHECK(kindOf("何小军") == "floating");
    CHECK(kindOf("何小美") == "separated");
    CHECK(kindOf("何小明") == "registered_only");
    CHECK(kindOf("何小红") == "unknown");
}

TEST_CASE("two people of one name with different telephones are two people of a plain list")
{
    TempRegistry registry;
    LedgerBuilder builder;
    plainList(builder);
    builder.ledger().households.resize(1);
    builder.person("何小军", {}, "13800000002");
    alone(builder);
    builder.ledger().households.clear();
    CHECK(bring(registry, builder).addedPersons == 4);
}

TEST_CASE("a file that knows the home of a known person enters it with her household")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder list;
    plainList(list);
    bring(registry, list);
    LedgerBuilder ledger;
    ledger.household("501").person("何建国", jianguo);
    const auto report = bring(registry, ledger);
    CHECK(report.updatedPersons == 1);
    auto& session = registry.session();
    CHECK(
        session.text("select d.room from resident r join dwelling d on d.id = r.current_dwelling_id where r.name = '何建国'") ==
        "501"
    );
    CHECK(session.integer("select count(*) from residence") == 1);
    CHECK(session.text("select r.name from household h join resident r on r.id = h.head_id") == "何建国");
    CHECK(session.faults().empty());
    const auto again = planImport(*registry, ledger.ledger(), {});
    REQUIRE(again);
    CHECK(again->count(ImportVerdict::same) == 1);
    REQUIRE(registry->undo(anActor(), report.changes.operation));
    CHECK(session.integer("select count(*) from residence") == 0);
}

TEST_CASE("a file does not bring somebody back who is known to have lived elsewhere")
{
    TempRegistry registry;
    LedgerBuilder first;
    first.household("501").person("何建国", jianguo);
    first.last().status = ResidentStatus::movedOut;
    bring(registry, first);
    LedgerBuilder second;
    second.household("502").person("何建国", jianguo);
    const auto plan = planImport(*registry, second.ledger(), {});
    REQUIRE(plan);
    CHECK_FALSE(plan->rows.front().gainsHome);
}
