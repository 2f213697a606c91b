// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/merge_actions.h"
#include "core/residents/search_queries.h"
#include "tests/support/grids.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

std::vector<std::int64_t>
found(TempRegistry& registry, const SearchIndex& index, const std::string& words, const Scope& scope = {})
{
    std::vector<std::int64_t> ids;
    for (const auto& hit : index.find(searchRequest(registry->reader(scope), words)).hits) {
        if (hit.ref.kind == Resident::table) {
            ids.push_back(hit.ref.id);
        }
    }
    return ids;
}

using Ids = std::vector<std::int64_t>;

} // namespace

TEST_CASE("a person is found by name, initials, door, tails and whole number", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    Resident person = aResident("单雄信", "1", 1968);
    person.birth.reset();
    person.idNumber = aNumber(1968, 11, 3, 11);
    person.phone = "13912345678";
    const auto id = town.settle(person, town.door(town.third, "2", "201"));
    town.settle(aResident("安某"), town.door(town.twelfth, "1", "101"));
    SearchIndex index;
    REQUIRE(fillSearch(registry->reader(), index));
    const std::string tail = aNumber(1968, 11, 3, 11).substr(14);
    for (const std::string& words :
         {std::string("单雄信"),
          std::string("sxx"),
          std::string("shanxiongxin"),
          std::string("3-2-201"),
          tail,
          std::string("5678"),
          std::string("13912345678"),
          aNumber(1968, 11, 3, 11)}) {
        INFO(words);
        CHECK(found(registry, index, words) == Ids{id.value});
    }
}

TEST_CASE("the index follows every act and its undo", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    SearchIndex index;
    REQUIRE(fillSearch(registry->reader(), index));
    registry->observe([&](const Changes& changes) { updateSearch(registry->reader(), index, changes); });
    const auto id = town.settle(aResident("安某"), town.door(town.third, "1", "101"));
    CHECK(found(registry, index, "安某") == Ids{id.value});
    const Resident shown = stored(registry, id);
    Resident edited = shown;
    edited.name = "白某";
    const auto done = editResident(*registry, anActor(), shown, edited);
    REQUIRE(done);
    CHECK(found(registry, index, "白某") == Ids{id.value});
    CHECK(found(registry, index, "安某") == Ids{id.value});
    REQUIRE(registry->undo(anActor(), done->operation));
    CHECK(found(registry, index, "白某").empty());
}

TEST_CASE("people who live in a building are found by its new number", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto id = town.settle(aResident(), town.door(town.third, "1", "101"));
    SearchIndex index;
    REQUIRE(fillSearch(registry->reader(), index));
    registry->observe([&](const Changes& changes) { updateSearch(registry->reader(), index, changes); });
    const Building shown = stored(registry, town.third);
    Building edited = shown;
    edited.number = "30";
    REQUIRE(editBuilding(*registry, anActor(), shown, edited));
    CHECK(found(registry, index, "30-1-101") == Ids{id.value});
    CHECK(found(registry, index, "3-1-101").empty());
}

TEST_CASE("a record merged away is no longer found", "[people]")
{
    TempRegistry registry;
    Resident one = aResident("安某");
    Resident other = aResident("安某");
    REQUIRE(addResident(*registry, anActor(), one));
    REQUIRE(addResident(*registry, anActor(), other));
    SearchIndex index;
    REQUIRE(fillSearch(registry->reader(), index));
    registry->observe([&](const Changes& changes) { updateSearch(registry->reader(), index, changes); });
    const Resident kept = stored(registry, one.id);
    const Resident lost = stored(registry, other.id);
    REQUIRE(mergeResidents(*registry, anActor(), kept, kept, lost));
    CHECK(found(registry, index, "安某") == Ids{one.id.value});
    REQUIRE(unmergeResident(*registry, anActor(), other.id));
    CHECK(found(registry, index, "安某").size() == 2);
}

TEST_CASE("search gives a reader of one grid no hit and no count beyond it", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto mine = town.settle(aResident("安某"), town.door(town.third, "1", "101"));
    Resident neighbour = aResident("安某");
    neighbour.phone = "13912345678";
    town.settle(neighbour, town.door(town.twelfth, "1", "101"));
    const auto grid = addGrid(registry, "第一网格");
    REQUIRE(grids::assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, std::nullopt));
    SearchIndex index;
    REQUIRE(fillSearch(registry->reader(), index));
    const Scope scope{std::vector{grid}};
    CHECK(found(registry, index, "安某", scope) == Ids{mine.value});
    CHECK(index.find(searchRequest(registry->reader(scope), "安某")).total == 1);
    CHECK(index.find(searchRequest(registry->reader(scope), "13912345678")).total == 0);
    CHECK(index.find(searchRequest(registry->reader(scope), "5678")).total == 0);
}

TEST_CASE("a hit says name, address and status, and nothing beyond the scope", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto home = town.door(town.third, "1", "101");
    const auto id = town.settle(aResident("安某"), home);
    const auto text = hitText(registry->reader(), {"resident", id.value});
    REQUIRE(text);
    CHECK(text->title == "安某");
    CHECK(text->subtitle == "桂花里3幢1单元101室");
    CHECK(text->status == "present");
    CHECK(hitText(registry->reader(), {"dwelling", home.value})->title == "桂花里3幢1单元101室");
    CHECK_FALSE(hitText(registry->reader({std::vector<Id<Grid>>{}}), {"resident", id.value}));
}

TEST_CASE("a fill that is stopped says that it is not whole", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    BuildingPlan plan{2, 60, 40, {}, RoomNumbering::floorRoom};
    town.addBuilding("99", plan);
    SearchIndex index;
    CHECK_FALSE(fillSearch(registry->reader(), index, [] { return false; }));
}

TEST_CASE("people are found by the beginning of their name before there is an index", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto first = town.settle(aResident("单建国"), town.door(town.third, "1", "101"));
    town.settle(aResident("单见国"), town.door(town.third, "1", "102"));
    const auto other = town.settle(aResident("欧阳建"), town.door(town.twelfth, "1", "101"));
    const auto beginning = [&](const std::string& words, const Scope& scope = {}) {
        Ids ids;
        for (const auto& ref : peopleByBeginning(registry->reader(scope), words)) {
            ids.push_back(ref.id);
        }
        return ids;
    };
    CHECK(beginning("单建") == Ids{first.value});
    CHECK(beginning("单").size() == 2);
    CHECK(beginning("shan").size() == 2);
    CHECK(beginning("欧阳") == Ids{other.value});
    CHECK(beginning("").empty());
    CHECK(beginning("单", Scope{std::vector<Id<Grid>>{}}).empty());
}
