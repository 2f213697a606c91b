// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The agreement, who signed it, what is owed under it, and what follows: visits and judicial confirmation.

#include "core/mediation/party.h"

#include <optional>
#include <string>

namespace linwu {

struct Staff;

} // namespace linwu

namespace linwu::mediation {

/// An agreement (协议), written or oral.
struct Agreement {
    static constexpr std::string_view table = "case_agreement";
    Id<Agreement> id;
    Id<MediationCase> caseId;
    std::string number; ///< the case number; a second agreement carries -2
    int version = 1;
    AgreementForm form = AgreementForm::written;
    std::optional<Date> reachedOn;
    SealedText facts;                ///< 纠纷主要事实、争议事项
    SealedText clauses;              ///< numbered clauses, one a line
    std::optional<Money> total;      ///< Σ of what is to be paid, 分
    int copies = 0;                  ///< 一式几份
    bool paperNotNeeded = false;     ///< oral: the parties see no need for paper (人民调解法 28)
    std::string benefitNote;         ///< why a disposal serves the ward (Civil Code 35)
    std::optional<Date> sealedOn;    ///< committee seal
    std::optional<Date> effectiveOn; ///< computed: last signature and seal (人民调解法 29), oral: the day reached (30)
    std::optional<Date> confirmationNominalOn; ///< DL-06, the 30th day itself
    std::optional<Date> confirmationDueOn;     ///< DL-06 rolled over rest days
    std::optional<Date> visitDueOn;            ///< DL-09
    Id<Agreement> replacesId;                  ///< changed by new mediation
    bool superseded = false;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("number", self.number);
        visit("version", self.version);
        visit("form", self.form);
        visit("reached_on", self.reachedOn);
        visit("facts", self.facts);
        visit("clauses", self.clauses);
        visit("total", self.total);
        visit("copies", self.copies);
        visit("paper_not_needed", self.paperNotNeeded);
        visit("benefit_note", self.benefitNote);
        visit("sealed_on", self.sealedOn);
        visit("effective_on", self.effectiveOn);
        visit("confirmation_nominal_on", self.confirmationNominalOn);
        visit("confirmation_due_on", self.confirmationDueOn);
        visit("visit_due_on", self.visitDueOn);
        visit("replaces_id", self.replacesId);
        visit("superseded", self.superseded);
    }

    bool operator==(const Agreement&) const = default;
};

/// One signature (签名, 盖章 or 按指印).
struct Signature {
    static constexpr std::string_view table = "case_signature";
    Id<Signature> id;
    Id<MediationCase> caseId;
    Id<Agreement> agreementId;
    SignerKind signer = SignerKind::party;
    Id<Party> partyId;
    Id<Representative> representativeId; ///< who signs for the party; none when in person
    Id<Staff> staffId;
    std::string name;
    std::optional<Date> signedOn;
    bool fingerprint = false; ///< 按指印

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("agreement_id", self.agreementId);
        visit("signer", self.signer);
        visit("party_id", self.partyId);
        visit("representative_id", self.representativeId);
        visit("staff_id", self.staffId);
        visit("name", self.name);
        visit("signed_on", self.signedOn);
        visit("fingerprint", self.fingerprint);
    }

    bool operator==(const Signature&) const = default;
};

/// What one party owes another (履行义务).
struct Obligation {
    static constexpr std::string_view table = "case_obligation";
    Id<Obligation> id;
    Id<MediationCase> caseId;
    Id<Agreement> agreementId;
    int position = 0;
    Id<Party> debtorId; ///< 义务人; none for an outsider
    std::string debtorName;
    Id<Party> creditorId; ///< 权利人
    std::string creditorName;
    ObligationKind kind = ObligationKind::money;
    SealedText content;
    std::optional<Money> amount; ///< 分
    std::string way;             ///< 方式: 现金, 转账
    std::string place;
    std::optional<Date> dueOn;
    bool instant = false; ///< 即时履行
    std::optional<Date> performedOn;
    std::optional<Money> performedAmount; ///< 分
    std::string proof;                    ///< 凭证: 收条, 转账回单
    bool bothConfirm = false;             ///< both sides confirm the performance
    std::optional<Date> urgedOn;          ///< last urging (督促)
    ObligationState state = ObligationState::pending;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("agreement_id", self.agreementId);
        visit("position", self.position);
        visit("debtor_id", self.debtorId);
        visit("debtor_name", self.debtorName);
        visit("creditor_id", self.creditorId);
        visit("creditor_name", self.creditorName);
        visit("kind", self.kind);
        visit("content", self.content);
        visit("amount", self.amount);
        visit("way", self.way);
        visit("place", self.place);
        visit("due_on", self.dueOn);
        visit("instant", self.instant);
        visit("performed_on", self.performedOn);
        visit("performed_amount", self.performedAmount);
        visit("proof", self.proof);
        visit("both_confirm", self.bothConfirm);
        visit("urged_on", self.urgedOn);
        visit("state", self.state);
    }

    bool operator==(const Obligation&) const = default;
};

