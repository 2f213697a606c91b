// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/card_queries.h"
#include "core/residents/resident_list_queries.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_seed.h"
#include "tests/support/grids.h"

#include <algorithm>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

ResidentFilter only(ResidentTrait trait)
{
    ResidentFilter filter;
    filter.is = {trait};
    return filter;
}

std::vector<std::string> namesOf(TempRegistry& registry, const ResidentFilter& filter, ResidentOrder order = ResidentOrder::name)
{
    std::vector<std::string> names;
    const Reader reader = registry->reader();
    for (const auto& row : residentRows(reader, residentIds(reader, filter, order))) {
        names.push_back(row.name);
    }
    return names;
}

using Names = std::vector<std::string>;

std::string planOf(TempRegistry& registry, const ListQuestion& question)
{
    std::string plan;
    registry.session().each("explain query plan " + question.text, question.parameters, [&](const Row& row) {
        plan += std::string(row.text(3)) + "\n";
        return true;
    });
    return plan;
}

} // namespace

TEST_CASE("people are listed by pinyin, the surname's reading first", "[people]")
{
    TempRegistry registry;
    for (const auto* name : {"张某", "单某", "安某", "仇某"}) {
        Resident person = aResident(name);
        REQUIRE(addResident(*registry, anActor(), person));
    }
    CHECK(namesOf(registry, {}) == Names{"安某", "仇某", "单某", "张某"});
}

TEST_CASE("people are listed by birth and by door, the unknown last", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    town.settle(aResident("安某", "1", 1990), town.door(town.twelfth, "1", "101"));
    town.settle(aResident("白某", "1", 1950), town.door(town.third, "2", "101"));
    Resident person = aResident("陈某");
    person.birth.reset();
    REQUIRE(addResident(*registry, anActor(), person));
    CHECK(namesOf(registry, {}, ResidentOrder::birth) == Names{"白某", "安某", "陈某"});
    CHECK(namesOf(registry, {}, ResidentOrder::address) == Names{"白某", "安某", "陈某"});
    const Reader reader = registry->reader();
    CHECK(firstResidentIds(reader, {}, ResidentOrder::address, 2).size() == 2);
    CHECK(firstResidentIds(reader, {}, ResidentOrder::address, 60) == residentIds(reader, {}, ResidentOrder::address));
}

TEST_CASE("what somebody lacks is a filter, and its opposite too", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    Resident bare = aResident("安某");
    REQUIRE(addResident(*registry, anActor(), bare));
    Resident full = aResident("白某");
    full.idNumber = aNumber(1970, 3, 1, 11);
    full.phone = "13800000000";
    REQUIRE(addResident(*registry, anActor(), full));
    CHECK(namesOf(registry, only(ResidentTrait::withoutNumber)) == Names{"安某"});
    CHECK(namesOf(registry, only(ResidentTrait::withoutPhone)) == Names{"安某"});
    ResidentFilter hasPhone;
    hasPhone.isNot = {ResidentTrait::withoutPhone};
    CHECK(namesOf(registry, hasPhone) == Names{"白某"});
}

TEST_CASE("sixty is reached on the birthday", "[people]")
{
    TempRegistry registry;
    Resident person = aResident();
    person.birth = PartialDate{Date(1966, 5, 21), Precision::day};
    REQUIRE(addResident(*registry, anActor(), person));
    CHECK(countResidents(registry->reader(), only(ResidentTrait::elder)) == 0);
    registry.clock().set(Date(2026, 5, 21));
    CHECK(countResidents(registry->reader(), only(ResidentTrait::elder)) == 1);
}

