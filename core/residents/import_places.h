// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ImportPlaces: the estates, buildings and dwellings of a ledger, found in the register or made.

#include "core/residents/import_queries.h"
#include "core/residents/import_record.h"

#include <unordered_map>

namespace linwu::residents {

class ImportPlaces {
public:
    ImportPlaces(Writer& writer, const Ledger& ledger, const ImportPlan& plan);

    /// Makes what is missing, with uses and owners as the file gives them.
    Status write();

    [[nodiscard]] Id<Dwelling> dwelling(std::uint32_t index) const { return m_dwellings[index]; }

    /// The grid that holds the dwelling's building today.
    [[nodiscard]] Id<Grid> grid(std::uint32_t index) const { return m_grids[index]; }

    [[nodiscard]] std::uint32_t added() const { return m_added; }

private:
    void makeUses(const std::vector<std::size_t>& made);
    void makeOwnerships(const std::vector<std::size_t>& made);
    Result<std::pair<Id<Building>, Id<Grid>>> buildingOf(const LedgerDoor& door, std::string_view street);
    Result<Id<Estate>> estateOf(const std::string& name);

    Writer& m_writer;
    const Ledger& m_ledger;
    ImportLookup m_lookup;
    std::vector<Id<Dwelling>> m_dwellings;
    std::vector<Id<Grid>> m_grids; ///< by dwelling
    std::unordered_map<std::string, std::pair<Id<Building>, Id<Grid>>> m_buildings;
    std::unordered_map<std::string, Id<Estate>> m_estates;
    std::uint32_t m_added = 0;
};

} // namespace linwu::residents
