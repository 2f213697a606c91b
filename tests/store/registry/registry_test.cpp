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

Resident aPerson(const std::string& name)
{
    Resident person;
    person.name = name;
    person.idNumber = SealedText("990101196803140110");
    person.phone = SealedText("13800000000");
    return person;
}

Id<Resident> addPerson(Registry& registry, const std::string& name)
{
    Resident person = aPerson(name);
    const auto done = registry.apply(anActor(), "resident.add", [&](Writer& writer) {
        writer.subject(name);
        return writer.add(person);
    });
    REQUIRE(done);
    return person.id;
}

Resident load(Registry& registry, Id<Resident> id)
{
    const auto found = findRecord<Resident>(registry.reader().session(), id.value);
    REQUIRE(found);
    return *found;
}

Result<Changes> rename(Registry& registry, Id<Resident> id, const std::string& name)
{
    const Resident shown = load(registry, id);
    Resident edited = shown;
    edited.name = name;
    return registry.apply(anActor(), "resident.edit", [&](Writer& writer) { return writer.edit(shown, edited); });
}

std::int64_t people(Registry& registry)
{
    return registry.reader().session().integer("select count(*) from resident");
}

} // namespace

TEST_CASE("a record comes back as it was written")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto id = addPerson(*registry, "何建国");
    const Resident person = load(*registry, id);
    CHECK(person.name == "何建国");
    CHECK(registry->reader().open(person.idNumber) == "990101196803140110");
}

TEST_CASE("a sealed field is not readable in the row when there is a key")
{
    TempRegistry registry(memorySealed);
    addPerson(*registry, "何建国");
    const auto stored = registry.session().one("select id_number from resident");
    REQUIRE(stored);
    CHECK(std::get<Blob>(*stored).bytes.find("19680314") == std::string::npos);
}

TEST_CASE("a sealed value moved to another row is refused")
{
    TempRegistry registry(memorySealed);
    const auto first = addPerson(*registry, "何建国");
    const auto second = addPerson(*registry, "林秀芝");
    registry.session().run(
        "update resident set id_number = (select id_number from resident where id = :from) where id = :to",
        {{"from", first.value}, {"to", second.value}}
    );
    const Resident moved = load(*registry, second);
    CHECK_THROWS_AS(registry->reader().open(moved.idNumber), SealError);
}

TEST_CASE("an act that fails leaves nothing behind")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto done = registry->apply(anActor(), "resident.add", [&](Writer& writer) -> Status {
        Resident person = aPerson("何建国");
        if (auto status = writer.add(person); !status) {
            return status;
        }
        return invalid("name", "missing");
    });
    CHECK_FALSE(done);
    CHECK(people(*registry) == 0);
    CHECK(registry.session().integer("select count(*) from operation") == 0);
}

TEST_CASE("an edit writes only what was changed and journals it")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto id = addPerson(*registry, "何建国");
    REQUIRE(rename(*registry, id, "何健国"));
    const auto history = historyOf(registry->reader(), Resident::table, id.value);
    REQUIRE(history.size() == 2);
    REQUIRE(history[1].changes.size() == 1);
    CHECK(history[1].changes[0].name == "name");
    CHECK(history[1].changes[0].before == Value(std::string("何建国")));
}

TEST_CASE("typing the same sealed text again is no change")
{
    TempRegistry registry(memorySealed);
    const auto id = addPerson(*registry, "何建国");
    const Resident shown = load(*registry, id);
    Resident edited = shown;
    edited.phone = SealedText("13800000000");
    const auto done = registry->apply(anActor(), "resident.edit", [&](Writer& writer) { return writer.edit(shown, edited); });
    REQUIRE(done);
    CHECK_FALSE(done->operation.valid());
}

TEST_CASE("an edit of a field that somebody else changed since is refused")
{
    TempRegistry registry;
    const auto id = addPerson(*registry, "何建国");
    const Resident shown = load(*registry, id);
    REQUIRE(rename(*registry, id, "何健国"));
    Resident edited = shown;
    edited.name = "何坚国";
    const auto done = registry->apply(anActor(), "resident.edit", [&](Writer& writer) { return writer.edit(shown, edited); });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::conflict);
}