/// One urging of performance (督促履行, 人民调解法 31).
struct Urging {
    static constexpr std::string_view table = "case_urging";
    Id<Urging> id;
    Id<MediationCase> caseId;
    Id<Obligation> obligationId;
    int number = 0; ///< 第N次 in the case
    std::optional<Date> urgedOn;
    std::string way;     ///< 上门/电话
    SealedText answer;   ///< what the debtor said
    std::string urgedBy; ///< 督促人
    std::optional<Date> oldDueOn;
    std::optional<Date> newDueOn; ///< agreed on that occasion; none: the old day stands

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("obligation_id", self.obligationId);
        visit("number", self.number);
        visit("urged_on", self.urgedOn);
        visit("way", self.way);
        visit("answer", self.answer);
        visit("urged_by", self.urgedBy);
        visit("old_due_on", self.oldDueOn);
        visit("new_due_on", self.newDueOn);
    }

    bool operator==(const Urging&) const = default;
};

/// A follow-up visit (回访).
struct Visit {
    static constexpr std::string_view table = "case_visit";
    Id<Visit> id;
    Id<MediationCase> caseId;
    int number = 0;
    std::optional<Date> visitedOn;
    std::string way;     ///< 上门/电话
    std::string purpose; ///< 回访事由
    SealedText outcome;  ///< 回访情况
    bool satisfied = false;
    bool newTrouble = false; ///< new signs of trouble
    bool sued = false;
    std::string visitor; ///< 回访人

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("number", self.number);
        visit("visited_on", self.visitedOn);
        visit("way", self.way);
        visit("purpose", self.purpose);
        visit("outcome", self.outcome);
        visit("satisfied", self.satisfied);
        visit("new_trouble", self.newTrouble);
        visit("sued", self.sued);
        visit("visitor", self.visitor);
    }

    bool operator==(const Visit&) const = default;
};

/// The judicial confirmation (司法确认) of an agreement.
struct Confirmation {
    static constexpr std::string_view table = "case_confirmation";
    Id<Confirmation> id;
    Id<MediationCase> caseId;
    Id<Agreement> agreementId;
    ConfirmationState state = ConfirmationState::applied;
    std::optional<Date> appliedOn;
    std::string court;
    CourtGround courtGround = CourtGround::none;
    bool proofIssued = false; ///< 调解组织主持调解的证明
    bool idsComplete = false; ///< identity papers of both sides
    bool contactsComplete = false;
    std::string docketNo; ///< free text
    std::optional<Date> docketedOn;
    std::optional<Date> ruledOn;
    std::optional<Date> rulingReceivedOn;
    std::optional<Date> objectionUntil; ///< DL-08
    std::optional<Date> executionUntil; ///< DL-07
    std::string note;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("agreement_id", self.agreementId);
        visit("state", self.state);
        visit("applied_on", self.appliedOn);
        visit("court", self.court);
        visit("court_ground", self.courtGround);
        visit("proof_issued", self.proofIssued);
        visit("ids_complete", self.idsComplete);
        visit("contacts_complete", self.contactsComplete);
        visit("docket_no", self.docketNo);
        visit("docketed_on", self.docketedOn);
        visit("ruled_on", self.ruledOn);
        visit("ruling_received_on", self.rulingReceivedOn);
        visit("objection_until", self.objectionUntil);
        visit("execution_until", self.executionUntil);
        visit("note", self.note);
    }

    bool operator==(const Confirmation&) const = default;
};

} // namespace linwu::mediation
