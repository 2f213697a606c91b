// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/history.h"
#include "core/registry/registry.h"
#include "core/residents/household.h"
#include "tests/support/registry.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

struct Imported {
    Id<Operation> operation;
    std::int64_t firstPerson = 0;
};

/// An estate, a building and `count` dwellings, each with a household of one person, in one act.
Imported importPeople(Registry& registry, int count)
{
    Imported imported;
    const auto done = registry.apply(anActor(), "resident.import", [&](Writer& writer) -> Status {
        Estate estate;
        estate.name = "桂花苑";
        Building building;
        building.number = "3";
        if (auto status = writer.add(estate); !status) {
            return status;
        }
        building.estateId = estate.id;
        if (auto status = writer.add(building); !status) {
            return status;
        }
        const auto dwellings = writer.reserveIds(Dwelling::table, count);
        const auto households = writer.reserveIds(Household::table, count);
        const auto persons = writer.reserveIds(Resident::table, count);
        const auto members = writer.reserveIds(Membership::table, count);
        imported.firstPerson = persons;
        const auto put = [&](auto bulk, auto make) {
            for (int i = 0; i < count; ++i) {
                std::vector<Value> values;
                for (auto& field : fieldsOf(make(i), writer.sealer())) {
                    values.push_back(std::move(field.value));
                }
                bulk.add(values.data(), values.size());
            }
            bulk.finish();
        };
        put(writer.bulkAdd<Dwelling>(), [&](int i) {
            Dwelling dwelling;
            dwelling.id.value = dwellings + i;
            dwelling.buildingId = building.id;
            dwelling.room = std::to_string(101 + i);
            return dwelling;
        });
        put(writer.bulkAdd<Household>(), [&](int i) {
            Household household;
            household.id.value = households + i;
            household.dwellingId.value = dwellings + i;
            household.headId.value = persons + i;
            return household;
        });
        put(writer.bulkAdd<Resident>(), [&](int i) {
            Resident person;
            person.id.value = persons + i;
            person.name = "何建国";
            person.idNumber = SealedText("990101196803140110");
            person.currentDwellingId.value = dwellings + i;
            person.currentHouseholdId.value = households + i;
            return person;
        });
        put(writer.bulkAdd<Membership>(), [&](int i) {
            Membership member;
            member.id.value = members + i;
            member.householdId.value = households + i;
            member.residentId.value = persons + i;
            return member;
        });
        return {};
    });
    REQUIRE(done);
    imported.operation = done->operation;
    return imported;
}

std::string contentOf(Session& session)
{
    std::string text;
    for (const auto& table : session.tables()) {
        if (table.name == "operation" || table.name == "change" || table.name == "change_range" || table.name == "change_page" ||
            table.name.starts_with("journal_") || table.name == "sequence" || table.name == "schema_step") {
            continue;
        }
        session.each("select * from " + table.name + " order by 1", {}, [&](const Row& row) {
            for (int i = 0; i < row.count(); ++i) {
                text += std::string(row.text(i)) + '|';
            }
            text += '\n';
            return true;
        });
    }
    return text;
}

Status editName(Registry& registry, std::int64_t id, const std::string& name)
{
    const auto done = registry.apply(anActor(), "resident.edit", [&](Writer& writer) {
        const auto shown = findRecord<Resident>(writer.session(), id);
        Resident edited = *shown;
        edited.name = name;
        return writer.edit(*shown, edited);
    });
    return done ? Status{} : Status{done.error()};
}

} // namespace

TEST_CASE("a bulk act is one entry a table in the journal, without images")
{
    TempRegistry registry;
    importPeople(*registry, 500);
    CHECK(registry.session().integer("select count(*) from change_range") == 4);
    CHECK(registry.session().integer("select count(*) from change_page") == 0);
}

TEST_CASE("one undo takes a whole bulk act back")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const std::string before = contentOf(registry.session());
    const auto imported = importPeople(*registry, 300);
    REQUIRE(registry->undo(anActor(), imported.operation));
    CHECK(contentOf(registry.session()) == before);
}