TEST_CASE("an edit of another field than somebody else changed goes through")
{
    TempRegistry registry;
    const auto id = addPerson(*registry, "何建国");
    const Resident shown = load(*registry, id);
    REQUIRE(rename(*registry, id, "何健国"));
    Resident edited = shown;
    edited.job = "电工";
    REQUIRE(registry->apply(anActor(), "resident.edit", [&](Writer& writer) { return writer.edit(shown, edited); }));
    CHECK(load(*registry, id).name == "何健国");
}

TEST_CASE("undo of an edit puts the old value back")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto id = addPerson(*registry, "何建国");
    const auto done = rename(*registry, id, "何健国");
    REQUIRE(registry->undo(anActor(), done->operation));
    CHECK(load(*registry, id).name == "何建国");
}

TEST_CASE("a redo that is taken back leaves its act undone, to be redone again")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto id = addPerson(*registry, "何建国");
    const auto added = registry->newestUndoable();
    const auto done = rename(*registry, id, "何健国");
    const auto undone = registry->undo(anActor(), done->operation);
    REQUIRE(undone);
    const auto redone = registry->undo(anActor(), undone->operation);
    REQUIRE(redone);
    const auto again = registry->undo(anActor(), redone->operation);
    REQUIRE(again);
    CHECK(load(*registry, id).name == "何建国");
    CHECK(registry->newestUndoable() == added);
    CHECK(findOperation(registry->reader(), again->operation)->action == "undo");
    REQUIRE(registry->undo(anActor(), again->operation));
    CHECK(registry->newestUndoable() == done->operation);
}

TEST_CASE("redo is the undo of an undo")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto id = addPerson(*registry, "何建国");
    const auto done = rename(*registry, id, "何健国");
    const auto undone = registry->undo(anActor(), done->operation);
    REQUIRE(undone);
    CHECK(registry->newestRedoable() == undone->operation);
    REQUIRE(registry->undo(anActor(), undone->operation));
    CHECK(load(*registry, id).name == "何健国");
    CHECK(registry->newestUndoable() == done->operation);
}

TEST_CASE("undo works after a restart")
{
    TempRegistry registry(filePlain);
    const auto id = addPerson(*registry, "何建国");
    const auto done = rename(*registry, id, "何健国");
    registry.reopen();
    REQUIRE(registry->undo(anActor(), *registry->newestUndoable()));
    CHECK(load(*registry, id).name == "何建国");
}

TEST_CASE("undo is refused when the same field was changed since")
{
    TempRegistry registry;
    const auto id = addPerson(*registry, "何建国");
    const auto first = rename(*registry, id, "何健国");
    REQUIRE(rename(*registry, id, "何坚国"));
    const auto undone = registry->undo(anActor(), first->operation);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::conflict);
    CHECK(load(*registry, id).name == "何坚国");
}

TEST_CASE("undo of an add is refused when the record was edited since")
{
    TempRegistry registry;
    const auto id = addPerson(*registry, "何建国");
    const auto added = *registry->newestUndoable();
    REQUIRE(rename(*registry, id, "何健国"));
    const auto undone = registry->undo(anActor(), added);
    REQUIRE_FALSE(undone);
    REQUIRE(undone.error().problems.size() == 1);
    CHECK(undone.error().problems[0].rule == "changed_since");
}

TEST_CASE("undo of an add goes through once the later edit is undone")
{
    TempRegistry registry;
    const auto id = addPerson(*registry, "何建国");
    const auto added = *registry->newestUndoable();
    const auto edited = rename(*registry, id, "何健国");
    REQUIRE(registry->undo(anActor(), edited->operation));
    REQUIRE(registry->undo(anActor(), added));
    CHECK(people(*registry) == 0);
}

