// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_import.h"
#include "core/store/content.h"
#include "tests/support/ledgers.h"
#include "tests/support/registry.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

constexpr auto jianguo = "990101196803140110";
constexpr auto xiuzhi = "990101197509220229";

ImportOptions named()
{
    ImportOptions options;
    options.fileHash = "hash";
    options.fileName = "台账.xlsx";
    return options;
}

/// Two people of one household, one of them without a number.
void family(LedgerBuilder& builder)
{
    builder.household("501").person("何建国", jianguo, "13800000001").person("何小军");
}

ImportReport bring(Registry& registry, LedgerBuilder& builder, const ImportOptions& options = named())
{
    const auto plan = planImport(registry, builder.ledger(), options);
    REQUIRE(plan);
    const auto report = importLedger(registry, anActor(), builder.ledger(), *plan, options);
    REQUIRE(report);
    return *report;
}

ImportPlan planned(Registry& registry, LedgerBuilder& builder, const ImportOptions& options = named())
{
    auto plan = planImport(registry, builder.ledger(), options);
    REQUIRE(plan);
    return std::move(plan).value();
}

std::string contentHash(TempRegistry& registry)
{
    return contentOf(registry.session(), ContentPart::records).hash;
}

} // namespace

TEST_CASE("an import makes people, their household, their dwelling and the facts between them")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder builder;
    family(builder);
    const auto report = bring(*registry, builder);
    CHECK(report.addedPersons == 2);
    CHECK(report.addedHouseholds == 1);
    CHECK(report.addedDwellings == 1);
    auto& session = registry.session();
    CHECK(session.integer("select count(*) from household_member") == 2);
    CHECK(session.integer("select count(*) from residence where valid_from is null") == 2);
    CHECK(session.faults().empty());
}

TEST_CASE("the head of an imported household is its first person")
{
    TempRegistry registry;
    LedgerBuilder builder;
    family(builder);
    bring(*registry, builder);
    CHECK(registry.session().text("select r.name from household h join resident r on r.id = h.head_id") == "何建国");
}

TEST_CASE("a second import of the same file finds everything the same, people without a number too")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder builder;
    family(builder);
    bring(*registry, builder);
    const auto plan = planned(*registry, builder);
    CHECK(plan.count(ImportVerdict::same) == 2);
    const auto before = contentHash(registry);
    const auto again = bring(*registry, builder);
    CHECK_FALSE(again.changes.operation.valid());
    CHECK(contentHash(registry) == before);
}

TEST_CASE("one undo takes an import back")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto before = contentHash(registry);
    LedgerBuilder builder;
    family(builder);
    const auto report = bring(*registry, builder);
    REQUIRE(registry->undo(anActor(), report.changes.operation));
    CHECK(contentHash(registry) == before);
}

TEST_CASE("a known person is completed where the register says nothing")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder first;
    first.household("501").person("何建国", jianguo);
    bring(*registry, first);
    LedgerBuilder second;
    second.household("501").person("何建国", jianguo, "13800000001");
    CHECK(planned(*registry, second).count(ImportVerdict::updated) == 1);
    bring(*registry, second);
    const auto found = listRecords<Resident>(registry.session(), "1 = 1");
    REQUIRE(found.size() == 1);
    CHECK(registry->reader().open(found.front().phone) == "13800000001");
    CHECK_FALSE(found.front().phoneHash.bytes.empty());
}

TEST_CASE("another phone than the register's is a conflict and nothing is overwritten")
{
    TempRegistry registry;
    LedgerBuilder first;
    first.household("501").person("何建国", jianguo, "13800000001");
    bring(*registry, first);
    LedgerBuilder second;
    second.household("501").person("何建国", jianguo, "13800000002");
    const auto plan = planned(*registry, second);
    REQUIRE(plan.count(ImportVerdict::conflict) == 1);
    CHECK(plan.rows[0].differences.front().field == "phone");
    bring(*registry, second);
    const auto found = listRecords<Resident>(registry.session(), "1 = 1");
    CHECK(registry->reader().open(found.front().phone) == "13800000001");
}

TEST_CASE("with the policy to overwrite the file wins")
{
    TempRegistry registry;
    LedgerBuilder first;
    first.household("501").person("何建国", jianguo, "13800000001");
    bring(*registry, first);
    LedgerBuilder second;
    second.household("501").person("何建国", jianguo, "13800000002");
    ImportOptions options = named();
    options.policies["phone"] = FieldPolicy::overwrite;
    CHECK(bring(*registry, second, options).updatedPersons == 1);
}

TEST_CASE("an empty cell never erases")
{
    TempRegistry registry;
    LedgerBuilder first;
    first.household("501").person("何建国", jianguo, "13800000001");
    bring(*registry, first);
    LedgerBuilder second;
    second.household("501").person("何建国", jianguo);
    CHECK(planned(*registry, second).count(ImportVerdict::same) == 1);
}

TEST_CASE("the same number with another name is a conflict")
{
    TempRegistry registry;
    LedgerBuilder first;
    first.household("501").person("何建国", jianguo);
    bring(*registry, first);
    LedgerBuilder second;
    second.household("501").person("何健国", jianguo);
    const auto plan = planned(*registry, second);
    REQUIRE(plan.count(ImportVerdict::conflict) == 1);
    CHECK(plan.rows[0].why == "id_name_differs");
}

