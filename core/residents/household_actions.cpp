// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/household_actions.h"

#include "core/base/steps.h"
#include "core/residents/fact_queries.h"
#include "core/residents/facts.h"
#include "core/residents/resident_rules.h"

#include <algorithm>

namespace linwu::residents {

namespace {

/// Brings the persons' own columns in line after their households changed.
Status rewriteAll(Writer& writer, const std::vector<Id<Resident>>& residents)
{
    for (const auto resident : residents) {
        if (auto status = rewrite(writer, resident); !status) {
            return status;
        }
    }
    return {};
}

std::vector<Id<Resident>> idsOf(const std::vector<Member>& members)
{
    std::vector<Id<Resident>> ids;
    std::transform(members.begin(), members.end(), std::back_inserter(ids), [](const Member& member) { return member.id; });
    return ids;
}

const Member* memberOf(const std::vector<Member>& members, Id<Resident> id)
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.id == id; });
    return found == members.end() ? nullptr : &*found;
}

/// A household that can still change; names the act after its head.
Result<Household> openHousehold(Writer& writer, Id<Household> id)
{
    auto household = householdOf(writer, id);
    if (household && household->endedOn) {
        return invalid("household", "household_ended");
    }
    if (household && household->headId.valid()) {
        if (const auto head = residentOf(writer, household->headId)) {
            writer.subject(head->name);
        }
    }
    return household;
}

/// Members in the order in which the last leaver can be the head without a successor.
std::vector<Member> headLast(std::vector<Member> members)
{
    std::stable_partition(members.begin(), members.end(), [](const Member& member) {
        return !isHeadRelation(member.relative.relation);
    });
    return members;
}

/// Moves a member's home to another dwelling on that day.
Status moveHome(Writer& writer, Id<Resident> resident, Id<Dwelling> dwelling, const Date& on)
{
    const auto homes = onDay(residencesOf(writer.reader(), resident), on);
    if (!homes.empty() && homes.back().dwellingId == dwelling) {
        return {};
    }
    Residence home{{}, resident, dwelling, ResidenceKind::unknown, {}, on, std::nullopt};
    if (!homes.empty()) {
        home.kind = homes.back().kind;
    }
    return inTurn([&] { return endResidences(writer, resident, on); }, [&] { return beginResidence(writer, home); });
}

Status checkSplit(const std::vector<Member>& members, const Split& split)
{
    if (split.members.empty() || std::find(split.members.begin(), split.members.end(), split.head) == split.members.end()) {
        return invalid("head", "not_a_member");
    }
    for (const auto id : split.members) {
        if (memberOf(members, id) == nullptr) {
            return invalid("members", "not_a_member");
        }
    }
    return split.members.size() == members.size() ? Status(invalid("members", "nobody_stays")) : Status();
}

/// The leaver's relation in the new household: to its head, worked out from both relations to the old head.
std::string relationAfterSplit(const std::vector<Member>& members, Id<Resident> resident, Id<Resident> newHead)
{
    if (resident == newHead) {
        return std::string(headRelation);
    }
    const auto oldHead = std::find_if(members.begin(), members.end(), [](const Member& member) {
        return isHeadRelation(member.relative.relation);
    });
    if (oldHead == members.end()) {
        return {};
    }
    return relationToNewHead(memberOf(members, resident)->relative, oldHead->relative, memberOf(members, newHead)->relative);
}

Status
moveMembers(Writer& writer, const std::vector<Member>& members, const Split& split, Id<Household> old, const Household& fresh)
{
    std::vector<Member> leaving;
    for (const auto id : split.members) {
        leaving.push_back(*memberOf(members, id));
    }
    for (const auto& member : headLast(leaving)) {
        const std::string relation = relationAfterSplit(members, member.id, split.head);
        auto status = inTurn(
            [&] { return leaveHousehold(writer, member.id, old, split.on, split.remainingHead); },
            [&] {
                return fresh.kind == HouseholdKind::living ? moveHome(writer, member.id, fresh.dwellingId, split.on) : Status();
            },
            [&] { return joinHousehold(writer, member.id, fresh.id, relation, split.on); }
        );
        if (!status) {
            return status;
        }
    }
    return {};
}

std::string relationOf(const std::vector<Joining>& relations, Id<Resident> resident)
{
    const auto found =
        std::find_if(relations.begin(), relations.end(), [&](const Joining& one) { return one.resident == resident; });
    return found == relations.end() ? std::string() : found->relation;
}

} // namespace

Result<Changes> addHousehold(Registry& registry, const Actor& actor, Household& household, const std::vector<Joining>& members)
{
    return registry.apply(actor, "household.add", [&](Writer& writer) -> Status {
        if (members.empty()) {
            return invalid("members", "required");
        }
        auto status = inTurn(
            [&] { return requireNotAfterToday(writer, household.formedOn, "formed_on"); }, [&] { return writer.add(household); }
        );
        for (const auto& member : members) {
            const Id<Resident> resident = member.resident;
            const std::string& relation = member.relation;
            const auto person = residentOf(writer, resident);
            if (!person) {
                return person.error();
            }
            if (isHeadRelation(relation)) {
                writer.subject(person->name);
            }
            if (status && household.kind == HouseholdKind::living && person->currentDwellingId != household.dwellingId) {
                return invalid("members", "member_lives_elsewhere");
            }
            status = inTurn(
                [&] { return status; },
                [&] { return joinHousehold(writer, resident, household.id, relation, household.formedOn); },
                [&] { return rewrite(writer, resident); }
            );
        }
        return status;
    });
}

