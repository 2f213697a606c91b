// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/generate.h"

#include "core/grids/grid_actions.h"
#include "core/residents/resident_import.h"

#include <map>

namespace linwu::demo {

namespace {

Status importPeople(Registry& registry, const Actor& actor, spreadsheets::Workbook workbook)
{
    residents::LedgerOptions reading;
    reading.today = registry.today();
    const auto ledger = residents::readLedger(std::move(workbook), reading);
    if (!ledger) {
        return ledger.error();
    }
    const residents::ImportOptions options;
    const auto plan = residents::planImport(registry, *ledger, options);
    if (!plan) {
        return plan.error();
    }
    const auto report = residents::importLedger(registry, actor, *ledger, *plan, options);
    return report ? Status() : Status(report.error());
}

/// The buildings of the registry by the grid that is planned for them.
Result<std::vector<std::vector<grids::BuildingPart>>> partsByGrid(const Registry& registry, const Population& population)
{
    return registry.read({}, [&](const Reader& reader) {
        std::map<std::int64_t, std::string> estates;
        for (const auto& estate : listRecords<residents::Estate>(reader.session(), "id > 0")) {
            estates[estate.id.value] = estate.name;
        }
        std::map<std::pair<std::string, std::string>, int> planned;
        for (const PlannedBuilding& building : population.buildings) {
            planned[{building.estate, building.number}] = building.grid;
        }
        std::vector<std::vector<grids::BuildingPart>> parts(population.grids.size());
        for (const auto& building : listRecords<residents::Building>(reader.session(), "id > 0")) {
            const auto plan = planned.find({estates[building.estateId.value], building.number});
            if (plan != planned.end()) {
                parts[static_cast<std::size_t>(plan->second)].push_back({building.id, {}});
            }
        }
        return parts;
    });
}

} // namespace

Status settle(Registry& registry, const Actor& actor, Population population)
{
    if (auto status = importPeople(registry, actor, std::move(population.workbook)); !status) {
        return status;
    }
    const auto parts = partsByGrid(registry, population);
    if (!parts) {
        return parts.error();
    }
    for (std::size_t at = 0; at < population.grids.size(); ++at) {
        Grid grid;
        grid.name = population.grids[at];
        if (auto made = grids::addGrid(registry, actor, grid); !made) {
            return made.error();
        }
        if (auto given = grids::assignBuildings(registry, actor, grid.id, (*parts)[at], std::nullopt); !given) {
            return given.error();
        }
    }
    return {};
}

} // namespace linwu::demo
