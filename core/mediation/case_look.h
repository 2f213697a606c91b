// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Looking into a confidential case (人民调解法 15): whoever does not work on it says why, and that is kept.

#include "core/mediation/case_rules.h"
#include "core/registry/registry.h"

#include <string>

namespace linwu::mediation {

/// One look into one case. Never edited, never undone.
struct CaseLook {
    static constexpr std::string_view table = "case_look";
    Id<CaseLook> id;
    Id<MediationCase> caseId;
    std::string person;
    Date lookedOn{2000, 1, 1};
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("person", self.person);
        visit("looked_on", self.lookedOn);
        visit("reason", self.reason);
    }

    bool operator==(const CaseLook&) const = default;
};

/// Marked 保密, or a party is under age on that day.
[[nodiscard]] bool isConfidential(const CaseFile& file, const Date& day, const RuleContext& context);

/// V103: `confidential_case` when the case is confidential and `person` neither works on it nor has said today why she looks.
[[nodiscard]] Problems
checkLook(const Reader& reader, const CaseFile& file, const std::string& person, const RuleContext& context);

/// `mediation.look`: keeps who looked and the reason she gave for V103. Final. Refused with `notFound` for an unknown case;
/// nothing is written when she needs no reason.
Result<Changes> lookInto(Registry& registry, const Actor& actor, Id<MediationCase> id);

} // namespace linwu::mediation
