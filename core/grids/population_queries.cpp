// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/population_queries.h"

#include "core/grids/grid_queries.h"
#include "core/residents/resident_clauses_queries.h"
#include "core/store/table.h"

#include <algorithm>
#include <unordered_map>

namespace linwu::grids {

namespace {

constexpr std::string_view kPersonsToday =
    "select current_grid_id, sex, birth from resident where status in ('present', 'away', 'lost')";

/// Who lived here on a day by the residence facts, and those of whom no home is known (the same people as a list of that day, see
/// resident_clauses_queries.cpp).
constexpr std::string_view kPersonsWithHome = R"(
select dwelling.building_id, dwelling.unit, resident.sex, resident.birth, resident.id
  from residence
  join resident on resident.id = residence.resident_id
  join dwelling on dwelling.id = residence.dwelling_id
 where (residence.valid_from is null or residence.valid_from <= :on_day) and (residence.valid_to is null or residence.valid_to > :on_day)
   and resident.status <> 'merged' and (resident.birth is null or resident.birth <= :on_day))";
constexpr std::string_view kPersonsWithoutHome = R"(
select 0, '', resident.sex, resident.birth, resident.id
  from resident
 where resident.current_dwelling_id is null and resident.status <> 'merged' and (resident.birth is null or resident.birth <= :on_day)
   and (resident.status in ('present', 'away', 'lost') or resident.status_on > :on_day)
   and not exists (select 1 from residence where residence.resident_id = resident.id))";

constexpr std::string_view kHouseholdsToday =
    "select current_grid_id, count(*) from household where kind = 'living' and ended_on is null group by current_grid_id";
constexpr std::string_view kDwellingsToday = "select current_grid_id, count(*) from dwelling group by current_grid_id";

constexpr std::string_view kHouseholdsOn = R"(
select dwelling.building_id, dwelling.unit, count(*)
  from household join dwelling on dwelling.id = household.dwelling_id
 where household.kind = 'living' and (household.formed_on is null or household.formed_on <= :on_day)
   and (household.ended_on is null or household.ended_on > :on_day)
 group by dwelling.building_id, dwelling.unit)";
constexpr std::string_view kDwellingsOn =
    "select dwelling.building_id, dwelling.unit, count(*) from dwelling group by building_id, unit";

constexpr std::string_view kAssignments = R"(
select id, grid_id, building_id, unit, valid_from, valid_to from grid_building
 where (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to > :day))";

/// First days of birth that are too young for each band, as text: a birth after boundary n lies below band n.
std::vector<std::string> bandStarts(const Date& on)
{
    std::vector<std::string> starts;
    starts.reserve(std::size(ageBands));
    for (const auto& [age, word] : ageBands) {
        starts.push_back(isoText(residents::bornBy(age, on)));
    }
    return starts;
}

/// Counts of one day, grid by grid.
class Counter {
public:
    Counter(const Reader& reader, const Date& on)
        : m_starts(bandStarts(on))
        , m_ages(ageBands.size() + 1)
    {
        m_population.on = on;
        for (const auto* sex : {"0", "1", "2", "9"}) {
            m_population.bySex[sex] = 0;
        }
        for (const auto& grid : listGrids(reader, on)) {
            m_population.byGrid.push_back({grid.id, grid.name, 0, 0, 0});
        }
        m_population.byGrid.push_back({});
        for (std::size_t place = 0; place < m_population.byGrid.size(); ++place) {
            m_places[m_population.byGrid[place].grid.value] = place;
        }
    }

    void addPerson(std::int64_t grid, std::string_view sex, std::string_view birth)
    {
        ++m_population.persons;
        ++countOf(grid).persons;
        ++m_sexes[sex.size() == 1 && sex[0] >= '0' && sex[0] <= '9' ? static_cast<std::size_t>(sex[0] - '0') : 0];
        ++m_ages[bandOf(birth)];
    }

    void addHouseholds(std::int64_t grid, std::int64_t count)
    {
        m_population.households += count;
        countOf(grid).households += count;
    }

    void addDwellings(std::int64_t grid, std::int64_t count)
    {
        m_population.dwellings += count;
        countOf(grid).dwellings += count;
    }

