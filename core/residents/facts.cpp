// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/facts.h"

#include "core/base/steps.h"
#include "core/residents/derived.h"
#include "core/residents/fact_queries.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::residents {

namespace {

template <Record R>
Result<R> recordOfKey(const Writer& writer, std::int64_t id)
{
    if (auto record = findRecord<R>(writer.reader().session(), id)) {
        return std::move(*record);
    }
    return failure(ErrorCode::notFound, std::string(R::table), std::to_string(id));
}

/// Living households and hukou households are two single facts.
bool sameKind(HouseholdKind one, HouseholdKind other)
{
    return (one == HouseholdKind::living) == (other == HouseholdKind::living);
}

void setCurrent(const Writer& writer, Resident& resident)
{
    const Date& today = writer.today();
    const auto residences = onDay(residencesOf(writer.reader(), resident.id), today);
    resident.currentDwellingId = residences.empty() ? Id<Dwelling>() : residences.back().dwellingId;
    resident.currentGridId = {};
    if (resident.currentDwellingId.valid()) {
        const auto dwelling = dwellingOf(writer, resident.currentDwellingId);
        resident.currentGridId = dwelling ? dwelling->currentGridId : Id<Grid>();
    }
    resident.currentHouseholdId = {};
    for (const auto& membership : onDay(membershipsOf(writer.reader(), resident.id), today)) {
        const auto household = householdOf(writer, membership.householdId);
        if (household && household->kind == HouseholdKind::living) {
            resident.currentHouseholdId = household->id;
        }
    }
}

/// Today's memberships of a household that are open on `on`.
std::vector<Membership> openIn(const Writer& writer, Id<Household> household, const Date& on)
{
    return onDay(membershipsIn(writer.reader(), household), on);
}

Status setRelation(Writer& writer, const Membership& membership, const std::string& relation, const Date& on)
{
    if (membership.relation == relation) {
        return {};
    }
    Membership changed = membership;
    changed.relation = relation;
    if (membership.validFrom && *membership.validFrom >= on) {
        return writer.edit(membership, changed);
    }
    Membership ended = membership;
    ended.validTo = on;
    changed.validFrom = on;
    return inTurn([&] { return writer.edit(membership, ended); }, [&] { return writer.add(changed); });
}

Error newHeadNeeded(const Writer& writer, const std::vector<Member>& members, Id<Resident> leaving, const Date& on)
{
    Problem problem{"new_head", "new_head_needed", Severity::block, {}};
    if (const auto place = proposedHead(members, leaving, ageLimitsOn(writer.reader(), on), on)) {
        problem.args["proposed"] = std::to_string(members[*place].id.value);
        problem.args["name"] = members[*place].name;
    }
    return invalid(Problems{problem});
}

} // namespace

Status requireNotAfterToday(const Writer& writer, const std::optional<Date>& day, const std::string& field)
{
    return day && *day > writer.today() ? Status(invalid(field, "date_after_today")) : Status();
}

Result<Resident> residentOf(const Writer& writer, Id<Resident> id)
{
    return recordOfKey<Resident>(writer, id.value);
}

Result<Household> householdOf(const Writer& writer, Id<Household> id)
{
    return recordOfKey<Household>(writer, id.value);
}

Result<Dwelling> dwellingOf(const Writer& writer, Id<Dwelling> id)
{
    return recordOfKey<Dwelling>(writer, id.value);
}

Status rewrite(Writer& writer, Id<Resident> id, const std::function<void(Resident&)>& change)
{
    const auto before = residentOf(writer, id);
    if (!before) {
        return before.error();
    }
    Resident after = *before;
    if (change) {
        change(after);
    }
    setCurrent(writer, after);
    derive(after, &*before, writer.sealer(), writer.today());
    return writer.edit(*before, after);
}

Status rewrite(Writer& writer, Id<Household> id, const std::function<void(Household&)>& change)
{
    const auto before = householdOf(writer, id);
    if (!before) {
        return before.error();
    }
    Household after = *before;
    if (change) {
        change(after);
    }
    after.headId = {};
    for (const auto& membership : openIn(writer, id, writer.today())) {
        if (isHeadRelation(membership.relation) && !after.headId.valid()) {
            after.headId = membership.residentId;
        }
    }
    if (after.dwellingId.valid()) {
        const auto dwelling = dwellingOf(writer, after.dwellingId);
        after.currentGridId = dwelling ? dwelling->currentGridId : Id<Grid>();
    }
    return writer.edit(*before, after);
}

