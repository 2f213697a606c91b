// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What people do with residents. Each function is one act through the door, with the name given in its comment.
//
// "Has changed" and "was wrong" are two acts: a change keeps what was true before (a former name, an earlier dwelling), a
// correction replaces it. The journal keeps both.

#include "core/registry/registry.h"
#include "core/residents/household.h"

namespace linwu::residents {

/// Where somebody lives from a day on, and in which living household.
struct MoveIn {
    Id<Dwelling> dwelling;
    ResidenceKind kind = ResidenceKind::unknown;
    std::optional<Date> from; ///< none: since before we knew; only for people who live nowhere in the register yet
    std::string reason;       ///< 迁入原因
    Id<Household> household;  ///< to join; none: a new living household with this person as its head
    std::string relation;     ///< to the head of the household joined
    Id<Resident> newHead;     ///< of the household left behind, when its head goes
};

/// `resident.add`. The record carries its key afterwards. `place` may be nullptr: nobody knows yet where the person lives. A
/// document number that another person has asks for confirmation (`id_taken`: 重号 is allowed with a reason).
Result<Changes> addResident(Registry& registry, const Actor& actor, Resident& resident, const MoveIn* place = nullptr);

/// `resident.edit`: something has changed. A name that was carried until now becomes the former name. Status, current and derived
/// columns are not typed: they follow from other acts.
Result<Changes> editResident(Registry& registry, const Actor& actor, const Resident& shown, Resident edited);

/// `resident.correct`: something was wrong. No former name is kept.
Result<Changes> correctResident(Registry& registry, const Actor& actor, const Resident& shown, const Resident& edited);

/// `resident.verify`: the doubts about the person are settled; 待核实 is taken away and the day noted.
Result<Changes> verifyResident(Registry& registry, const Actor& actor, Id<Resident> resident);

/// `resident.moveIn`: from outside or from another dwelling of the register.
Result<Changes> moveIn(Registry& registry, const Actor& actor, Id<Resident> resident, const MoveIn& move);

/// `resident.moveOut`: ends residence and living household on that day. Refused with `new_head_needed` when the head leaves
/// others behind.
struct MoveOut {
    Date on{1900, 1, 1};
    std::string destination; ///< 迁往地
    Id<Resident> newHead;
};

Result<Changes> moveOut(Registry& registry, const Actor& actor, Id<Resident> resident, const MoveOut& move);

/// `resident.markDeceased`: residence, households and groups end on the day of death.
Result<Changes> markDeceased(
    Registry& registry,
    const Actor& actor,
    Id<Resident> resident,
    const Date& on,
    const std::vector<Id<Resident>>& newHeads = {}
);

/// `resident.setStatus`: 在住, 外出 or 失联 from a day on. Other statuses have acts of their own (`status_has_an_act`).
Result<Changes> setStatus(Registry& registry, const Actor& actor, Id<Resident> resident, ResidentStatus status, const Date& on);

/// `residence.correct`: dwelling, kind, reason or days of a residence were wrong.
Result<Changes> correctResidence(Registry& registry, const Actor& actor, const Residence& shown, const Residence& edited);

/// `group.add`: a label from a day on. Refused with `fact_overlaps` when the person carries it at that time.
Result<Changes> addToGroup(Registry& registry, const Actor& actor, ResidentGroup& group);

/// `group.end`
Result<Changes> endGroup(Registry& registry, const Actor& actor, const ResidentGroup& shown, const Date& on);

} // namespace linwu::residents
