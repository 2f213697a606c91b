// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/find/finder.h"
#include "core/find/sources.h"
#include "core/residents/card_queries.h"
#include "core/residents/household_queries.h"
#include "core/residents/household_words.h"
#include "tests/support/grids.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

/// 王某 with wife and son in 3-1-101, 周某 alone in 12-1-101, and a hukou household of the son.
struct TwoHomes {
    TwoHomes()
        : town(registry)
        , family(town.settleFamily())
        , neighbour(town.settle(aResident("周某"), town.door(town.twelfth, "1", "101")))
    {
        number(family.household, "9901000011");
        number(householdOfNeighbour(), "9901000022");
        book.kind = HouseholdKind::family;
        book.number = "9901000333";
        book.hukouAddress = "桂花里88号";
        REQUIRE(addHousehold(*registry, anActor(), book, {{family.son, "02"}}));
    }

    [[nodiscard]] Id<Household> householdOfNeighbour() { return stored(registry, neighbour).currentHouseholdId; }

    void number(Id<Household> household, const std::string& text)
    {
        const auto shown = stored(registry, household);
        Household edited = shown;
        edited.number = text;
        REQUIRE(editHousehold(*registry, anActor(), shown, edited));
    }

    /// Heads of what these words leave of the living households.
    [[nodiscard]] std::vector<std::string> heads(const std::string& words)
    {
        std::vector<std::string> names;
        const Reader reader = registry->reader();
        for (const auto& row : householdRows(reader, householdIds(reader, readHouseholdWords(words).filter))) {
            names.push_back(row.head);
        }
        return names;
    }

    TempRegistry registry{LINWU_EVERY_STORE()};
    SmallTown town;
    SmallTown::Family family;
    Id<Resident> neighbour;
    Household book;
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("words narrow the list of households by head, door, number and people", "[people]")
{
    TwoHomes homes;
    CHECK(homes.heads("") == Names{"王某", "周某"});
    CHECK(homes.heads("周") == Names{"周某"});
    CHECK(homes.heads("12幢") == Names{"周某"});
    CHECK(homes.heads("3-1-101") == Names{"王某"});
    CHECK(homes.heads("3-2-101").empty());
    CHECK(homes.heads("990100002") == Names{"周某"});
    CHECK(homes.heads("3人") == Names{"王某"});
    CHECK(homes.heads("<3人") == Names{"周某"});
}

TEST_CASE("households are listed by door, by number and by the name of the head", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto later = town.settle(aResident("王某"), town.door(town.twelfth, "1", "101"));
    const auto first = town.settle(aResident("周某"), town.door(town.third, "1", "101"));
    const auto ofLater = stored(registry, later).currentHouseholdId;
    const auto ofFirst = stored(registry, first).currentHouseholdId;
    const auto shown = stored(registry, ofLater);
    Household edited = shown;
    edited.number = "000001";
    REQUIRE(editHousehold(*registry, anActor(), shown, edited));
    const Reader reader = registry->reader();
    CHECK(householdIds(reader, {}) == std::vector{ofFirst, ofLater});
    CHECK(householdIds(reader, {}, HouseholdOrder::number) == std::vector{ofLater, ofFirst});
    CHECK(householdIds(reader, {}, HouseholdOrder::head) == std::vector{ofLater, ofFirst});
    CHECK(householdIds(reader, {}, HouseholdOrder::door, 1) == std::vector{ofFirst});
}

TEST_CASE("households that lack something are found by it", "[people]")
{
    TwoHomes homes;
    HouseholdFilter filter;
    REQUIRE(setFilter(filter, "is", "without_grid"));
    CHECK(countHouseholds(homes.registry->reader(), filter) == 2);
    const auto grid = addGrid(homes.registry, "第一网格");
    REQUIRE(grids::assignBuildings(*homes.registry, anActor(), grid, {{homes.town.third, {}}}, std::nullopt));
    CHECK(countHouseholds(homes.registry->reader(), filter) == 1);
    filter.withoutGrid = false;
    CHECK(countHouseholds(homes.registry->reader(), filter) == 1);
    HouseholdFilter nameless;
    REQUIRE(setFilter(nameless, "is", "without_number"));
    CHECK(countHouseholds(homes.registry->reader(), nameless) == 0);
}

TEST_CASE("the card of a household has its three views", "[people]")
{
    TwoHomes homes;
    Ownership owner;
    owner.ownerName = "吴某";
    REQUIRE(setOwners(*homes.registry, anActor(), homes.town.door(homes.town.third, "1", "101"), {owner}, std::nullopt));
    owner.ownerName = "王小某";
    owner.residentId = homes.family.son;
    REQUIRE(setOwners(*homes.registry, anActor(), homes.town.door(homes.town.third, "2", "101"), {owner}, std::nullopt));
    const auto card = householdViews(homes.registry->reader(), homes.family.household, homes.registry->today());
    REQUIRE(card);
    CHECK(card->fact.members.size() == 3);
    CHECK(card->memberships.size() == 3);
    CHECK(card->homes.size() == 3);
    REQUIRE(card->registered.size() == 1);
    CHECK(card->registered.front().resident == "王小某");
    CHECK(card->registered.front().household.number == "9901000333");
    REQUIRE(card->owned.size() == 2);
    CHECK(card->owned[0].ownership.ownerName == "吴某");
    CHECK(card->owned[1].address.unit == "2");
}

TEST_CASE("a household is found by its whole number, and by a long enough beginning", "[people]")
{
    TwoHomes homes;
    const Reader reader = homes.registry->reader();
    CHECK(householdsByNumber(reader, "9901000022") == std::vector{homes.householdOfNeighbour()});
    CHECK(householdsByNumber(reader, "9901000").size() == 3);
    CHECK(householdsByNumber(reader, "9901").empty());
    CHECK(householdsByNumber(reader, "").empty());
}

TEST_CASE("the search box finds a household by its number within the scope only", "[people]")
{
    TwoHomes homes;
    const auto grid = addGrid(homes.registry, "第一网格");
    REQUIRE(grids::assignBuildings(*homes.registry, anActor(), grid, {{homes.town.third, {}}}, std::nullopt));
    Finder finder(allSearchSources());
    REQUIRE(finder.load(*homes.registry));
    SearchRequest request;
    request.words = "9901000011";
    const auto answer = finder.find(homes.registry->reader(), request);
    REQUIRE(answer.total == 1);
    CHECK(answer.hits.front().ref == SearchRef{"household", homes.family.household.value});
    CHECK(answer.hits.front().matched == Matched::number);
    CHECK(answer.hits.front().line.title == "王某");
    const Reader mine = homes.registry->reader({std::vector{grid}});
    CHECK(finder.find(mine, request).total == 1);
    request.words = "9901000022";
    CHECK(finder.find(homes.registry->reader(), request).total == 1);
    CHECK(finder.find(mine, request).total == 0);
}
