// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/population_queries.h"
#include "core/residents/resident_list_queries.h"
#include "tests/support/grids.h"

#include <numeric>
#include <set>

using namespace linwu;
using namespace linwu::grids;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

/// The figures by grid, sex and age add up to the total.
void checkSums(const Population& population)
{
    std::int64_t persons = 0;
    std::int64_t households = 0;
    std::int64_t dwellings = 0;
    for (const auto& grid : population.byGrid) {
        persons += grid.persons;
        households += grid.households;
        dwellings += grid.dwellings;
    }
    CHECK(persons == population.persons);
    CHECK(households == population.households);
    CHECK(dwellings == population.dwellings);
    std::int64_t sexes = 0;
    for (const auto& [sex, count] : population.bySex) {
        sexes += count;
    }
    CHECK(sexes == population.persons);
    std::int64_t ages = 0;
    for (const auto& [band, count] : population.byAge) {
        ages += count;
    }
    CHECK(ages == population.persons);
}

std::int64_t inBand(const Population& population, const std::string& band)
{
    for (const auto& [word, count] : population.byAge) {
        if (word == band) {
            return count;
        }
    }
    return -1;
}

struct Community {
    explicit Community(TempRegistry& registry)
        : town(registry)
        , family(town.settleFamily())
    {
        neighbour = town.settle(aResident("周某", "2", 1940), town.door(town.twelfth, "1", "101"));
        Resident nowhere = aResident("吴某", "0");
        nowhere.birth.reset();
        REQUIRE(addResident(*registry, anActor(), nowhere));
        grid = addGrid(registry, "第一网格");
        REQUIRE(assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, Date(2026, 3, 1)));
    }

    SmallTown town;
    SmallTown::Family family;
    Id<Resident> neighbour;
    Id<Grid> grid;
};

} // namespace

TEST_CASE("persons by grid, sex and age each add up to the total, no grid included", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const Community community(registry);
    const auto today = population(registry->reader(), registry->today());
    CHECK(today.persons == 5);
    CHECK(today.households == 2);
    CHECK(today.dwellings == 12);
    checkSums(today);
    REQUIRE(today.byGrid.size() == 2);
    CHECK(today.byGrid[0].persons == 3);
    CHECK(today.byGrid[0].dwellings == 8);
    CHECK_FALSE(today.byGrid[1].grid.valid());
    CHECK(today.byGrid[1].persons == 2);
    CHECK(today.bySex.at("0") == 1);
    CHECK(inBand(today, "35-59") == 1);
    CHECK(inBand(today, "65-79") == 2);
    CHECK(inBand(today, "80-89") == 1);
    CHECK(inBand(today, "unknown") == 1);
}

TEST_CASE("today by its columns equals today by the facts", "[grids]")
{
    TempRegistry registry;
    const Community community(registry);
    const auto today = population(registry->reader(), registry->today());
    registry.clock().set(plusDays(registry->today(), 1));
    const auto byFacts = population(registry->reader(), plusDays(registry->today(), -1));
    CHECK(byFacts.persons == today.persons);
    CHECK(byFacts.households == today.households);
    CHECK(byFacts.byAge == today.byAge);
    CHECK(byFacts.bySex == today.bySex);
    for (std::size_t place = 0; place < today.byGrid.size(); ++place) {
        CHECK(byFacts.byGrid[place].persons == today.byGrid[place].persons);
        CHECK(byFacts.byGrid[place].households == today.byGrid[place].households);
        CHECK(byFacts.byGrid[place].dwellings == today.byGrid[place].dwellings);
    }
}

TEST_CASE("a past day counts who lived here then, in the grids of then", "[grids]")
{
    TempRegistry registry;
    const Community community(registry);
    REQUIRE(moveOut(*registry, anActor(), community.neighbour, {Date(2026, 4, 1), {}, {}}));
    const auto march = population(registry->reader(), Date(2026, 3, 31));
    CHECK(march.persons == 5);
    CHECK(march.households == 2);
    CHECK(march.byGrid[0].persons == 3);
    checkSums(march);
    const auto february = population(registry->reader(), Date(2026, 2, 28));
    CHECK(february.byGrid[0].persons == 0);
    CHECK(february.byGrid[1].persons == 5);
    const auto april = population(registry->reader(), Date(2026, 4, 1));
    CHECK(april.persons == 4);
    CHECK(april.households == 1);
    CHECK(population(registry->reader(), Date(2019, 12, 31)).households == 0);
}

