// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Population: how many persons, households and dwellings there were on a day, by grid, sex and age, each adding up to the total;
// and the figures of the 人口统计表.

#include "core/grids/grid.h"
#include "core/registry/reader.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linwu::grids {

/// Age bands, youngest first; `unknown` counts people without a date of birth. Each is said by its first
/// age.
inline constexpr std::array<std::pair<int, std::string_view>, 11> ageBands{{
    {0, "0-2"},
    {3, "3-5"},
    {6, "6-14"},
    {15, "15-17"},
    {18, "18-34"},
    {35, "35-59"},
    {60, "60-64"},
    {65, "65-79"},
    {80, "80-89"},
    {90, "90-99"},
    {100, "100+"},
}};
inline constexpr std::string_view unknownAge = "unknown";

struct GridCount {
    Id<Grid> grid; ///< none: in no grid
    std::string name;
    std::int64_t persons = 0;
    std::int64_t households = 0; ///< 居住户
    std::int64_t dwellings = 0;
};

struct Population {
    Date on{1900, 1, 1};
    std::int64_t persons = 0;
    std::int64_t households = 0; ///< 居住户; hukou households are never added to them
    std::int64_t dwellings = 0;
    std::vector<GridCount> byGrid;                           ///< grids of that day by code, last the one without grid
    std::map<std::string, std::int64_t> bySex;               ///< `0`, `1`, `2`, `9`, all four always
    std::vector<std::pair<std::string, std::int64_t>> byAge; ///< all bands, then `unknown`
};

/// The figures of a day. Today is read from the columns kept beside the records, a past day from the dated facts.
[[nodiscard]] Population population(const Reader& reader, const Date& on);

/// In which grid everybody lived on a day who is counted then, by key of the resident; a grid of 0: in none.
[[nodiscard]] std::unordered_map<std::int64_t, Id<Grid>> gridsOfPeople(const Reader& reader, const Date& on);

/// One row of the 人口统计表: figures by the words of `tableColumns`.
struct PopulationRow {
    Id<Grid> grid; ///< none: in no grid
    std::string name;
    std::map<std::string, std::int64_t> figures;
    std::int64_t ages = 0; ///< sum of the whole years of those whose date of birth is known, for the mean age

    /// The figure, 0 when nothing was counted.
    [[nodiscard]] std::int64_t at(const std::string& column) const
    {
        const auto found = figures.find(column);
        return found == figures.end() ? 0 : found->second;
    }
};

/// Column words in the order of the table: `households`, `dwelling.vacant`, `persons`, `residence.floating`, `sex.1`,
/// `age.60-64`, `ethnic.han`, `education.college`, `political.party`, `group.DIBAO` … Groups of columns that split the persons
/// end with a column `….unknown`.
[[nodiscard]] const std::vector<std::string>& tableColumns();

/// One row a grid, then those in no grid, then the total. Today.
[[nodiscard]] std::vector<PopulationRow> populationTable(const Reader& reader);

} // namespace linwu::grids
