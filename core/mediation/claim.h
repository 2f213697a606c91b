// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The claim of 以案定补: one case is paid once, to a mediator of it who may be paid (人民调解法 16).

#include "core/mediation/mediation_case.h"

#include <optional>
#include <string>

namespace linwu {

struct Staff;

} // namespace linwu

namespace linwu::mediation {

struct Claim {
    static constexpr std::string_view table = "case_claim";
    Id<Claim> id;
    Id<MediationCase> caseId;
    Id<Staff> staffId;
    std::string name; ///< of the mediator
    std::optional<Date> claimedOn;
    std::optional<Money> amount; ///< 分, by the grade of the case

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("staff_id", self.staffId);
        visit("name", self.name);
        visit("claimed_on", self.claimedOn);
        visit("amount", self.amount);
    }

    bool operator==(const Claim&) const = default;
};

} // namespace linwu::mediation
