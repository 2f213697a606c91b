// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What must hold for households and memberships, and what looks wrong in a household taken together.

#include "core/residents/age_limits.h"
#include "core/residents/household.h"
#include "core/residents/relationship.h"

namespace linwu::residents {

/// A member of a household on one day.
struct Member {
    Id<Resident> id;
    std::string name;
    Relative relative;
};

/// What looks wrong in a household: two heads or none, a code of the other sex, two spouses, a child older than the head. All are
/// warnings with the field `member[n].relation` and the names in `args`. Ages are compared only where both births are known to
/// the year.
[[nodiscard]] Problems inspect(const std::vector<Member>& members, const AgeLimits& ages, const Date& today);

/// Who the program proposes as the new head when `leaving` goes: the spouse, then the eldest adult child, then the eldest adult;
/// none when nobody of age is left. Births unknown come last.
[[nodiscard]] std::optional<std::size_t>
proposedHead(const std::vector<Member>& members, Id<Resident> leaving, const AgeLimits& ages, const Date& on);

} // namespace linwu::residents
