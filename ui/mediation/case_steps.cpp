// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/case_steps.h"

#include "core/mediation/case_actions.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/case_states.h"
#include "core/mediation/party_entry.h"
#include "ui/desk/desk.h"
#include "ui/mediation/act_dialog.h"
#include "ui/mediation/input_form.h"
#include "ui/text/labels.h"

namespace linwu::ui {
namespace {

using namespace mediation;

using Open = std::function<ActDialog*(Desk&, const CaseFile&, QWidget*)>;

/// What is asked of every application; its later correction shows the rest as well.
QStringList applicationFields()
{
    return {
        QStringLiteral("applied_on"),
        QStringLiteral("source"),
        QStringLiteral("application_form"),
        QStringLiteral("application_signed"),
        QStringLiteral("stat_type"),
        QStringLiteral("sub_type"),
        QStringLiteral("place"),
        QStringLiteral("own_motion_reason"),
        QStringLiteral("brief"),
        QStringLiteral("requests"),
        QStringLiteral("referral_from"),
        QStringLiteral("source_org"),
        QStringLiteral("prior_case")};
}

QStringList headFields()
{
    return applicationFields() + QStringList{
                                     QStringLiteral("external_no"),
                                     QStringLiteral("referral_letter"),
                                     QStringLiteral("papers_signed_for_on"),
                                     QStringLiteral("dispute_here"),
                                     QStringLiteral("matter"),
                                     QStringLiteral("taken_by"),
                                     QStringLiteral("risk"),
                                     QStringLiteral("risk_persons"),
                                     QStringLiteral("confidential"),
                                     QStringLiteral("former_number")};
}

/// A step whose form shows `shown` of the input; `fill` puts in what is known already.
template <class Input>
CaseStepEntry step(
    const char* action,
    CaseAct (*act)(Input),
    const QStringList& shown = {},
    std::function<void(Input&, const CaseFile&, const Date&)> fill = {}
)
{
    return {action, [=](Desk& desk, const CaseFile& file, QWidget* parent) {
                Input start{};
                if (fill) {
                    fill(start, file, desk.today());
                }
                return makeDialog(desk, file.head.id, actionLabel(action), start, shown, act, parent);
            }};
}

/// Fills one day with today, so that a step done now needs no typing.
template <class Input>
std::function<void(Input&, const CaseFile&, const Date&)> todayIn(std::optional<Date> Input::*day)
{
    return [day](Input& input, const CaseFile&, const Date& today) { input.*day = today; };
}

/// The head of the case as it stands, to be typed over.
ApplicationInput standingHead(Desk& desk, const CaseFile& file)
{
    CaseChange change;
    change.file = file;
    change.context = desk.read([](const Reader& reader) { return contextOf(reader); });
    return inputOf(change);
}

std::vector<CaseStepEntry> intakeSteps()
{
    return {
        {"mediation.takeUp",
         [](Desk& desk, const CaseFile& file, QWidget* parent) {
             ApplicationInput start = standingHead(desk, file);
             start.appliedOn = desk.today();
             const QStringList shown = applicationFields() + QStringList{QStringLiteral("parties")};
             return makeDialog(desk, file.head.id, actionLabel("mediation.takeUp"), start, shown, takeUpClue, parent);
         }},
        step<PartyInput>("mediation.addParty", addParty, partyFields()),
        step<AcceptInput>(
            "mediation.accept",
            acceptCase,
            {},
            [](AcceptInput& input, const CaseFile&, const Date& today) {
                input.acceptedOn = today;
                input.informedOn = today;
            }
        ),
        step<DeclineInput>("mediation.declineCase", declineCase, {}, todayIn(&DeclineInput::decidedOn)),
        step<AssignInput>("mediation.assign", assignMediators, {}, todayIn(&AssignInput::assignedOn)),
        step<InformInput>("mediation.inform", informParties, {}, todayIn(&InformInput::informedOn)),
    };
}

std::vector<CaseStepEntry> courseSteps()
{
    return {
        step<SittingInput>("mediation.recordSession", recordSitting, {}, todayIn(&SittingInput::heldOn)),
        step<InvestigationInput>("mediation.investigate", investigate, {}, todayIn(&InvestigationInput::heldOn)),
        step<DraftInput>(
            "mediation.draftAgreement",
            draftAgreement,
            {QStringLiteral("reached_on"),
             QStringLiteral("copies"),
             QStringLiteral("facts"),
             QStringLiteral("clauses"),
             QStringLiteral("total"),
             QStringLiteral("benefit_note"),
             QStringLiteral("obligations")},
            [](DraftInput& input, const CaseFile& file, const Date& today) {
                input.reachedOn = today;
                input.copies = static_cast<int>(file.parties.size()) + 1;
            }
        ),
        step<DraftInput>(
            "mediation.reachOralAgreement",
            reachOralAgreement,
            {QStringLiteral("reached_on"), QStringLiteral("facts"), QStringLiteral("clauses"), QStringLiteral("obligations")},
            todayIn(&DraftInput::reachedOn)
        ),
        step<EvidenceInput>("mediation.addEvidence", addEvidence, {}, todayIn(&EvidenceInput::receivedOn)),
        step<InviteInput>(
            "mediation.invite",
            inviteGuest,
            {},
            [](InviteInput& input, const CaseFile&, const Date& today) {
                input.invitedOn = today;
                input.meetingOn = today;
            }
        ),
        step<ExtendInput>("mediation.extend", extendTerm, {}, todayIn(&ExtendInput::agreedOn)),
        step<SuspendInput>("mediation.suspend", suspendCase, {}, todayIn(&SuspendInput::fromOn)),
        step<ResumeInput>("mediation.resume", resumeCase, {}, todayIn(&ResumeInput::resumedOn)),
        step<RefuseInput>("mediation.refuse", refuseMediation, {}, todayIn(&RefuseInput::refusedOn)),
        step<LiftRefusalInput>("mediation.liftRefusal", liftRefusal, {}, todayIn(&LiftRefusalInput::liftedOn)),
        step<RecusalInput>("mediation.askRecusal", askRecusal, {}, todayIn(&RecusalInput::askedOn)),
        step<ReplaceHostInput>("mediation.replaceHost", replaceHost, {}, todayIn(&ReplaceHostInput::replacedOn)),
        step<TerminateInput>("mediation.terminate", terminateMediation, {}, todayIn(&TerminateInput::terminatedOn)),
        step<TransferInput>("mediation.transfer", transferCase, {}, todayIn(&TransferInput::sentOn)),
        step<ReceiptInput>("mediation.receiveReceipt", receiveReceipt, {}, todayIn(&ReceiptInput::receiptOn)),
        step<WithdrawInput>("mediation.withdraw", withdrawApplication, {}, todayIn(&WithdrawInput::withdrawnOn)),
        step<RelationInput>("mediation.discloseRelation", discloseRelation),
        step<DangerInput>(
            "mediation.reportDanger",
            reportDanger,
            {},
            [](DangerInput& input, const CaseFile&, const Date& today) {
                input.foundOn = today;
                input.reportedOn = today;
            }
        ),
        {"mediation.edit",
         [](Desk& desk, const CaseFile& file, QWidget* parent) {
             const ApplicationInput start = standingHead(desk, file);
             return makeDialog(desk, file.head.id, actionLabel("mediation.edit"), start, headFields(), editCase, parent);
         }},
        {"mediation.remove",
         [](Desk& desk, const CaseFile& file, QWidget* parent) {
             const auto remove = [](const NothingTyped&) { return removeCaseAct(); };
             return makeDialog(desk, file.head.id, actionLabel("mediation.remove"), NothingTyped{}, {}, remove, parent);
         }},
        step<ReasonInput>("mediation.void", voidCase),
    };
}

std::vector<CaseStepEntry> agreementSteps()
{
    return {
        step<SignInput>(
            "mediation.sign",
            signAgreement,
            {},
            [](SignInput& input, const CaseFile&, const Date& today) {
                input.signedOn = today;
                input.all = true;
            }
        ),
        step<SealInput>("mediation.seal", sealAgreement, {QStringLiteral("sealed_on")}, todayIn(&SealInput::sealedOn)),
        step<BackOutInput>("mediation.backOut", backOut, {}, todayIn(&BackOutInput::backedOutOn)),
        step<PerformInput>("mediation.perform", performObligation, {}, todayIn(&PerformInput::performedOn)),
        step<VisitInput>("mediation.visit", visitParties, {}, todayIn(&VisitInput::visitedOn)),
        step<ConfirmationInput>(
            "mediation.applyConfirmation",
            applyConfirmation,
            {},
            [](ConfirmationInput& input, const CaseFile& file, const Date& today) {
                input.appliedOn = today;
                for (const auto& party : file.parties) {
                    input.applicants += (input.applicants.empty() ? "" : "、") + party.name;
                }
            }
        ),
        step<DocketInput>("mediation.docketConfirmation", docketConfirmation, {}, todayIn(&DocketInput::docketedOn)),
        step<RulingInput>("mediation.recordRuling", recordRuling, {}, todayIn(&RulingInput::ruledOn)),
        step<UrgeInput>("mediation.urge", urgePerformance, {}, todayIn(&UrgeInput::urgedOn)),
        step<ReopenInput>("mediation.reopenAgreement", reopenAgreement, {}, todayIn(&ReopenInput::agreedOn)),
        step<SignSheetsInput>("mediation.signSheets", signSheets),
        step<CloseInput>("mediation.close", closeCase, {}, todayIn(&CloseInput::closedOn)),
        step<ArchiveInput>("mediation.archive", archiveCase, {}, todayIn(&ArchiveInput::archivedOn)),
        step<ClaimInput>(
            "mediation.claim",
            claimSubsidy,
            {},
            [](ClaimInput& input, const CaseFile& file, const Date& today) {
                input.claimedOn = today;
                for (const auto& assignment : file.assignments) {
                    input.mediator = assignment.role == MediatorRole::host ? assignment.name : input.mediator;
                }
            }
        ),
    };
}

/// Acts that make sense only with what the case already holds.
bool fits(const std::string& action, const CaseFile& file)
{
    const Confirmation* application = file.confirmation();
    const bool waiting = application != nullptr &&
                         (application->state == ConfirmationState::applied || application->state == ConfirmationState::docketed);
    if (action == "mediation.docketConfirmation") {
        return waiting && application->state == ConfirmationState::applied;
    }
    if (action == "mediation.recordRuling") {
        return waiting;
    }
    if (action == "mediation.applyConfirmation") {
        return application == nullptr && file.agreement() != nullptr;
    }
    if (action == "mediation.claim") {
        const bool ended = file.head.state == CaseState::closed || file.head.state == CaseState::archived;
        return ended && file.claims.empty() && file.agreement() != nullptr;
    }
    if (action == "mediation.signSheets") {
        return file.head.state == CaseState::performed || file.head.state == CaseState::terminated ||
               file.head.state == CaseState::refused || file.head.state == CaseState::withdrawn;
    }
    if (action == "mediation.perform" || action == "mediation.urge" || action == "mediation.close") {
        return action != "mediation.close" ? file.agreement() != nullptr : file.head.state != CaseState::effective;
    }
    return true;
}

} // namespace

QStringList partyFields()
{
    return {QStringLiteral("side"),        QStringLiteral("kind"),       QStringLiteral("resident"),
            QStringLiteral("name"),        QStringLiteral("id_number"),  QStringLiteral("birth_on"),
            QStringLiteral("sex"),         QStringLiteral("ethnicity"),  QStringLiteral("job"),
            QStringLiteral("phone"),       QStringLiteral("address"),    QStringLiteral("capacity"),
            QStringLiteral("deceased"),    QStringLiteral("chief_name"), QStringLiteral("credit_code"),
            QStringLiteral("chief_post"),  QStringLiteral("own_income"), QStringLiteral("own_income_note"),
            QStringLiteral("local"),       QStringLiteral("willing"),    QStringLiteral("willing_on"),
            QStringLiteral("willing_how"), QStringLiteral("claimed"),    QStringLiteral("print_id")};
}

std::vector<CaseStepEntry> stepsFor(const CaseFile& file)
{
    std::vector<CaseStepEntry> found;
    for (auto make : {intakeSteps, agreementSteps, courseSteps}) {
        for (auto& entry : make()) {
            if (isAllowed(entry.action, file.head.state) && fits(entry.action, file)) {
                found.push_back(std::move(entry));
            }
        }
    }
    return found;
}

ActDialog* newApplication(Desk& desk, QWidget* parent)
{
    ApplicationInput start;
    start.appliedOn = desk.today();
    const QStringList shown = applicationFields() + QStringList{QStringLiteral("parties")};
    return makeDialog(desk, {}, actionLabel("mediation.apply"), start, shown, applyForMediation, parent);
}

ActDialog* newClue(Desk& desk, QWidget* parent)
{
    ClueInput start;
    start.notedOn = desk.today();
    return makeDialog(desk, {}, actionLabel("mediation.noteClue"), start, {}, noteClue, parent);
}

int stepOf(const CaseFile& file)
{
    using enum CaseState;
    switch (file.head.state) {
    case clue:
        return 0;
    case applied:
    case notAccepted:
        return 1;
    case accepted:
        return 2;
    case assigned:
    case mediating:
    case suspended:
    case transferPending:
        return 3;
    case signing:
        return 4;
    case effective:
        return 5;
    case performed:
    case terminated:
    case refused:
    case withdrawn:
        return 6;
    case closed:
        return 7;
    default:
        return 8;
    }
}

} // namespace linwu::ui
