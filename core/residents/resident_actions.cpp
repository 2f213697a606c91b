// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_actions.h"

#include "core/base/steps.h"
#include "core/residents/derived.h"
#include "core/residents/fact_queries.h"
#include "core/residents/facts.h"
#include "core/residents/level_four_queries.h"
#include "core/residents/resident_rules.h"

#include <algorithm>

namespace linwu::residents {

namespace {

/// 重号: somebody else has the number. Asked once per act.
Status requireFreeNumber(Writer& writer, const Resident& resident)
{
    if (resident.idHash.bytes.empty()) {
        return {};
    }
    const auto other = otherWithNumber(writer.reader(), resident.idHash, resident.id);
    if (!other.valid()) {
        return {};
    }
    return writer.require({{"id_number", "id_taken", Severity::confirm, {{"resident", std::to_string(other.value)}}}});
}

/// A person of whom something can still be told.
Result<Resident> livingResident(Writer& writer, Id<Resident> id)
{
    auto resident = residentOf(writer, id);
    if (!resident) {
        return resident;
    }
    writer.subject(resident->name);
    if (resident->status == ResidentStatus::deceased || resident->status == ResidentStatus::merged ||
        resident->status == ResidentStatus::erased) {
        return invalid("resident", "resident_" + std::string(codeOf(resident->status)));
    }
    return resident;
}

Status settle(Writer& writer, const Resident& resident, const MoveIn& move)
{
    Id<Household> household = move.household;
    std::string relation = move.relation;
    if (!household.valid()) {
        Household fresh;
        fresh.dwellingId = move.dwelling;
        fresh.formedOn = move.from;
        if (auto status = writer.add(fresh); !status) {
            return status;
        }
        household = fresh.id;
        relation = headRelation;
    }
    const auto joined = householdOf(writer, household);
    if (!joined) {
        return joined.error();
    }
    if (joined->dwellingId != move.dwelling) {
        return invalid("household_id", "household_lives_elsewhere");
    }
    return inTurn(
        [&] {
            return beginResidence(writer, {{}, resident.id, move.dwelling, move.kind, move.reason, move.from, std::nullopt});
        },
        [&] { return joinHousehold(writer, resident.id, household, relation, move.from); }
    );
}

/// What a person types may not touch what acts keep.
void keepKeptColumns(Resident& edited, const Resident& shown)
{
    edited.id = shown.id;
    edited.status = shown.status;
    edited.statusOn = shown.statusOn;
    edited.mergedInto = shown.mergedInto;
    edited.currentGridId = shown.currentGridId;
    edited.currentDwellingId = shown.currentDwellingId;
    edited.currentHouseholdId = shown.currentHouseholdId;
}

Status writeTyped(Writer& writer, const Resident& shown, Resident edited)
{
    writer.subject(shown.name);
    keepKeptColumns(edited, shown);
    derive(edited, &shown, writer.sealer(), writer.today());
    return inTurn(
        [&] { return writer.require(inspect(edited, writer.sealer(), writer.today())); },
        [&] { return edited.idHash == shown.idHash ? Status() : requireFreeNumber(writer, edited); },
        [&] { return writer.edit(shown, edited); }
    );
}

/// Ends every open fact of a person who died: homes, households of both kinds, labels.
Status endAll(Writer& writer, Id<Resident> resident, const Date& on, const std::vector<Id<Resident>>& newHeads)
{
    for (const auto& membership : onDay(membershipsOf(writer.reader(), resident), on)) {
        const auto members = membersOf(writer.reader(), membership.householdId, on);
        const auto named = std::find_if(newHeads.begin(), newHeads.end(), [&](Id<Resident> head) {
            return std::any_of(members.begin(), members.end(), [&](const Member& member) { return member.id == head; });
        });
        const Id<Resident> newHead = named == newHeads.end() ? Id<Resident>() : *named;
        if (auto status = leaveHousehold(writer, resident, membership.householdId, on, newHead); !status) {
            return status;
        }
    }
    for (const auto& group : onDay(groupsOf(writer.reader(), resident), on)) {
        if (auto status = endFact(writer, group, on); !status) {
            return status;
        }
    }
    return endResidences(writer, resident, on);
}

} // namespace

Result<Changes> addResident(Registry& registry, const Actor& actor, Resident& resident, const MoveIn* place)
{
    return registry.apply(actor, "resident.add", [&](Writer& writer) -> Status {
        writer.subject(resident.name);
        derive(resident, nullptr, writer.sealer(), writer.today());
        if (resident.source.empty()) {
            resident.source = "hand";
        }
        return inTurn(
            [&] { return writer.require(inspect(resident, writer.sealer(), writer.today())); },
            [&] { return requireFreeNumber(writer, resident); },
            [&] { return place != nullptr ? requireNotAfterToday(writer, place->from, "from") : Status(); },
            [&] { return writer.add(resident); },
            [&] { return place != nullptr ? settle(writer, resident, *place) : Status(); },
            [&] { return rewrite(writer, resident.id); }
        );
    });
}

Result<Changes> editResident(Registry& registry, const Actor& actor, const Resident& shown, Resident edited)
{
    return registry.apply(actor, "resident.edit", [&](Writer& writer) {
        if (edited.name != shown.name && edited.formerName == shown.formerName) {
            edited.formerName = shown.formerName.empty() ? shown.name : shown.formerName + "|" + shown.name;
        }
        return writeTyped(writer, shown, edited);
    });
}

Result<Changes> correctResident(Registry& registry, const Actor& actor, const Resident& shown, const Resident& edited)
{
    return registry.apply(actor, "resident.correct", [&](Writer& writer) { return writeTyped(writer, shown, edited); });
}

Result<Changes> verifyResident(Registry& registry, const Actor& actor, Id<Resident> resident)
{
    return registry.apply(actor, "resident.verify", [&](Writer& writer) -> Status {
        return rewrite(writer, resident, [&](Resident& verified) {
            writer.subject(verified.name);
            verified.doubts.clear();
            verified.toVerify = false;
            verified.verifiedOn = writer.today();
        });
    });
}

Result<Changes> moveIn(Registry& registry, const Actor& actor, Id<Resident> resident, const MoveIn& move)
{
    return registry.apply(actor, "resident.moveIn", [&](Writer& writer) -> Status {
        const auto person = livingResident(writer, resident);
        if (!person) {
            return person.error();
        }
        if (person->currentDwellingId.valid() && person->currentDwellingId == move.dwelling) {
            return invalid("dwelling_id", "lives_there_already");
        }
        if (person->currentDwellingId.valid() && !move.from) {
            return invalid("from", "required");
        }
        return inTurn(
            [&] { return requireNotAfterToday(writer, move.from, "from"); },
            [&] { return move.from ? leaveLivingHousehold(writer, resident, *move.from, move.newHead) : Status(); },
            [&] { return move.from ? endResidences(writer, resident, *move.from) : Status(); },
            [&] { return settle(writer, *person, move); },
            [&] {
                return rewrite(writer, resident, [&](Resident& changed) {
                    changed.statusOn = changed.status == ResidentStatus::present ? changed.statusOn : move.from;
                    changed.status = ResidentStatus::present;
                });
            }
        );
    });
}

Result<Changes> moveOut(Registry& registry, const Actor& actor, Id<Resident> resident, const MoveOut& move)
{
    return registry.apply(actor, "resident.moveOut", [&](Writer& writer) -> Status {
        const auto person = livingResident(writer, resident);
        if (!person) {
            return person.error();
        }
        if (person->status == ResidentStatus::movedOut) {
            return invalid("resident", "moved_out_already");
        }
        for (const auto& residence : onDay(residencesOf(writer.reader(), resident), move.on)) {
            Residence noted = residence;
            noted.reason += (noted.reason.empty() || move.destination.empty() ? "" : "; ") + move.destination;
            if (auto status = writer.edit(residence, noted); !status) {
                return status;
            }
        }
        return inTurn(
            [&] { return requireNotAfterToday(writer, move.on, "on"); },
            [&] { return leaveLivingHousehold(writer, resident, move.on, move.newHead); },
            [&] { return endResidences(writer, resident, move.on); },
            [&] {
                return rewrite(writer, resident, [&](Resident& changed) {
                    changed.status = ResidentStatus::movedOut;
                    changed.statusOn = move.on;
                });
            }
        );
    });
}

Result<Changes> markDeceased(
    Registry& registry,
    const Actor& actor,
    Id<Resident> resident,
    const Date& on,
    const std::vector<Id<Resident>>& newHeads
)
{
    return registry.apply(actor, "resident.markDeceased", [&](Writer& writer) -> Status {
        const auto person = livingResident(writer, resident);
        if (!person) {
            return person.error();
        }
        if (person->birth && on < person->birth->date) {
            return invalid("on", "status_before_birth");
        }
        return inTurn(
            [&] { return requireNotAfterToday(writer, on, "on"); },
            [&] { return endAll(writer, resident, on, newHeads); },
            [&] {
                return rewrite(writer, resident, [&](Resident& changed) {
                    changed.status = ResidentStatus::deceased;
                    changed.statusOn = on;
                });
            }
        );
    });
}

Result<Changes> setStatus(Registry& registry, const Actor& actor, Id<Resident> resident, ResidentStatus status, const Date& on)
{
    return registry.apply(actor, "resident.setStatus", [&](Writer& writer) -> Status {
        const auto person = livingResident(writer, resident);
        if (!person) {
            return person.error();
        }
        if (!isListed(status) || !isListed(person->status)) {
            return invalid("status", "status_has_an_act");
        }
        return inTurn(
            [&] { return requireNotAfterToday(writer, on, "on"); },
            [&] {
                return rewrite(writer, resident, [&](Resident& changed) {
                    changed.status = status;
                    changed.statusOn = on;
                });
            }
        );
    });
}

Result<Changes> correctResidence(Registry& registry, const Actor& actor, const Residence& shown, const Residence& edited)
{
    return registry.apply(actor, "residence.correct", [&](Writer& writer) -> Status {
        const auto person = residentOf(writer, shown.residentId);
        if (!person) {
            return person.error();
        }
        writer.subject(person->name);
        for (const auto& other : residencesOf(writer.reader(), shown.residentId)) {
            if (other.id != shown.id && Period{other.validFrom, other.validTo}.overlaps({edited.validFrom, edited.validTo})) {
                return invalid("valid_from", "fact_overlaps");
            }
        }
        Residence corrected = edited;
        corrected.id = shown.id;
        corrected.residentId = shown.residentId;
        return inTurn(
            [&] { return requireNotAfterToday(writer, corrected.validFrom, "valid_from"); },
            [&] { return requireNotAfterToday(writer, corrected.validTo, "valid_to"); },
            [&] { return writer.edit(shown, corrected); },
            [&] { return rewrite(writer, shown.residentId); }
        );
    });
}

Result<Changes> addToGroup(Registry& registry, const Actor& actor, ResidentGroup& group)
{
    return registry.apply(actor, "group.add", [&](Writer& writer) -> Status {
        const auto person = livingResident(writer, group.residentId);
        if (!person) {
            return person.error();
        }
        if (isLevelFour(group.groupCode) && !collectsLevelFour(writer.reader())) {
            return invalid("group_code", "level_four_off");
        }
        auto others = groupsOf(writer.reader(), group.residentId);
        std::erase_if(others, [&](const ResidentGroup& other) { return other.groupCode != group.groupCode; });
        return addSingle(writer, group, others);
    });
}

Result<Changes> endGroup(Registry& registry, const Actor& actor, const ResidentGroup& shown, const Date& on)
{
    return registry.apply(actor, "group.end", [&](Writer& writer) -> Status {
        const auto person = residentOf(writer, shown.residentId);
        if (!person) {
            return person.error();
        }
        writer.subject(person->name);
        return endFact(writer, shown, on);
    });
}

} // namespace linwu::residents
