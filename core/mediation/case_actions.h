// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What can be done to a case, one function an act, named after the person's verb. Each gives a CaseAct for doAct and tryAct.

#include "core/mediation/agreement_inputs.h"
#include "core/mediation/case_change.h"
#include "core/mediation/course_inputs.h"
#include "core/mediation/intake_inputs.h"

namespace linwu::mediation {

// A clue before any application.
[[nodiscard]] CaseAct noteClue(ClueInput input);          ///< `mediation.noteClue`, T01: makes the case as a clue
[[nodiscard]] CaseAct takeUpClue(ApplicationInput input); ///< `mediation.takeUp`, T02: somebody applies, or the committee acts

// Intake: an application becomes a case with a number and mediators.
[[nodiscard]] CaseAct applyForMediation(ApplicationInput input);    ///< `mediation.apply`, T02 T03: makes the case
[[nodiscard]] CaseAct editCase(ApplicationInput input);             ///< `mediation.edit`: what was typed at intake; parties stay
[[nodiscard]] CaseAct addParty(PartyInput input);                   ///< `mediation.addParty`
[[nodiscard]] CaseAct editParty(Id<Party> party, PartyInput input); ///< `mediation.editParty`: what was written was wrong
[[nodiscard]] CaseAct changeParty(Id<Party> party, PartyChangeInput input);          ///< `mediation.changeParty`: since a day
[[nodiscard]] CaseAct removeParty(Id<Party> party);                                  ///< `mediation.removeParty`
[[nodiscard]] CaseAct addRepresentative(Id<Party> party, RepresentativeInput input); ///< `mediation.addRepresentative`
[[nodiscard]] CaseAct editRepresentative(Id<Representative> who, RepresentativeInput input); ///< `mediation.editRepresentative`
[[nodiscard]] CaseAct removeRepresentative(Id<Representative> who);                          ///< `mediation.removeRepresentative`
[[nodiscard]] CaseAct acceptCase(AcceptInput input);         ///< `mediation.accept`, T04: gives the number
[[nodiscard]] CaseAct declineCase(DeclineInput input);       ///< `mediation.declineCase`, T05
[[nodiscard]] CaseAct informParties(InformInput input);      ///< `mediation.inform`
[[nodiscard]] CaseAct assignMediators(AssignInput input);    ///< `mediation.assign`, T07
[[nodiscard]] CaseAct discloseRelation(RelationInput input); ///< `mediation.discloseRelation`
[[nodiscard]] CaseAct askRecusal(RecusalInput input);        ///< `mediation.askRecusal`, T08
[[nodiscard]] CaseAct replaceHost(ReplaceHostInput input);   ///< `mediation.replaceHost`, T08
[[nodiscard]] CaseAct voidCase(ReasonInput input);           ///< `mediation.void`: 作废, the number stays taken
[[nodiscard]] CaseAct removeCaseAct();                       ///< `mediation.remove`: only what was never accepted (V99)

// Course: what happens until an agreement is reached, or not.
[[nodiscard]] CaseAct investigate(InvestigationInput input);    ///< `mediation.investigate`, T09 T10
[[nodiscard]] CaseAct addEvidence(EvidenceInput input);         ///< `mediation.addEvidence`
[[nodiscard]] CaseAct recordSitting(SittingInput input);        ///< `mediation.recordSession`, T09 T10
[[nodiscard]] CaseAct suspendCase(SuspendInput input);          ///< `mediation.suspend`, T11
[[nodiscard]] CaseAct resumeCase(ResumeInput input);            ///< `mediation.resume`, T11
[[nodiscard]] CaseAct extendTerm(ExtendInput input);            ///< `mediation.extend`, T12
[[nodiscard]] CaseAct refuseMediation(RefuseInput input);       ///< `mediation.refuse`, T06
[[nodiscard]] CaseAct liftRefusal(LiftRefusalInput input);      ///< `mediation.liftRefusal`
[[nodiscard]] CaseAct withdrawApplication(WithdrawInput input); ///< `mediation.withdraw`, T18
[[nodiscard]] CaseAct terminateMediation(TerminateInput input); ///< `mediation.terminate`, T17
[[nodiscard]] CaseAct transferCase(TransferInput input);        ///< `mediation.transfer`, T19
[[nodiscard]] CaseAct receiveReceipt(ReceiptInput input);       ///< `mediation.receiveReceipt`, T20 T21
[[nodiscard]] CaseAct inviteGuest(InviteInput input);           ///< `mediation.invite`
[[nodiscard]] CaseAct reportDanger(DangerInput input);          ///< `mediation.reportDanger`

// Agreement and what follows.
[[nodiscard]] CaseAct draftAgreement(DraftInput input);           ///< `mediation.draftAgreement`, T14; again replaces the draft
[[nodiscard]] CaseAct reachOralAgreement(DraftInput input);       ///< `mediation.reachOralAgreement`, T13
[[nodiscard]] CaseAct signAgreement(SignInput input);             ///< `mediation.sign`
[[nodiscard]] CaseAct sealAgreement(SealInput input);             ///< `mediation.seal`, T15
[[nodiscard]] CaseAct backOut(BackOutInput input);                ///< `mediation.backOut`, T16
[[nodiscard]] CaseAct reopenAgreement(ReopenInput input);         ///< `mediation.reopenAgreement`, T25
[[nodiscard]] CaseAct performObligation(PerformInput input);      ///< `mediation.perform`, T22 T24
[[nodiscard]] CaseAct urgePerformance(UrgeInput input);           ///< `mediation.urge`
[[nodiscard]] CaseAct visitParties(VisitInput input);             ///< `mediation.visit`, T27
[[nodiscard]] CaseAct applyConfirmation(ConfirmationInput input); ///< `mediation.applyConfirmation`, J1
[[nodiscard]] CaseAct docketConfirmation(DocketInput input);      ///< `mediation.docketConfirmation`, J2
[[nodiscard]] CaseAct recordRuling(RulingInput input);            ///< `mediation.recordRuling`, J2
[[nodiscard]] CaseAct addSheet(SheetInput input);                 ///< `mediation.addSheet`, T30 after archiving
[[nodiscard]] CaseAct signSheets(SignSheetsInput input);          ///< `mediation.signSheets`
[[nodiscard]] CaseAct closeCase(CloseInput input);                ///< `mediation.close`, T28 T28b
[[nodiscard]] CaseAct claimSubsidy(ClaimInput input);             ///< `mediation.claim`, V102
[[nodiscard]] CaseAct archiveCase(ArchiveInput input);            ///< `mediation.archive`, T29

/// An act that first asks for its required fields.
template <class Input, class Work>
[[nodiscard]] CaseAct actWith(std::string_view action, Input input, Work work)
{
    return {action, [input = std::move(input), work](CaseChange& change) {
                Problems missing = missingFields(input);
                if (missing.empty()) {
                    work(change, input);
                }
                change.judge(std::move(missing));
            }};
}

} // namespace linwu::mediation
