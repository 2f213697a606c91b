// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rules of a case, pure: a case as it would stand after an act, and what is wrong with it. Each Problem names
// its field (`party[0].id_number`, rows counted from 0) and the stable word of mediation_rules.csv.

#include "core/calendar/work_calendar.h"
#include "core/mediation/case_file.h"
#include "core/mediation/paper_kinds.h"
#include "core/mediation/rule_table.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::mediation {

/// One row of rules/retention.csv that concerns cases: how long a file is kept when one of these conditions holds.
struct RetentionRule {
    std::vector<std::string> conditions; ///< `court_confirmed`, `inheritance`, `written` …
    Retention retention = Retention::undecided;
};

/// The shipped rows (case_oral, case_written, case_permanent).
[[nodiscard]] std::vector<RetentionRule> shippedRetention();
/// `land|court_confirmed` and `permanent`, or `30`.
[[nodiscard]] RetentionRule retentionRule(const std::string& conditions, const std::string& value);

/// What rules need besides the case itself.
struct RuleContext {
    Date today;
    const Sealer* sealer = nullptr; ///< opens sealed fields
    Terms terms = Terms::shipped();
    std::shared_ptr<const WorkCalendar> calendar{std::shared_ptr<void>(), &WorkCalendar::shipped()};
    std::vector<RetentionRule> retention = shippedRetention();
    PaperKinds papers = PaperKinds::shipped();
    std::string numberPattern = "〔{year}〕{org_short}{kind}第{seq}号"; ///< 案号式样
    std::string numberKind = "人调字";                                  ///< 案号用字
    int numberDigits = 0;                                               ///< 案号补零位数

    [[nodiscard]] std::string open(const SealedText& text) const { return text.open(*sealer); }
};

/// `party[2].name`
[[nodiscard]] std::string rowField(std::string_view part, std::size_t row, std::string_view field);

// --- save --------------------------------------------------------------------------------------------------------------

/// V06 V07 V12 V13 V14 V15 V17: parties and representatives as they are written down.
[[nodiscard]] Problems checkParties(const CaseFile& file, const RuleContext& context);

/// A day on which something happened, and the field that holds it.
struct CaseDay {
    std::string field;
    Date day;
    bool operator==(const CaseDay&) const = default;
};

/// All days on which something happened; planned days (due, expected, until) are not among them.
[[nodiscard]] std::vector<CaseDay> daysOf(const CaseFile& file);

/// V40 V41 V42: no day in the future, no day before the one it follows from.
[[nodiscard]] Problems checkDates(const CaseFile& file, const RuleContext& context);

/// V44: `day` lies back further than the terms allow; asked once a sitting: not when the case carries today's
/// reason already.
[[nodiscard]] Problems
checkBackdating(const CaseFile& file, const std::string& field, const Date& day, const RuleContext& context);

/// V49: `day` lies in a month that has been reported.
[[nodiscard]] Problems checkMonth(const std::vector<MonthLock>& locks, const std::string& field, const Date& day);

/// V64: amounts of 0 and less, and amounts that look like 元 for 万元.
[[nodiscard]] Problems checkAmounts(const CaseFile& file, const RuleContext& context);

/// V33: a refusal stands on that day.
[[nodiscard]] Problems checkRefusal(const CaseFile& file, const std::string& field, const Date& day);

/// V32: words in the case's narrative that oblige to report, unless a report is recorded.
[[nodiscard]] Problems checkReportDuty(const CaseFile& file, const RuleContext& context);

/// V69: the number's year is that of acceptance.
[[nodiscard]] Problems checkNumber(const CaseFile& file);

// --- T04: acceptance ---------------------------------------------------------------------------------------------------

/// Another case of the same pair of parties.
struct PairMatch {
    Id<MediationCase> id;
    std::string number;
    std::string statType;
    bool open = false;
    Date lastOn; ///< when it was applied for
};

/// V01-V05 V08 V09 V10 V18 V30 V31 V34-V39 and the consent of every side.
[[nodiscard]] Problems checkAcceptance(const CaseFile& file, const std::vector<PairMatch>& matches, const RuleContext& context);

