// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CaseFile: a case with everything that belongs to it. Read whole, changed as a copy, written back by the door.

#include "core/mediation/agreement.h"
#include "core/mediation/case_sheets.h"
#include "core/mediation/claim.h"
#include "core/mediation/proceeding.h"
#include "core/mediation/session.h"

#include <vector>

namespace linwu::mediation {

/// A case and its parts. A part with a negative key is new: parts may point at each other before they are written.
struct CaseFile {
    MediationCase head;
    Committee committee;
    std::vector<Party> parties;
    std::vector<PartyChange> partyChanges;
    std::vector<Representative> representatives;
    std::vector<Assignment> assignments;
    std::vector<MediatorRelation> relations;
    std::vector<Invitation> invitations;
    std::vector<Sitting> sessions;
    std::vector<Participant> participants;
    std::vector<Investigation> investigations;
    std::vector<Evidence> evidence;
    std::vector<Extension> extensions;
    std::vector<Suspension> suspensions;
    std::vector<Refusal> refusals;
    std::vector<Transfer> transfers;
    std::vector<Escalation> escalations;
    std::vector<Agreement> agreements;
    std::vector<Signature> signatures;
    std::vector<Obligation> obligations;
    std::vector<Urging> urgings;
    std::vector<Visit> visits;
    std::vector<Confirmation> confirmations;
    std::vector<Consent> consents;
    std::vector<Sheet> sheets;
    std::vector<Attachment> attachments;
    std::vector<Claim> claims;

    /// Calls `visit` for each list of parts, those that others point at first.
    template <class Self, class Visit>
    static void parts(Self& self, Visit&& visit)
    {
        visit(self.parties);
        visit(self.partyChanges);
        visit(self.representatives);
        visit(self.assignments);
        visit(self.relations);
        visit(self.invitations);
        visit(self.sessions);
        visit(self.participants);
        visit(self.investigations);
        visit(self.evidence);
        visit(self.extensions);
        visit(self.suspensions);
        visit(self.refusals);
        visit(self.transfers);
        visit(self.escalations);
        visit(self.agreements);
        visit(self.signatures);
        visit(self.obligations);
        visit(self.urgings);
        visit(self.visits);
        visit(self.confirmations);
        visit(self.consents);
        visit(self.sheets);
        visit(self.attachments);
        visit(self.claims);
    }

    [[nodiscard]] const Party* party(Id<Party> id) const;
    [[nodiscard]] std::vector<const Representative*> representativesOf(Id<Party> party) const;
    /// The agents (委托代理人) of all parties, in the order in which they were entered.
    [[nodiscard]] std::vector<const Representative*> agents() const;
    /// The agreement in force or being signed; nullptr without one.
    [[nodiscard]] const Agreement* agreement() const;
    [[nodiscard]] Agreement* agreement();
    /// What is owed under that agreement, in order.
    [[nodiscard]] std::vector<const Obligation*> obligationsOf(Id<Agreement> agreement) const;
    /// The newest application for 司法确认; nullptr without one.
    [[nodiscard]] const Confirmation* confirmation() const;
    [[nodiscard]] Confirmation* confirmation();
    /// Who presides on that day; nullptr when nobody does.
    [[nodiscard]] const Assignment* hostOn(const Date& day) const;
    /// The parties that have not consented to it. Everybody is asked.
    [[nodiscard]] std::vector<const Party*> withoutConsent(ConsentFor subject, std::int64_t subjectId = 0) const;
    /// The refusal that stands on that day; nullptr when none does.
    [[nodiscard]] const Refusal* refusalOn(const Date& day) const;
    /// The pause on that day; nullptr when there is none.
    [[nodiscard]] const Suspension* suspensionOn(const Date& day) const;
    /// At least two sides have a party.
    [[nodiscard]] bool hasOpposingSides() const;
    /// 18 and more years on that day or of full capacity by own work; organisations always.
    [[nodiscard]] bool needsGuardian(const Party& party, const Date& day, int adultAge, int ownIncomeAge) const;
    /// A key for a new part, below zero.
    [[nodiscard]] std::int64_t newKey();

private:
    std::int64_t m_lastNewKey = 0;
};

} // namespace linwu::mediation