TEST_CASE("the figures of a past day equal the list of that day", "[grids]")
{
    TempRegistry registry;
    const Community community(registry);
    REQUIRE(markDeceased(*registry, anActor(), community.neighbour, Date(2026, 4, 1)));
    for (const auto& day : {Date(2019, 1, 1), Date(2026, 3, 31), Date(2026, 4, 1), Date(2026, 5, 19)}) {
        ResidentFilter filter;
        filter.asOf = day;
        CHECK(population(registry->reader(), day).persons == countResidents(registry->reader(), filter));
    }
}

TEST_CASE("a reader of one grid counts no one beyond it", "[grids]")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const Community community(registry);
    const auto mine = population(registry->reader({std::vector{community.grid}}), registry->today());
    CHECK(mine.persons == 3);
    CHECK(mine.households == 1);
    CHECK(mine.dwellings == 8);
    CHECK(population(registry->reader({std::vector<Id<Grid>>{}}), registry->today()).persons == 0);
    CHECK(population(registry->reader({std::vector<Id<Grid>>{}}), Date(2026, 4, 1)).dwellings == 0);
}

TEST_CASE("every group of columns of the population table adds up to the persons", "[grids]")
{
    TempRegistry registry;
    Community community(registry);
    ResidentGroup group{{}, community.family.son, "VOL", {}, std::nullopt, std::nullopt};
    REQUIRE(addToGroup(*registry, anActor(), group));
    REQUIRE(
        changeUse(*registry, anActor(), community.town.door(community.town.third, "2", "101"), DwellingUse::vacant, std::nullopt)
    );
    const auto rows = populationTable(registry->reader());
    REQUIRE(rows.size() == 3);
    const std::set<std::string> columns(tableColumns().begin(), tableColumns().end());
    for (const auto& row : rows) {
        std::map<std::string, std::int64_t> sums;
        for (const auto& [column, count] : row.figures) {
            CHECK(columns.contains(column));
            sums[column.substr(0, column.find('.'))] += column.find('.') == std::string::npos ? 0 : count;
        }
        for (const auto* split : {"sex", "age", "ethnic", "education", "political", "residence"}) {
            CHECK(sums[split] == row.at("persons"));
        }
    }
    CHECK(rows.back().at("persons") == 5);
    CHECK(rows.front().at("group.VOL") == 1);
    CHECK(rows.front().at("dwelling.vacant") == 1);
    CHECK(rows.back().at("households") == 2);
}

TEST_CASE("the mean age counts whole years of those whose birth is known", "[grids]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto door = town.door(town.third, "1", "101");
    const auto bornIn = [&](const char* name, const std::optional<PartialDate>& birth) {
        Resident person = aResident(name);
        person.birth = birth;
        town.settle(person, door);
    };
    const int year = registry->today().year();
    bornIn("钱某", PartialDate{Date(static_cast<unsigned short>(year - 30), 1, 1), Precision::day});
    bornIn("孙某", PartialDate{Date(static_cast<unsigned short>(year - 10), 12, 31), Precision::day});
    bornIn("郑某", std::nullopt);
    const auto rows = populationTable(registry->reader());
    CHECK(rows.back().ages == 30 + 9);
}

TEST_CASE("how many people and households a grid has is read from an index alone", "[grids]")
{
    TempRegistry registry;
    for (const auto& [table, condition] :
         {std::pair("resident", "status in ('present', 'away', 'lost')"),
          {"household", "kind = 'living' and ended_on is null"}}) {
        std::string plan;
        registry.session().each(
            std::string("explain query plan select current_grid_id, count(*) from ") + table +
                " where current_grid_id is not null and " + condition + " group by current_grid_id",
            {},
            [&](const Row& row) {
                plan += std::string(row.text(3)) + "\n";
                return true;
            }
        );
        CAPTURE(plan);
        CHECK(plan.find(std::string("COVERING INDEX ") + table + "_grid") != std::string::npos);
    }
}