Status endResidences(Writer& writer, Id<Resident> resident, const Date& on)
{
    for (const auto& residence : residencesOf(writer.reader(), resident)) {
        if (!residence.validTo || *residence.validTo > on) {
            if (auto status = endFact(writer, residence, on); !status) {
                return status;
            }
        }
    }
    return {};
}

Status assignHead(Writer& writer, Id<Household> household, Id<Resident> newHead, const Member& formerHead, const Date& on)
{
    const auto members = membersOf(writer.reader(), household, on);
    const auto head = std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.id == newHead; });
    if (head == members.end()) {
        return invalid("new_head", "not_a_member");
    }
    for (const auto& membership : openIn(writer, household, on)) {
        const auto member =
            std::find_if(members.begin(), members.end(), [&](const Member& one) { return one.id == membership.residentId; });
        const std::string relation = membership.residentId == newHead
                                         ? std::string(headRelation)
                                         : relationToNewHead(member->relative, formerHead.relative, head->relative);
        if (auto status = setRelation(writer, membership, relation, on); !status) {
            return status;
        }
    }
    return rewrite(writer, household);
}

Status leaveHousehold(Writer& writer, Id<Resident> resident, Id<Household> household, const Date& on, Id<Resident> newHead)
{
    const auto members = membersOf(writer.reader(), household, on);
    const auto leaving =
        std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.id == resident; });
    if (leaving == members.end()) {
        return invalid("resident", "not_a_member");
    }
    const bool last = members.size() == 1;
    const bool headLeaves = isHeadRelation(leaving->relative.relation);
    if (headLeaves && !last && (!newHead.valid() || newHead == resident)) {
        return newHeadNeeded(writer, members, resident, on);
    }
    for (const auto& membership : openIn(writer, household, on)) {
        if (membership.residentId == resident) {
            if (auto status = endFact(writer, membership, on); !status) {
                return status;
            }
        }
    }
    if (last) {
        return rewrite(writer, household, [&](Household& ended) { ended.endedOn = on; });
    }
    return headLeaves ? assignHead(writer, household, newHead, *leaving, on) : rewrite(writer, household);
}

Status leaveLivingHousehold(Writer& writer, Id<Resident> resident, const Date& on, Id<Resident> newHead)
{
    for (const auto& membership : onDay(membershipsOf(writer.reader(), resident), on)) {
        const auto household = householdOf(writer, membership.householdId);
        if (household && household->kind == HouseholdKind::living) {
            return leaveHousehold(writer, resident, household->id, on, newHead);
        }
    }
    return {};
}

Status joinHousehold(
    Writer& writer,
    Id<Resident> resident,
    Id<Household> household,
    const std::string& relation,
    const std::optional<Date>& from
)
{
    const auto joined = householdOf(writer, household);
    if (!joined) {
        return joined.error();
    }
    if (joined->endedOn) {
        return invalid("household_id", "household_ended");
    }
    std::vector<Membership> others;
    for (const auto& membership : membershipsOf(writer.reader(), resident)) {
        const auto other = householdOf(writer, membership.householdId);
        if (other && sameKind(other->kind, joined->kind)) {
            others.push_back(membership);
        }
    }
    if (isHeadRelation(relation)) {
        for (const auto& member : membersOf(writer.reader(), household, writer.today())) {
            if (isHeadRelation(member.relative.relation)) {
                return invalid("relation", "two_heads");
            }
        }
    }
    Membership membership{{}, household, resident, relation, from, std::nullopt};
    return inTurn([&] { return addSingle(writer, membership, others); }, [&] { return rewrite(writer, household); });
}

Status beginResidence(Writer& writer, Residence residence)
{
    const auto dwelling = dwellingOf(writer, residence.dwellingId);
    if (!dwelling) {
        return dwelling.error();
    }
    return addSingle(writer, residence, residencesOf(writer.reader(), residence.residentId));
}

} // namespace linwu::residents
