// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Places: estate (小区), building (楼栋), dwelling (房屋), and the dated facts of use and ownership.

#include "core/base/record.h"
#include "core/registry/reader.h"

#include <array>

namespace linwu::residents {

/// 小区: a residential area. Ledgers call one area by several names, so it carries aliases.
struct Estate {
    static constexpr std::string_view table = "estate";
    Id<Estate> id;
    std::string name;    ///< 小区名
    std::string aliases; ///< 别名, separated by `|`

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("aliases", self.aliases);
    }

    bool operator==(const Estate&) const = default;
};

[[nodiscard]] Problems check(const Estate& estate);

/// 楼栋
struct Building {
    static constexpr std::string_view table = "building";
    Id<Building> id;
    Id<Estate> estateId;
    std::string number;     ///< 幢号 in normal form: `3`, `12-1`, `A`
    std::string numberKey;  ///< sorts 2 before 12: `00003`
    std::string streetNo;   ///< 门牌号
    int units = 0;          ///< 单元数, 0 unknown
    Id<Grid> currentGridId; ///< the grid that holds all of it today; kept by the door

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("estate_id", self.estateId);
        visit("number", self.number);
        visit("number_key", self.numberKey);
        visit("street_no", self.streetNo);
        visit("units", self.units);
        visit("current_grid_id", self.currentGridId);
    }

    bool operator==(const Building&) const = default;
};

[[nodiscard]] Problems check(const Building& building);

/// 居住状态
enum class DwellingUse { unknown, owner, rented, vacant, groupRented, lent, business, lodging, unfinished, other };

/// 房屋
struct Dwelling {
    static constexpr std::string_view table = "dwelling";
    Id<Dwelling> id;
    Id<Building> buildingId;
    std::string unit;                              ///< 单元号, empty for point blocks
    std::string room;                              ///< 室号
    std::string doorKey;                           ///< sorts and finds doors: `00003-02-00501`
    std::optional<std::int64_t> area;              ///< 建筑面积, 0.01 ㎡
    std::string certificate;                       ///< 不动产权证号
    DwellingUse currentUse = DwellingUse::unknown; ///< the use today; kept by the door from dwelling_use
    std::string originalAddress;                   ///< as the ledger wrote it, when it differs
    std::string remark;
    Id<Grid> currentGridId; ///< kept by the door

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("building_id", self.buildingId);
        visit("unit", self.unit);
        visit("room", self.room);
        visit("door_key", self.doorKey);
        visit("area", self.area);
        visit("certificate", self.certificate);
        visit("current_use", self.currentUse);
        visit("original_address", self.originalAddress);
        visit("remark", self.remark);
        visit("current_grid_id", self.currentGridId);
    }

    bool operator==(const Dwelling&) const = default;
};

[[nodiscard]] Problems check(const Dwelling& dwelling);

/// What a dwelling was used for, from - to. Single: periods of one dwelling do not overlap.
struct DwellingUseSpell {
    static constexpr std::string_view table = "dwelling_use";
    Id<DwellingUseSpell> id;
    Id<Dwelling> dwellingId;
    DwellingUse use = DwellingUse::unknown;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("dwelling_id", self.dwellingId);
        visit("use", self.use);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const DwellingUseSpell&) const = default;
};

[[nodiscard]] Problems check(const DwellingUseSpell& spell);

struct Resident;

/// 产权: who owns a dwelling, from - to; several owners with shares are allowed.
struct Ownership {
    static constexpr std::string_view table = "ownership";
    Id<Ownership> id;
    Id<Dwelling> dwellingId;
    Id<Resident> residentId; ///< when the owner is in the register
    std::string ownerName;   ///< 产权人
    SealedText ownerPhone;   ///< 房东电话
    std::int64_t shareNumerator = 1;
    std::int64_t shareDenominator = 1;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("dwelling_id", self.dwellingId);
        visit("resident_id", self.residentId);
        visit("owner_name", self.ownerName);
        visit("owner_phone", self.ownerPhone);
        visit("share_numerator", self.shareNumerator);
        visit("share_denominator", self.shareDenominator);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const Ownership&) const = default;
};

[[nodiscard]] Problems check(const Ownership& ownership);

} // namespace linwu::residents

template <>
struct linwu::Codes<linwu::residents::DwellingUse> {
    using Use = linwu::residents::DwellingUse;
    static constexpr std::array<std::pair<Use, std::string_view>, 10> table{{
        {Use::unknown, "unknown"},
        {Use::owner, "owner"},
        {Use::rented, "rented"},
        {Use::vacant, "vacant"},
        {Use::groupRented, "group_rented"},
        {Use::lent, "lent"},
        {Use::business, "business"},
        {Use::lodging, "lodging"},
        {Use::unfinished, "unfinished"},
        {Use::other, "other"},
    }};
};
