// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Rules of moving, ending and filing a case, and of judicial confirmation: V48, V80-V87, V90-V92, V95-V98.

#include "core/base/code_table.h"
#include "core/mediation/case_rules.h"
#include "core/mediation/case_sheets_due.h"

#include <algorithm>

namespace linwu::mediation {

Problems checkExtension(const CaseFile& file, const Extension& extension)
{
    Problems problems;
    for (const Party* party : file.withoutConsent(ConsentFor::extension, extension.id.value)) {
        problems.push_back(broken("extension.consent", "extension_one_sided", {{"name", party->name}}));
    }
    if (!extension.newDueOn || (extension.oldDueOn && *extension.newDueOn <= *extension.oldDueOn)) {
        problems.push_back(broken("extension.new_due_on", "extension_not_later"));
    }
    return problems;
}

Problems checkTermination(const CaseFile& file)
{
    if (file.head.remediesToldOn) {
        return {};
    }
    return {broken("remedies_told_on", "remedies_not_told")};
}

Problems checkTransfer(const CaseFile& file, const Transfer& transfer, const RuleContext& context)
{
    Problems problems;
    if (transfer.toUnit == file.committee.name) {
        problems.push_back(broken("transfer.to_unit", "transfer_to_self"));
    }
    const auto before = std::ranges::count_if(file.transfers, [&](const Transfer& other) {
        return other.id != transfer.id && other.toUnit == transfer.toUnit;
    });
    if (before > 0) {
        problems.push_back(broken("transfer.to_unit", "transfer_loop", {{"unit", transfer.toUnit}}));
    }
    // A report to the police needs nobody's consent (人民调解法 25).
    if (transfer.kind != TransferKind::police && context.open(transfer.opinion).empty()) {
        problems.push_back(broken("transfer.opinion", "transfer_without_opinion"));
    }
    const Agreement* agreement = file.agreement();
    if (agreement != nullptr && agreement->effectiveOn) {
        problems.push_back(broken("transfer.to_unit", "transfer_after_effect"));
    }
    return problems;
}

Problems checkPerformance(const CaseFile& file, const Obligation& obligation)
{
    const auto row = static_cast<std::size_t>(&obligation - file.obligations.data());
    if (obligation.state != ObligationState::performed || !obligation.proof.empty() || obligation.bothConfirm) {
        return {};
    }
    return {broken(rowField("obligation", row, "proof"), "performance_unproved")};
}

Problems checkVisit(const CaseFile& file, const Visit& visit)
{
    const Agreement* agreement = file.agreement();
    if (!visit.visitedOn) {
        return {broken("visit.visited_on", "value_missing")};
    }
    if (agreement != nullptr && agreement->effectiveOn && *visit.visitedOn < *agreement->effectiveOn) {
        return {broken("visit.visited_on", "visit_before_effect", {{"effective", isoText(*agreement->effectiveOn)}})};
    }
    return {};
}

Problems checkClosing(const CaseFile& file, const PaperKinds& papers)
{
    Problems problems;
    for (const auto& due : sheetsDue(file, papers)) {
        const auto here = [&](const Sheet& sheet) {
            return sheet.code == due.code && sheet.number == due.number &&
                   (sheet.state == SheetState::signedOff || sheet.state == SheetState::filed);
        };
        if (std::ranges::none_of(file.sheets, here)) {
            problems.push_back(broken(
                "sheet",
                "paper_missing",
                {{"paper", papers.nameOf(due.code)}, {"code", due.code}, {"number", std::to_string(due.number)}}
            ));
        }
    }
    const Agreement* agreement = file.agreement();
    if (agreement == nullptr || !agreement->effectiveOn) {
        return problems;
    }
    if (agreement->form == AgreementForm::written && file.visits.empty()) {
        problems.push_back(broken("visit", "visit_missing"));
    }
    const auto owed = file.obligationsOf(agreement->id);
    const bool open = std::ranges::any_of(owed, [](const Obligation* o) {
        return o->state == ObligationState::pending || o->state == ObligationState::partial;
    });
    const bool begun = std::ranges::any_of(owed, [](const Obligation* o) { return o->state == ObligationState::performed; });
    if (open && !(file.head.longRunning && begun)) {
        problems.push_back(broken("obligation", "obligations_open"));
    }
    return problems;
}

Problems checkClaim(const CaseFile& file, const Claim& claim, const MediatorFacts& facts)
{
    Problems problems;
    if (file.head.state != CaseState::closed && file.head.state != CaseState::archived) {
        problems.push_back(broken("state", "claim_not_closed"));
    }
    const Agreement* agreement = file.agreement();
    const auto owed = agreement != nullptr ? file.obligationsOf(agreement->id) : std::vector<const Obligation*>{};
    const bool open = std::ranges::any_of(owed, [](const Obligation* one) {
        return one->state != ObligationState::performed && one->state != ObligationState::waived;
    });
    if (agreement == nullptr || open) {
        problems.push_back(broken("obligation", "claim_not_performed"));
    }
    if (std::ranges::any_of(file.claims, [&](const Claim& other) { return other.id != claim.id; })) {
        problems.push_back(broken("mediator", "claim_made_already"));
    }
    const bool mediated = std::ranges::any_of(file.assignments, [&](const Assignment& one) {
        return one.staffId == claim.staffId && one.staffId.valid() && one.role != MediatorRole::recorder;
    });
    if (!mediated || !facts.payEligible) {
        problems.push_back(broken("mediator", "claim_not_eligible", {{"name", claim.name}}));
    }
    return problems;
}

Problems checkArchive(const CaseFile& file, const PaperKinds& papers)
{
    Problems problems;
    std::vector<const Sheet*> bound;
    for (const auto& sheet : file.sheets) {
        if (sheet.firstPage > 0) {
            bound.push_back(&sheet);
        } else {
            problems.push_back(broken("sheet", "pages_not_continuous", {{"paper", papers.nameOf(sheet.code)}}));
        }
    }
    std::ranges::sort(bound, {}, &Sheet::firstPage);
    int next = 1;
    for (const Sheet* sheet : bound) {
        if (sheet->firstPage != next) {
            problems.push_back(broken(
                "sheet", "pages_not_continuous", {{"paper", papers.nameOf(sheet->code)}, {"expected", std::to_string(next)}}
            ));
        }
        next = sheet->firstPage + sheet->pages;
    }
    if (file.head.boundBy == file.head.checkedBy) {
        problems.push_back(broken("checked_by", "checked_by_binder"));
    }
    return problems;
}

namespace {

/// V83, V84, V85
Problems checkConfirmable(const CaseFile& file, const Agreement& agreement, const RuleContext& context)
{
    Problems problems;
    if (agreement.form == AgreementForm::oral) {
        problems.push_back(broken("agreement.form", "confirmation_oral"));
    }
    std::string text = context.open(agreement.clauses);
    const auto owed = file.obligationsOf(agreement.id);
    for (const Obligation* obligation : owed) {
        text += '\n' + context.open(obligation->content);
    }
    auto hits = wordsIn(text, "status.clause");
    std::ranges::move(wordsIn(text, "ownership"), std::back_inserter(hits));
    if (!hits.empty()) {
        problems.push_back(broken("agreement.clauses", "confirmation_excluded", {{"word", hits.front().word}}));
    }
    const bool done =
        !owed.empty() && std::ranges::all_of(owed, [](const Obligation* o) { return o->state == ObligationState::performed; });
    if (done) {
        problems.push_back(broken("agreement", "confirmation_performed"));
    }
    return problems;
}

} // namespace

Problems checkConfirmation(const CaseFile& file, const Confirmation& application, const RuleContext& context)
{
    const Agreement* agreement = file.agreement();
    if (agreement == nullptr || !agreement->effectiveOn) {
        return {broken("agreement.effective_on", "value_missing")};
    }
    if (!application.appliedOn) {
        return {broken("confirmation.applied_on", "value_missing")};
    }
    Problems problems = checkConfirmable(file, *agreement, context);
    if (agreement->confirmationDueOn && *application.appliedOn > *agreement->confirmationDueOn) {
        problems.push_back(
            broken("confirmation.applied_on", "confirmation_too_late", {{"due", isoText(*agreement->confirmationDueOn)}})
        );
    } else if (agreement->confirmationDueOn != agreement->confirmationNominalOn) {
        problems.push_back(broken(
            "confirmation.applied_on",
            "confirmation_day_rolled",
            {{"nominal", isoText(*agreement->confirmationNominalOn)}, {"due", isoText(*agreement->confirmationDueOn)}}
        ));
    }
    for (const Party* party : file.withoutConsent(ConsentFor::confirmation, application.id.value)) {
        problems.push_back(broken("confirmation.applicants", "confirmation_one_sided", {{"name", party->name}}));
    }
    if (application.court.empty() || application.courtGround == CourtGround::none) {
        problems.push_back(broken("confirmation.court", "court_not_chosen"));
    }
    const auto require = [&](bool there, const char* what) {
        if (!there) {
            problems.push_back(broken(std::string("confirmation.") + what, "confirmation_papers_missing", {{"paper", what}}));
        }
    };
    require(application.proofIssued, "proof_issued");
    require(application.idsComplete, "ids_complete");
    require(application.contactsComplete, "contacts_complete");
    return problems;
}

} // namespace linwu::mediation
