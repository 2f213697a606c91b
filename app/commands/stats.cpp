// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu stats FILE [--on DATE]: how many persons, households and dwellings, by grid, sex and age; each adds up to the total.

#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"
#include "core/grids/population_queries.h"

namespace linwu::app {

namespace {

Answer answerOf(const grids::Population& population)
{
    Answer answer;
    answer.body["on"] = isoText(population.on);
    answer.body["persons"] = population.persons;
    answer.body["households"] = population.households;
    answer.body["dwellings"] = population.dwellings;
    answer.body["by_grid"] = Json::array();
    for (const grids::GridCount& count : population.byGrid) {
        answer.body["by_grid"].push_back(
            {{"grid", idText(count.grid)},
             {"name", count.grid ? Json(count.name) : Json()},
             {"persons", count.persons},
             {"households", count.households},
             {"dwellings", count.dwellings}}
        );
    }
    answer.body["by_sex"] = Json::object();
    for (const auto& [sex, persons] : population.bySex) {
        answer.body["by_sex"][sex] = persons;
    }
    answer.body["by_age"] = Json::array();
    for (const auto& [band, persons] : population.byAge) {
        answer.body["by_age"].push_back({{"band", band}, {"persons", persons}});
    }
    return answer;
}

} // namespace

Result<Answer> runStats(const Request& request)
{
    const auto day = request.date("on");
    if (!day) {
        return day.error();
    }
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    return ask(*file, [&](const Reader& reader) -> Result<Answer> {
        return answerOf(grids::population(reader, day->value_or(reader.today())));
    });
}

} // namespace linwu::app
