// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Household (户): living households (居住户) and hukou households (户籍户), and the dated facts of membership and residence.

#include "core/residents/resident.h"

namespace linwu::residents {

/// Two kinds are kept apart and never added.
enum class HouseholdKind {
    living,     ///< 居住户: people who live together in one dwelling
    family,     ///< 户籍家庭户
    collective, ///< 户籍集体户
};

struct Household {
    static constexpr std::string_view table = "household";
    Id<Household> id;
    HouseholdKind kind = HouseholdKind::living;
    std::string number;       ///< 户号
    Id<Dwelling> dwellingId;  ///< required for a living household
    Id<Resident> headId;      ///< 户主 today; kept by the door
    std::string hukouAddress; ///< 户籍地址 of a hukou household
    std::optional<Date> formedOn;
    std::optional<Date> endedOn; ///< the household is no more (split, joined, all moved out)
    std::string remark;
    Id<Grid> currentGridId; ///< kept by the door

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("number", self.number);
        visit("dwelling_id", self.dwellingId);
        visit("head_id", self.headId);
        visit("hukou_address", self.hukouAddress);
        visit("formed_on", self.formedOn);
        visit("ended_on", self.endedOn);
        visit("remark", self.remark);
        visit("current_grid_id", self.currentGridId);
    }

    bool operator==(const Household&) const = default;
};

[[nodiscard]] Problems check(const Household& household);

/// Who belonged to which household with which relation to its head, from - to.
struct Membership {
    static constexpr std::string_view table = "household_member";
    Id<Membership> id;
    Id<Household> householdId;
    Id<Resident> residentId;
    std::string relation; ///< GB/T 4761 code; `02` 户主; empty unknown
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("household_id", self.householdId);
        visit("resident_id", self.residentId);
        visit("relation", self.relation);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const Membership&) const = default;
};

[[nodiscard]] Problems check(const Membership& membership);

/// 居住类别
enum class ResidenceKind { unknown, registered, separated, floating, overseas, registeredOnly };

/// Who lived where, from - to.
struct Residence {
    static constexpr std::string_view table = "residence";
    Id<Residence> id;
    Id<Resident> residentId;
    Id<Dwelling> dwellingId;
    ResidenceKind kind = ResidenceKind::unknown;
    std::string reason; ///< 迁入原因, 迁往地
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("resident_id", self.residentId);
        visit("dwelling_id", self.dwellingId);
        visit("kind", self.kind);
        visit("reason", self.reason);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const Residence&) const = default;
};

[[nodiscard]] Problems check(const Residence& residence);

} // namespace linwu::residents

template <>
struct linwu::Codes<linwu::residents::HouseholdKind> {
    using Kind = linwu::residents::HouseholdKind;
    static constexpr std::array<std::pair<Kind, std::string_view>, 3> table{{
        {Kind::living, "living"},
        {Kind::family, "family"},
        {Kind::collective, "collective"},
    }};
};

template <>
struct linwu::Codes<linwu::residents::ResidenceKind> {
    using Kind = linwu::residents::ResidenceKind;
    static constexpr std::array<std::pair<Kind, std::string_view>, 6> table{{
        {Kind::unknown, "unknown"},
        {Kind::registered, "registered"},
        {Kind::separated, "separated"},
        {Kind::floating, "floating"},
        {Kind::overseas, "overseas"},
        {Kind::registeredOnly, "registered_only"},
    }};
};
