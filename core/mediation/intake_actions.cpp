// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Acts of intake: application, parties, acceptance, mediators.

#include "core/base/text.h"
#include "core/mediation/case_actions.h"
#include "core/mediation/case_clocks.h"
#include "core/mediation/case_number.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/case_states.h"
#include "core/mediation/copy_fields.h"
#include "core/mediation/party_entry.h"

#include <algorithm>

namespace linwu::mediation {

namespace {

void enterHead(CaseChange& change, const ApplicationInput& input)
{
    MediationCase& head = change.file.head;
    copyFields(input, head);
    if (!input.grid.empty()) {
        head.currentGridId = findGridByText(*change.reader, input.grid);
    }
    if (!input.priorCase.empty()) {
        head.priorCaseId = findCaseByText(*change.reader, input.priorCase);
    }
    if (input.source == Source::ownMotion && input.ownMotionReason.empty()) {
        change.judge({broken("own_motion_reason", "own_motion_unexplained")});
    }
}

/// The committee of the case; a new file gets that of its own community.
void enterCommittee(CaseChange& change, const std::string& name)
{
    if (const auto committee = findCommittee(*change.reader, name)) {
        change.file.committee = *committee;
        change.file.head.committeeId = committee->id;
        return;
    }
    if (!name.empty() || change.community.empty()) {
        change.judge({broken("committee", "value_unknown")});
        return;
    }
    change.file.committee.name = change.community + "人民调解委员会";
    change.file.committee.shortName = toUtf8(toCodePoints(change.community).substr(0, 1));
}

Assignment& addMediator(CaseChange& change, const std::string& who, MediatorRole role, const AssignInput& input)
{
    Assignment& assignment = addPart(change.file, change.file.assignments);
    assignment.role = role;
    assignment.mode = input.mode;
    assignment.fromOn = input.assignedOn;
    assignment.staffId = findStaffByText(*change.reader, who);
    assignment.name = staffName(*change.reader, assignment.staffId, who);
    return assignment;
}

void addRelation(CaseChange& change, const RelationInput& input, const std::optional<Date>& on)
{
    MediatorRelation& relation = addPart(change.file, change.file.relations);
    relation.staffId = findStaffByText(*change.reader, input.mediator);
    relation.name = staffName(*change.reader, relation.staffId, input.mediator);
    if (const Party* party = partyNamed(change.file, input.party)) {
        relation.partyId = party->id;
    }
    relation.nearRelative = input.nearRelative;
    relation.involved = input.involved;
    relation.relation = input.relation;
    relation.disclosedOn = on;
    noteConsents(change.file, input.writtenConsents, ConsentFor::relation, relation.id.value, on);
}

void judgeMediators(CaseChange& change, const std::optional<Date>& on)
{
    const auto facts = listMediatorFacts(*change.reader, change.file.assignments, change.file.committee, *on);
    change.judge(checkAssignment(change.file, facts, *on, change.context));
}

} // namespace

namespace {

/// The application as the case then stands: T02 from a clue, T03 at once.
void apply(CaseChange& change, const ApplicationInput& given)
{
    change.file.head.state = CaseState::applied;
    enterHead(change, given);
    for (const auto& party : given.parties) {
        addPartyOf(change, party);
    }
    change.happened("applied_on", given.appliedOn);
}

} // namespace

CaseAct noteClue(ClueInput input)
{
    return actWith("mediation.noteClue", std::move(input), [](CaseChange& change, const ClueInput& given) {
        MediationCase& head = change.file.head;
        head.state = CaseState::clue;
        enterCommittee(change, given.committee);
        copyFields(given, head);
        if (!given.grid.empty()) {
            head.currentGridId = findGridByText(*change.reader, given.grid);
        }
        change.happened("noted_on", given.notedOn);
    });
}

CaseAct takeUpClue(ApplicationInput input)
{
    return actWith("mediation.takeUp", std::move(input), apply);
}

CaseAct applyForMediation(ApplicationInput input)
{
    return actWith("mediation.apply", std::move(input), [](CaseChange& change, const ApplicationInput& given) {
        enterCommittee(change, given.committee);
        apply(change, given);
    });
}

CaseAct editCase(ApplicationInput input)
{
    return actWith("mediation.edit", std::move(input), [](CaseChange& change, const ApplicationInput& given) {
        if (given.appliedOn != change.file.head.appliedOn) {
            change.happened("applied_on", given.appliedOn);
        }
        enterHead(change, given);
    });
}

CaseAct acceptCase(AcceptInput input)
{
    return actWith("mediation.accept", std::move(input), [](CaseChange& change, const AcceptInput& given) {
        MediationCase& head = change.file.head;
        head.acceptedOn = given.acceptedOn;
        head.informedOn = given.informedOn;
        head.informedHow = given.informedHow;
        head.grade = given.grade;
        head.gradeReason = given.gradeReason;
        if (!given.priorCase.empty()) {
            head.priorCaseId = findCaseByText(*change.reader, given.priorCase);
        }
        for (auto& party : change.file.parties) {
            if (given.allWilling && party.willing == Willing::unknown) {
                party.willing = Willing::yes;
                party.willingOn = given.acceptedOn;
            }
        }
        change.judge(checkAcceptance(change.file, listPairMatches(*change.reader, change.file), change.context));
        change.judge(checkAcceptanceTime(change.file, change.context));
        giveNumber(change);
        head.state = CaseState::accepted;
        change.happened("accepted_on", given.acceptedOn);
    });
}

CaseAct declineCase(DeclineInput input)
{
    return actWith("mediation.declineCase", std::move(input), [](CaseChange& change, const DeclineInput& given) {
        MediationCase& head = change.file.head;
        head.endedOn = given.decidedOn;
        head.endReason = given.reason;
        head.channelTold = given.channel;
        head.result = CaseResult::notAccepted;
        head.state = CaseState::notAccepted;
        change.happened("decided_on", given.decidedOn);
    });
}

CaseAct informParties(InformInput input)
{
    return actWith("mediation.inform", std::move(input), [](CaseChange& change, const InformInput& given) {
        change.file.head.informedOn = given.informedOn;
        change.file.head.informedHow = given.how;
        change.happened("informed_on", given.informedOn);
    });
}

CaseAct assignMediators(AssignInput input)
{
    return actWith("mediation.assign", std::move(input), [](CaseChange& change, const AssignInput& given) {
        addMediator(change, given.host, MediatorRole::host, given);
        for (const auto& name : namesIn(given.mediators)) {
            addMediator(change, name, MediatorRole::mediator, given);
        }
        if (!given.recorder.empty()) {
            addMediator(change, given.recorder, MediatorRole::recorder, given);
        }
        for (const auto& relation : given.relations) {
            addRelation(change, relation, given.assignedOn);
        }
        judgeMediators(change, given.assignedOn);
        change.file.head.state = CaseState::assigned;
        change.happened("assigned_on", given.assignedOn);
    });
}

CaseAct discloseRelation(RelationInput input)
{
    return actWith("mediation.discloseRelation", std::move(input), [](CaseChange& change, const RelationInput& given) {
        addRelation(change, given, change.context.today);
        if (change.file.head.state != CaseState::accepted) {
            judgeMediators(change, change.context.today);
        }
    });
}

CaseAct askRecusal(RecusalInput input)
{
    return actWith("mediation.askRecusal", std::move(input), [](CaseChange& change, const RecusalInput& given) {
        const Party* asker = partyNamed(change.file, given.askedBy);
        if (asker == nullptr && !given.askedBy.empty()) {
            change.judge({broken("asked_by", "value_unknown")});
        }
        for (auto& assignment : change.file.assignments) {
            if (assignment.role == MediatorRole::host && !assignment.toOn) {
                assignment.recusalAskedOn = given.askedOn;
                assignment.recusalAskedBy = asker != nullptr ? asker->name : std::string();
                assignment.endReason = given.reason;
            }
        }
        change.happened("asked_on", given.askedOn);
    });
}

CaseAct replaceHost(ReplaceHostInput input)
{
    return actWith("mediation.replaceHost", std::move(input), [](CaseChange& change, const ReplaceHostInput& given) {
        for (auto& assignment : change.file.assignments) {
            if (assignment.role == MediatorRole::host && !assignment.toOn) {
                assignment.toOn = given.replacedOn;
                assignment.endReason = given.reason.empty() ? assignment.endReason : given.reason;
            }
        }
        AssignInput host;
        host.assignedOn = given.replacedOn;
        addMediator(change, given.host, MediatorRole::host, host);
        judgeMediators(change, given.replacedOn);
        change.happened("replaced_on", given.replacedOn);
    });
}

CaseAct voidCase(ReasonInput input)
{
    return actWith("mediation.void", std::move(input), [](CaseChange& change, const ReasonInput& given) {
        change.file.head.voidReason = given.reason;
        change.file.head.state = CaseState::voided;
    });
}

CaseAct removeCaseAct()
{
    return {"mediation.remove", [](CaseChange& change) {
                if (change.file.head.acceptedOn) {
                    change.judge({broken("state", "accepted_case_kept")});
                }
                change.removed = true;
            }};
}

} // namespace linwu::mediation
