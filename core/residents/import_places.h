// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ImportPlaces: the estates, buildings and dwellings of a ledger, found in the register or made.

#include "core/residents/import_queries.h"
#include "core/residents/import_record.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace linwu::residents {

class ImportPlaces {
public:
    /// `grids` may be none.
    ImportPlaces(Writer& writer, const Ledger& ledger, const ImportPlan& plan, ImportGrids grids);

    /// Makes what is missing, with uses and owners as the file gives them.
    Status write();

    [[nodiscard]] Id<Dwelling> dwelling(std::uint32_t index) const { return m_dwellings[index]; }

    /// The grid that holds the dwelling today.
    [[nodiscard]] Id<Grid> grid(std::uint32_t index) const { return m_grids[index]; }

    [[nodiscard]] std::uint32_t added() const { return m_added; }

private:
    Status findBuildings();
    /// Buildings that nobody has put into a grid go where the ledger says, as a whole or unit by unit; dwellings follow them.
    Status findGrids();
    Status giveGrids(Id<Building> building, const std::vector<std::size_t>& dwellings);
    [[nodiscard]] LedgerDoor doorAt(std::size_t dwelling) const;
    [[nodiscard]] Id<Grid> gridOfUnit(Id<Building> building, const std::string& unit);
    void makeUses(const std::vector<std::size_t>& made);
    void makeOwnerships(const std::vector<std::size_t>& made);
    Result<Id<Building>> buildingOf(const LedgerDoor& door, std::string_view street);
    Result<Id<Estate>> estateOf(const std::string& name);

    Writer& m_writer;
    const Ledger& m_ledger;
    ImportGrids m_givers;
    ImportLookup m_lookup;
    GivesGrid m_give;               ///< begun with the first building that goes into a grid
    std::vector<Id<Building>> m_of; ///< by dwelling
    std::vector<Id<Dwelling>> m_dwellings;
    std::vector<Id<Grid>> m_grids; ///< by dwelling
    std::unordered_map<std::string, Id<Building>> m_buildings;
    std::map<std::pair<Id<Building>, std::string>, Id<Grid>> m_unitGrids;
    std::unordered_map<std::string, Id<Estate>> m_estates;
    std::uint32_t m_added = 0;
};

} // namespace linwu::residents
