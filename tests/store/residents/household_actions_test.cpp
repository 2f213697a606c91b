// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/fact_queries.h"
#include "core/residents/household_actions.h"
#include "tests/support/residents.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

std::string relationOf(TempRegistry& registry, Id<Household> household, Id<Resident> resident)
{
    for (const auto& member : membersOf(registry->reader(), household, registry->today())) {
        if (member.id == resident) {
            return member.relative.relation;
        }
    }
    return "-";
}

} // namespace

TEST_CASE("a new head makes the others relate to her, from that day on", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const std::string before = contentOf(registry);
    const auto done = changeHead(*registry, anActor(), family.household, family.son, Date(2026, 5, 1));
    REQUIRE(done);
    CHECK(stored(registry, family.household).headId == family.son);
    CHECK(relationOf(registry, family.household, family.husband) == "51");
    CHECK(relationOf(registry, family.household, family.wife) == "52");
    const auto april = membersOf(registry->reader(), family.household, Date(2026, 4, 30));
    CHECK(april.front().id == family.husband);
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("a relation the table cannot tell is left blank", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto grandchild =
        town.settle(aResident("王小小", "2", 2010), town.door(town.third, "1", "101"), family.household, "42");
    REQUIRE(changeHead(*registry, anActor(), family.household, family.son, Date(2026, 5, 1)));
    CHECK(relationOf(registry, family.household, grandchild).empty());
}

TEST_CASE("only a member becomes head", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto stranger = town.settle(aResident("周某"), town.door(town.third, "1", "102"));
    CHECK(refusal(changeHead(*registry, anActor(), family.household, stranger, Date(2026, 5, 1))) == "not_a_member");
    CHECK(refusal(changeHead(*registry, anActor(), family.household, family.husband, Date(2026, 5, 1))) == "is_head_already");
}

TEST_CASE("a split makes a household of its own in another dwelling", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const std::string before = contentOf(registry);
    Split split;
    split.members = {family.son};
    split.head = family.son;
    split.dwelling = town.door(town.third, "2", "102");
    split.on = Date(2026, 5, 1);
    Id<Household> made;
    const auto done = splitHousehold(*registry, anActor(), family.household, split, &made);
    REQUIRE(done);
    CHECK(stored(registry, made).headId == family.son);
    CHECK(stored(registry, family.son).currentHouseholdId == made);
    CHECK(stored(registry, family.son).currentDwellingId == split.dwelling);
    CHECK(membersOf(registry->reader(), family.household, registry->today()).size() == 2);
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("when the head splits off the others need a head, and relations follow in both", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    Split split;
    split.members = {family.husband, family.wife};
    split.head = family.wife;
    split.on = Date(2026, 5, 1);
    CHECK(refusal(splitHousehold(*registry, anActor(), family.household, split)) == "new_head_needed");
    split.remainingHead = family.son;
    Id<Household> made;
    REQUIRE(splitHousehold(*registry, anActor(), family.household, split, &made));
    CHECK(relationOf(registry, made, family.husband) == "11");
    CHECK(relationOf(registry, made, family.wife) == "02");
    CHECK(relationOf(registry, family.household, family.son) == "02");
}

TEST_CASE("a household does not split off as a whole", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    Split split;
    split.members = {family.husband, family.wife, family.son};
    split.head = family.son;
    split.on = Date(2026, 5, 1);
    CHECK(refusal(splitHousehold(*registry, anActor(), family.household, split)) == "nobody_stays");
}

TEST_CASE("joined households live in one dwelling and the one that went has ended", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto mother = town.settle(aResident("赵某", "2", 1930), town.door(town.third, "1", "102"));
    const auto gone = stored(registry, mother).currentHouseholdId;
    const std::string before = contentOf(registry);
    const auto done = joinHouseholds(*registry, anActor(), gone, family.household, {{mother, "52"}}, Date(2026, 5, 1));
    REQUIRE(done);
    CHECK(stored(registry, gone).endedOn == Date(2026, 5, 1));
    CHECK(stored(registry, mother).currentDwellingId == stored(registry, family.son).currentDwellingId);
    CHECK(relationOf(registry, family.household, mother) == "52");
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("nobody belongs to two living households at a time", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    Household other;
    other.dwellingId = town.door(town.third, "1", "101");
    other.formedOn = Date(2025, 1, 1);
    CHECK(refusal(addHousehold(*registry, anActor(), other, {{family.son, "02"}})) == "fact_overlaps");
}

TEST_CASE("a person may belong to a living household and to a hukou household", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const std::string before = contentOf(registry);
    Household book;
    book.kind = HouseholdKind::family;
    book.number = "330000001";
    const auto done = addHousehold(*registry, anActor(), book, {{family.son, "02"}});
    REQUIRE(done);
    CHECK(stored(registry, family.son).currentHouseholdId == family.household);
    CHECK(stored(registry, book.id).headId == family.son);
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("a relation that changed keeps what was true before, a wrong one does not", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto membership = membershipsOf(registry->reader(), family.son).front();
    REQUIRE(setRelation(*registry, anActor(), membership, "27", Date(2026, 5, 1)));
    const auto spells = membershipsOf(registry->reader(), family.son);
    REQUIRE(spells.size() == 2);
    CHECK(spells[0].relation == "21");
    Membership edited = spells[1];
    edited.relation = "22";
    REQUIRE(correctMember(*registry, anActor(), spells[1], edited));
    CHECK(membershipsOf(registry->reader(), family.son).size() == 2);
    CHECK(relationOf(registry, family.household, family.son) == "22");
}

TEST_CASE("a relation act does not make a second head", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto membership = membershipsOf(registry->reader(), family.son).front();
    CHECK(refusal(setRelation(*registry, anActor(), membership, "02", Date(2026, 5, 1))) == "head_has_an_act");
    Membership edited = membership;
    edited.relation = "02";
    CHECK(refusal(correctMember(*registry, anActor(), membership, edited)) == "two_heads");
}

TEST_CASE("an edited household keeps its kind, dwelling and head", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const Household shown = stored(registry, family.household);
    Household edited = shown;
    edited.number = "000123";
    edited.headId = family.son;
    REQUIRE(editHousehold(*registry, anActor(), shown, edited));
    CHECK(stored(registry, family.household).number == "000123");
    CHECK(stored(registry, family.household).headId == family.husband);
}