Result<Changes> editHousehold(Registry& registry, const Actor& actor, const Household& shown, Household edited)
{
    return registry.apply(actor, "household.edit", [&](Writer& writer) -> Status {
        const auto household = openHousehold(writer, shown.id);
        if (!household) {
            return household.error();
        }
        Household typed = shown;
        typed.number = edited.number;
        typed.hukouAddress = edited.hukouAddress;
        typed.remark = edited.remark;
        typed.formedOn = edited.formedOn;
        return writer.edit(shown, typed);
    });
}

Result<Changes> changeHead(Registry& registry, const Actor& actor, Id<Household> household, Id<Resident> newHead, const Date& on)
{
    return registry.apply(actor, "household.changeHead", [&](Writer& writer) -> Status {
        const auto open = openHousehold(writer, household);
        if (!open) {
            return open.error();
        }
        const auto members = membersOf(writer.reader(), household, on);
        if (memberOf(members, newHead) == nullptr) {
            return invalid("new_head", "not_a_member");
        }
        const auto former = std::find_if(members.begin(), members.end(), [](const Member& member) {
            return isHeadRelation(member.relative.relation);
        });
        if (former != members.end() && former->id == newHead) {
            return invalid("new_head", "is_head_already");
        }
        return inTurn(
            [&] { return requireNotAfterToday(writer, on, "on"); },
            [&] { return assignHead(writer, household, newHead, former == members.end() ? Member{} : *former, on); }
        );
    });
}

Result<Changes>
setRelation(Registry& registry, const Actor& actor, const Membership& shown, const std::string& relation, const Date& on)
{
    return registry.apply(actor, "household.setRelation", [&](Writer& writer) -> Status {
        const auto open = openHousehold(writer, shown.householdId);
        if (!open) {
            return open.error();
        }
        if (isHeadRelation(relation) != isHeadRelation(shown.relation)) {
            return invalid("relation", "head_has_an_act");
        }
        Membership next{{}, shown.householdId, shown.residentId, relation, on, shown.validTo};
        return inTurn(
            [&] { return requireNotAfterToday(writer, on, "on"); },
            [&] { return endFact(writer, shown, on); },
            [&] { return writer.add(next); }
        );
    });
}

Result<Changes> correctMember(Registry& registry, const Actor& actor, const Membership& shown, const Membership& edited)
{
    return registry.apply(actor, "household.correctMember", [&](Writer& writer) -> Status {
        const auto open = openHousehold(writer, shown.householdId);
        if (!open) {
            return open.error();
        }
        Membership corrected = shown;
        corrected.relation = edited.relation;
        corrected.validFrom = edited.validFrom;
        corrected.validTo = edited.validTo;
        for (const auto& other : membershipsIn(writer.reader(), shown.householdId)) {
            const bool overlaps = Period{other.validFrom, other.validTo}.overlaps({corrected.validFrom, corrected.validTo});
            if (other.id != shown.id && overlaps && other.residentId == shown.residentId) {
                return invalid("valid_from", "fact_overlaps");
            }
            if (other.id != shown.id && overlaps && isHeadRelation(other.relation) && isHeadRelation(corrected.relation)) {
                return invalid("relation", "two_heads");
            }
        }
        return inTurn(
            [&] { return writer.edit(shown, corrected); },
            [&] { return rewrite(writer, shown.householdId); },
            [&] { return rewrite(writer, shown.residentId); }
        );
    });
}

Result<Changes>
splitHousehold(Registry& registry, const Actor& actor, Id<Household> household, const Split& split, Id<Household>* made)
{
    return registry.apply(actor, "household.split", [&](Writer& writer) -> Status {
        const auto old = openHousehold(writer, household);
        if (!old) {
            return old.error();
        }
        const auto members = membersOf(writer.reader(), household, split.on);
        Household fresh = *old;
        fresh.number = split.number;
        fresh.dwellingId = split.dwelling.valid() ? split.dwelling : old->dwellingId;
        fresh.formedOn = split.on;
        fresh.headId = {};
        fresh.remark.clear();
        auto status = inTurn(
            [&] { return requireNotAfterToday(writer, split.on, "on"); },
            [&] { return checkSplit(members, split); },
            [&] { return writer.add(fresh); },
            [&] { return moveMembers(writer, members, split, household, fresh); },
            [&] { return rewriteAll(writer, idsOf(members)); }
        );
        if (status && made != nullptr) {
            *made = fresh.id;
        }
        return status;
    });
}

Result<Changes> joinHouseholds(
    Registry& registry,
    const Actor& actor,
    Id<Household> from,
    Id<Household> into,
    const std::vector<Joining>& relations,
    const Date& on
)
{
    return registry.apply(actor, "household.join", [&](Writer& writer) -> Status {
        const auto leaving = openHousehold(writer, from);
        const auto target = openHousehold(writer, into);
        if (!leaving || !target) {
            return leaving ? target.error() : leaving.error();
        }
        if (from == into || (leaving->kind == HouseholdKind::living) != (target->kind == HouseholdKind::living)) {
            return invalid("into", "households_differ_in_kind");
        }
        auto status = requireNotAfterToday(writer, on, "on");
        const auto members = headLast(membersOf(writer.reader(), from, on));
        for (const auto& member : members) {
            status = inTurn(
                [&] { return status; },
                [&] { return leaveHousehold(writer, member.id, from, on, {}); },
                [&] {
                    return target->kind == HouseholdKind::living ? moveHome(writer, member.id, target->dwellingId, on) : Status();
                },
                [&] { return joinHousehold(writer, member.id, into, relationOf(relations, member.id), on); },
                [&] { return rewrite(writer, member.id); }
            );
        }
        return status;
    });
}

} // namespace linwu::residents