TEST_CASE("a bulk act that fills a table, and its undo, leave the indexes as they were")
{
    TempRegistry registry(filePlain);
    const auto indexes = [&] {
        std::string text;
        registry.session().each("select sql from sqlite_schema where type = 'index' order by name", {}, [&](const Row& row) {
            text += row.text(0);
            return true;
        });
        return text;
    };
    const std::string before = contentOf(registry.session());
    const std::string indexesBefore = indexes();
    const auto imported = importPeople(*registry, 12'000);
    CHECK(indexes() == indexesBefore);
    CHECK(registry.session().faults().empty());
    REQUIRE(registry->undo(anActor(), imported.operation));
    CHECK(contentOf(registry.session()) == before);
    CHECK(indexes() == indexesBefore);
    CHECK(registry.session().faults().empty());
}

TEST_CASE("a bulk act that is given up after the indexes went leaves them as they were")
{
    TempRegistry registry(filePlain);
    const auto count = [&] { return registry.session().integer("select count(*) from sqlite_schema where type = 'index'"); };
    const auto before = count();
    const auto done = registry->apply(anActor(), "resident.import", [&](Writer& writer) -> Status {
        auto bulk = writer.bulkAdd<Household>();
        std::int64_t id = writer.reserveIds(Household::table, 12'000);
        for (int i = 0; i < 12'000; ++i) {
            Household household;
            household.id.value = id++;
            std::vector<Value> values;
            for (auto& field : fieldsOf(household, writer.sealer())) {
                values.push_back(std::move(field.value));
            }
            bulk.add(values.data(), values.size());
        }
        CHECK(count() < before);
        return failure(ErrorCode::cancelled, "import");
    });
    REQUIRE_FALSE(done);
    CHECK(count() == before);
    CHECK(registry.session().faults().empty());
}

TEST_CASE("redo of a bulk act brings every row back as it was")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto imported = importPeople(*registry, 300);
    const std::string before = contentOf(registry.session());
    const auto undone = registry->undo(anActor(), imported.operation);
    REQUIRE(undone);
    REQUIRE(registry->undo(anActor(), undone->operation));
    CHECK(contentOf(registry.session()) == before);
}

TEST_CASE("undo of a bulk act names the record that was edited since and changes nothing")
{
    TempRegistry registry;
    const auto imported = importPeople(*registry, 50);
    REQUIRE(editName(*registry, imported.firstPerson + 7, "何健国"));
    const std::string before = contentOf(registry.session());
    const auto undone = registry->undo(anActor(), imported.operation);
    REQUIRE_FALSE(undone);
    REQUIRE(undone.error().problems.size() == 1);
    CHECK(undone.error().problems[0].args.at("id") == std::to_string(imported.firstPerson + 7));
    CHECK(contentOf(registry.session()) == before);
}

TEST_CASE("the rest of a bulk act can be undone, and what was edited keeps its household and dwelling")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto imported = importPeople(*registry, 50);
    REQUIRE(editName(*registry, imported.firstPerson + 7, "何健国"));
    REQUIRE(registry->undo(anActor(), imported.operation, UndoMode::rest));
    auto& session = registry.session();
    CHECK(session.integer("select count(*) from resident") == 1);
    CHECK(
        session.integer(
            "select count(*) from household_member m join household h on h.id = m.household_id join dwelling d on d.id = "
            "h.dwelling_id join resident r on r.id = m.resident_id and r.current_household_id = h.id"
        ) == 1
    );
    CHECK(session.integer("select count(*) from dwelling") == 1);
    CHECK(session.faults().empty());
}

TEST_CASE("undo of a bulk act is refused while a later record names one of its rows")
{
    TempRegistry registry;
    const auto imported = importPeople(*registry, 20);
    REQUIRE(registry->apply(anActor(), "group.add", [&](Writer& writer) {
        ResidentGroup group;
        group.residentId.value = imported.firstPerson;
        group.groupCode = "SOLO";
        return writer.add(group);
    }));
    const auto undone = registry->undo(anActor(), imported.operation);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().problems.front().rule == "still_used");
}

TEST_CASE("a column set for many records is one entry, undone as one")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    importPeople(*registry, 200);
    const std::string before = contentOf(registry.session());
    const auto done = registry->apply(anActor(), "grid.assignBuildings", [&](Writer& writer) -> Status {
        CHECK(writer.setColumn("resident", "current_grid_id", std::int64_t{5}, "current_dwelling_id is not null") == 200);
        return {};
    });
    REQUIRE(done);
    CHECK(registry.session().integer("select count(*) from resident where current_grid_id = 5") == 200);
    REQUIRE(registry->undo(anActor(), done->operation));
    CHECK(contentOf(registry.session()) == before);
}

TEST_CASE("the history of one record shows its part of a bulk edit")
{
    TempRegistry registry;
    const auto imported = importPeople(*registry, 200);
    REQUIRE(registry->apply(anActor(), "grid.assignBuildings", [&](Writer& writer) -> Status {
        writer.setColumn("resident", "current_grid_id", std::int64_t{5}, "current_dwelling_id is not null");
        return {};
    }));
    const auto history = historyOf(registry->reader(), "resident", imported.firstPerson + 100);
    REQUIRE(history.size() == 2);
    CHECK(history[0].kind == Change::Kind::add);
    REQUIRE(history[1].changes.size() == 1);
    CHECK(history[1].changes[0].after == Value(std::int64_t{5}));
}

TEST_CASE("bulk work has more room for pages, and gives it back when it is over", "[bulk]")
{
    TempRegistry registry{filePlain};
    Session& session = registry->reader().session();
    const auto usual = session.integer("pragma cache_size");
    std::int64_t within = 0;
    REQUIRE(registry->apply(anActor(), "resident.import", [&](Writer& writer) -> Status {
        auto bulk = writer.bulkAdd<Estate>();
        within = writer.session().integer("pragma cache_size");
        bulk.finish();
        return {};
    }));
    CHECK(within < usual); // in KiB, below zero
    CHECK(session.integer("pragma cache_size") == usual);
}
