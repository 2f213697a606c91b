// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/ledger_grids.h"

#include "core/access/permit.h"
#include "core/base/steps.h"
#include "core/grids/grid_queries.h"
#include "core/grids/grid_steps.h"
#include "core/values/address.h"

#include <map>
#include <memory>
#include <vector>

namespace linwu::grids {

namespace {

/// 第一网格, 1网格, 网格1 and 1 are one.
std::string gridKey(std::string_view name)
{
    std::string key(name);
    for (const std::string_view word : {"网格", "第", "号"}) {
        for (std::size_t at = key.find(word); at != std::string::npos; at = key.find(word)) {
            key.erase(at, word.size());
        }
    }
    return normalPart(key.empty() ? name : key);
}

bool mayGive(const Actor& actor)
{
    const auto writes = [&](std::string_view table) { return actor.permit->writeReach(table) == Extent::whole; };
    return actor.permit == nullptr || (writes(Grid::table) && writes(GridBuilding::table));
}

class GridGiver {
public:
    GridGiver(Writer& writer, std::string communityCode)
        : m_writer(&writer)
        , m_communityCode(std::move(communityCode))
        , m_mayGive(mayGive(writer.actor()))
    {
        for (const Grid& grid : allGrids(writer.reader())) {
            m_codes.push_back(grid.code);
        }
        m_mayMake = m_codes.empty();
        for (const Grid& grid : listGrids(writer.reader(), writer.today())) {
            m_grids.emplace(grid.code, grid.id);
            m_grids.emplace(gridKey(grid.name), grid.id);
        }
    }

    Result<Id<Grid>> give(Id<residents::Building> building, const std::string& unit, std::string_view name)
    {
        if (!m_mayGive) {
            return Id<Grid>();
        }
        auto grid = gridOf(name);
        if (!grid || !grid->valid()) {
            return grid;
        }
        const auto status = inTurn(
            [&] {
                return assign(*m_writer, *grid, {building, unit}, std::nullopt);
            },
            [&] { return follow(*m_writer, building); }
        );
        return status ? grid : Result<Id<Grid>>(status.error());
    }

private:
    Result<Id<Grid>> gridOf(std::string_view name)
    {
        const std::string key = gridKey(name);
        if (const auto known = m_grids.find(key); known != m_grids.end()) {
            return known->second;
        }
        if (!m_mayMake) {
            return Id<Grid>();
        }
        Grid grid;
        grid.name = name;
        grid.code = nextGridCode(m_communityCode, grid.kind, m_codes);
        if (auto status = m_writer->add(grid); !status) {
            return status.error();
        }
        m_codes.push_back(grid.code);
        m_grids.emplace(key, grid.id);
        return grid.id;
    }

    Writer* m_writer;
    std::string m_communityCode;
    bool m_mayGive;
    bool m_mayMake = false;
    std::vector<std::string> m_codes; ///< ever given
    std::map<std::string, Id<Grid>> m_grids;
};

} // namespace

residents::ImportGrids gridsOfLedgers(const std::string& communityCode)
{
    return [communityCode](Writer& writer) -> residents::GivesGrid {
        const auto giver = std::make_shared<GridGiver>(writer, communityCode);
        return [giver](Id<residents::Building> building, const std::string& unit, std::string_view name) {
            return giver->give(building, unit, name);
        };
    };
}

} // namespace linwu::grids
