// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Look (查看登记): who saw a whole number, of whom, when and why.

#include "core/registry/registry.h"

#include <string>
#include <vector>

namespace linwu {

/// One look. Never edited, never undone.
struct Look {
    static constexpr std::string_view table = "look";
    Id<Look> id;
    std::string lookedAt; ///< local time with offset; set by the door
    std::string person;   ///< who looked; set by the door
    Id<Staff> staffId;
    std::string aboutTable; ///< `resident`
    std::int64_t aboutId = 0;
    std::string subject; ///< whom it was about, as named that day
    std::string shown;   ///< names of the fields, separated by blanks
    SealedText reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("looked_at", self.lookedAt);
        visit("person", self.person);
        visit("staff_id", self.staffId);
        visit("about_table", self.aboutTable);
        visit("about_id", self.aboutId);
        visit("subject", self.subject);
        visit("shown", self.shown);
        visit("reason", self.reason);
    }

    bool operator==(const Look&) const = default;
};

/// `required` at `reason`.
[[nodiscard]] Problems check(const Look& look);

/// `account.look`: keeps that she sees those fields of that record, and why. Final. Whoever may read the record may; refused with
/// `forbidden` (`row_beyond_reach`) when it lies beyond her scope.
Result<Changes> noteLook(Registry& registry, const Actor& actor, Look look);

/// The looks of a month, oldest first.
[[nodiscard]] std::vector<Look> looksOf(const Reader& reader, int year, int month);

} // namespace linwu
