// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The windowed list of households, living and hukou ones apart.

#include "core/registry/reader.h"
#include "core/residents/household.h"
#include "core/residents/typed_words.h"
#include "core/values/address.h"

#include <vector>

namespace linwu::residents {

/// Which households. Living and hukou households are never listed together unless both are asked for.
struct HouseholdFilter {
    std::optional<HouseholdKind> kind = HouseholdKind::living;
    Id<Building> building;
    Id<Dwelling> dwelling;
    Id<Grid> grid;
    bool ended = false; ///< those that are no more, in place of those that are
    // Those without (true), those with (false), or any.
    std::optional<bool> withoutHead;
    std::optional<bool> withoutNumber; ///< 缺户号
    std::optional<bool> withoutGrid;
    std::string number; ///< 户号 begins so; empty: any
    std::string head;   ///< part of the head's name; empty: any
    DoorAddress door;   ///< building, unit, room where given (household_words.h)
    WordRange members;  ///< how many belong to it today

    bool operator==(const HouseholdFilter&) const = default;
};

/// Sets one filter from words: `kind` (word), `building`, `dwelling`, `grid` (keys), `is` (`ended`, `without_head`,
/// `without_number`, `without_grid`).
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

enum class HouseholdOrder {
    door,   ///< by door; hukou households without a dwelling last, by number
    number, ///< by 户号, those without one last
    head,   ///< by the pinyin of the head's name, those without a head last
};

/// Keys of all that match; with `most` only the first ones, for the first paint.
[[nodiscard]] std::vector<Id<Household>>
householdIds(const Reader& reader, const HouseholdFilter& filter, HouseholdOrder order = HouseholdOrder::door, int most = 0);
[[nodiscard]] std::int64_t countHouseholds(const Reader& reader, const HouseholdFilter& filter);
/// Rows of these keys in the same order; keys beyond the scope give no row.
[[nodiscard]] std::vector<HouseholdRow> householdRows(const Reader& reader, const std::vector<Id<Household>>& ids);

/// Living and hukou households that are, whose 户号 is `number` or, from five characters on, begins so; exact ones first.
[[nodiscard]] std::vector<Id<Household>> householdsByNumber(const Reader& reader, const std::string& number, int most = 10);

} // namespace linwu::residents

template <>
struct linwu::Codes<linwu::residents::HouseholdOrder> {
    using Order = linwu::residents::HouseholdOrder;
    static constexpr std::array<std::pair<Order, std::string_view>, 3> table{{
        {Order::door, "address"},
        {Order::number, "number"},
        {Order::head, "head"},
    }};
};
