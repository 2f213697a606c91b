// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/card_queries.h"
#include "core/residents/fact_queries.h"
#include "core/residents/household_queries.h"
#include "tests/support/grids.h"

#include <algorithm>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

std::vector<std::string> namesIn(const PersonCard& card, Related::View view)
{
    std::vector<std::string> names;
    for (const auto& related : card.related) {
        if (related.view == view) {
            names.push_back(related.name);
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a person's card has the three views of a household", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto home = town.door(town.third, "1", "101");
    const auto tenant = town.settle(aResident("周某"), town.door(town.third, "2", "101"));
    Household book;
    book.kind = HouseholdKind::family;
    REQUIRE(addHousehold(*registry, anActor(), book, {{family.son, "02"}, {tenant, "99"}}));
    Ownership owner;
    owner.ownerName = "吴某";
    REQUIRE(setOwners(*registry, anActor(), home, {owner}, std::nullopt));
    owner.ownerName = "王小某";
    owner.residentId = family.son;
    REQUIRE(setOwners(*registry, anActor(), town.door(town.third, "2", "101"), {owner}, std::nullopt));
    const auto card = personCard(registry->reader(), family.son, registry->today());
    REQUIRE(card);
    CHECK(namesIn(*card, Related::View::living) == Names{"王某", "陈某"});
    CHECK(namesIn(*card, Related::View::hukou) == Names{"周某"});
    CHECK(namesIn(*card, Related::View::ownership) == Names{"吴某", "周某"});
    CHECK(card->address.room == "101");
    CHECK(card->households.size() == 2);
    CHECK(card->owned.size() == 1);
}

TEST_CASE("the card of a past day shows the home and the people of then", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    Split split;
    split.members = {family.son};
    split.head = family.son;
    split.dwelling = town.door(town.third, "2", "102");
    split.on = Date(2026, 5, 1);
    REQUIRE(splitHousehold(*registry, anActor(), family.household, split));
    const auto before = personCard(registry->reader(), family.son, Date(2026, 4, 30));
    CHECK(before->address.room == "101");
    CHECK(before->related.size() == 2);
    const auto after = personCard(registry->reader(), family.son, Date(2026, 5, 1));
    CHECK(after->address.room == "102");
    CHECK(after->related.empty());
    CHECK(after->homes.size() == 2);
}

TEST_CASE("what looks wrong in a household stands on its card", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    CHECK(householdCard(registry->reader(), family.household, registry->today())->problems.empty());
    const auto membership = membershipsOf(registry->reader(), family.son).front();
    Membership wrong = membership;
    wrong.relation = "30";
    REQUIRE(correctMember(*registry, anActor(), membership, wrong));
    const auto card = householdCard(registry->reader(), family.household, registry->today());
    REQUIRE(card->problems.size() == 1);
    CHECK(card->problems.front().rule == "relation_sex_differs");
}

TEST_CASE("a dwelling's card tells use, owners, households and who lived there before", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto home = town.door(town.third, "1", "101");
    const auto former = town.settle(aResident("安某"), home, {}, {}, Date(2010, 1, 1));
    REQUIRE(moveOut(*registry, anActor(), former, {Date(2019, 12, 1), {}, {}}));
    town.settleFamily();
    REQUIRE(changeUse(*registry, anActor(), home, DwellingUse::owner, Date(2020, 1, 1)));
    const auto card = dwellingCard(registry->reader(), home, registry->today());
    REQUIRE(card);
    CHECK(card->use == DwellingUse::owner);
    CHECK(card->homes.size() == 4);
    REQUIRE(card->households.size() == 1);
    CHECK(card->households.front().members.size() == 3);
    CHECK(dwellingCard(registry->reader(), home, Date(2015, 1, 1))->households.size() == 1);
    CHECK(dwellingCard(registry->reader(), home, Date(2015, 1, 1))->use == DwellingUse::unknown);
}

TEST_CASE("cards beyond the scope are not given, and relatives beyond it are left out", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto outside = town.settle(aResident("周某"), town.door(town.twelfth, "1", "101"));
    Household book;
    book.kind = HouseholdKind::family;
    REQUIRE(addHousehold(*registry, anActor(), book, {{family.son, "02"}, {outside, "71"}}));
    const auto grid = addGrid(registry, "第一网格");
    REQUIRE(grids::assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, std::nullopt));
    const Reader mine = registry->reader({std::vector{grid}});
    CHECK_FALSE(personCard(mine, outside, registry->today()));
    CHECK_FALSE(dwellingCard(mine, town.door(town.twelfth, "1", "101"), registry->today()));
    const auto card = personCard(mine, family.son, registry->today());
    REQUIRE(card);
    CHECK(namesIn(*card, Related::View::hukou).empty());
    for (const auto& fact : card->households) {
        for (const auto& member : fact.members) {
            CHECK(member.id != outside);
        }
    }
    CHECK(householdIds(mine, {}).size() == 1);
    CHECK(householdRows(mine, householdIds(registry->reader(), {})).size() == 1);
}

TEST_CASE("living and hukou households are listed apart", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    town.settle(aResident("周某"), town.door(town.third, "1", "102"));
    Household book;
    book.kind = HouseholdKind::family;
    book.number = "000001";
    REQUIRE(addHousehold(*registry, anActor(), book, {{family.son, "02"}}));
    const Reader reader = registry->reader();
    const auto rows = householdRows(reader, householdIds(reader, {}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].head == "王某");
    CHECK(rows[0].members == 3);
    CHECK(rows[1].head == "周某");
    HouseholdFilter books;
    CHECK(setFilter(books, "kind", "family"));
    CHECK(householdRows(reader, householdIds(reader, books)).front().number == "000001");
    CHECK(countHouseholds(reader, books) == 1);
    HouseholdFilter ended;
    CHECK(setFilter(ended, "is", "ended"));
    CHECK(countHouseholds(reader, ended) == 0);
    CHECK_FALSE(setFilter(ended, "is", "tall"));
}
