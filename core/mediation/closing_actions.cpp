// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Acts after the agreement: visits, judicial confirmation, sheets, closing, archiving.

#include "core/mediation/case_actions.h"
#include "core/mediation/case_clocks.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/copy_fields.h"

#include <algorithm>

namespace linwu::mediation {

namespace {

/// The newest application, or a problem.
Confirmation* applicationOf(CaseChange& change)
{
    Confirmation* application = change.file.confirmation();
    if (application == nullptr) {
        change.judge({broken("confirmation", "value_missing")});
    }
    return application;
}

/// Cover, contents, statement and back are made when the file is bound.
void addBoundSheets(CaseFile& file, const PaperKinds& kinds)
{
    for (const auto& kind : kinds.all()) {
        const bool there = std::ranges::any_of(file.sheets, [&](const Sheet& sheet) { return sheet.code == kind.code; });
        if (kind.inForce && kind.need == "always" && !there) {
            Sheet& sheet = addPart(file, file.sheets);
            sheet.code = kind.code;
            sheet.state = SheetState::filed;
        }
    }
}

} // namespace

CaseAct visitParties(VisitInput input)
{
    return actWith("mediation.visit", std::move(input), [](CaseChange& change, const VisitInput& given) {
        Visit& visit = addPart(change.file, change.file.visits);
        visit.number = static_cast<int>(change.file.visits.size());
        copyFields(given, visit);
        visit.purpose = given.purpose.empty() ? caseTitle(change.file) : given.purpose;
        const Assignment* host = change.file.hostOn(*given.visitedOn);
        visit.visitor = given.visitor.empty() && host != nullptr ? host->name : given.visitor;
        change.judge(checkVisit(change.file, visit));
        change.happened("visited_on", given.visitedOn);
    });
}

CaseAct applyConfirmation(ConfirmationInput input)
{
    return actWith("mediation.applyConfirmation", std::move(input), [](CaseChange& change, const ConfirmationInput& given) {
        const Agreement* agreement = change.file.agreement();
        if (agreement == nullptr) {
            change.judge({broken("agreement", "value_missing")});
            return;
        }
        Confirmation& application = addPart(change.file, change.file.confirmations);
        application.agreementId = agreement->id;
        copyFields(given, application);
        noteConsents(change.file, given.applicants, ConsentFor::confirmation, application.id.value, given.appliedOn);
        change.judge(checkConfirmation(change.file, application, change.context));
        change.happened("applied_on", given.appliedOn);
    });
}

CaseAct docketConfirmation(DocketInput input)
{
    return actWith("mediation.docketConfirmation", std::move(input), [](CaseChange& change, const DocketInput& given) {
        if (Confirmation* application = applicationOf(change)) {
            application->docketedOn = given.docketedOn;
            application->docketNo = given.docketNo;
            application->state = ConfirmationState::docketed;
            if (*given.docketedOn < *application->appliedOn) {
                change.judge({broken("docketed_on", "date_order", {{"later", "docketed_on"}, {"earlier", "applied_on"}})});
            }
        }
        change.happened("docketed_on", given.docketedOn);
    });
}

CaseAct recordRuling(RulingInput input)
{
    return actWith("mediation.recordRuling", std::move(input), [](CaseChange& change, const RulingInput& given) {
        if (Confirmation* application = applicationOf(change)) {
            application->ruledOn = given.ruledOn;
            application->rulingReceivedOn = given.receivedOn;
            application->state = given.outcome;
            application->note = given.note;
            if (*given.ruledOn < application->docketedOn.value_or(*application->appliedOn)) {
                change.judge({broken("ruled_on", "date_order", {{"later", "ruled_on"}, {"earlier", "docketed_on"}})});
            }
        }
        change.happened("ruled_on", given.ruledOn);
    });
}

CaseAct addSheet(SheetInput input)
{
    return actWith("mediation.addSheet", std::move(input), [](CaseChange& change, const SheetInput& given) {
        CaseFile& file = change.file;
        Sheet& sheet = sheetOf(file, given.paper, given.number);
        copyFields(given, sheet);
        if (given.pages < 1) {
            change.judge({broken("pages", "value_unknown")});
        }
    });
}

CaseAct signSheets(SignSheetsInput input)
{
    return actWith("mediation.signSheets", std::move(input), [](CaseChange& change, const SignSheetsInput& given) {
        const auto codes = namesIn(given.papers);
        for (auto& sheet : change.file.sheets) {
            const bool meant = codes.empty() || std::ranges::find(codes, sheet.code) != codes.end();
            if (meant && sheet.state != SheetState::filed) {
                sheet.state = SheetState::signedOff;
            }
        }
    });
}

CaseAct closeCase(CloseInput input)
{
    return actWith("mediation.close", std::move(input), [](CaseChange& change, const CloseInput& given) {
        MediationCase& head = change.file.head;
        head.closedOn = given.closedOn;
        head.closingNote = SealedText(given.closingNote);
        head.longRunning = given.longRunning;
        change.judge(checkClosing(change.file, change.context.papers));
        head.state = CaseState::closed;
        change.happened("closed_on", given.closedOn);
    });
}

CaseAct claimSubsidy(ClaimInput input)
{
    return actWith("mediation.claim", std::move(input), [](CaseChange& change, const ClaimInput& given) {
        Claim& claim = addPart(change.file, change.file.claims);
        claim.staffId = findStaffByText(*change.reader, given.mediator);
        claim.name = staffName(*change.reader, claim.staffId, given.mediator);
        claim.claimedOn = given.claimedOn;
        const Date day = change.file.head.closedOn.value_or(*given.claimedOn);
        const std::string grade = "claim_" + std::string(codeOf(change.file.head.grade));
        claim.amount = given.amount ? given.amount : Money::ofFen(change.context.terms.value(grade, day));
        const auto facts = mediatorFacts(*change.reader, claim.staffId, change.file.committee, *given.claimedOn);
        change.judge(checkClaim(change.file, claim, facts));
        change.happened("claimed_on", given.claimedOn);
    });
}

CaseAct archiveCase(ArchiveInput input)
{
    return actWith("mediation.archive", std::move(input), [](CaseChange& change, const ArchiveInput& given) {
        MediationCase& head = change.file.head;
        head.archivedOn = given.archivedOn;
        head.boundBy = given.boundBy;
        head.checkedBy = given.checkedBy;
        head.fileNote = given.fileNote.empty() ? "无" : given.fileNote;
        head.retention = given.retention == Retention::undecided ? retentionOf(change.file, change.context) : given.retention;
        addBoundSheets(change.file, change.context.papers);
        // Pages that somebody has written by hand are judged; else they are counted.
        const bool byHand = std::ranges::any_of(change.file.sheets, [](const Sheet& sheet) { return sheet.firstPage > 0; });
        if (!byHand) {
            change.file.sheets = change.context.papers.paginated(std::move(change.file.sheets));
        }
        change.judge(checkArchive(change.file, change.context.papers));
        for (auto& sheet : change.file.sheets) {
            sheet.state = SheetState::filed;
        }
        head.state = CaseState::archived;
        change.happened("archived_on", given.archivedOn);
    });
}

} // namespace linwu::mediation
