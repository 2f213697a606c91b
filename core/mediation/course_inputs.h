// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is typed while a mediation runs: sessions, inquiries, pauses, refusals, transfers.

#include "core/mediation/agreement.h"
#include "core/mediation/input_fields.h"
#include "core/mediation/proceeding.h"
#include "core/mediation/session.h"

namespace linwu::mediation {

/// One inquiry (DCJL).
struct InvestigationInput {
    std::optional<Date> heldOn;
    std::string startsAt; ///< HH:MM
    std::string endsAt;
    std::string place;
    std::string attendants;
    std::string asked; ///< 被调查人
    std::string askedRelation;
    std::string investigators;
    std::string recorder;
    std::string narrative;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("held_on", self.heldOn, Need::must);
        visit("starts_at", self.startsAt, Need::may);
        visit("ends_at", self.endsAt, Need::may);
        visit("place", self.place, Need::may);
        visit("attendants", self.attendants, Need::may);
        visit("asked", self.asked, Need::must);
        visit("asked_relation", self.askedRelation, Need::may);
        visit("investigators", self.investigators, Need::must);
        visit("recorder", self.recorder, Need::may);
        visit("narrative", self.narrative, Need::may);
    }
};

/// One piece of evidence (ZJCL).
struct EvidenceInput {
    std::string name;
    std::string handedBy;
    std::string form;
    std::string proves;
    int copies = 1;
    int pages = 1;
    std::optional<Date> receivedOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name, Need::must);
        visit("handed_by", self.handedBy, Need::may);
        visit("form", self.form, Need::may);
        visit("proves", self.proves, Need::may);
        visit("copies", self.copies, Need::may);
        visit("pages", self.pages, Need::may);
        visit("received_on", self.receivedOn, Need::must);
    }
};

/// Somebody invited to a session.
struct GuestInput {
    std::string name;
    std::string organisation;
    std::string poolRole;
    Stationing stationing = Stationing::none;
    std::string consents; ///< names of the parties, or all

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name, Need::must);
        visit("organisation", self.organisation, Need::may);
        visit("pool_role", self.poolRole, Need::may);
        visit("stationing", self.stationing, Need::may);
        visit("consents", self.consents, Need::may);
    }
};

/// One session (TJJL).
struct SittingInput {
    std::optional<Date> heldOn;
    std::string startsAt; ///< HH:MM
    std::string endsAt;
    std::string room;
    std::string place;
    bool openDoor = false;
    std::string host; ///< the case host when empty
    std::string mediators;
    std::string recorder; ///< the case recorder when empty
    bool informed = true;
    std::string narrative;
    SessionResult result = SessionResult::rescheduled;
    std::vector<GuestInput> guests;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("held_on", self.heldOn, Need::must);
        visit("starts_at", self.startsAt, Need::may);
        visit("ends_at", self.endsAt, Need::may);
        visit("room", self.room, Need::may);
        visit("place", self.place, Need::may);
        visit("open_door", self.openDoor, Need::may);
        visit("host", self.host, Need::may);
        visit("mediators", self.mediators, Need::may);
        visit("recorder", self.recorder, Need::may);
        visit("informed", self.informed, Need::may);
        visit("narrative", self.narrative, Need::may);
        visit("result", self.result, Need::may);
        visit("guests", self.guests, Need::may);
    }
};

/// T11
struct SuspendInput {
    std::optional<Date> fromOn;
    std::optional<Date> expectedOn;
    std::string reason;
    std::string consents;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("from_on", self.fromOn, Need::must);
        visit("expected_on", self.expectedOn, Need::must);
        visit("reason", self.reason, Need::must);
        visit("consents", self.consents, Need::may);
    }
};

/// T11
struct ResumeInput {
    std::optional<Date> resumedOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("resumed_on", self.resumedOn, Need::must);
    }
};

