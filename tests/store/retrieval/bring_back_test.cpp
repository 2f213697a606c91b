// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/history.h"
#include "core/residents/fact_queries.h"
#include "core/residents/merge_actions.h"
#include "core/retention/retention_actions.h"
#include "tests/support/backups.h"
#include "tests/support/gone_person.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::retrieval;
using namespace linwu::test;

namespace {

using Rules = std::vector<std::string>;

/// A family in a registry, a person with a number and a telephone among them, and a backup of that.
struct TownDesk {
    TempRegistry registry;
    SmallTown town{registry};
    SmallTown::Family family = town.settleFamily();
    Id<Resident> person = settleGuest();
    std::filesystem::path copy = backedUp(*registry, registry.folder());

    explicit TownDesk(StoreKind kind = filePlain)
        : registry(kind)
    {}

    Id<Resident> settleGuest()
    {
        Resident guest = aResident("赵某", "2", 1985);
        guest.idNumber = SealedText(aNumber(1985, 3, 1, 22));
        guest.phone = SealedText("13900000001");
        guest.remark = SealedText("腿脚不便");
        const auto id = town.settle(guest, town.door(town.twelfth, "1", "101"));
        ResidentGroup group;
        group.residentId = id;
        group.groupCode = "DIBAO";
        group.validFrom = Date(2024, 1, 1);
        REQUIRE(addToGroup(*registry, anActor(), group));
        return id;
    }

    void change()
    {
        const Resident shown = stored(registry, person);
        Resident edited = shown;
        edited.phone = SealedText("13900000002");
        edited.idNumber = SealedText(aNumber(1985, 3, 1, 24));
        edited.employer = "别处";
        REQUIRE(correctResident(*registry, anActor(), shown, edited));
    }

    /// Takes the acts that made the person back, as if she had never been entered.
    void removePerson()
    {
        for (int acts = 0; acts < 2; ++acts) {
            REQUIRE(registry->undo(anActor(), *registry->newestUndoable()));
        }
        REQUIRE_FALSE(findRecord<Resident>(registry.session(), person.value));
    }

    Result<Plan> preview(const Request& request) { return previewBringBack(*registry, anActor(), *view(), request); }

    Result<Changes> bring(const Request& request) { return bringBack(*registry, anActor(), *view(), request); }

    std::unique_ptr<BackupView> view() { return viewOf(*registry, copy); }

    [[nodiscard]] std::string open(const SealedText& text) { return registry->reader().open(text); }
};

} // namespace

TEST_CASE("a changed person comes back as she was then", "[retrieval]")
{
    TownDesk desk(GENERATE(filePlain, fileSealed));
    const Resident then = stored(desk.registry, desk.person);
    desk.change();
    REQUIRE(desk.bring(only(desk.person)));
    const Resident now = stored(desk.registry, desk.person);
    CHECK(desk.open(now.phone) == "13900000001");
    CHECK(desk.open(now.idNumber) == aNumber(1985, 3, 1, 22));
    CHECK(now.employer.empty());
    CHECK(now.idHash == then.idHash);
    CHECK(now.phoneHash == then.phoneHash);
}

TEST_CASE("the preview tells each field then and now", "[retrieval]")
{
    TownDesk desk(fileSealed);
    desk.change();
    const auto plan = desk.preview(only(desk.person));
    REQUIRE(plan);
    CHECK(plan->problems.empty());
    const RowPlan* row = plan->find(keyOf(desk.person));
    REQUIRE(row != nullptr);
    std::map<std::string, std::pair<Value, Value>> fields;
    for (const auto& change : row->changes) {
        fields[change.name] = {change.before, change.after};
    }
    CHECK(fields.size() == 3);
    CHECK(fields["phone"] == std::pair<Value, Value>(std::string("13900000002"), std::string("13900000001")));
    CHECK(fields["employer"] == std::pair<Value, Value>(std::string("别处"), std::string()));
}

TEST_CASE("a preview changes nothing", "[retrieval]")
{
    TownDesk desk;
    desk.change();
    const std::string before = contentOf(desk.registry);
    const auto acts = desk.registry.session().integer("select count(*) from operation");
    REQUIRE(desk.preview(only(desk.person)));
    CHECK((contentOf(desk.registry) == before));
    CHECK(desk.registry.session().integer("select count(*) from operation") == acts);
}

