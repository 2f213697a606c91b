// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/fact_queries.h"
#include "core/residents/resident_actions.h"
#include "tests/support/residents.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

MoveIn into(Id<Dwelling> dwelling, const Date& from)
{
    MoveIn move;
    move.dwelling = dwelling;
    move.from = from;
    return move;
}

} // namespace

TEST_CASE("a person moves in with a residence, a household of her own and her current places", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto home = town.door(town.third, "1", "101");
    const auto id = town.settle(aResident(), home);
    const Resident person = stored(registry, id);
    CHECK(person.currentDwellingId == home);
    CHECK(stored(registry, person.currentHouseholdId).headId == id);
    CHECK(residencesOf(registry->reader(), id).size() == 1);
    CHECK(person.nameKey.starts_with("li"));
    CHECK(person.source == "hand");
}

TEST_CASE("adding a person is undone and redone", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const std::string before = contentOf(registry);
    Resident person = aResident();
    person.idNumber = aNumber(1970, 3, 1, 11);
    person.phone = "13800000000";
    const MoveIn move = into(town.door(town.third, "1", "101"), Date(2024, 5, 1));
    checkUndoAndRedo(registry, before, addResident(*registry, anActor(), person, &move));
}

TEST_CASE("a number is found by its hash in 15 and in 18 digits", "[people]")
{
    TempRegistry registry(memorySealed);
    Resident one = aResident();
    one.idNumber = aNumber(1970, 3, 1, 11);
    REQUIRE(addResident(*registry, anActor(), one));
    Resident other = aResident("刘某", "1", 1970);
    other.idNumber = "990101700301011";
    const auto refused = addResident(*registry, anActor(), other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::unconfirmed);
    CHECK(refusal(refused) == "id_taken");
}

TEST_CASE("a number that somebody else has is allowed with a reason", "[people]")
{
    TempRegistry registry;
    Resident one = aResident();
    one.idNumber = aNumber(1970, 3, 1, 11);
    REQUIRE(addResident(*registry, anActor(), one));
    Resident other = aResident("刘某");
    other.idNumber = aNumber(1970, 3, 1, 11);
    Actor actor = anActor();
    actor.confirmed["id_taken"] = "派出所证明重号";
    CHECK(addResident(*registry, actor, other));
}

TEST_CASE("a wrong number is kept with its verdict and the person is marked", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    Resident person = aResident();
    std::string number = aNumber(1970, 3, 1, 11);
    number.back() = number.back() == '1' ? '2' : '1';
    person.idNumber = number;
    REQUIRE(addResident(*registry, anActor(), person));
    const Resident kept = stored(registry, person.id);
    CHECK(registry->reader().open(kept.idNumber) == number);
    CHECK(kept.idVerdict == "id_check_digit");
    CHECK(kept.toVerify);
    CHECK(kept.doubts == "id_check_digit");
}

TEST_CASE("a verified doubt stays settled when another field changes", "[people]")
{
    TempRegistry registry;
    Resident person = aResident();
    person.phone = "1380000";
    REQUIRE(addResident(*registry, anActor(), person));
    REQUIRE(stored(registry, person.id).toVerify);
    REQUIRE(verifyResident(*registry, anActor(), person.id));
    Resident shown = stored(registry, person.id);
    CHECK_FALSE(shown.toVerify);
    CHECK(shown.verifiedOn == registry->today());
    Resident edited = shown;
    edited.employer = "某厂";
    REQUIRE(editResident(*registry, anActor(), shown, edited));
    CHECK_FALSE(stored(registry, person.id).toVerify);
}

TEST_CASE("a changed name becomes the former name and a corrected one does not", "[people]")
{
    TempRegistry registry;
    Resident person = aResident("李某");
    REQUIRE(addResident(*registry, anActor(), person));
    Resident shown = stored(registry, person.id);
    Resident edited = shown;
    edited.name = "李新";
    REQUIRE(editResident(*registry, anActor(), shown, edited));
    CHECK(stored(registry, person.id).formerName == "李某");
    shown = stored(registry, person.id);
    edited = shown;
    edited.name = "李欣";
    REQUIRE(correctResident(*registry, anActor(), shown, edited));
    CHECK(stored(registry, person.id).formerName == "李某");
    CHECK(stored(registry, person.id).name == "李欣");
}

