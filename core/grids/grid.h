// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Grid (网格): the unit of community work, the buildings it holds and who answers for it, over time.

#include "core/grids/staff.h"
#include "core/residents/place.h"

namespace linwu {

/// 网格类型
enum class GridKind { general, special, micro };

struct Grid {
    static constexpr std::string_view table = "grid";
    Id<Grid> id;
    std::string code; ///< 网格编码: 12-digit community code + 3 digits by default; never used again once closed
    std::string name; ///< 网格名称
    GridKind kind = GridKind::general;
    std::string extent;       ///< 四至范围
    int targetHouseholds = 0; ///< 户数规模, 0 none
    std::string remark;
    std::optional<Date> validFrom;
    std::optional<Date> validTo; ///< closed

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("code", self.code);
        visit("name", self.name);
        visit("kind", self.kind);
        visit("extent", self.extent);
        visit("target_households", self.targetHouseholds);
        visit("remark", self.remark);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const Grid&) const = default;
};

/// The code pattern itself is the community's choice: only its shape is checked, digits and at most 20.
[[nodiscard]] Problems check(const Grid& grid);

/// Which grid held a building (or one unit of it), from - to. Each building, or each of its units, is in one grid at a time.
struct GridBuilding {
    static constexpr std::string_view table = "grid_building";
    Id<GridBuilding> id;
    Id<Grid> gridId;
    Id<residents::Building> buildingId;
    std::string unit; ///< empty: the whole building
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("grid_id", self.gridId);
        visit("building_id", self.buildingId);
        visit("unit", self.unit);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const GridBuilding&) const = default;
};

[[nodiscard]] Problems check(const GridBuilding& assignment);

/// Who was responsible for a grid in which role, from - to.
struct GridDuty {
    static constexpr std::string_view table = "grid_duty";
    Id<GridDuty> id;
    Id<Grid> gridId;
    Id<Staff> staffId;
    StaffRole role = StaffRole::gridWorker;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("grid_id", self.gridId);
        visit("staff_id", self.staffId);
        visit("role", self.role);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const GridDuty&) const = default;
};

[[nodiscard]] Problems check(const GridDuty& duty);

} // namespace linwu

template <>
struct linwu::Codes<linwu::GridKind> {
    using Kind = linwu::GridKind;
    static constexpr std::array<std::pair<Kind, std::string_view>, 3> table{{
        {Kind::general, "general"},
        {Kind::special, "special"},
        {Kind::micro, "micro"},
    }};
};
