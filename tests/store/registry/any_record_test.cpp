// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/any_record.h"
#include "core/residents/resident.h"
#include "tests/support/registry.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

Id<Resident> addPerson(Registry& registry, const std::string& name)
{
    Resident person;
    person.name = name;
    REQUIRE(registry.apply(anActor(), "resident.add", [&](Writer& writer) { return writer.add(person); }));
    return person.id;
}

Id<ResidentGroup> addGroup(Registry& registry, Id<Resident> person)
{
    ResidentGroup group;
    group.residentId = person;
    group.groupCode = "DIBAO";
    REQUIRE(registry.apply(anActor(), "group.add", [&](Writer& writer) { return writer.add(group); }));
    return group.id;
}

} // namespace

TEST_CASE("the keys of a table come in order")
{
    TempRegistry registry;
    const auto first = addPerson(*registry, "何建国");
    const auto second = addPerson(*registry, "林秀芝");
    CHECK(recordIds(registry->reader(), "resident") == std::vector<std::int64_t>{first.value, second.value});
}

TEST_CASE("records are found by the value of a column")
{
    TempRegistry registry;
    addPerson(*registry, "何建国");
    const auto second = addPerson(*registry, "林秀芝");
    CHECK(
        recordIdsWith(registry->reader(), "resident", "name", std::string("林秀芝")) == std::vector<std::int64_t>{second.value}
    );
    CHECK(recordIdsWith(registry->reader(), "resident", "name", std::string("孙梅")).empty());
}

TEST_CASE("a reader who holds one grid sees no keys of people outside it")
{
    TempRegistry registry;
    addPerson(*registry, "何建国");
    const Scope scope{std::vector<Id<Grid>>{{1}}};
    CHECK(recordIds(registry->reader(scope), "resident").empty());
}

TEST_CASE("what hangs on a person outside the grid is not seen either")
{
    TempRegistry registry;
    const auto person = addPerson(*registry, "何建国");
    addGroup(*registry, person);
    const Reader office = registry->reader();
    const Reader worker = registry->reader(Scope{std::vector<Id<Grid>>{{1}}});
    CHECK(recordIds(office, "resident_group").size() == 1);
    CHECK(recordIds(worker, "resident_group").empty());
    CHECK(mayRead(office, "resident", person.value));
    CHECK_FALSE(mayRead(worker, "resident", person.value));
    CHECK(relatedRecords(worker, "resident", person.value).empty());
}

TEST_CASE("a reader who holds one grid sees of every table no more than the office does")
{
    TempRegistry registry;
    addGroup(*registry, addPerson(*registry, "何建国"));
    const Reader worker = registry->reader(Scope{std::vector<Id<Grid>>{{1}}});
    for (const auto& table : registry.session().tables()) {
        INFO(table.name);
        if (std::find(table.columns.begin(), table.columns.end(), "id") != table.columns.end()) {
            CHECK(recordIds(worker, table.name).size() <= recordIds(registry->reader(), table.name).size());
        }
    }
}

TEST_CASE("a record knows the records that point at it")
{
    TempRegistry registry;
    const auto person = addPerson(*registry, "何建国");
    const auto group = addGroup(*registry, person);
    const auto related = relatedRecords(registry->reader(), "resident", person.value);
    REQUIRE(related.size() == 1);
    CHECK(related.front().table == "resident_group");
    CHECK(related.front().id == group.value);
    CHECK(related.front().column == "resident_id");
}

TEST_CASE("a table or column that does not exist is a fault of the program")
{
    TempRegistry registry;
    CHECK_THROWS_AS(recordIds(registry->reader(), "nonsense"), std::logic_error);
    CHECK_THROWS_AS(recordIdsWith(registry->reader(), "resident", "nonsense", 1), std::logic_error);
}