TEST_CASE("an edit is undone and redone", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    Resident person = aResident();
    person.phone = "13800000000";
    REQUIRE(addResident(*registry, anActor(), person));
    const std::string before = contentOf(registry);
    const Resident shown = stored(registry, person.id);
    Resident edited = shown;
    edited.phone = "13900000000";
    edited.remark = "独居";
    checkUndoAndRedo(registry, before, editResident(*registry, anActor(), shown, edited));
}

TEST_CASE("an edit of what somebody else has changed since is refused", "[people]")
{
    TempRegistry registry;
    Resident person = aResident();
    REQUIRE(addResident(*registry, anActor(), person));
    const Resident shown = stored(registry, person.id);
    Resident first = shown;
    first.employer = "某厂";
    Resident second = shown;
    second.employer = "某校";
    REQUIRE(editResident(*registry, anActor(), shown, first));
    const auto refused = editResident(*registry, anActor(), shown, second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::conflict);
}

TEST_CASE("what acts keep cannot be typed over", "[people]")
{
    TempRegistry registry;
    Resident person = aResident();
    REQUIRE(addResident(*registry, anActor(), person));
    const Resident shown = stored(registry, person.id);
    Resident edited = shown;
    edited.status = ResidentStatus::deceased;
    edited.employer = "某厂";
    REQUIRE(editResident(*registry, anActor(), shown, edited));
    CHECK(stored(registry, person.id).status == ResidentStatus::present);
}