TEST_CASE("from which age on somebody is old follows the rule of the file", "[people]")
{
    TempRegistry registry;
    REQUIRE(rules::seedFile(*registry, anActor()));
    Resident person = aResident();
    person.birth = PartialDate{Date(1964, 5, 21), Precision::day};
    REQUIRE(addResident(*registry, anActor(), person));
    REQUIRE(registry->apply(anActor(), "rules.change", [&](Writer& writer) {
        return rules::changeRule(writer, {"resident_ages", "elder", "65", {}, writer.today(), "市民政局通知"});
    }));
    CHECK(countResidents(registry->reader(), only(ResidentTrait::elder)) == 0);
    ResidentFilter lastYear = only(ResidentTrait::elder);
    lastYear.asOf = plusDays(registry->today(), -1);
    CHECK(countResidents(registry->reader(), lastYear) == 1);
}

TEST_CASE("somebody of sixty alone in a dwelling lives alone, two do not", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    town.settle(aResident("安某", "2", 1950), town.door(town.third, "1", "201"));
    town.settleFamily();
    CHECK(namesOf(registry, only(ResidentTrait::livesAlone)) == Names{"安某"});
    ResidentFilter together;
    together.is = {ResidentTrait::elder};
    together.isNot = {ResidentTrait::livesAlone};
    CHECK(namesOf(registry, together) == Names{"陈某", "王某"});
}

TEST_CASE("people who moved out or died come only when asked for", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto gone = town.settle(aResident("安某"), town.door(town.third, "1", "201"));
    const auto dead = town.settle(aResident("白某"), town.door(town.third, "1", "202"));
    REQUIRE(moveOut(*registry, anActor(), gone, {Date(2026, 4, 1), {}, {}}));
    REQUIRE(markDeceased(*registry, anActor(), dead, Date(2026, 4, 2)));
    CHECK(namesOf(registry, {}).empty());
    CHECK(namesOf(registry, only(ResidentTrait::movedOut)) == Names{"安某"});
    CHECK(namesOf(registry, only(ResidentTrait::deceased)) == Names{"白某"});
}

TEST_CASE("the list of a past day has those who lived here then", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto gone = town.settle(aResident("安某"), town.door(town.third, "1", "201"));
    town.settle(aResident("白某"), town.door(town.third, "1", "202"), {}, {}, Date(2026, 4, 10));
    REQUIRE(moveOut(*registry, anActor(), gone, {Date(2026, 4, 1), {}, {}}));
    ResidentFilter march;
    march.asOf = Date(2026, 3, 31);
    CHECK(namesOf(registry, march) == Names{"安某"});
    march.asOf = Date(2026, 4, 1);
    CHECK(namesOf(registry, march).empty());
    march.asOf = Date(2026, 4, 10);
    CHECK(namesOf(registry, march) == Names{"白某"});
}

TEST_CASE("a label is a filter on the days it is carried", "[people]")
{
    TempRegistry registry;
    Resident person = aResident("安某");
    REQUIRE(addResident(*registry, anActor(), person));
    ResidentGroup group{{}, person.id, "DIBAO", {}, Date(2026, 1, 1), std::nullopt};
    REQUIRE(addToGroup(*registry, anActor(), group));
    ResidentFilter poor;
    poor.groups = {"DIBAO"};
    CHECK(countResidents(registry->reader(), poor) == 1);
    poor.asOf = Date(2025, 12, 31);
    CHECK(countResidents(registry->reader(), poor) == 0);
    ResidentFilter others;
    others.notGroups = {"DIBAO"};
    CHECK(countResidents(registry->reader(), others) == 0);
}

TEST_CASE("what an older file holds of level four in the clear is listed, counted and shown to nobody", "[people][level_four]")
{
    TempRegistry registry;
    Resident person = aResident("安某");
    REQUIRE(addResident(*registry, anActor(), person));
    registry.session().run(
        "insert into resident_group (id, resident_id, group_code, note) values (1, :person, 'DRUG', '')",
        {{"person", person.id.value}}
    );
    const Reader reader = registry->reader();
    ResidentFilter filter;
    filter.groups = {"DRUG"};
    CHECK(countResidents(reader, filter) == 0);
    CHECK(residentIds(reader, filter).empty());
    CHECK(residentChips(reader).size() == Codes<ResidentTrait>::table.size());
    CHECK(personCard(reader, person.id, registry->today())->groups.empty());
}

