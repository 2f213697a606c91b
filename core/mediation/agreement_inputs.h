// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is typed from the agreement to the archive.

#include "core/mediation/agreement.h"
#include "core/mediation/case_sheets.h"
#include "core/mediation/input_fields.h"

namespace linwu::mediation {

/// What is owed.
struct ObligationInput {
    std::string debtor; ///< name of a party, or of an outsider
    std::string creditor;
    ObligationKind kind = ObligationKind::money;
    std::string content;
    std::optional<Money> amount; ///< 元
    std::string way;
    std::string place;
    std::optional<Date> dueOn;
    bool instant = false; ///< 即时履行

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("debtor", self.debtor, Need::must);
        visit("creditor", self.creditor, Need::may);
        visit("kind", self.kind, Need::may);
        visit("content", self.content, Need::may);
        visit("amount", self.amount, Need::may);
        visit("way", self.way, Need::may);
        visit("place", self.place, Need::may);
        visit("due_on", self.dueOn, Need::may);
        visit("instant", self.instant, Need::may);
    }
};

/// T13, T14
struct DraftInput {
    std::optional<Date> reachedOn;
    AgreementForm form = AgreementForm::written;
    std::string facts;
    std::string clauses;        ///< one clause a line
    std::optional<Money> total; ///< Σ of the money obligations
    std::string totalWords;     ///< never stored: 大写 is computed
    int copies = 0;             ///< parties + 1 when 0
    std::string benefitNote;
    std::vector<ObligationInput> obligations;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("reached_on", self.reachedOn, Need::must);
        visit("form", self.form, Need::may);
        visit("facts", self.facts, Need::may);
        visit("clauses", self.clauses, Need::may);
        visit("total", self.total, Need::may);
        visit("total_words", self.totalWords, Need::may);
        visit("copies", self.copies, Need::may);
        visit("benefit_note", self.benefitNote, Need::may);
        visit("obligations", self.obligations, Need::may);
    }
};

/// One signature.
struct SignerInput {
    std::string name; ///< of the party, mediator or recorder
    std::string by;   ///< the representative who signs for the party
    std::optional<Date> signedOn;
    bool fingerprint = true;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name, Need::must);
        visit("by", self.by, Need::may);
        visit("signed_on", self.signedOn, Need::may);
        visit("fingerprint", self.fingerprint, Need::may);
    }
};

/// Signatures of the agreement.
struct SignInput {
    std::optional<Date> signedOn;
    bool all = false; ///< all parties, the host and the recorder sign that day
    std::vector<SignerInput> signers;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("signed_on", self.signedOn, Need::must);
        visit("all", self.all, Need::may);
        visit("signers", self.signers, Need::may);
    }
};

/// T15
struct SealInput {
    std::optional<Date> sealedOn;    ///< a missing seal keeps the agreement from taking effect
    std::optional<Date> effectiveOn; ///< never stored: 生效日 is computed

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("sealed_on", self.sealedOn, Need::may);
        visit("effective_on", self.effectiveOn, Need::may);
    }
};

/// T16
struct BackOutInput {
    std::optional<Date> backedOutOn;
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("backed_out_on", self.backedOutOn, Need::must);
        visit("reason", self.reason, Need::must);
    }
};

/// T22, T24
struct PerformInput {
    int obligation = 0; ///< position from 1
    std::optional<Date> performedOn;
    std::optional<Money> amount; ///< the whole when empty
    std::string proof;
    bool bothConfirm = false;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("obligation", self.obligation, Need::must);
        visit("performed_on", self.performedOn, Need::must);
        visit("amount", self.amount, Need::may);
        visit("proof", self.proof, Need::may);
        visit("both_confirm", self.bothConfirm, Need::may);
    }
};

/// 督促履行
struct UrgeInput {
    int obligation = 0;
    std::optional<Date> urgedOn;
    std::string way;
    std::string answer;
    std::string urgedBy; ///< the presiding mediator when empty
    std::optional<Date> newDueOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("obligation", self.obligation, Need::must);
        visit("urged_on", self.urgedOn, Need::must);
        visit("way", self.way, Need::may);
        visit("answer", self.answer, Need::may);
        visit("urged_by", self.urgedBy, Need::may);
        visit("new_due_on", self.newDueOn, Need::may);
    }
};

/// T27 (HFJL)
struct VisitInput {
    std::optional<Date> visitedOn;
    std::string way; ///< 上门/电话
    std::string purpose;
    std::string outcome;
    bool satisfied = true;
    bool newTrouble = false;
    bool sued = false;
    std::string visitor;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("visited_on", self.visitedOn, Need::must);
        visit("way", self.way, Need::may);
        visit("purpose", self.purpose, Need::may);
        visit("outcome", self.outcome, Need::must);
        visit("satisfied", self.satisfied, Need::may);
        visit("new_trouble", self.newTrouble, Need::may);
        visit("sued", self.sued, Need::may);
        visit("visitor", self.visitor, Need::may);
    }
};

