// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/history.h"
#include "core/residents/fact_queries.h"
#include "tests/support/residents.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

TEST_CASE("a building with its generated dwellings is one act that is undone and redone", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const std::string before = contentOf(registry);
    Building building;
    building.estateId = town.estate();
    building.number = "5";
    const BuildingPlan plan{2, 18, 4, {4, 14}, RoomNumbering::floorRoom};
    const auto done = addBuilding(*registry, anActor(), building, &plan);
    REQUIRE(done);
    CHECK(dwellingsIn(registry->reader(), building.id).size() == 144);
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("a door that exists is refused at the room", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    Dwelling dwelling;
    dwelling.buildingId = town.third;
    dwelling.unit = "1";
    dwelling.room = "101";
    const auto refused = addDwelling(*registry, anActor(), dwelling);
    CHECK(refusal(refused) == "door_taken");
    dwelling.room = "301";
    REQUIRE(addDwelling(*registry, anActor(), dwelling));
    CHECK(stored(registry, dwelling.id).doorKey == "00003-01-00301");
}

TEST_CASE("a building that gets another number gives its doors new keys", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const std::string before = contentOf(registry);
    const Building shown = stored(registry, town.third);
    Building edited = shown;
    edited.number = "30";
    const auto done = editBuilding(*registry, anActor(), shown, edited);
    REQUIRE(done);
    CHECK(stored(registry, town.door(town.third, "1", "101")).doorKey == "00030-01-00101");
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("two areas do not share a name", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    Estate again;
    again.name = "桂花里";
    const auto refused = addEstate(*registry, anActor(), again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::taken);
}

TEST_CASE("the use of a dwelling changes from a day on and is undone", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto home = town.door(town.third, "1", "101");
    REQUIRE(changeUse(*registry, anActor(), home, DwellingUse::owner, std::nullopt));
    const std::string before = contentOf(registry);
    const auto done = changeUse(*registry, anActor(), home, DwellingUse::rented, Date(2026, 2, 1));
    REQUIRE(done);
    CHECK(stored(registry, home).currentUse == DwellingUse::rented);
    CHECK(onDay(usesOf(registry->reader(), home), Date(2026, 1, 31)).front().use == DwellingUse::owner);
    checkUndoAndRedo(registry, before, done);
}

TEST_CASE("a use that was wrong is corrected in place", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto home = town.door(town.third, "1", "101");
    REQUIRE(changeUse(*registry, anActor(), home, DwellingUse::owner, std::nullopt));
    const auto shown = usesOf(registry->reader(), home).front();
    auto edited = shown;
    edited.use = DwellingUse::lent;
    REQUIRE(correctUse(*registry, anActor(), shown, edited));
    CHECK(usesOf(registry->reader(), home).size() == 1);
    CHECK(stored(registry, home).currentUse == DwellingUse::lent);
}

TEST_CASE("owners with thirds make a whole, more is refused", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto home = town.door(town.third, "1", "101");
    Ownership owner;
    owner.ownerName = "周某";
    owner.ownerPhone = "13800000000";
    owner.shareDenominator = 3;
    std::vector<Ownership> owners(3, owner);
    const std::string before = contentOf(registry);
    checkUndoAndRedo(registry, before, setOwners(*registry, anActor(), home, owners, Date(2020, 1, 1)));
    owners.push_back(owner);
    CHECK(refusal(setOwners(*registry, anActor(), home, owners, Date(2021, 1, 1))) == "shares_exceed_whole");
}

TEST_CASE("new owners follow the old ones from that day", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto home = town.door(town.third, "1", "101");
    Ownership owner;
    owner.ownerName = "周某";
    REQUIRE(setOwners(*registry, anActor(), home, {owner}, std::nullopt));
    owner.ownerName = "吴某";
    CHECK(refusal(setOwners(*registry, anActor(), home, {owner}, std::nullopt)) == "required");
    REQUIRE(setOwners(*registry, anActor(), home, {owner}, Date(2026, 1, 1)));
    CHECK(onDay(ownersOf(registry->reader(), home), Date(2025, 12, 31)).front().ownerName == "周某");
    CHECK(onDay(ownersOf(registry->reader(), home), Date(2026, 1, 1)).front().ownerName == "吴某");
}

TEST_CASE("an act on a dwelling is named after its whole address", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto done = changeUse(*registry, anActor(), town.door(town.third, "1", "101"), DwellingUse::owner, std::nullopt);
    REQUIRE(done);
    CHECK(findOperation(registry->reader(), done->operation)->subject == "桂花里3幢1单元101室");
}

TEST_CASE("dwellings are listed by their use and by any but that", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto all = countDwellings(registry->reader(), {});
    REQUIRE(changeUse(*registry, anActor(), town.door(town.third, "1", "101"), DwellingUse::rented, Date(2026, 1, 1)));
    DwellingFilter rented;
    rented.use = DwellingUse::rented;
    DwellingFilter others;
    others.otherUses = {DwellingUse::rented};
    CHECK(countDwellings(registry->reader(), rented) == 1);
    CHECK(countDwellings(registry->reader(), others) == all - 1);
    DwellingFilter inGrid;
    inGrid.withoutGrid = false;
    CHECK(countDwellings(registry->reader(), inGrid) == 0);
}