/// T12
struct ExtendInput {
    std::optional<Date> agreedOn;
    std::optional<Date> newDueOn;
    std::string reason;
    std::string consents; ///< names of the parties, or all

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("agreed_on", self.agreedOn, Need::must);
        visit("new_due_on", self.newDueOn, Need::must);
        visit("reason", self.reason, Need::may);
        visit("consents", self.consents, Need::may);
    }
};

/// T06
struct RefuseInput {
    std::string party;
    std::optional<Date> refusedOn;
    Means how = Means::oral;
    std::optional<Date> remediesToldOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("party", self.party, Need::must);
        visit("refused_on", self.refusedOn, Need::must);
        visit("how", self.how, Need::may);
        visit("remedies_told_on", self.remediesToldOn, Need::may);
    }
};

/// Written consent after a refusal.
struct LiftRefusalInput {
    std::optional<Date> liftedOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("lifted_on", self.liftedOn, Need::must);
    }
};

/// T18
struct WithdrawInput {
    std::optional<Date> withdrawnOn;
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("withdrawn_on", self.withdrawnOn, Need::must);
        visit("reason", self.reason, Need::may);
    }
};

/// T17
struct TerminateInput {
    std::optional<Date> terminatedOn;
    std::string reason;
    std::optional<Date> remediesToldOn; ///< 仲裁、行政、诉讼途径 told

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("terminated_on", self.terminatedOn, Need::must);
        visit("reason", self.reason, Need::must);
        visit("remedies_told_on", self.remediesToldOn, Need::may);
    }
};

/// T19
struct TransferInput {
    TransferKind kind = TransferKind::up;
    std::string toUnit;
    std::string reason;
    std::string opinion;
    std::optional<Date> sentOn;
    std::string consents;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("kind", self.kind, Need::may);
        visit("to_unit", self.toUnit, Need::must);
        visit("reason", self.reason, Need::must);
        visit("opinion", self.opinion, Need::may);
        visit("sent_on", self.sentOn, Need::must);
        visit("consents", self.consents, Need::may);
    }
};

/// T20, T21
struct ReceiptInput {
    std::optional<Date> receiptOn;
    bool accepted = true;
    std::string receivedBy;
    std::string returnReason;
    std::optional<Date> feedbackOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("receipt_on", self.receiptOn, Need::must);
        visit("accepted", self.accepted, Need::may);
        visit("received_by", self.receivedBy, Need::may);
        visit("return_reason", self.returnReason, Need::may);
        visit("feedback_on", self.feedbackOn, Need::may);
    }
};

/// An invitation to take part (邀请函).
struct InviteInput {
    std::string name;
    std::string organisation;
    std::string helpAsked;
    std::optional<Date> invitedOn;
    std::optional<Date> meetingOn;
    std::string meetingAt; ///< HH:MM
    std::string place;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("invited_on", self.invitedOn, Need::must);
        visit("organisation", self.organisation, Need::may);
        visit("name", self.name, Need::may);
        visit("help_asked", self.helpAsked, Need::may);
        visit("meeting_on", self.meetingOn, Need::must);
        visit("meeting_at", self.meetingAt, Need::may);
        visit("place", self.place, Need::must);
    }
};

/// A report of danger (激化风险报告).
struct DangerInput {
    std::string kind; ///< child_abuse, weapon …
    std::optional<Date> foundOn;
    std::optional<Date> reportedOn;
    std::string reportedAt; ///< HH:MM
    std::string reportedTo;
    std::string how;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("kind", self.kind, Need::must);
        visit("found_on", self.foundOn, Need::may);
        visit("reported_on", self.reportedOn, Need::must);
        visit("reported_at", self.reportedAt, Need::may);
        visit("reported_to", self.reportedTo, Need::must);
        visit("how", self.how, Need::may);
    }
};

/// An act that needs nothing but its reason.
struct ReasonInput {
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("reason", self.reason, Need::must);
    }
};

} // namespace linwu::mediation