TEST_CASE("bringing back is one act with the name of the person", "[retrieval]")
{
    TownDesk desk;
    desk.change();
    const auto done = desk.bring(only(desk.person));
    REQUIRE(done);
    const auto act = findOperation(desk.registry->reader(), done->operation);
    REQUIRE(act);
    CHECK(act->action == "backup.bringBack");
    CHECK(act->subject == "赵某");
}

TEST_CASE("what is as it was then makes no act", "[retrieval]")
{
    TownDesk desk;
    CHECK(desk.preview(only(desk.person))->isEmpty());
    CHECK_FALSE(desk.bring(only(desk.person))->operation.valid());
}

TEST_CASE("undo puts back what was there before the record was brought back, and redo brings it back again", "[retrieval]")
{
    TownDesk desk(GENERATE(filePlain, fileSealed));
    desk.change();
    const std::string before = contentOf(desk.registry);
    const auto done = desk.bring(only(desk.person));
    checkUndoAndRedo(desk.registry, before, done);
}

TEST_CASE("a person who is gone is not brought back without the household she names", "[retrieval]")
{
    TownDesk desk;
    desk.removePerson();
    const auto plan = desk.preview(only(desk.person));
    CHECK(rulesAgainst(plan) == Rules{"bring_back_missing"});
    CHECK(plan->problems.front().args.at("table") == "household");
    CHECK(plan->problems.front().args.at("name") == "赵某");
    REQUIRE(plan->needed.size() == 1);
    const std::string before = contentOf(desk.registry);
    CHECK(refusal(desk.bring(only(desk.person))) == "bring_back_missing");
    CHECK((contentOf(desk.registry) == before));
}

TEST_CASE("a person who is gone comes back with household, home and labels under her own key", "[retrieval]")
{
    TownDesk desk(GENERATE(filePlain, fileSealed));
    const Resident then = stored(desk.registry, desk.person);
    desk.removePerson();
    Request request = only(desk.person);
    request.withNeeded = true;
    const auto done = desk.bring(request);
    INFO(faultOf(done));
    REQUIRE(done);
    const Resident now = stored(desk.registry, desk.person);
    CHECK(now.currentHouseholdId == then.currentHouseholdId);
    CHECK(now.currentDwellingId == then.currentDwellingId);
    CHECK(groupsOf(desk.registry->reader(), desk.person).size() == 1);
    CHECK(desk.open(now.remark) == "腿脚不便");
}

TEST_CASE("in a file without keys a removed person who came back leaves the file as it was", "[retrieval]")
{
    TownDesk desk(filePlain);
    const std::string before = recordsOf(*desk.registry);
    desk.removePerson();
    CHECK(recordsOf(*desk.registry) != before);
    Request request = only(desk.person);
    request.withNeeded = true;
    REQUIRE(desk.bring(request));
    CHECK(recordsOf(*desk.registry) == before);
}

TEST_CASE("what was added since stays", "[retrieval]")
{
    TownDesk desk;
    ResidentGroup group;
    group.residentId = desk.person;
    group.groupCode = "SOLO";
    group.validFrom = Date(2026, 5, 1);
    REQUIRE(addToGroup(*desk.registry, anActor(), group));
    desk.change();
    const auto plan = desk.preview(only(desk.person));
    REQUIRE(plan);
    CHECK(plan->count(RowState::newer) == 1);
    REQUIRE(desk.bring(only(desk.person)));
    CHECK(groupsOf(desk.registry->reader(), desk.person).size() == 2);
}

TEST_CASE("somebody who moved since does not come to live in two places", "[retrieval]")
{
    TownDesk desk;
    MoveIn move;
    move.dwelling = desk.town.door(desk.town.twelfth, "1", "201");
    move.from = Date(2026, 5, 10);
    REQUIRE(moveIn(*desk.registry, anActor(), desk.person, move));
    const std::string before = contentOf(desk.registry);
    Request request = only(desk.person);
    request.withNeeded = true;
    CHECK(rulesAgainst(desk.preview(request)) == Rules{"bring_back_overlaps"});
    CHECK(refusal(desk.bring(request)) == "bring_back_overlaps");
    CHECK((contentOf(desk.registry) == before));
}