/// T25: change by new mediation.
struct ReopenInput {
    std::optional<Date> agreedOn;
    std::string reason;
    std::string consents; ///< names of the parties, or all

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("agreed_on", self.agreedOn, Need::must);
        visit("reason", self.reason, Need::may);
        visit("consents", self.consents, Need::may);
    }
};

/// J1
struct ConfirmationInput {
    std::optional<Date> appliedOn;
    std::string applicants; ///< names of the parties, or all
    std::string court;
    CourtGround courtGround = CourtGround::none;
    bool proofIssued = true;
    bool idsComplete = true;
    bool contactsComplete = true;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("applied_on", self.appliedOn, Need::must);
        visit("applicants", self.applicants, Need::may);
        visit("court", self.court, Need::may);
        visit("court_ground", self.courtGround, Need::may);
        visit("proof_issued", self.proofIssued, Need::may);
        visit("ids_complete", self.idsComplete, Need::may);
        visit("contacts_complete", self.contactsComplete, Need::may);
    }
};

/// J2
struct DocketInput {
    std::optional<Date> docketedOn;
    std::string docketNo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("docketed_on", self.docketedOn, Need::must);
        visit("docket_no", self.docketNo, Need::may);
    }
};

/// J2
struct RulingInput {
    std::optional<Date> ruledOn;
    ConfirmationState outcome = ConfirmationState::confirmed;
    std::optional<Date> receivedOn;
    std::string note;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("ruled_on", self.ruledOn, Need::must);
        visit("outcome", self.outcome, Need::may);
        visit("received_on", self.receivedOn, Need::may);
        visit("note", self.note, Need::may);
    }
};

/// T28, T28b
struct CloseInput {
    std::optional<Date> closedOn;
    std::string closingNote;  ///< 调解经过与结果
    bool longRunning = false; ///< 长期履行

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("closed_on", self.closedOn, Need::must);
        visit("closing_note", self.closingNote, Need::may);
        visit("long_running", self.longRunning, Need::may);
    }
};

/// T29
struct ArchiveInput {
    std::optional<Date> archivedOn;
    std::string boundBy;
    std::string checkedBy;
    std::string fileNote;                       ///< 无 when empty
    Retention retention = Retention::undecided; ///< by rule when undecided

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("archived_on", self.archivedOn, Need::must);
        visit("bound_by", self.boundBy, Need::must);
        visit("checked_by", self.checkedBy, Need::must);
        visit("file_note", self.fileNote, Need::may);
        visit("retention", self.retention, Need::may);
    }
};

/// A sheet of the file.
struct SheetInput {
    std::string paper; ///< code of the paper
    int number = 1;
    std::string title;
    int pages = 1;
    int firstPage = 0;
    SheetState state = SheetState::signedOff;
    std::string note;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("paper", self.paper, Need::must);
        visit("number", self.number, Need::may);
        visit("title", self.title, Need::may);
        visit("pages", self.pages, Need::may);
        visit("first_page", self.firstPage, Need::may);
        visit("state", self.state, Need::may);
        visit("note", self.note, Need::may);
    }
};

/// Marks sheets as signed.
struct SignSheetsInput {
    std::string papers; ///< codes parted by 、; all drafts when empty

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("papers", self.papers, Need::may);
    }
};

/// 以案定补
struct ClaimInput {
    std::optional<Date> claimedOn;
    std::string mediator;        ///< name, work number or `staff:3`
    std::optional<Money> amount; ///< 元; by the grade of the case when empty

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("claimed_on", self.claimedOn, Need::must);
        visit("mediator", self.mediator, Need::must);
        visit("amount", self.amount, Need::may);
    }
};

/// The signed copy of a paper has come back: its pages, and the scan where one was made.
struct KeepSignedInput {
    std::string paper; ///< code of the paper
    int number = 1;
    int pages = 1;
    std::string scan;   ///< name of the scanned file, without its folder
    std::string sha256; ///< of the scan, lower-case hex

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("paper", self.paper, Need::must);
        visit("number", self.number, Need::may);
        visit("pages", self.pages, Need::may);
        visit("scan", self.scan, Need::may);
        visit("sha256", self.sha256, Need::may);
    }
};

/// `paper.issue`
struct IssueInput {
    std::string paper; ///< code of the paper
    int number = 1;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("paper", self.paper, Need::must);
        visit("number", self.number, Need::may);
    }
};

/// A file that belongs to the case.
struct AttachmentInput {
    std::string name;
    std::string kind;
    int pages = 1;
    std::string sha256;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name, Need::must);
        visit("kind", self.kind, Need::may);
        visit("pages", self.pages, Need::may);
        visit("sha256", self.sha256, Need::may);
    }
};

} // namespace linwu::mediation
