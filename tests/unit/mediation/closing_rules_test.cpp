// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cases.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

#include "core/mediation/case_sheets_due.h"

namespace {

Confirmation applicationOn(const Date& day)
{
    Confirmation application;
    application.id.value = 4;
    application.agreementId.value = 1;
    application.appliedOn = day;
    application.court = "青云区人民法院";
    application.courtGround = CourtGround::committee;
    application.proofIssued = true;
    application.idsComplete = true;
    application.contactsComplete = true;
    return application;
}

Consent consentOf(std::int64_t party, ConsentFor subject, std::int64_t about)
{
    Consent consent;
    consent.partyId.value = party;
    consent.subject = subject;
    consent.subjectId.value = about;
    return consent;
}

CaseFile joint()
{
    CaseFile file = caseAEffective();
    file.consents = {consentOf(1, ConsentFor::confirmation, 4), consentOf(2, ConsentFor::confirmation, 4)};
    return file;
}

Problems confirmed(const CaseFile& file, const Confirmation& application)
{
    return checkConfirmation(file, application, onDay(*application.appliedOn));
}

CaseFile filed()
{
    CaseFile file = caseAEffective();
    for (const auto& due : sheetsDue(file, PaperKinds::shipped())) {
        Sheet sheet;
        sheet.code = due.code;
        sheet.number = due.number;
        sheet.state = SheetState::signedOff;
        file.sheets.push_back(sheet);
    }
    return file;
}

} // namespace

TEST_CASE("V48: an extension needs both sides and a later day")
{
    CaseFile file = caseAAssigned();
    Extension extension;
    extension.id.value = 3;
    extension.oldDueOn = Date(2026, 6, 8);
    extension.newDueOn = Date(2026, 6, 30);
    file.consents = {consentOf(1, ConsentFor::extension, 3)};
    CHECK(has(checkExtension(file, extension), "extension_one_sided"));
    file.consents.push_back(consentOf(2, ConsentFor::extension, 3));
    CHECK(checkExtension(file, extension).empty());
    extension.newDueOn = Date(2026, 6, 8);
    CHECK(has(checkExtension(file, extension), "extension_not_later"));
}

TEST_CASE("V80: an application on 23 June is a day too late")
{
    CHECK(hasCode(confirmed(joint(), applicationOn(Date(2026, 6, 23))), "V80"));
}

TEST_CASE("V81: an application on 22 June is in time because the thirtieth day is a rest day")
{
    const Problems problems = confirmed(joint(), applicationOn(Date(2026, 6, 22)));
    CHECK(hasCode(problems, "V81"));
    CHECK_FALSE(hasCode(problems, "V80"));
    CHECK_FALSE(blocks(problems));
}

TEST_CASE("V81: nothing is said of rolling when the thirtieth day is a working day")
{
    CaseFile file = joint();
    file.agreements[0].confirmationDueOn = file.agreements[0].confirmationNominalOn;
    CHECK_FALSE(hasCode(confirmed(file, applicationOn(Date(2026, 6, 8))), "V81"));
}

TEST_CASE("V82: one side alone cannot apply")
{
    CaseFile file = joint();
    CHECK_FALSE(hasCode(confirmed(file, applicationOn(Date(2026, 6, 8))), "V82"));
    file.consents.erase(file.consents.begin());
    CHECK(hasCode(confirmed(file, applicationOn(Date(2026, 6, 8))), "V82"));
}

TEST_CASE("V83: an oral agreement is written down before a court confirms it")
{
    CaseFile file = joint();
    file.agreements[0].form = AgreementForm::oral;
    CHECK(hasCode(confirmed(file, applicationOn(Date(2026, 6, 8))), "V83"));
}

TEST_CASE("V84: ownership is not confirmed")
{
    CaseFile file = joint();
    CHECK_FALSE(hasCode(confirmed(file, applicationOn(Date(2026, 6, 8))), "V84"));
    file.agreements[0].clauses = "储藏室产权归林秀芝";
    CHECK(hasCode(confirmed(file, applicationOn(Date(2026, 6, 8))), "V84"));
}

TEST_CASE("V85: confirming what is fully performed is asked about")
{
    CaseFile file = joint();
    CHECK_FALSE(hasCode(confirmed(file, applicationOn(Date(2026, 6, 8))), "V85"));
    for (auto& obligation : file.obligations) {
        obligation.state = ObligationState::performed;
    }
    CHECK(hasCode(confirmed(file, applicationOn(Date(2026, 6, 8))), "V85"));
}

TEST_CASE("V86: the court is to be chosen with its ground")
{
    Confirmation application = applicationOn(Date(2026, 6, 8));
    CHECK_FALSE(hasCode(confirmed(joint(), application), "V86"));
    application.courtGround = CourtGround::none;
    CHECK(hasCode(confirmed(joint(), application), "V86"));
}

TEST_CASE("V87: the proof of mediation, identity papers and contacts are needed")
{
    Confirmation application = applicationOn(Date(2026, 6, 8));
    CHECK_FALSE(hasCode(confirmed(joint(), application), "V87"));
    application.proofIssued = false;
    CHECK(fieldOf(confirmed(joint(), application), "confirmation_papers_missing") == "confirmation.proof_issued");
}

