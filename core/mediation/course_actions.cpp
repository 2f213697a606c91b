// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Acts of the course of a mediation: sessions, inquiries, pauses, refusals, transfers.

#include "core/mediation/case_actions.h"
#include "core/mediation/case_clocks.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/copy_fields.h"

#include <algorithm>

namespace linwu::mediation {

namespace {

/// The first session or inquiry begins the mediation (T09).
void beginMediation(CaseFile& file)
{
    if (file.head.state == CaseState::assigned) {
        file.head.state = CaseState::mediating;
    }
}

std::string assignedName(const CaseFile& file, MediatorRole role, const Date& day)
{
    for (const auto& assignment : file.assignments) {
        if (assignment.role == role && Period{assignment.fromOn, assignment.toOn}.contains(day)) {
            return assignment.name;
        }
    }
    return {};
}

void endCase(CaseChange& change, CaseState state, CaseResult result, const std::optional<Date>& on, const std::string& reason)
{
    MediationCase& head = change.file.head;
    head.state = state;
    head.result = result;
    head.endedOn = on;
    head.endReason = reason;
}

/// A time of day as people type it; anything else is a problem at its field.
void checkTime(CaseChange& change, const std::string& field, const std::string& text)
{
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    const bool shaped = text.size() == 5 && digit(0) && digit(1) && text[2] == ':' && digit(3) && digit(4);
    if (!text.empty() && (!shaped || text.substr(0, 2) > "23" || text.substr(3) > "59")) {
        change.judge({broken(field, "value_unknown")});
    }
}

} // namespace

CaseAct investigate(InvestigationInput input)
{
    return actWith("mediation.investigate", std::move(input), [](CaseChange& change, const InvestigationInput& given) {
        Investigation& inquiry = addPart(change.file, change.file.investigations);
        inquiry.number = static_cast<int>(change.file.investigations.size());
        copyFields(given, inquiry);
        checkTime(change, "starts_at", given.startsAt);
        checkTime(change, "ends_at", given.endsAt);
        change.judge(checkInvestigation(change.file, inquiry));
        beginMediation(change.file);
        change.happened("held_on", given.heldOn);
    });
}

CaseAct addEvidence(EvidenceInput input)
{
    return actWith("mediation.addEvidence", std::move(input), [](CaseChange& change, const EvidenceInput& given) {
        Evidence& piece = addPart(change.file, change.file.evidence);
        piece.number = static_cast<int>(change.file.evidence.size());
        copyFields(given, piece);
        change.happened("received_on", given.receivedOn);
    });
}

CaseAct recordSitting(SittingInput input)
{
    return actWith("mediation.recordSession", std::move(input), [](CaseChange& change, const SittingInput& given) {
        CaseFile& file = change.file;
        Sitting& added = addPart(file, file.sessions);
        added.number = static_cast<int>(file.sessions.size());
        copyFields(given, added);
        added.host = given.host.empty() ? assignedName(file, MediatorRole::host, *given.heldOn) : given.host;
        added.mediators = given.mediators.empty() ? assignedName(file, MediatorRole::mediator, *given.heldOn) : given.mediators;
        added.recorder = given.recorder.empty() ? assignedName(file, MediatorRole::recorder, *given.heldOn) : given.recorder;
        const Sitting sitting = added;
        for (const auto& guest : given.guests) {
            Participant& who = addPart(file, file.participants);
            who.sessionId = sitting.id;
            copyFields(guest, who);
            noteConsents(file, guest.consents, ConsentFor::participant, who.id.value, given.heldOn, Means::oral);
        }
        checkTime(change, "starts_at", given.startsAt);
        checkTime(change, "ends_at", given.endsAt);
        change.judge(checkSession(file, sitting, readDayBook(*change.reader, *given.heldOn), change.context));
        beginMediation(file);
        change.happened("held_on", given.heldOn);
    });
}

CaseAct suspendCase(SuspendInput input)
{
    return actWith("mediation.suspend", std::move(input), [](CaseChange& change, const SuspendInput& given) {
        Suspension& pause = addPart(change.file, change.file.suspensions);
        copyFields(given, pause);
        noteConsents(change.file, given.consents, ConsentFor::suspension, pause.id.value, given.fromOn);
        for (const Party* party : change.file.withoutConsent(ConsentFor::suspension, pause.id.value)) {
            change.judge({broken("consents", "suspension_one_sided", {{"name", party->name}})});
        }
        change.file.head.state = CaseState::suspended;
        change.happened("from_on", given.fromOn);
    });
}

CaseAct resumeCase(ResumeInput input)
{
    return actWith("mediation.resume", std::move(input), [](CaseChange& change, const ResumeInput& given) {
        Suspension& pause = change.file.suspensions.back();
        pause.toOn = given.resumedOn;
        if (*given.resumedOn < *pause.fromOn) {
            change.judge({broken("resumed_on", "date_order", {{"later", "resumed_on"}, {"earlier", "from_on"}})});
        }
        change.file.head.state = CaseState::mediating;
        change.happened("resumed_on", given.resumedOn);
    });
}

CaseAct extendTerm(ExtendInput input)
{
    return actWith("mediation.extend", std::move(input), [](CaseChange& change, const ExtendInput& given) {
        Extension& extension = addPart(change.file, change.file.extensions);
        extension.agreedOn = given.agreedOn;
        extension.oldDueOn = change.file.head.dueOn;
        copyFields(given, extension);
        noteConsents(change.file, given.consents, ConsentFor::extension, extension.id.value, given.agreedOn);
        change.judge(checkExtension(change.file, extension));
        change.happened("agreed_on", given.agreedOn);
    });
}

CaseAct refuseMediation(RefuseInput input)
{
    return actWith("mediation.refuse", std::move(input), [](CaseChange& change, const RefuseInput& given) {
        const Party* party = partyNamed(change.file, given.party);
        if (party == nullptr) {
            change.judge({broken("party", "value_unknown")});
            return;
        }
        Refusal& refusal = addPart(change.file, change.file.refusals);
        refusal.partyId = party->id;
        copyFields(given, refusal);
        change.file.head.remediesToldOn = given.remediesToldOn;
        endCase(change, CaseState::refused, CaseResult::refused, given.refusedOn, {});
        change.happened("refused_on", given.refusedOn);
    });
}

CaseAct liftRefusal(LiftRefusalInput input)
{
    return actWith("mediation.liftRefusal", std::move(input), [](CaseChange& change, const LiftRefusalInput& given) {
        for (auto& refusal : change.file.refusals) {
            refusal.liftedOn = refusal.liftedOn ? refusal.liftedOn : given.liftedOn;
        }
        const CaseFile& file = change.file;
        const bool met = !file.sessions.empty() || !file.investigations.empty();
        const CaseState named = file.assignments.empty() ? CaseState::accepted : CaseState::assigned;
        const CaseState earlier = file.head.acceptedOn ? named : CaseState::applied;
        endCase(change, met ? CaseState::mediating : earlier, CaseResult::open, std::nullopt, {});
        change.happened("lifted_on", given.liftedOn);
    });
}

CaseAct withdrawApplication(WithdrawInput input)
{
    return actWith("mediation.withdraw", std::move(input), [](CaseChange& change, const WithdrawInput& given) {
        endCase(change, CaseState::withdrawn, CaseResult::withdrawn, given.withdrawnOn, given.reason);
        change.happened("withdrawn_on", given.withdrawnOn);
    });
}

CaseAct terminateMediation(TerminateInput input)
{
    return actWith("mediation.terminate", std::move(input), [](CaseChange& change, const TerminateInput& given) {
        change.file.head.remediesToldOn = given.remediesToldOn;
        endCase(change, CaseState::terminated, CaseResult::failed, given.terminatedOn, given.reason);
        change.judge(checkTermination(change.file));
        change.happened("terminated_on", given.terminatedOn);
    });
}

CaseAct transferCase(TransferInput input)
{
    return actWith("mediation.transfer", std::move(input), [](CaseChange& change, const TransferInput& given) {
        Transfer& transfer = addPart(change.file, change.file.transfers);
        copyFields(given, transfer);
        transfer.receiptDueOn = receiptDeadline(*given.sentOn, change.context).due;
        transfer.previousState = change.file.head.state;
        noteConsents(change.file, given.consents, ConsentFor::transfer, transfer.id.value, given.sentOn);
        change.judge(checkTransfer(change.file, transfer, change.context));
        change.file.head.state = CaseState::transferPending;
        change.happened("sent_on", given.sentOn);
    });
}

CaseAct receiveReceipt(ReceiptInput input)
{
    return actWith("mediation.receiveReceipt", std::move(input), [](CaseChange& change, const ReceiptInput& given) {
        Transfer& transfer = change.file.transfers.back();
        copyFields(given, transfer);
        if (given.accepted) {
            endCase(change, CaseState::transferred, CaseResult::transferred, given.receiptOn, transfer.reason);
        } else {
            change.file.head.state = transfer.previousState;
            if (given.returnReason.empty()) {
                change.judge({broken("return_reason", "value_missing")});
            }
        }
        change.happened("receipt_on", given.receiptOn);
    });
}

CaseAct inviteGuest(InviteInput input)
{
    return actWith("mediation.invite", std::move(input), [](CaseChange& change, const InviteInput& given) {
        if (given.name.empty() && given.organisation.empty()) {
            change.judge({broken("organisation", "value_missing")});
        }
        Invitation& invitation = addPart(change.file, change.file.invitations);
        invitation.number = static_cast<int>(change.file.invitations.size());
        copyFields(given, invitation);
        checkTime(change, "meeting_at", given.meetingAt);
        if (*given.meetingOn < *given.invitedOn) {
            change.judge({broken("meeting_on", "date_order", {{"later", "meeting_on"}, {"earlier", "invited_on"}})});
        }
        change.happened("invited_on", given.invitedOn);
    });
}

CaseAct reportDanger(DangerInput input)
{
    return actWith("mediation.reportDanger", std::move(input), [](CaseChange& change, const DangerInput& given) {
        Escalation& report = addPart(change.file, change.file.escalations);
        copyFields(given, report);
        checkTime(change, "reported_at", given.reportedAt);
        change.happened("reported_on", given.reportedOn);
    });
}

} // namespace linwu::mediation
