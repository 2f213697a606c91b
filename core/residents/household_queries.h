// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The windowed list of households, living and hukou ones apart.

#include "core/registry/reader.h"
#include "core/residents/household.h"

#include <vector>

namespace linwu::residents {

/// Which households. Living and hukou households are never listed together unless both are asked for.
struct HouseholdFilter {
    std::optional<HouseholdKind> kind = HouseholdKind::living;
    Id<Building> building;
    Id<Dwelling> dwelling;
    Id<Grid> grid;
    bool ended = false; ///< those that are no more, in place of those that are
    bool withoutHead = false;

    bool operator==(const HouseholdFilter&) const = default;
};

/// Sets one filter from words: `kind` (word), `building`, `dwelling`, `grid` (keys), `is` (`ended`, `without_head`).
[[nodiscard]] Status setFilter(HouseholdFilter& filter, const std::string& key, const std::string& value);

struct HouseholdRow {
    Id<Household> id;
    HouseholdKind kind = HouseholdKind::living;
    std::string number;
    std::string head;         ///< name; empty: none
    std::int64_t members = 0; ///< today
    Id<Dwelling> dwellingId;
    std::string estate;
    std::string building;
    std::string unit;
    std::string room;
    std::string hukouAddress;
    Id<Grid> gridId;
    std::string grid;
    std::optional<Date> formedOn;
    std::optional<Date> endedOn;
};

/// Keys of all that match, in order of doors, hukou households without a dwelling last.
[[nodiscard]] std::vector<Id<Household>> householdIds(const Reader& reader, const HouseholdFilter& filter);
[[nodiscard]] std::int64_t countHouseholds(const Reader& reader, const HouseholdFilter& filter);
/// Rows of these keys in the same order; keys beyond the scope give no row.
[[nodiscard]] std::vector<HouseholdRow> householdRows(const Reader& reader, const std::vector<Id<Household>>& ids);

} // namespace linwu::residents
