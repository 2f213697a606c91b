// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What is refused or asked about in case A, a leak between two flats: each through the door.

#include "core/grids/staff.h"
#include "core/mediation/register_actions.h"
#include "tests/support/cases.h"
#include "tests/support/mediation_desk.h"

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

Problems applied(const ApplicationInput& input)
{
    MediationDesk desk;
    return desk.refused(Date(2026, 5, 6), applyForMediation(input));
}

MediationDesk& reached(MediationDesk& desk, StepA step)
{
    desk.reach(step);
    return desk;
}

Problems notesOf(const Result<CaseStep>& step)
{
    REQUIRE(step);
    return step->notes;
}

CaseAct sealOn(const std::optional<Date>& day)
{
    SealInput input;
    input.sealedOn = day;
    return sealAgreement(input);
}

CaseAct refusedBy(const char* party, const Date& day)
{
    RefuseInput input;
    input.party = party;
    input.refusedOn = day;
    return refuseMediation(input);
}

/// Makes 孙梅 a near relative of 林秀芝 in the staff register.
void makeKin(Registry& registry, const char* relation)
{
    const auto staff = findStaffByText(registry.reader(), "孙梅");
    REQUIRE(registry.apply(anActor(), "staff.relate", [&](Writer& writer) {
        StaffRelation tie;
        tie.staffId = staff;
        tie.otherName = "林秀芝";
        tie.relation = relation;
        return writer.add(tie);
    }));
}

} // namespace

TEST_CASE("V06 through the door: 林秀芝 with the number of 何建国")
{
    ApplicationInput input = MediationDesk::applicationA();
    input.parties[1].idNumber = input.parties[0].idNumber;
    input.parties[1].sex = "1";
    const Problems problems = applied(input);
    CHECK(fieldOf(problems, "same_person_both_sides") == "party[1].id_number");
}

TEST_CASE("V14 through the door: the last digit of 何建国 is 1")
{
    ApplicationInput input = MediationDesk::applicationA();
    input.parties[0].idNumber = "990101196803140111";
    CHECK(fieldOf(applied(input), "id_check_digit") == "party[0].id_number");
}

TEST_CASE("V14 through the door: 林秀芝 written down as a man")
{
    ApplicationInput input = MediationDesk::applicationA();
    input.parties[1].sex = "1";
    CHECK(fieldOf(applied(input), "id_sex_differs") == "party[1].id_number");
}

TEST_CASE("V42 through the door: an agreement of 5 May is before acceptance")
{
    MediationDesk desk;
    DraftInput input = MediationDesk::draftA();
    input.reachedOn = Date(2026, 5, 5);
    const Problems problems =
        reached(desk, StepA::secondSession).refused(Date(2026, 5, 20), draftAgreement(input), {"backdated"});
    CHECK(fieldOf(problems, "agreement_before_acceptance") == "agreement.reached_on");
}

TEST_CASE("V67 through the door: without seal the case stays to be signed")
{
    MediationDesk desk;
    const Problems problems = reached(desk, StepA::signedByAll).refused(Date(2026, 5, 20), sealOn(std::nullopt));
    CHECK(fieldOf(problems, "seal_missing") == "agreement.sealed_on");
    CHECK(desk.file().head.state == CaseState::signing);
    CHECK_FALSE(desk.file().agreement()->effectiveOn);
}

TEST_CASE("V67 through the door: sealing before everybody has signed names who is missing")
{
    MediationDesk desk;
    const Problems problems = reached(desk, StepA::drafted).refused(Date(2026, 5, 20), sealOn(Date(2026, 5, 20)));
    CHECK(fieldOf(problems, "signature_missing") == "party[0].signature");
    CHECK(desk.file().head.state == CaseState::signing);
}

TEST_CASE("a seal of 21 May moves the effect to that day and the last day stays 22 June")
{
    MediationDesk desk;
    REQUIRE(reached(desk, StepA::signedByAll).act(Date(2026, 5, 21), sealOn(Date(2026, 5, 21))));
    const CaseFile file = desk.file();
    CHECK(file.agreement()->effectiveOn == Date(2026, 5, 21));
    CHECK(file.agreement()->confirmationNominalOn == Date(2026, 6, 20));
    CHECK(file.agreement()->confirmationDueOn == Date(2026, 6, 22));
}

TEST_CASE("V82 through the door: 林秀芝 alone applies to the court")
{
    MediationDesk desk;
    ConfirmationInput input = MediationDesk::confirmationA(Date(2026, 6, 8));
    input.applicants = "林秀芝";
    CHECK(hasCode(reached(desk, StepA::firstVisit).refused(Date(2026, 6, 8), applyConfirmation(input)), "V82"));
}