TEST_CASE("what was added since can be taken away with it", "[retrieval]")
{
    TownDesk desk(GENERATE(filePlain, fileSealed));
    const auto home = stored(desk.registry, desk.person).currentDwellingId;
    MoveIn move;
    move.dwelling = desk.town.door(desk.town.twelfth, "1", "201");
    move.from = Date(2026, 5, 10);
    REQUIRE(moveIn(*desk.registry, anActor(), desk.person, move));
    const std::string before = contentOf(desk.registry);
    Request request = only(desk.person);
    request.takeNewerAway = true;
    CHECK(rulesAgainst(desk.preview(request)) == Rules{"bring_back_ended"});
    request.withNeeded = true;
    const auto done = desk.bring(request);
    INFO(faultOf(done));
    REQUIRE(done);
    CHECK(stored(desk.registry, desk.person).currentDwellingId == home);
    CHECK(residencesOf(desk.registry->reader(), desk.person).size() == 1);
    CHECK_FALSE(stored(desk.registry, stored(desk.registry, desk.person).currentHouseholdId).endedOn);
    checkUndoAndRedo(desk.registry, before, done);
}

TEST_CASE("a newer household that loses its only member has ended", "[retrieval]")
{
    TownDesk desk;
    MoveIn move;
    move.dwelling = desk.town.door(desk.town.twelfth, "1", "201");
    move.from = Date(2026, 5, 10);
    REQUIRE(moveIn(*desk.registry, anActor(), desk.person, move));
    const auto newer = stored(desk.registry, desk.person).currentHouseholdId;
    Request request = only(desk.person);
    request.takeNewerAway = true;
    request.withNeeded = true;
    REQUIRE(desk.bring(request));
    REQUIRE(stored(desk.registry, desk.person).currentHouseholdId != newer);
    CHECK(stored(desk.registry, newer).endedOn == stored(desk.registry, newer).formedOn);
}

