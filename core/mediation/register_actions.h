// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Acts on the register itself rather than on one case: committees, duty turns, reported months.

#include "core/mediation/input_fields.h"
#include "core/mediation/session.h"
#include "core/registry/registry.h"

namespace linwu::mediation {

/// A committee that keeps its cases in this file.
struct CommitteeInput {
    std::string name;      ///< 桂花里社区人民调解委员会
    std::string shortName; ///< 桂
    CommitteeKind kind = CommitteeKind::neighbourhood;
    std::string leader; ///< 主任

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name, Need::must);
        visit("short_name", self.shortName, Need::must);
        visit("kind", self.kind, Need::may);
        visit("leader", self.leader, Need::may);
    }
};

/// A half-day on duty (轮驻).
struct DutyInput {
    std::string name;
    std::string organisation;
    int weekday = 0; ///< 1 Monday … 7 Sunday
    std::string startsAt;
    std::string endsAt;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name, Need::must);
        visit("organisation", self.organisation, Need::may);
        visit("weekday", self.weekday, Need::must);
        visit("starts_at", self.startsAt, Need::may);
        visit("ends_at", self.endsAt, Need::may);
        visit("valid_from", self.validFrom, Need::may);
        visit("valid_to", self.validTo, Need::may);
    }
};

/// A reported month.
struct MonthInput {
    std::string month; ///< 2026-05

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("month", self.month, Need::must);
    }
};

/// `mediation.addCommittee`
Result<Changes> addCommittee(Registry& registry, const Actor& actor, const CommitteeInput& input, Id<Committee>& added);
/// `mediation.setDuty`
Result<Changes> setDuty(Registry& registry, const Actor& actor, const DutyInput& input);
/// `mediation.lockMonth`: the month has been reported (V49).
Result<Changes> lockMonth(Registry& registry, const Actor& actor, const MonthInput& input);

} // namespace linwu::mediation