TEST_CASE("V81 through the door: a joint application on 22 June is allowed and told of the rolled day")
{
    MediationDesk desk;
    desk.reach(StepA::firstVisit);
    const auto step = desk.act(Date(2026, 6, 22), applyConfirmation(MediationDesk::confirmationA(Date(2026, 6, 22))));
    CHECK(hasCode(notesOf(step), "V81"));
}

TEST_CASE("V80 through the door: a joint application on 23 June is refused")
{
    MediationDesk desk;
    desk.reach(StepA::firstVisit);
    const Problems problems = desk.refused(Date(2026, 6, 23), applyConfirmation(MediationDesk::confirmationA(Date(2026, 6, 23))));
    CHECK(hasCode(problems, "V80"));
}

TEST_CASE("V62 through the door: a second instalment of 3 900 is 100 off")
{
    MediationDesk desk;
    DraftInput input = MediationDesk::draftA();
    input.obligations[1].amount = Money::ofYuan(3900);
    const Problems problems = reached(desk, StepA::secondSession).refused(Date(2026, 5, 20), draftAgreement(input));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].args.at("difference") == "100.00");
}

TEST_CASE("V70 and V83 through the door: an oral agreement about money is remarked on, and no court confirms it")
{
    MediationDesk desk;
    desk.reach(StepA::secondSession);
    const auto step = desk.act(Date(2026, 5, 20), reachOralAgreement(MediationDesk::draftA()));
    CHECK(hasCode(notesOf(step), "V70"));
    CHECK(desk.file().agreement()->effectiveOn == Date(2026, 5, 20));
    const Problems problems = desk.refused(Date(2026, 6, 8), applyConfirmation(MediationDesk::confirmationA(Date(2026, 6, 8))));
    CHECK(hasCode(problems, "V83"));
}

TEST_CASE("V33 through the door: after 何建国 refused on 11 May no session of 12 May is recorded")
{
    MediationDesk desk;
    REQUIRE(reached(desk, StepA::inquired).act(Date(2026, 5, 11), refusedBy("何建国", Date(2026, 5, 11))));
    CHECK(desk.file().head.state == CaseState::refused);
    const auto [day, session] = MediationDesk::stepOf(StepA::firstSession);
    CHECK(hasCode(desk.refused(day, session), "V33"));
    LiftRefusalInput lift;
    lift.liftedOn = Date(2026, 5, 12);
    REQUIRE(desk.act(day, liftRefusal(lift)));
    CHECK(desk.act(day, session));
}

TEST_CASE("V35 through the door: 何建国 against 林秀芝 again on 1 September is asked about and linked")
{
    MediationDesk desk;
    desk.reach(StepA::archived);
    const Id<MediationCase> first = desk.caseId();
    ApplicationInput input = MediationDesk::applicationA();
    input.appliedOn = Date(2026, 9, 1);
    const auto second = desk.actOn({}, Date(2026, 9, 1), applyForMediation(input));
    REQUIRE(second);
    AcceptInput accept;
    accept.acceptedOn = Date(2026, 9, 1);
    const auto asked = desk.actOn(second->caseId, Date(2026, 9, 1), acceptCase(accept));
    REQUIRE_FALSE(asked);
    CHECK(asked.error().code == ErrorCode::unconfirmed);
    CHECK(hasCode(asked.error().problems, "V35"));
    accept.priorCase = "〔2026〕桂人调字第12号";
    REQUIRE(desk.actOn(second->caseId, Date(2026, 9, 1), acceptCase(accept)));
    const auto linked = findCase(desk.registry()->reader(), second->caseId);
    REQUIRE(linked);
    CHECK(linked->head.priorCaseId == first);
    CHECK(linked->head.number == "〔2026〕桂人调字第13号");
}

TEST_CASE("V34 through the door: a second case of the pair while the first is open is refused")
{
    MediationDesk desk;
    desk.reach(StepA::accepted);
    const auto second = desk.actOn({}, Date(2026, 5, 6), applyForMediation(MediationDesk::applicationA()));
    REQUIRE(second);
    AcceptInput accept;
    accept.acceptedOn = Date(2026, 5, 6);
    const auto refused = desk.actOn(second->caseId, Date(2026, 5, 6), acceptCase(accept));
    REQUIRE_FALSE(refused);
    CHECK(hasCode(refused.error().problems, "V34"));
}

