// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/fact_queries.h"
#include "core/residents/merge_actions.h"
#include "tests/support/residents.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

struct Doubles {
    Id<Resident> kept;
    Id<Resident> lost;
};

/// 李某 twice: once in 3-1-101, once in 12-1-101 with a label, a phone and a share of a dwelling.
Doubles settleDoubles(TempRegistry& registry, SmallTown& town)
{
    Doubles doubles;
    doubles.kept = town.settle(aResident(), town.door(town.third, "1", "101"));
    Resident lost = aResident();
    lost.phone = "13800000000";
    lost.employer = "某厂";
    doubles.lost = town.settle(lost, town.door(town.twelfth, "1", "101"));
    ResidentGroup group{{}, doubles.lost, "VOL", {}, std::nullopt, std::nullopt};
    REQUIRE(addToGroup(*registry, anActor(), group));
    Ownership owner;
    owner.residentId = doubles.lost;
    owner.ownerName = "李某";
    REQUIRE(setOwners(*registry, anActor(), town.door(town.twelfth, "1", "201"), {owner}, Date(2015, 1, 1)));
    return doubles;
}

Result<Changes> merge(TempRegistry& registry, const Doubles& doubles)
{
    const Resident kept = stored(registry, doubles.kept);
    const Resident lost = stored(registry, doubles.lost);
    return mergeResidents(*registry, anActor(), kept, filledFrom(kept, lost, registry->sealer()), lost);
}

} // namespace

TEST_CASE("a merge moves every link, fills what was empty and leaves an alias", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto doubles = settleDoubles(registry, town);
    REQUIRE(merge(registry, doubles));
    const Resident kept = stored(registry, doubles.kept);
    CHECK(registry->reader().open(kept.phone) == "13800000000");
    CHECK(kept.employer == "某厂");
    CHECK(groupsOf(registry->reader(), doubles.kept).size() == 1);
    CHECK(ownershipsOf(registry->reader(), doubles.kept).size() == 1);
    const Resident lost = stored(registry, doubles.lost);
    CHECK(lost.status == ResidentStatus::merged);
    CHECK(lost.mergedInto == doubles.kept);
    CHECK_FALSE(lost.currentDwellingId.valid());
}

TEST_CASE("after a merge nobody lives in two dwellings and the empty household has ended", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto doubles = settleDoubles(registry, town);
    const auto emptied = stored(registry, doubles.lost).currentHouseholdId;
    REQUIRE(merge(registry, doubles));
    CHECK(residencesOf(registry->reader(), doubles.kept).size() == 1);
    CHECK(stored(registry, emptied).endedOn);
    CHECK_FALSE(stored(registry, emptied).headId.valid());
}

TEST_CASE("undo and redo of a merge bring back both states", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto doubles = settleDoubles(registry, town);
    const std::string before = contentOf(registry);
    checkUndoAndRedo(registry, before, merge(registry, doubles));
}

TEST_CASE("unmerge after merge is the identity", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto doubles = settleDoubles(registry, town);
    const std::string before = contentOf(registry);
    REQUIRE(merge(registry, doubles));
    REQUIRE(unmergeResident(*registry, anActor(), doubles.lost));
    CHECK((contentOf(registry) == before));
    CHECK(refusal(unmergeResident(*registry, anActor(), doubles.lost)) == "not_merged");
}

TEST_CASE("aliases of an alias follow to the record that is kept", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto doubles = settleDoubles(registry, town);
    REQUIRE(merge(registry, doubles));
    Resident third = aResident();
    REQUIRE(addResident(*registry, anActor(), third));
    REQUIRE(merge(registry, {third.id, doubles.kept}));
    CHECK(stored(registry, doubles.lost).mergedInto == third.id);
}

TEST_CASE("a record is not merged with itself or twice", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto doubles = settleDoubles(registry, town);
    CHECK(refusal(merge(registry, {doubles.kept, doubles.kept})) == "merged_into_itself");
    REQUIRE(merge(registry, doubles));
    CHECK(refusal(merge(registry, doubles)) == "resident_merged");
}
