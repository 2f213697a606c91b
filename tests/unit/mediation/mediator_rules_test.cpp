// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cases.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

const Date named(2026, 5, 6);

Problems assigned(const CaseFile& file, const MediatorFacts& facts = sunMei())
{
    return checkAssignment(file, {facts}, named, onDay(named));
}

Sitting sessionOn(const Date& day)
{
    Sitting session;
    session.id.value = -1;
    session.number = 1;
    session.heldOn = day;
    session.startsAt = "09:00";
    session.endsAt = "11:00";
    session.room = "R-101";
    session.host = "孙梅";
    session.recorder = "李倩";
    return session;
}

Problems held(CaseFile file, const Sitting& session, const DayBook& book = {})
{
    file.sessions.push_back(session);
    return checkSession(file, session, book, onDay(*session.heldOn));
}

MediatorRelation relationTo(std::int64_t party, bool near)
{
    MediatorRelation relation;
    relation.id.value = 5;
    relation.staffId.value = 1;
    relation.partyId.value = party;
    relation.nearRelative = near;
    return relation;
}

Consent consentOf(std::int64_t party, ConsentFor subject, std::int64_t about, Means how)
{
    Consent consent;
    consent.partyId.value = party;
    consent.subject = subject;
    consent.subjectId.value = about;
    consent.how = how;
    return consent;
}

CaseFile withGuest(Stationing stationing)
{
    CaseFile file = caseAAssigned();
    Participant guest;
    guest.id.value = 9;
    guest.sessionId.value = -1;
    guest.name = "顾明";
    guest.stationing = stationing;
    file.participants = {guest};
    return file;
}

} // namespace

TEST_CASE("孙梅 may preside over case A")
{
    CHECK(assigned(caseAAssigned()).empty());
}

TEST_CASE("V20: a mediator who is a party is refused")
{
    MediatorFacts facts = sunMei();
    facts.idHash = heJianguo().idHash;
    CHECK(hasCode(assigned(caseAAssigned(), facts), "V20"));
}

TEST_CASE("V21: a near relative in the staff register is refused")
{
    MediatorFacts facts = sunMei();
    facts.kin = {{0, "林秀芝", true}};
    CHECK(fieldOf(assigned(caseAAssigned(), facts), "mediator_near_relative") == "assignment[0].staff_id");
}

TEST_CASE("V21: the near relative of a guardian is refused")
{
    CaseFile file = caseAAssigned();
    file.representatives = caseBApplied().representatives;
    MediatorFacts facts = sunMei();
    facts.kin = {{0, "陈志强", true}};
    CHECK(hasCode(assigned(file, facts), "V21"));
}

TEST_CASE("V21: written consent of both sides after disclosure lets a near relative mediate")
{
    CaseFile file = caseAAssigned();
    file.relations = {relationTo(2, true)};
    CHECK(hasCode(assigned(file), "V21"));
    file.consents = {consentOf(1, ConsentFor::relation, 5, Means::written), consentOf(2, ConsentFor::relation, 5, Means::oral)};
    CHECK(hasCode(assigned(file), "V21"));
    file.consents[1].how = Means::written;
    CHECK_FALSE(hasCode(assigned(file), "V21"));
}

TEST_CASE("V22: another disclosed relation is to be confirmed")
{
    CaseFile file = caseAAssigned();
    file.relations = {relationTo(2, false)};
    const Problems problems = assigned(file);
    CHECK(hasCode(problems, "V22"));
    CHECK_FALSE(blocks(problems));
}

TEST_CASE("V23: a host whom a party asked to withdraw is replaced before the next session")
{
    CaseFile file = caseAAssigned();
    CHECK_FALSE(hasCode(held(file, sessionOn(Date(2026, 5, 12))), "V23"));
    file.assignments[0].recusalAskedOn = Date(2026, 5, 11);
    CHECK(hasCode(held(file, sessionOn(Date(2026, 5, 12))), "V23"));
    file.assignments[0].toOn = Date(2026, 5, 12);
    CHECK_FALSE(hasCode(held(file, sessionOn(Date(2026, 5, 12))), "V23"));
}

TEST_CASE("V24: a mediator who has left, belongs elsewhere or is a minor is refused")
{
    MediatorFacts facts = sunMei();
    facts.inOffice = false;
    CHECK(hasCode(assigned(caseAAssigned(), facts), "V24"));
    facts = sunMei();
    facts.ofCommittee = false;
    CHECK(hasCode(assigned(caseAAssigned(), facts), "V24"));
    facts = sunMei();
    facts.birthOn = Date(2010, 1, 1);
    CHECK(hasCode(assigned(caseAAssigned(), facts), "V24"));
}