TEST_CASE("somebody who lives elsewhere now is a conflict, not a move")
{
    TempRegistry registry;
    LedgerBuilder first;
    first.household("501").person("何建国", jianguo);
    bring(*registry, first);
    LedgerBuilder second;
    second.household("602").person("何建国", jianguo);
    const auto plan = planned(*registry, second);
    REQUIRE(plan.count(ImportVerdict::conflict) == 1);
    CHECK(plan.rows[0].why == "lives_elsewhere");
}

TEST_CASE("two people of one name and different numbers in one dwelling are two people")
{
    TempRegistry registry;
    LedgerBuilder first;
    first.household("501").person("何建国", jianguo);
    first.last().idVerdict = "ok";
    bring(*registry, first);
    LedgerBuilder second;
    second.household("501").person("何建国", xiuzhi);
    second.last().idVerdict = "ok";
    CHECK(planned(*registry, second).count(ImportVerdict::fresh) == 1);
}

TEST_CASE("a row that stands twice in a file is one person")
{
    TempRegistry registry;
    LedgerBuilder builder;
    builder.household("501").person("何建国", jianguo).person("何建国", jianguo);
    const auto report = bring(*registry, builder);
    CHECK(report.addedPersons == 1);
}

TEST_CASE("a newcomer joins the household that is known already")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    LedgerBuilder first;
    first.household("501").person("何建国", jianguo);
    bring(*registry, first);
    LedgerBuilder second;
    second.household("501").person("何建国", jianguo).person("林秀芝", xiuzhi);
    const auto report = bring(*registry, second);
    CHECK(report.addedPersons == 1);
    CHECK(report.addedHouseholds == 0);
    CHECK(registry.session().integer("select count(distinct current_household_id) from resident") == 1);
}

TEST_CASE("an import that is cancelled writes nothing")
{
    TempRegistry registry;
    LedgerBuilder builder;
    family(builder);
    const auto plan = planned(*registry, builder);
    ImportOptions options = named();
    options.progress = [](double) { return false; };
    const auto report = importLedger(*registry, anActor(), builder.ledger(), plan, options);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::cancelled);
    CHECK(registry.session().integer("select count(*) from resident") == 0);
    CHECK(registry.session().integer("select count(*) from estate") == 0);
}

TEST_CASE("somebody whom the file calls gone is kept without a present home")
{
    TempRegistry registry;
    LedgerBuilder builder;
    builder.household("501").person("何建国", jianguo);
    builder.last().status = ResidentStatus::movedOut;
    builder.last().statusOn = Date(2026, 3, 1);
    bring(*registry, builder);
    CHECK(registry.session().text("select valid_to from residence") == "2026-03-01");
    CHECK(registry.session().integer("select count(*) from resident where current_dwelling_id is null") == 1);
}

TEST_CASE("a file that was taken in is remembered by its digest until the import is undone")
{
    TempRegistry registry;
    LedgerBuilder builder;
    family(builder);
    const auto report = bring(*registry, builder);
    CHECK(earlierImport(registry->reader(), "hash"));
    REQUIRE(registry->undo(anActor(), report.changes.operation));
    CHECK_FALSE(earlierImport(registry->reader(), "hash"));
}

TEST_CASE("how columns were understood is remembered under the head's fingerprint")
{
    TempRegistry registry;
    LedgerSheet sheet;
    sheet.fingerprint = "f";
    sheet.columns.resize(2);
    sheet.columns[0].field = LedgerField::name;
    REQUIRE(rememberMapping(*registry, anActor(), sheet));
    sheet.columns[1].column = 1;
    sheet.columns[1].field = LedgerField::phone;
    REQUIRE(rememberMapping(*registry, anActor(), sheet));
    CHECK(importMappings(registry->reader()).at("f") == std::vector<std::string>{"name", "phone"});
}

TEST_CASE("a remembered head keeps the places of its columns and the people of a row apart")
{
    TempRegistry registry;
    LedgerSheet sheet;
    sheet.fingerprint = "f";
    sheet.columns.resize(2);
    sheet.columns[0].column = 1;
    sheet.columns[0].field = LedgerField::householdNo;
    sheet.columns[1].column = 3;
    sheet.columns[1].field = LedgerField::name;
    sheet.columns[1].group = 2;
    REQUIRE(rememberMapping(*registry, anActor(), sheet));
    CHECK(importMappings(registry->reader()).at("f") == std::vector<std::string>{"", "household_no", "", "name.2"});
}

TEST_CASE("doubts of a row stand at the person as words to be verified")
{
    TempRegistry registry;
    LedgerBuilder builder;
    builder.household("501").person("何建国", jianguo);
    builder.ledger().problems.push_back({"phone_short", Severity::warn, 0, 2, 5, LedgerField::phone, 0, {}});
    builder.last().problemCount = 1;
    bring(*registry, builder);
    CHECK(registry.session().text("select doubts from resident where to_verify = 1") == "phone_short");
}
