// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Places: residential areas, buildings, dwellings; the windowed list of dwellings and how it is filtered.

#include "core/registry/reader.h"
#include "core/residents/place.h"
#include "core/values/address.h"

#include <vector>

namespace linwu::residents {

/// All residential areas by name, with their buildings counted.
struct EstateRow {
    Estate estate;
    std::int64_t buildings = 0;
};

[[nodiscard]] std::vector<EstateRow> listEstates(const Reader& reader);

/// The aliases of all areas, for reading addresses.
[[nodiscard]] std::vector<AreaAlias> areaAliases(const Reader& reader);

/// A building with what stands in it today.
struct BuildingRow {
    Building building;
    std::string estate;
    std::string grid; ///< name; empty: none or several
    std::int64_t dwellings = 0;
    std::int64_t households = 0; ///< 居住户
    std::int64_t persons = 0;
};

/// Buildings in order of area and number; of one area only when it is given. A reader of grids sees those that hold a dwelling of
/// hers.
[[nodiscard]] std::vector<BuildingRow> listBuildings(const Reader& reader, Id<Estate> estate = {});
/// The same, of those that lie in one grid as a whole.
[[nodiscard]] std::vector<BuildingRow> buildingsInGrid(const Reader& reader, Id<Grid> grid);
[[nodiscard]] std::int64_t countBuildings(const Reader& reader);

/// What a dialog offers of a building: nothing is counted.
struct BuildingName {
    Id<Building> id;
    std::string estate;
    std::string number;
    Id<Grid> gridId;  ///< none: none or several
    std::string grid; ///< its name
};

/// Every building that the reader sees, in order of area and number.
[[nodiscard]] std::vector<BuildingName> buildingNames(const Reader& reader);

/// All dwellings of a building in order of their doors. For acts: not scoped.
[[nodiscard]] std::vector<Dwelling> dwellingsIn(const Reader& reader, Id<Building> building);

/// The units that the dwellings of a building name.
[[nodiscard]] std::vector<std::string> unitsOf(const Reader& reader, Id<Building> building);

/// The dwelling behind a door, or none. For acts and import: not scoped.
[[nodiscard]] Id<Dwelling>
findDwelling(const Reader& reader, Id<Building> building, const std::string& unit, const std::string& room);

/// Area, building, unit and room of a dwelling; empty parts when it is gone.
[[nodiscard]] DoorAddress addressOf(const Reader& reader, Id<Dwelling> dwelling);

/// Which dwellings.
struct DwellingFilter {
    Id<Estate> estate;
    Id<Building> building;
    Id<Grid> grid;
    std::optional<bool> withoutGrid; ///< in no grid, or in one
    std::optional<DwellingUse> use;
    std::vector<DwellingUse> otherUses; ///< none of these
    std::optional<bool> inhabited;      ///< somebody lives there today, or nobody

    bool operator==(const DwellingFilter&) const = default;
};

/// Sets one filter from words: `estate`, `building`, `grid` (keys), `use` (word), `is` (`without_grid`, `inhabited`, `empty`).
[[nodiscard]] Status setFilter(DwellingFilter& filter, const std::string& key, const std::string& value);

struct DwellingRow {
    Id<Dwelling> id;
    std::string estate;
    std::string building;
    std::string unit;
    std::string room;
    std::optional<std::int64_t> area; ///< 0.01 ㎡
    DwellingUse use = DwellingUse::unknown;
    Id<Grid> gridId;
    std::string grid;
    std::string head; ///< of the first living household
    std::int64_t households = 0;
    std::int64_t persons = 0;
};

/// Keys of all that match, in order of doors; with `most` only the first ones, for the first paint.
[[nodiscard]] std::vector<Id<Dwelling>> dwellingIds(const Reader& reader, const DwellingFilter& filter, int most = 0);
[[nodiscard]] std::int64_t countDwellings(const Reader& reader, const DwellingFilter& filter);
/// Rows of these keys in the same order; keys beyond the scope give no row.
[[nodiscard]] std::vector<DwellingRow> dwellingRows(const Reader& reader, const std::vector<Id<Dwelling>>& ids);

} // namespace linwu::residents
