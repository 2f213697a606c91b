// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The mediation case (调解案件) and the committee that handles it. Derived days are computed by case_clocks.h, never typed.

#include "core/base/record.h"
#include "core/mediation/case_codes.h"
#include "core/mediation/people_codes.h"
#include "core/values/money.h"

#include <optional>
#include <string>

namespace linwu {

struct Grid;

} // namespace linwu

namespace linwu::mediation {

/// A people's mediation committee (人民调解委员会) that keeps its cases in this file.
struct Committee {
    static constexpr std::string_view table = "mediation_committee";
    Id<Committee> id;
    std::string name;                                  ///< 桂花里社区人民调解委员会
    std::string shortName;                             ///< the abbreviation in its case numbers: 桂
    CommitteeKind kind = CommitteeKind::neighbourhood; ///< 村、居、乡镇、街道 …
    std::string leader;                                ///< 主任

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("short_name", self.shortName);
        visit("kind", self.kind);
        visit("leader", self.leader);
    }

    bool operator==(const Committee&) const = default;
};

/// One dispute under mediation: one case, one number, one file (一案一档).
struct MediationCase {
    static constexpr std::string_view table = "mediation_case";
    Id<MediationCase> id;
    Id<Committee> committeeId;
    std::string number;       ///< 案号 as printed; empty until acceptance
    int numberYear = 0;       ///< year of the number series
    int numberSeq = 0;        ///< place in the series; the next number is never cut out of the printed text
    std::string formerNumber; ///< 原案号 of a case that another committee transferred
    CaseState state = CaseState::applied;
    Source source = Source::application;            ///< 案件来源
    ReferralFrom referralFrom = ReferralFrom::none; ///< 委托移送单位
    std::string sourceOrg;                          ///< name of the sender
    std::string externalNo;                         ///< its number (警情号, 案号, 信访编号)
    bool referralLetter = false;                    ///< the letter is scanned
    std::optional<Date>
        papersSignedForOn; ///< court-sent cases: the day the papers were signed for starts the clock (特邀调解规定 27)
    std::string ownMotionReason; ///< why the committee acts of its own motion
    ApplicationForm applicationForm = ApplicationForm::oral;
    bool applicationSigned = false; ///< a written application bears signature, seal or fingerprint
    std::string statType;           ///< 纠纷类型, code of codes/dispute_types.csv
    std::string subType;            ///< second level: 漏水
    Grade grade = Grade::simple;    ///< 难度
    std::string gradeReason;
    Risk risk = Risk::none;          ///< 激化风险
    int riskPersons = 0;             ///< how many people it concerns
    Matter matter = Matter::civil;   ///< what it is in law
    TakenBy takenBy = TakenBy::none; ///< an organ that already took it (若干规定 22)
    SealedText brief;                ///< 纠纷简要情况
    SealedText requests;             ///< 当事人申请事项
    std::string place;               ///< where the dispute is
    bool disputeHere = true;         ///< the place lies in the committee's area (若干规定 21)
    Id<Grid> currentGridId;          ///< grid of the place: decides who may see the case
    std::optional<Date> appliedOn;   ///< interrupts limitation (诉讼时效规定 12): corrected only with a reason
    std::optional<Date> acceptedOn;
    std::optional<Date> informedOn; ///< rights and duties told (若干规定 30)
    Means informedHow = Means::written;
    std::optional<Date> dueOn;   ///< DL-03 as it now stands: month, extensions and suspensions; kept for lists
    std::optional<Date> alarmOn; ///< from this day the limit is shown as near
    CaseResult result = CaseResult::open;
    std::optional<Date> endedOn;        ///< day of termination, refusal, withdrawal or transfer
    std::string endReason;              ///< code or words
    std::optional<Date> remediesToldOn; ///< 仲裁、行政、诉讼途径 told (人民调解法 26)
    std::string channelTold;            ///< 不予受理: where the parties were sent
    bool longRunning = false;           ///< 长期履行 (赡养费, 抚养费 …): may be closed while still performed
    std::optional<Date> closedOn;
    SealedText closingNote;           ///< 调解经过与结果 for 结案报告
    std::optional<Date> archiveDueOn; ///< DL-10
    std::optional<Date> archivedOn;
    Retention retention = Retention::undecided; ///< 保管期限
    std::string boundBy;                        ///< 立卷人
    std::string checkedBy;                      ///< 检查人: another person
    std::string fileNote;                       ///< 卷宗情况说明; 无 when nothing is to say
    Id<MediationCase> priorCaseId;              ///< 关联前案
    bool confidential = false;                  ///< 保密: closed-door cases and those of minors
    std::optional<Date> backdatedOn; ///< the sitting (day) in which the case is entered afterwards (补录); V44 asks once for it
    std::string backdatedReason;
    std::string voidReason;
    std::optional<Date> notedOn; ///< a clue (线索) was noted before anybody applied (T01)
    std::string notedBy;         ///< who brought it: 网格员, 群众

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("committee_id", self.committeeId);
        visit("number", self.number);
        visit("number_year", self.numberYear);
        visit("number_seq", self.numberSeq);
        visit("former_number", self.formerNumber);
        visit("state", self.state);
        visit("source", self.source);
        visit("referral_from", self.referralFrom);
        visit("source_org", self.sourceOrg);
        visit("external_no", self.externalNo);
        visit("referral_letter", self.referralLetter);
        visit("papers_signed_for_on", self.papersSignedForOn);
        visit("own_motion_reason", self.ownMotionReason);
        visit("application_form", self.applicationForm);
        visit("application_signed", self.applicationSigned);
        visit("stat_type", self.statType);
        visit("sub_type", self.subType);
        visit("grade", self.grade);
        visit("grade_reason", self.gradeReason);
        visit("risk", self.risk);
        visit("risk_persons", self.riskPersons);
        visit("matter", self.matter);
        visit("taken_by", self.takenBy);
        visit("brief", self.brief);
        visit("requests", self.requests);
        visit("place", self.place);
        visit("dispute_here", self.disputeHere);
        visit("current_grid_id", self.currentGridId);
        visit("applied_on", self.appliedOn);
        visit("accepted_on", self.acceptedOn);
        visit("informed_on", self.informedOn);
        visit("informed_how", self.informedHow);
        visit("due_on", self.dueOn);
        visit("alarm_on", self.alarmOn);
        visit("result", self.result);
        visit("ended_on", self.endedOn);
        visit("end_reason", self.endReason);
        visit("remedies_told_on", self.remediesToldOn);
        visit("channel_told", self.channelTold);
        visit("long_running", self.longRunning);
        visit("closed_on", self.closedOn);
        visit("closing_note", self.closingNote);
        visit("archive_due_on", self.archiveDueOn);
        visit("archived_on", self.archivedOn);
        visit("retention", self.retention);
        visit("bound_by", self.boundBy);
        visit("checked_by", self.checkedBy);
        visit("file_note", self.fileNote);
        visit("prior_case_id", self.priorCaseId);
        visit("confidential", self.confidential);
        visit("backdated_on", self.backdatedOn);
        visit("backdated_reason", self.backdatedReason);
        visit("void_reason", self.voidReason);
        visit("noted_on", self.notedOn);
        visit("noted_by", self.notedBy);
    }

    bool operator==(const MediationCase&) const = default;
};

} // namespace linwu::mediation