TEST_CASE("moving to another dwelling ends the home before on that day", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto id = town.settle(aResident(), town.door(town.third, "1", "101"));
    const std::string before = contentOf(registry);
    const auto next = town.door(town.third, "2", "201");
    const auto done = moveIn(*registry, anActor(), id, into(next, Date(2026, 3, 1)));
    REQUIRE(done);
    const auto homes = residencesOf(registry->reader(), id);
    REQUIRE(homes.size() == 2);
    CHECK(homes[0].validTo == Date(2026, 3, 1));
    CHECK(homes[1].dwellingId == next);
    CHECK(stored(registry, id).currentDwellingId == next);
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("nobody moves in where she lives already", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto home = town.door(town.third, "1", "101");
    const auto id = town.settle(aResident(), home);
    CHECK(refusal(moveIn(*registry, anActor(), id, into(home, Date(2026, 3, 1)))) == "lives_there_already");
}

TEST_CASE("a move after today is refused", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto id = town.settle(aResident(), town.door(town.third, "1", "101"));
    CHECK(refusal(moveOut(*registry, anActor(), id, {Date(2026, 5, 21), {}, {}})) == "date_after_today");
    CHECK(moveOut(*registry, anActor(), id, {Date(2026, 5, 20), {}, {}}));
}

TEST_CASE("a move out before the move in is refused", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto id = town.settle(aResident(), town.door(town.third, "1", "101"));
    CHECK(refusal(moveOut(*registry, anActor(), id, {Date(2019, 12, 31), {}, {}})) == "ends_before_it_began");
}

TEST_CASE("the last one who moves out ends the household", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto id = town.settle(aResident(), town.door(town.third, "1", "101"));
    const auto household = stored(registry, id).currentHouseholdId;
    const std::string before = contentOf(registry);
    const auto done = moveOut(*registry, anActor(), id, {Date(2026, 4, 1), "外市", {}});
    REQUIRE(done);
    CHECK(stored(registry, household).endedOn == Date(2026, 4, 1));
    const Resident person = stored(registry, id);
    CHECK(person.status == ResidentStatus::movedOut);
    CHECK_FALSE(person.currentDwellingId.valid());
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("a head who leaves others behind needs a successor, and the spouse is proposed", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto refused = moveOut(*registry, anActor(), family.husband, {Date(2026, 4, 1), {}, {}});
    CHECK(refusal(refused) == "new_head_needed");
    CHECK(refused.error().problems.front().args.at("proposed") == std::to_string(family.wife.value));
}

TEST_CASE("a death makes the successor head and ends labels and home", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    ResidentGroup group{{}, family.husband, "DIBAO", {}, Date(2024, 1, 1), std::nullopt};
    REQUIRE(addToGroup(*registry, anActor(), group));
    const std::string before = contentOf(registry);
    const auto done = markDeceased(*registry, anActor(), family.husband, Date(2026, 5, 2), {family.wife});
    REQUIRE(done);
    CHECK(stored(registry, family.household).headId == family.wife);
    CHECK(stored(registry, group.id).validTo == Date(2026, 5, 2));
    CHECK(stored(registry, family.husband).status == ResidentStatus::deceased);
    const auto members = membersOf(registry->reader(), family.household, registry->today());
    REQUIRE(members.size() == 2);
    CHECK(members[0].relative.relation == "02");
    CHECK(members[1].relative.relation == "21");
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("a dead person does not move", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto id = town.settle(aResident(), town.door(town.third, "1", "101"));
    REQUIRE(markDeceased(*registry, anActor(), id, Date(2026, 5, 2)));
    CHECK(refusal(moveOut(*registry, anActor(), id, {Date(2026, 5, 3), {}, {}})) == "resident_deceased");
}

TEST_CASE("one label is not carried twice at a time", "[people]")
{
    TempRegistry registry;
    Resident person = aResident();
    REQUIRE(addResident(*registry, anActor(), person));
    ResidentGroup group{{}, person.id, "DIBAO", {}, Date(2024, 1, 1), std::nullopt};
    REQUIRE(addToGroup(*registry, anActor(), group));
    ResidentGroup again{{}, person.id, "DIBAO", {}, Date(2025, 1, 1), std::nullopt};
    CHECK(refusal(addToGroup(*registry, anActor(), again)) == "fact_overlaps");
    REQUIRE(endGroup(*registry, anActor(), group, Date(2025, 1, 1)));
    CHECK(addToGroup(*registry, anActor(), again));
}

TEST_CASE("a file that collects nothing of level four refuses its groups", "[people][level_four]")
{
    TempRegistry registry;
    Resident person = aResident();
    REQUIRE(addResident(*registry, anActor(), person));
    ResidentGroup group{{}, person.id, "DRUG", {}, Date(2024, 1, 1), std::nullopt};
    CHECK(refusal(addToGroup(*registry, anActor(), group)) == "level_four_off");
}

TEST_CASE("a residence that was wrong is corrected in place and undone", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto id = town.settle(aResident(), town.door(town.third, "1", "101"));
    const std::string before = contentOf(registry);
    const Residence shown = residencesOf(registry->reader(), id).front();
    Residence edited = shown;
    edited.validFrom = Date(2019, 9, 1);
    edited.kind = ResidenceKind::floating;
    const auto done = correctResidence(*registry, anActor(), shown, edited);
    REQUIRE(done);
    CHECK(residencesOf(registry->reader(), id).size() == 1);
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("somebody who is away comes back by a status act", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto id = town.settle(aResident(), town.door(town.third, "1", "101"));
    REQUIRE(setStatus(*registry, anActor(), id, ResidentStatus::away, Date(2026, 5, 1)));
    CHECK(stored(registry, id).status == ResidentStatus::away);
    CHECK(refusal(setStatus(*registry, anActor(), id, ResidentStatus::deceased, Date(2026, 5, 1))) == "status_has_an_act");
}

TEST_CASE("a number with an unknown area is sound and leaves no doubt", "[people]")
{
    TempRegistry registry;
    Resident person = aResident();
    person.idNumber = aNumber(1970, 3, 1, 11);
    REQUIRE(addResident(*registry, anActor(), person));
    CHECK(stored(registry, person.id).idVerdict == "ok");
    CHECK_FALSE(stored(registry, person.id).toVerify);
}