TEST_CASE("chips count what their lists hold", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    ResidentGroup group{{}, family.son, "VOL", {}, std::nullopt, std::nullopt};
    REQUIRE(addToGroup(*registry, anActor(), group));
    const Reader reader = registry->reader();
    const auto chips = residentChips(reader);
    CHECK(chips.size() == Codes<ResidentTrait>::table.size() + 1);
    for (const auto& chip : chips) {
        ResidentFilter filter;
        if (chip.trait) {
            filter.is = {*chip.trait};
        } else {
            filter.groups = {chip.group};
        }
        CHECK(chip.count == static_cast<std::int64_t>(residentIds(reader, filter).size()));
    }
}

TEST_CASE("a reader of one grid gets no row, key or count beyond it", "[people]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto neighbour = town.settle(aResident("周某", "2", 1940), town.door(town.twelfth, "1", "101"));
    const auto grid = addGrid(registry, "第一网格");
    REQUIRE(grids::assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, std::nullopt));
    const Reader mine = registry->reader({std::vector{grid}});
    const Reader nobody = registry->reader({std::vector<Id<Grid>>{}});
    CHECK(residentIds(mine, {}).size() == 3);
    CHECK(residentIds(nobody, {}).empty());
    CHECK(residentRows(mine, {neighbour, family.son}).size() == 1);
    CHECK(residentRows(nobody, {neighbour, family.son}).empty());
    CHECK(countResidents(mine, only(ResidentTrait::advancedAge)) == 0);
    for (const auto& chip : residentChips(nobody)) {
        CHECK(chip.count == 0);
    }
    CHECK(dwellingIds(mine, {}).size() == 8);
    CHECK(dwellingRows(nobody, dwellingIds(registry->reader(), {})).empty());
    CHECK(listBuildings(mine).size() == 1);
    CHECK(grids::listGrids(nobody, registry->today()).empty());
}

TEST_CASE("filters are set from words and told back in the same words", "[people]")
{
    ResidentFilter filter;
    CHECK(setFilter(filter, "is", "advanced_age,lives_alone"));
    CHECK(setFilter(filter, "not", "without_phone"));
    CHECK(setFilter(filter, "age_from", "60"));
    CHECK(setFilter(filter, "on", "2026-03-01"));
    CHECK_FALSE(setFilter(filter, "is", "tall"));
    CHECK_FALSE(setFilter(filter, "age_to", "x"));
    CHECK_FALSE(setFilter(filter, "colour", "red"));
    ResidentFilter again;
    for (const auto& [key, value] : wordsOf(filter)) {
        CHECK(setFilter(again, key, value));
    }
    CHECK(again == filter);
}

TEST_CASE("every list question with an index for it is answered by an index", "[people]")
{
    TempRegistry registry;
    const auto grid = addGrid(registry, "第一网格");
    std::vector<ResidentFilter> filters(1);
    for (const auto& [trait, word] : Codes<ResidentTrait>::table) {
        filters.push_back(only(trait));
        ResidentFilter inGrid = only(trait);
        inGrid.grid = grid;
        filters.push_back(inGrid);
        for (const auto& [other, otherWord] : Codes<ResidentTrait>::table) {
            ResidentFilter both = only(trait);
            (other == trait ? both.groups : both.notGroups).push_back("DIBAO");
            both.isNot = {other};
            filters.push_back(both);
        }
    }
    for (const Scope& scope : {Scope{}, Scope{std::vector{grid}}}) {
        const Reader reader = registry->reader(scope);
        for (const auto& filter : filters) {
            for (const auto& [order, word] : Codes<ResidentOrder>::table) {
                const auto question = residentQuestion(reader, filter, order);
                const std::string plan = planOf(registry, question);
                INFO(question.text << "\n" << plan);
                const bool bare =
                    plan.find("SCAN resident\n") != std::string::npos || plan.find("SCAN dwelling\n") != std::string::npos;
                CHECK_FALSE(bare);
            }
        }
    }
}