/// V46: accepted later than the house rule allows.
[[nodiscard]] Problems checkAcceptanceTime(const CaseFile& file, const RuleContext& context);

/// V01-V05 V09 V10: capacity and guardians on `day`; part of acceptance.
[[nodiscard]] Problems checkCapacity(const CaseFile& file, const Date& day, const RuleContext& context);

// --- T07: mediators ----------------------------------------------------------------------------------------------------

/// What the staff register says of a mediator.
struct MediatorFacts {
    Id<Staff> id;
    std::string name;
    Blob idHash;
    std::optional<Date> birthOn;
    bool inOffice = false;    ///< holds the role on that day
    bool ofCommittee = false; ///< in this committee (or named by none)
    bool payEligible = false; ///< may receive 以案定补

    struct Kin {
        std::int64_t residentId = 0;
        std::string name;
        bool near = false; ///< near relative (Civil Code 1045)
    };

    std::vector<Kin> kin;
};

/// V20 V21 V22 V24 V27 on `day`.
[[nodiscard]] Problems
checkAssignment(const CaseFile& file, const std::vector<MediatorFacts>& mediators, const Date& day, const RuleContext& context);

// --- T09, T10: sessions ------------------------------------------------------------------------------------------------

/// A session of any case on the same day.
struct BookedSession {
    Id<Sitting> id;
    std::string number; ///< 案号
    std::string startsAt, endsAt;
    std::string room;
    std::vector<std::string> people; ///< host, mediators, recorder
};

struct DayBook {
    std::vector<BookedSession> sessions;
    std::vector<DutyTurn> duty;
};

/// V23 V25 V26 V28 V29 V33 V47 V50 for this session of the case, and that rights were told.
[[nodiscard]] Problems checkSession(const CaseFile& file, const Sitting& session, const DayBook& day, const RuleContext& context);

/// V33 V50 and that rights were told, for an inquiry.
[[nodiscard]] Problems checkInvestigation(const CaseFile& file, const Investigation& inquiry);

/// V47 on `day`.
[[nodiscard]] Problems checkTerm(const CaseFile& file, const std::string& field, const Date& day);

// --- T12, T17, T19 -----------------------------------------------------------------------------------------------------

/// V48
[[nodiscard]] Problems checkExtension(const CaseFile& file, const Extension& extension);
/// V98
[[nodiscard]] Problems checkTermination(const CaseFile& file);
/// V90 V91 V92
[[nodiscard]] Problems checkTransfer(const CaseFile& file, const Transfer& transfer, const RuleContext& context);

// --- T13, T14, T15: agreement ------------------------------------------------------------------------------------------

/// V60 V62 V65 V66 V71 V72 V74; V70 for an oral one.
[[nodiscard]] Problems checkDraft(const CaseFile& file, const RuleContext& context);
/// V09 V10 V11 V61 V67 V68 V73
[[nodiscard]] Problems checkEffect(const CaseFile& file, const RuleContext& context);

// --- T22, T27, T28, T29 ------------------------------------------------------------------------------------------------

[[nodiscard]] Problems checkPerformance(const CaseFile& file, const Obligation& obligation);
[[nodiscard]] Problems checkVisit(const CaseFile& file, const Visit& visit);
/// V95 V97, and that nothing is owed any more (or 长期履行).
[[nodiscard]] Problems checkClosing(const CaseFile& file, const PaperKinds& papers);
/// V96, and that binder and checker are two people.
[[nodiscard]] Problems checkArchive(const CaseFile& file, const PaperKinds& papers);

// --- claim: 以案定补 ------------------------------------------------------------------------------------------------------

/// V102: not closed, not performed, already claimed, or somebody who did not mediate it or may not be paid. `facts`: of the
/// person named.
[[nodiscard]] Problems checkClaim(const CaseFile& file, const Claim& claim, const MediatorFacts& facts);

// --- J1: judicial confirmation -----------------------------------------------------------------------------------------

/// V80-V87 for this application.
[[nodiscard]] Problems checkConfirmation(const CaseFile& file, const Confirmation& application, const RuleContext& context);

} // namespace linwu::mediation
