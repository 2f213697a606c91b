// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who mediates, and what lengthens, stops or moves a mediation.

#include "core/mediation/party.h"

#include <optional>
#include <string>

namespace linwu {

struct Staff;

} // namespace linwu

namespace linwu::mediation {

/// A mediator or recorder in a case, from - to.
struct Assignment {
    static constexpr std::string_view table = "case_assignment";
    Id<Assignment> id;
    Id<MediationCase> caseId;
    Id<Staff> staffId;
    std::string name;
    MediatorRole role = MediatorRole::host;
    AssignMode mode = AssignMode::named;
    std::optional<Date> fromOn;
    std::optional<Date> toOn;           ///< excluded; none while it lasts
    std::optional<Date> recusalAskedOn; ///< a party asked the 主持人 to withdraw: to be followed (若干规定 25)
    std::string endReason;
    std::string recusalAskedBy; ///< name of the party who asked

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("staff_id", self.staffId);
        visit("name", self.name);
        visit("role", self.role);
        visit("mode", self.mode);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
        visit("recusal_asked_on", self.recusalAskedOn);
        visit("end_reason", self.endReason);
        visit("recusal_asked_by", self.recusalAskedBy);
    }

    bool operator==(const Assignment&) const = default;
};

/// A relation between mediator and party that was disclosed (披露).
struct MediatorRelation {
    static constexpr std::string_view table = "case_mediator_relation";
    Id<MediatorRelation> id;
    Id<MediationCase> caseId;
    Id<Staff> staffId;
    std::string name; ///< of the mediator
    Id<Party> partyId;
    bool nearRelative = false; ///< spouse, parents, children, siblings, grandparents, grandchildren (Civil Code 1045)
    bool involved = false;     ///< is party, agent or witness of fact in the case
    std::string relation;
    std::optional<Date> disclosedOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("staff_id", self.staffId);
        visit("name", self.name);
        visit("party_id", self.partyId);
        visit("near_relative", self.nearRelative);
        visit("involved", self.involved);
        visit("relation", self.relation);
        visit("disclosed_on", self.disclosedOn);
    }

    bool operator==(const MediatorRelation&) const = default;
};

/// An agreed extension of the limit (延期).
struct Extension {
    static constexpr std::string_view table = "case_extension";
    Id<Extension> id;
    Id<MediationCase> caseId;
    std::optional<Date> agreedOn;
    std::optional<Date> oldDueOn;
    std::optional<Date> newDueOn;
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("agreed_on", self.agreedOn);
        visit("old_due_on", self.oldDueOn);
        visit("new_due_on", self.newDueOn);
        visit("reason", self.reason);
    }

    bool operator==(const Extension&) const = default;
};

/// A pause (中止) for 鉴定, 评估 or another reason.
struct Suspension {
    static constexpr std::string_view table = "case_suspension";
    Id<Suspension> id;
    Id<MediationCase> caseId;
    std::optional<Date> fromOn;
    std::optional<Date> expectedOn;
    std::optional<Date> toOn; ///< day of resumption
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("from_on", self.fromOn);
        visit("expected_on", self.expectedOn);
        visit("to_on", self.toOn);
        visit("reason", self.reason);
    }

    bool operator==(const Suspension&) const = default;
};

/// A party's clear refusal (人民调解法 17).
struct Refusal {
    static constexpr std::string_view table = "case_refusal";
    Id<Refusal> id;
    Id<MediationCase> caseId;
    Id<Party> partyId;
    std::optional<Date> refusedOn;
    Means how = Means::oral;
    std::optional<Date> liftedOn; ///< written consent after all

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("party_id", self.partyId);
        visit("refused_on", self.refusedOn);
        visit("how", self.how);
        visit("lifted_on", self.liftedOn);
    }

    bool operator==(const Refusal&) const = default;
};

/// A case on its way to another body (移送).
struct Transfer {
    static constexpr std::string_view table = "case_transfer";
    Id<Transfer> id;
    Id<MediationCase> caseId;
    TransferKind kind = TransferKind::up;
    std::string toUnit;
    std::string reason;
    SealedText opinion; ///< 当事人意见
    std::optional<Date> sentOn;
    std::optional<Date> receiptDueOn; ///< DL-12
    std::optional<Date> receiptOn;
    std::string receivedBy;
    bool accepted = false;
    std::string returnReason;
    std::optional<Date> feedbackOn;
    CaseState previousState = CaseState::applied; ///< where the case goes back to when it is returned

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("kind", self.kind);
        visit("to_unit", self.toUnit);
        visit("reason", self.reason);
        visit("opinion", self.opinion);
        visit("sent_on", self.sentOn);
        visit("receipt_due_on", self.receiptDueOn);
        visit("receipt_on", self.receiptOn);
        visit("received_by", self.receivedBy);
        visit("accepted", self.accepted);
        visit("return_reason", self.returnReason);
        visit("feedback_on", self.feedbackOn);
        visit("previous_state", self.previousState);
    }

    bool operator==(const Transfer&) const = default;
};

/// A report of danger (激化风险报告): to whom, when, how (人民调解法 25).
struct Escalation {
    static constexpr std::string_view table = "case_escalation";
    Id<Escalation> id;
    Id<MediationCase> caseId;
    std::string kind; ///< matched list: child_abuse, weapon …
    std::optional<Date> foundOn;
    std::optional<Date> reportedOn;
    std::string reportedAt; ///< HH:MM
    std::string reportedTo;
    std::string how;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("kind", self.kind);
        visit("found_on", self.foundOn);
        visit("reported_on", self.reportedOn);
        visit("reported_at", self.reportedAt);
        visit("reported_to", self.reportedTo);
        visit("how", self.how);
    }

    bool operator==(const Escalation&) const = default;
};

} // namespace linwu::mediation