TEST_CASE("V90: a case is not transferred to its own committee, and a second time only with a reason")
{
    CaseFile file = caseAAssigned();
    Transfer transfer;
    transfer.id.value = 2;
    transfer.toUnit = file.committee.name;
    transfer.opinion = "同意";
    CHECK(has(checkTransfer(file, transfer, onDay(Date(2026, 5, 20))), "transfer_to_self"));
    transfer.toUnit = "青云街道人民调解委员会";
    CHECK(checkTransfer(file, transfer, onDay(Date(2026, 5, 20))).empty());
    Transfer before = transfer;
    before.id.value = 1;
    file.transfers = {before};
    CHECK(has(checkTransfer(file, transfer, onDay(Date(2026, 5, 20))), "transfer_loop"));
}

TEST_CASE("V91: the parties' opinion on a transfer is recorded, but the police need none")
{
    Transfer transfer;
    transfer.toUnit = "青云派出所";
    CHECK(hasCode(checkTransfer(caseAAssigned(), transfer, onDay(Date(2026, 5, 20))), "V91"));
    transfer.kind = TransferKind::police;
    CHECK_FALSE(hasCode(checkTransfer(caseAAssigned(), transfer, onDay(Date(2026, 5, 20))), "V91"));
}

TEST_CASE("V92: a case with an agreement in force is not transferred")
{
    Transfer transfer;
    transfer.toUnit = "青云街道人民调解委员会";
    CHECK_FALSE(hasCode(checkTransfer(caseAAssigned(), transfer, onDay(Date(2026, 5, 20))), "V92"));
    CHECK(hasCode(checkTransfer(caseAEffective(), transfer, onDay(Date(2026, 5, 20))), "V92"));
}

TEST_CASE("V95: a case with an unsigned paper is not closed")
{
    CaseFile file = filed();
    CHECK_FALSE(hasCode(checkClosing(file, PaperKinds::shipped()), "V95"));
    file.sheets.front().state = SheetState::printed;
    CHECK(hasCode(checkClosing(file, PaperKinds::shipped()), "V95"));
}

TEST_CASE("V95 calls the paper that is missing by its name")
{
    CaseFile file = filed();
    file.sheets.front().state = SheetState::printed;
    const auto problems = checkClosing(file, PaperKinds::shipped());
    const auto missing = std::ranges::find(problems, "paper_missing", &Problem::rule);
    REQUIRE(missing != problems.end());
    CHECK(missing->args.at("paper") == "人民调解受理登记表");
}

TEST_CASE("V96: pages follow each other without gap and double")
{
    CaseFile file = filed();
    file.head.boundBy = "李倩";
    file.head.checkedBy = "孙梅";
    file.sheets = PaperKinds::shipped().paginated(file.sheets);
    CHECK(checkArchive(file, PaperKinds::shipped()).empty());
    file.sheets[1].firstPage += 1;
    CHECK(hasCode(checkArchive(file, PaperKinds::shipped()), "V96"));
    file.sheets[1].firstPage -= 2;
    CHECK(hasCode(checkArchive(file, PaperKinds::shipped()), "V96"));
}

TEST_CASE("the binder does not check his own file")
{
    CaseFile file = filed();
    file.sheets = PaperKinds::shipped().paginated(file.sheets);
    file.head.boundBy = "李倩";
    file.head.checkedBy = "李倩";
    CHECK(has(checkArchive(file, PaperKinds::shipped()), "checked_by_binder"));
}

TEST_CASE("V97: closing a written agreement without a visit is to be confirmed")
{
    CaseFile file = filed();
    CHECK(hasCode(checkClosing(file, PaperKinds::shipped()), "V97"));
    Visit visit;
    visit.visitedOn = Date(2026, 6, 3);
    file.visits = {visit};
    CHECK_FALSE(hasCode(checkClosing(file, PaperKinds::shipped()), "V97"));
}

TEST_CASE("a case with open obligations closes only as a long-running one that has begun")
{
    CaseFile file = filed();
    CHECK(has(checkClosing(file, PaperKinds::shipped()), "obligations_open"));
    file.head.longRunning = true;
    CHECK(has(checkClosing(file, PaperKinds::shipped()), "obligations_open"));
    file.obligations[0].state = ObligationState::performed;
    CHECK_FALSE(has(checkClosing(file, PaperKinds::shipped()), "obligations_open"));
}

TEST_CASE("V98: a termination tells the remedies")
{
    CaseFile file = caseAAssigned();
    CHECK(hasCode(checkTermination(file), "V98"));
    file.head.remediesToldOn = Date(2026, 6, 1);
    CHECK(checkTermination(file).empty());
}

TEST_CASE("a visit before the agreement took effect is refused")
{
    Visit visit;
    visit.visitedOn = Date(2026, 5, 19);
    CHECK(has(checkVisit(caseAEffective(), visit), "visit_before_effect"));
    visit.visitedOn = Date(2026, 5, 20);
    CHECK(checkVisit(caseAEffective(), visit).empty());
}

TEST_CASE("a performance without proof and without both sides' word is to be confirmed")
{
    CaseFile file = caseAEffective();
    file.obligations[0].state = ObligationState::performed;
    CHECK(has(checkPerformance(file, file.obligations[0]), "performance_unproved"));
    file.obligations[0].proof = "收条";
    CHECK(checkPerformance(file, file.obligations[0]).empty());
}

TEST_CASE("papers are bound in the national order")
{
    const auto bound = PaperKinds::shipped().paginated(filed().sheets);
    REQUIRE(bound.size() == 3);
    CHECK(bound[0].code == "SLDJB");
    CHECK(bound[1].code == "GZS");
    CHECK(bound[2].code == "XYS");
    CHECK(bound[2].firstPage == 3);
}