TEST_CASE("V25: a rostered guest who is not on duty that morning is remarked on")
{
    const CaseFile file = withGuest(Stationing::rostered);
    DutyTurn turn;
    turn.name = "顾明";
    turn.weekday = 2; // 2026-05-12 is a Tuesday
    turn.startsAt = "08:30";
    turn.endsAt = "12:00";
    DayBook book;
    CHECK(hasCode(held(file, sessionOn(Date(2026, 5, 12)), book), "V25"));
    book.duty = {turn};
    CHECK_FALSE(hasCode(held(file, sessionOn(Date(2026, 5, 12)), book), "V25"));
    CHECK(hasCode(held(file, sessionOn(Date(2026, 5, 13)), book), "V25"));
}

TEST_CASE("V26: nobody sits in two sessions at one time, and a shared room is remarked on")
{
    BookedSession other;
    other.id.value = 3;
    other.startsAt = "10:30";
    other.endsAt = "12:00";
    other.room = "R-101";
    other.people = {"孙梅"};
    const Problems problems = held(caseAAssigned(), sessionOn(Date(2026, 5, 12)), {{other}, {}});
    CHECK(has(problems, "person_double_booked"));
    CHECK(has(problems, "room_double_booked"));
    other.startsAt = "11:00";
    CHECK_FALSE(hasCode(held(caseAAssigned(), sessionOn(Date(2026, 5, 12)), {{other}, {}}), "V26"));
}

TEST_CASE("V27: exactly one host presides")
{
    CaseFile file = caseAAssigned();
    file.assignments[0].role = MediatorRole::mediator;
    CHECK(hasCode(assigned(file), "V27"));
    file.assignments[0].role = MediatorRole::host;
    file.assignments.push_back(file.assignments[0]);
    CHECK(hasCode(assigned(file), "V27"));
}

TEST_CASE("V28: a host who also keeps the record alone is remarked on")
{
    Sitting session = sessionOn(Date(2026, 5, 12));
    CHECK_FALSE(hasCode(held(caseAAssigned(), session), "V28"));
    session.recorder = "孙梅";
    CHECK(hasCode(held(caseAAssigned(), session), "V28"));
}

TEST_CASE("V29: a guest needs the consent of every party")
{
    CaseFile file = withGuest(Stationing::none);
    file.consents = {consentOf(1, ConsentFor::participant, 9, Means::oral)};
    CHECK(fieldOf(held(file, sessionOn(Date(2026, 5, 12))), "participant_without_consent") == "participant[0].consent");
    file.consents.push_back(consentOf(2, ConsentFor::participant, 9, Means::oral));
    CHECK_FALSE(hasCode(held(file, sessionOn(Date(2026, 5, 12))), "V29"));
}

TEST_CASE("V33: after a refusal no session is recorded until written consent lifts it")
{
    CaseFile file = caseAAssigned();
    Refusal refusal;
    refusal.partyId.value = 1;
    refusal.refusedOn = Date(2026, 5, 11);
    file.refusals = {refusal};
    CHECK(hasCode(held(file, sessionOn(Date(2026, 5, 12))), "V33"));
    CHECK_FALSE(hasCode(held(file, sessionOn(Date(2026, 5, 10))), "V33"));
    file.refusals[0].liftedOn = Date(2026, 5, 12);
    CHECK_FALSE(hasCode(held(file, sessionOn(Date(2026, 5, 12))), "V33"));
}

TEST_CASE("V47: a session past the limit is to be confirmed")
{
    CHECK_FALSE(hasCode(held(caseAAssigned(), sessionOn(Date(2026, 6, 8))), "V47"));
    CHECK(hasCode(held(caseAAssigned(), sessionOn(Date(2026, 6, 9))), "V47"));
}

TEST_CASE("V50: no session while the case is suspended")
{
    CaseFile file = caseAAssigned();
    Suspension pause;
    pause.fromOn = Date(2026, 5, 10);
    file.suspensions = {pause};
    CHECK(hasCode(held(file, sessionOn(Date(2026, 5, 12))), "V50"));
    file.suspensions[0].toOn = Date(2026, 5, 12);
    CHECK_FALSE(hasCode(held(file, sessionOn(Date(2026, 5, 12))), "V50"));
}

TEST_CASE("rights and duties are told before the first session")
{
    CaseFile file = caseAAssigned();
    CHECK_FALSE(has(held(file, sessionOn(Date(2026, 5, 12))), "rights_not_told"));
    file.head.informedOn.reset();
    CHECK(has(held(file, sessionOn(Date(2026, 5, 12))), "rights_not_told"));
}

TEST_CASE("rights and duties are told before the first inquiry too")
{
    CaseFile file = caseAAssigned();
    Investigation inquiry;
    inquiry.heldOn = Date(2026, 5, 8);
    CHECK(checkInvestigation(file, inquiry).empty());
    file.head.informedOn.reset();
    CHECK(has(checkInvestigation(file, inquiry), "rights_not_told"));
}
