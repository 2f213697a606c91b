// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/population.h"
#include "core/values/id_card.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace linwu;
using namespace linwu::demo;

namespace {

constexpr std::uint16_t householdColumn = 5;
constexpr std::uint16_t relationColumn = 6;
constexpr std::uint16_t nameColumn = 7;
constexpr std::uint16_t idColumn = 10;
constexpr std::uint16_t typeColumn = 16;

/// Every text of a column, the head left out.
std::vector<std::string> column(const Population& population, std::uint16_t wanted)
{
    std::vector<std::string> texts;
    for (const auto& sheet : population.workbook.sheets) {
        for (std::size_t row = 1; row < sheet.rowCount(); ++row) {
            texts.emplace_back(sheet.row(row).at(wanted).text);
        }
    }
    return texts;
}

} // namespace

TEST_CASE("the same seed invents the same community")
{
    const PopulationWish wish{.residents = 300, .seed = 7};
    CHECK(column(inventPopulation(wish), nameColumn) == column(inventPopulation(wish), nameColumn));
    CHECK(column(inventPopulation(wish), idColumn) == column(inventPopulation(wish), idColumn));
}

TEST_CASE("another seed invents another community")
{
    CHECK(
        column(inventPopulation({.residents = 300, .seed = 7}), nameColumn) !=
        column(inventPopulation({.residents = 300, .seed = 8}), nameColumn)
    );
}

TEST_CASE("a community has exactly as many residents as wished")
{
    for (const std::int64_t wished : {1, 2, 299, 1500}) {
        const Population population = inventPopulation({.residents = wished, .seed = 3});
        CHECK(population.residents == wished);
        CHECK(column(population, nameColumn).size() == static_cast<std::size_t>(wished));
    }
}

TEST_CASE("invented ID numbers are sound but for their area, of area 9901, and each given once")
{
    const auto numbers = column(inventPopulation({.residents = 2000, .seed = 5}), idColumn);
    CHECK(std::set<std::string>(numbers.begin(), numbers.end()).size() == numbers.size());
    for (const std::string& number : numbers) {
        REQUIRE(number.starts_with("9901"));
        REQUIRE(isSound(parseCitizenId(number, {.today = Date(2026, 11, 22)}).verdict));
    }
}

TEST_CASE("every invented household has one head")
{
    const Population population = inventPopulation({.residents = 1000, .seed = 5});
    const auto households = column(population, householdColumn);
    const auto relations = column(population, relationColumn);
    std::map<std::string, int> heads;
    for (std::size_t row = 0; row < households.size(); ++row) {
        heads[households[row]] += relations[row] == "户主" ? 1 : 0;
    }
    CHECK(heads.size() == static_cast<std::size_t>(population.households));
    for (const auto& [household, count] : heads) {
        REQUIRE(count == 1);
    }
}

TEST_CASE("most of the invented people are registered where they live, some elsewhere, some come from outside")
{
    std::map<std::string, int> types;
    for (const auto& type : column(inventPopulation({.residents = 4000, .seed = 5}), typeColumn)) {
        ++types[type];
    }
    CHECK(types.size() == 4);
    CHECK(types["户籍常住"] > 2400);
    CHECK(types["人户分离"] > 200);
    CHECK(types["流动人口"] > 300);
    CHECK(types["户在人不在"] > 10);
    CHECK(types["户在人不在"] < 200);
}

TEST_CASE("every planned building has a grid")
{
    const Population population = inventPopulation({.residents = 5000, .seed = 5});
    REQUIRE(!population.buildings.empty());
    for (const PlannedBuilding& building : population.buildings) {
        REQUIRE(building.grid >= 0);
        REQUIRE(static_cast<std::size_t>(building.grid) < population.grids.size());
    }
}