    Population finished()
    {
        for (auto& [sex, persons] : m_population.bySex) {
            persons = m_sexes[static_cast<std::size_t>(sex[0] - '0')];
        }
        for (std::size_t band = 0; band < ageBands.size(); ++band) {
            m_population.byAge.emplace_back(ageBands[band].second, m_ages[band]);
        }
        m_population.byAge.emplace_back(unknownAge, m_ages.back());
        return std::move(m_population);
    }

private:
    /// A grid that does not exist that day counts as none.
    GridCount& countOf(std::int64_t grid)
    {
        const auto place = m_places.find(grid);
        return place == m_places.end() ? m_population.byGrid.back() : m_population.byGrid[place->second];
    }

    [[nodiscard]] std::size_t bandOf(std::string_view birth) const
    {
        if (birth.empty()) {
            return ageBands.size();
        }
        std::size_t band = 0;
        while (band + 1 < m_starts.size() && birth <= m_starts[band + 1]) {
            ++band;
        }
        return band;
    }

    std::vector<std::string> m_starts;
    std::array<std::int64_t, 10> m_sexes{};
    std::vector<std::int64_t> m_ages;
    std::unordered_map<std::int64_t, std::size_t> m_places;
    Population m_population;
};

Population populationToday(const Reader& reader)
{
    Counter counter(reader, reader.today());
    reader.session().each(kPersonsToday, {}, [&](const Row& row) {
        counter.addPerson(row.integer(0), row.text(1), row.text(2));
        return true;
    });
    reader.session().each(kHouseholdsToday, {}, [&](const Row& row) {
        counter.addHouseholds(row.integer(0), row.integer(1));
        return true;
    });
    reader.session().each(kDwellingsToday, {}, [&](const Row& row) {
        counter.addDwellings(row.integer(0), row.integer(1));
        return true;
    });
    return counter.finished();
}

/// Grids of a day by building.
class Assignments {
public:
    Assignments(const Reader& reader, const Date& on)
    {
        reader.session().each(kAssignments, {{"day", isoText(on)}}, [&](const Row& row) {
            const auto assignment = recordOf<GridBuilding>(row);
            m_byBuilding[assignment.buildingId.value].push_back(assignment);
            return true;
        });
    }

    [[nodiscard]] std::int64_t gridOf(std::int64_t building, std::string_view unit) const
    {
        const auto found = m_byBuilding.find(building);
        return found == m_byBuilding.end() ? 0 : gridOfUnit(found->second, std::string(unit)).value;
    }

private:
    std::unordered_map<std::int64_t, std::vector<GridBuilding>> m_byBuilding;
};

Population populationOn(const Reader& reader, const Date& on)
{
    Counter counter(reader, on);
    const Assignments assignments(reader, on);
    const Fields day{{"on_day", isoText(on)}};
    for (const auto question : {kPersonsWithHome, kPersonsWithoutHome}) {
        reader.session().each(question, day, [&](const Row& row) {
            counter.addPerson(assignments.gridOf(row.integer(0), row.text(1)), row.text(2), row.text(3));
            return true;
        });
    }
    reader.session().each(kHouseholdsOn, day, [&](const Row& row) {
        counter.addHouseholds(assignments.gridOf(row.integer(0), row.text(1)), row.integer(2));
        return true;
    });
    reader.session().each(kDwellingsOn, {}, [&](const Row& row) {
        counter.addDwellings(assignments.gridOf(row.integer(0), row.text(1)), row.integer(2));
        return true;
    });
    return counter.finished();
}

} // namespace

std::unordered_map<std::int64_t, Id<Grid>> gridsOfPeople(const Reader& reader, const Date& on)
{
    std::unordered_map<std::int64_t, Id<Grid>> grids;
    const Assignments assignments(reader, on);
    for (const auto question : {kPersonsWithHome, kPersonsWithoutHome}) {
        reader.session().each(question, {{"on_day", isoText(on)}}, [&](const Row& row) {
            grids[row.integer(4)].value = assignments.gridOf(row.integer(0), row.text(1));
            return true;
        });
    }
    return grids;
}

Population population(const Reader& reader, const Date& on)
{
    const Reader figures = reader.forFigures();
    return on == reader.today() ? populationToday(figures) : populationOn(figures, on);
}

} // namespace linwu::grids
