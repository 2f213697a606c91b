// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What people do with households. Each function is one act through the door.

#include "core/registry/registry.h"
#include "core/residents/household.h"

#include <vector>

namespace linwu::residents {

/// Somebody and the relation to the head.
struct Joining {
    Id<Resident> resident;
    std::string relation; ///< GB/T 4761; empty unknown
};

/// `household.add`: a household of people of the register, from `household.formedOn` on. For 户籍户, or for a 居住户 of people
/// who live in its dwelling already and belong to no other. The record carries its key afterwards.
Result<Changes> addHousehold(Registry& registry, const Actor& actor, Household& household, const std::vector<Joining>& members);

/// `household.edit`: number, hukou address, remark.
Result<Changes> editHousehold(Registry& registry, const Actor& actor, const Household& shown, Household edited);

/// `household.changeHead`: from a day on; relations are recomputed by the table, unknown pairs blank.
Result<Changes> changeHead(Registry& registry, const Actor& actor, Id<Household> household, Id<Resident> newHead, const Date& on);

/// `household.setRelation`: a relation has changed from a day on (marriage, adoption).
Result<Changes>
setRelation(Registry& registry, const Actor& actor, const Membership& shown, const std::string& relation, const Date& on);

/// `household.correctMember`: relation or days of a membership were wrong.
Result<Changes> correctMember(Registry& registry, const Actor& actor, const Membership& shown, const Membership& edited);

/// 分户: some members form a household of their own, with one of them as head, in the same dwelling or in another.
struct Split {
    std::vector<Id<Resident>> members;
    Id<Resident> head;          ///< of the new household, one of `members`
    Id<Resident> remainingHead; ///< of the old one, when its head goes
    Id<Dwelling> dwelling;      ///< none: the same
    std::string number;         ///< 户号 of the new household
    Date on{1900, 1, 1};
};

/// `household.split`. `made` receives the key of the new household.
Result<Changes> splitHousehold(
    Registry& registry,
    const Actor& actor,
    Id<Household> household,
    const Split& split,
    Id<Household>* made = nullptr
);

/// `household.join` 并户: all members of `from` join `into` on that day, with the relations given (others blank) and, for living
/// households, its dwelling; `from` ends.
Result<Changes> joinHouseholds(
    Registry& registry,
    const Actor& actor,
    Id<Household> from,
    Id<Household> into,
    const std::vector<Joining>& relations,
    const Date& on
);

} // namespace linwu::residents