TEST_CASE("a removed record comes back whole")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto id = addPerson(*registry, "何建国");
    const Resident before = load(*registry, id);
    const auto done = registry->apply(anActor(), "resident.remove", [&](Writer& writer) { return writer.remove(before); });
    REQUIRE(done);
    CHECK(people(*registry) == 0);
    REQUIRE(registry->undo(anActor(), done->operation));
    CHECK(load(*registry, id) == before);
}

TEST_CASE("an act that is undone cannot be undone again")
{
    TempRegistry registry;
    addPerson(*registry, "何建国");
    const auto added = *registry->newestUndoable();
    REQUIRE(registry->undo(anActor(), added));
    CHECK_FALSE(registry->undo(anActor(), added));
}

TEST_CASE("keys are not used again after an undo")
{
    TempRegistry registry;
    const auto first = addPerson(*registry, "何建国");
    REQUIRE(registry->undo(anActor(), *registry->newestUndoable()));
    CHECK(addPerson(*registry, "林秀芝") != first);
}

TEST_CASE("a taken name is an answer that names the field")
{
    TempRegistry registry;
    const auto addEstate = [&] {
        Estate estate;
        estate.name = "桂花苑";
        return registry->apply(anActor(), "estate.add", [&](Writer& writer) { return writer.add(estate); });
    };
    REQUIRE(addEstate());
    const auto again = addEstate();
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::taken);
    CHECK(again.error().field == "name");
}

TEST_CASE("a rule to be confirmed stops the act until a reason is given, and the reason is journalled")
{
    TempRegistry registry;
    const Problems problems{{"held_on", "back_dated", Severity::confirm, {}}};
    Actor actor = anActor();
    const auto act = [&] {
        return registry->apply(actor, "resident.add", [&](Writer& writer) -> Status {
            if (auto status = writer.require(problems); !status) {
                return status;
            }
            Resident person = aPerson("何建国");
            return writer.add(person);
        });
    };
    const auto refused = act();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::unconfirmed);
    actor.confirmed["back_dated"] = "补录";
    const auto done = act();
    REQUIRE(done);
    const auto entry = findOperation(registry->reader(), done->operation);
    REQUIRE(entry);
    CHECK(entry->reasons == Fields{{"back_dated", std::string("补录")}});
}

TEST_CASE("observers hear of an act once it is written")
{
    TempRegistry registry;
    std::vector<std::string> tables;
    registry->observe([&](const Changes& changes) { tables.push_back(changes.list.front().table); });
    addPerson(*registry, "何建国");
    CHECK(tables == std::vector<std::string>{"resident"});
}

TEST_CASE("two windows on one file hear of each other")
{
    TempRegistry registry(filePlain);
    auto other = registry->another();
    REQUIRE(other);
    CHECK_FALSE((*other)->changedElsewhere());
    addPerson(*registry, "何建国");
    CHECK((*other)->changedElsewhere());
    CHECK_FALSE((*other)->changedElsewhere());
}

TEST_CASE("numbers of a series go up by one and start at one")
{
    TempRegistry registry;
    std::vector<std::int64_t> numbers;
    const auto act = [&] {
        return registry->apply(anActor(), "test", [&](Writer& writer) {
            numbers.push_back(writer.nextNumber("case:2026"));
            Resident person = aPerson("何建国");
            return writer.add(person);
        });
    };
    REQUIRE(act());
    REQUIRE(act());
    CHECK(numbers == std::vector<std::int64_t>{1, 2});
}

TEST_CASE("an act that went out of the house is never undone, and the one before it is offered")
{
    TempRegistry registry;
    const auto first = addPerson(*registry, "何建国");
    const auto before = registry->newestUndoable();
    Resident second = aPerson("孙梅");
    const auto issued = registry->apply(anActor(), "paper.issue", [&](Writer& writer) {
        writer.makeFinal();
        return writer.add(second);
    });
    REQUIRE(issued);
    const auto undone = registry->undo(anActor(), issued->operation);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::conflict);
    CHECK(undone.error().detail == "act_is_final");
    CHECK(people(*registry) == 2);
    CHECK(registry->newestUndoable() == before);
    CHECK(load(*registry, first).name == "何建国");
}