TEST_CASE("bringing back that is stopped has written nothing", "[retrieval]")
{
    TownDesk desk;
    desk.change();
    const std::string before = contentOf(desk.registry);
    const auto stopped = bringBack(*desk.registry, anActor(), *desk.view(), only(desk.person), [] { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::cancelled);
    CHECK((contentOf(desk.registry) == before));
}

TEST_CASE("a dwelling is not brought back without its building", "[retrieval]")
{
    TempRegistry registry(filePlain);
    const SmallTown town(registry);
    Building building;
    building.estateId = town.estate();
    building.number = "20";
    REQUIRE(addBuilding(*registry, anActor(), building));
    Dwelling dwelling;
    dwelling.buildingId = building.id;
    dwelling.room = "301";
    REQUIRE(addDwelling(*registry, anActor(), dwelling));
    const auto view = viewOf(*registry, backedUp(*registry, registry.folder()));
    for (int acts = 0; acts < 2; ++acts) {
        REQUIRE(registry->undo(anActor(), *registry->newestUndoable()));
    }
    const auto plan = previewBringBack(*registry, anActor(), *view, only(dwelling.id));
    CHECK(rulesAgainst(plan) == Rules{"bring_back_missing"});
    CHECK(plan->problems.front().args.at("name") == "20");
    Request request = only(dwelling.id);
    request.withNeeded = true;
    REQUIRE(bringBack(*registry, anActor(), *view, request));
    CHECK(stored(registry, dwelling.id).doorKey == dwelling.doorKey);
}

TEST_CASE("a household comes back with its members' days as they were", "[retrieval]")
{
    TownDesk desk;
    REQUIRE(changeHead(*desk.registry, anActor(), desk.family.household, desk.family.son, Date(2026, 5, 2)));
    Request request = only(desk.family.household);
    CHECK(rulesAgainst(desk.preview(request)) == Rules{"bring_back_overlaps", "bring_back_overlaps", "bring_back_overlaps"});
    request.takeNewerAway = true;
    const auto done = desk.bring(request);
    INFO(faultOf(done));
    REQUIRE(done);
    CHECK(stored(desk.registry, desk.family.household).headId == desk.family.husband);
}

TEST_CASE("an erased person never comes back", "[retrieval]")
{
    TempRegistry registry(GENERATE(filePlain, fileSealed));
    const GonePerson person(registry, anActor(), Date(2026, 5, 1));
    const auto copy = backedUp(*registry, registry.folder());
    REQUIRE(retention::erasePerson(*registry, anActor(), person.id(), {retention::ErasureBasis::purposeEnded, "书面申请", {}}));
    const std::string before = contentOf(registry);
    const auto view = viewOf(*registry, copy);
    const auto plan = previewBringBack(*registry, anActor(), *view, only(person.id()));
    CHECK(rulesAgainst(plan) == Rules{"bring_back_erased"});
    CHECK(plan->problems.front().args.at("name").empty());
    CHECK(refusal(bringBack(*registry, anActor(), *view, only(person.id()))) == "bring_back_erased");
    CHECK((contentOf(registry) == before));
}

TEST_CASE("nothing of an erased person comes back with the household she lived in", "[retrieval]")
{
    TempRegistry registry(filePlain);
    const GonePerson person(registry, anActor(), Date(2026, 5, 1));
    const auto copy = backedUp(*registry, registry.folder());
    REQUIRE(retention::erasePerson(*registry, anActor(), person.id(), {retention::ErasureBasis::purposeEnded, "书面申请", {}}));
    const auto view = viewOf(*registry, copy);
    const auto plan = previewBringBack(*registry, anActor(), *view, only(person.household()));
    REQUIRE(plan);
    CHECK(plan->count(RowState::comesBack) == 0);
    CHECK(blocks(plan->problems));
}

TEST_CASE("a merged record is not brought back beside the one that took it in", "[retrieval]")
{
    TempRegistry registry(filePlain);
    Resident one = aResident("李某");
    Resident same = aResident("李某");
    REQUIRE(addResident(*registry, anActor(), one));
    REQUIRE(addResident(*registry, anActor(), same));
    const auto view = viewOf(*registry, backedUp(*registry, registry.folder()));
    REQUIRE(mergeResidents(*registry, anActor(), stored(registry, one.id), stored(registry, one.id), stored(registry, same.id)));
    CHECK(refusal(bringBack(*registry, anActor(), *view, only(same.id))) == "bring_back_merged");
}

TEST_CASE("a key that is somebody else's by now is not taken from her", "[retrieval]")
{
    TempRegistry registry(GENERATE(filePlain, fileSealed));
    const SmallTown town(registry);
    const auto early = backedUp(*registry, registry.folder(), "early.linwu");
    Resident lost = aResident("钱某");
    lost.phone = SealedText("13900000003");
    REQUIRE(addResident(*registry, anActor(), lost));
    ResidentGroup group;
    group.residentId = lost.id;
    group.groupCode = "DIBAO";
    REQUIRE(addToGroup(*registry, anActor(), group));
    const auto late = backedUp(*registry, registry.folder(), "late.linwu");
    // The office goes on from the earlier copy, a day later.
    RegistryOptions options;
    options.clock = std::make_shared<FixedClock>(Date(2026, 5, 21));
    options.sealer = std::shared_ptr<const Sealer>(std::shared_ptr<void>(), &registry->sealer());
    const auto file = registry.folder() / "on.linwu";
    REQUIRE(restore(early, file, "2026-05-21T09:00:00+08:00"));
    auto opened = Registry::open(file, options);
    REQUIRE(opened);
    Registry& on = **opened;
    Resident other = aResident("孙某");
    REQUIRE(addResident(on, anActor(), other));
    REQUIRE(other.id == lost.id);
    const auto view = viewOf(on, late);
    REQUIRE(bringBack(on, anActor(), *view, only(lost.id)));
    Session& session = on.reader().session();
    CHECK(findRecord<Resident>(session, other.id.value)->name == "孙某");
    const auto back = session.integer("select id from resident where name = '钱某'");
    REQUIRE(back != lost.id.value);
    CHECK(on.reader().open(findRecord<Resident>(session, back)->phone) == "13900000003");
    CHECK(groupsOf(on.reader(), {back}).size() == 1);
    CHECK(session.faults().empty());
}