TEST_CASE("V21 through the door: 孙梅 is a daughter of 林秀芝")
{
    MediationDesk desk;
    desk.reach(StepA::accepted);
    makeKin(*desk.registry(), "parent");
    const auto [day, assign] = MediationDesk::stepOf(StepA::assigned);
    CHECK(hasCode(desk.refused(day, assign), "V21"));
}

TEST_CASE("V22 through the door: another tie in the staff register is to be confirmed")
{
    MediationDesk desk;
    desk.reach(StepA::accepted);
    makeKin(*desk.registry(), "other");
    const auto [day, assign] = MediationDesk::stepOf(StepA::assigned);
    CHECK(hasCode(desk.refused(day, assign), "V22"));
    CHECK(desk.act(day, assign, {"mediator_other_relation"}));
}

TEST_CASE("V66 through the door: a clause that divorces is refused")
{
    MediationDesk desk;
    DraftInput input = MediationDesk::draftA();
    input.clauses += "\n双方离婚。";
    CHECK(hasCode(reached(desk, StepA::secondSession).refused(Date(2026, 5, 20), draftAgreement(input)), "V66"));
}

TEST_CASE("V49 through the door: a change of a day in reported May is to be confirmed")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    desk.registry().clock().set(Date(2026, 6, 3));
    REQUIRE(lockMonth(*desk.registry(), anActor(), {"2026-05"}));
    InformInput input;
    input.informedOn = Date(2026, 5, 7);
    const auto asked = desk.act(Date(2026, 6, 3), informParties(input), {"backdated"});
    REQUIRE_FALSE(asked);
    CHECK(asked.error().code == ErrorCode::unconfirmed);
    CHECK(fieldOf(asked.error().problems, "month_locked") == "informed_on");
    CHECK(desk.act(Date(2026, 6, 3), informParties(input), {"backdated", "month_locked"}));
}

TEST_CASE("V99 through the door: an accepted case is not removed, an application is")
{
    MediationDesk desk;
    desk.reach(StepA::accepted);
    CHECK(hasCode(desk.refused(Date(2026, 5, 6), removeCaseAct()), "V99"));
    MediationDesk other;
    other.reach(StepA::applied);
    REQUIRE(other.act(Date(2026, 5, 6), removeCaseAct()));
    CHECK_FALSE(findCase(other.registry()->reader(), other.caseId()));
    REQUIRE(other.registry()->undo(anActor(), *other.registry()->newestUndoable()));
    CHECK(other.file().parties.size() == 2);
}

TEST_CASE("V43 and V63: what is computed is not taken from the keyboard, and says so")
{
    MediationDesk desk;
    desk.reach(StepA::secondSession);
    DraftInput input = MediationDesk::draftA();
    input.totalWords = "陆仟元整";
    CHECK(hasCode(notesOf(desk.act(Date(2026, 5, 20), draftAgreement(input))), "V63"));
    SignInput sign;
    sign.signedOn = Date(2026, 5, 20);
    sign.all = true;
    REQUIRE(desk.act(Date(2026, 5, 20), signAgreement(sign)));
    SealInput seal;
    seal.sealedOn = Date(2026, 5, 20);
    seal.effectiveOn = Date(2026, 5, 19);
    CHECK(hasCode(notesOf(desk.act(Date(2026, 5, 20), sealAgreement(seal))), "V43"));
    CHECK(desk.file().agreement()->effectiveOn == Date(2026, 5, 20));
}

TEST_CASE("V16 and V104: an age is computed, a number is cleaned, and both are said")
{
    MediationDesk desk;
    ApplicationInput input = MediationDesk::applicationA();
    input.parties[0].age = 60;
    input.parties[1].idNumber = "９９０１０１ 19750922 0229";
    const Problems notes = notesOf(desk.act(Date(2026, 5, 6), applyForMediation(input)));
    CHECK(hasCode(notes, "V16"));
    CHECK(hasCode(notes, "V104"));
    CHECK(desk.open(desk.file().parties[1].idNumber) == "990101197509220229");
}

TEST_CASE("V44 is asked once when a whole case is entered afterwards")
{
    MediationDesk desk;
    const Date late(2026, 7, 8);
    const auto [appliedOn, apply] = MediationDesk::stepOf(StepA::applied);
    const auto asked = desk.act(late, apply);
    REQUIRE_FALSE(asked);
    CHECK(asked.error().code == ErrorCode::unconfirmed);
    REQUIRE(desk.act(late, apply, {"backdated"}));
    for (const StepA step : {StepA::accepted, StepA::assigned, StepA::inquired, StepA::firstSession, StepA::secondSession}) {
        REQUIRE(desk.act(late, MediationDesk::stepOf(step).second));
    }
    CHECK(desk.file().head.backdatedReason == "测试");
}
