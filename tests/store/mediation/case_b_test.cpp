// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Cases of our own: minors with guardians, agents, suspension, extension, transfer, termination, change by new mediation.

#include "core/mediation/case_clocks.h"
#include "tests/support/cases.h"
#include "tests/support/mediation_desk.h"

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

RepresentativeInput guardian(const char* name, const char* number, const char* relation)
{
    RepresentativeInput input;
    input.name = name;
    input.idNumber = number;
    input.relation = relation;
    input.phone = "13800000003";
    return input;
}

PartyInput child(Side side, const char* name, const char* number, const RepresentativeInput& parent)
{
    PartyInput input;
    input.side = side;
    input.name = name;
    input.idNumber = number;
    input.willing = Willing::yes;
    input.representatives = {parent};
    return input;
}

/// 吴浩宇 (11) pushed 陈子轩 (9) at school; both are stood for by a parent.
ApplicationInput applicationB()
{
    ApplicationInput input;
    input.appliedOn = Date(2026, 5, 6);
    input.statType = "06";
    input.subType = "未成年人";
    input.brief = "课间推搡，陈子轩牙齿受伤。";
    input.confidential = true;
    input.parties = {
        child(Side::a, "陈子轩", "99010120161103013X", guardian("陈志强", "990101198605070173", "父亲")),
        child(Side::b, "吴浩宇", "990101201412200159", guardian("吴丽萍", "990101198801180281", "母亲"))};
    return input;
}

DraftInput draftB(const Money& amount)
{
    DraftInput input;
    input.reachedOn = Date(2026, 5, 20);
    input.facts = "吴浩宇推搡陈子轩致其牙齿受伤。";
    input.clauses = "吴浩宇一方支付医疗费。";
    ObligationInput pay;
    pay.debtor = "吴浩宇";
    pay.creditor = "陈子轩";
    pay.amount = amount;
    pay.way = "转账";
    pay.dueOn = Date(2026, 6, 1);
    input.obligations = {pay};
    return input;
}

/// Case B taken to the second session.
void mediateB(MediationDesk& desk)
{
    REQUIRE(desk.act(Date(2026, 5, 6), applyForMediation(applicationB())));
    for (const StepA step : {StepA::accepted, StepA::assigned, StepA::inquired, StepA::secondSession}) {
        const auto [day, act] = MediationDesk::stepOf(step);
        REQUIRE(desk.act(day, act));
    }
}

/// Everybody signs, the committee seals: on the days and in the way of case A.
CaseAct signAll()
{
    return MediationDesk::stepOf(StepA::signedByAll).second;
}

CaseAct seal()
{
    return MediationDesk::stepOf(StepA::sealed).second;
}

} // namespace

TEST_CASE("case B: birth and sex are read from the children's numbers and the guardians stand for them")
{
    MediationDesk desk(memorySealed);
    REQUIRE(desk.act(Date(2026, 5, 6), applyForMediation(applicationB())));
    const CaseFile file = desk.file();
    CHECK(file.parties[0].birthOn == Date(2016, 11, 3));
    CHECK(file.parties[0].sex == "1");
    REQUIRE(file.representativesOf(file.parties[1].id).size() == 1);
    CHECK(file.representativesOf(file.parties[1].id)[0]->name == "吴丽萍");
}

TEST_CASE("V01 through the door: 陈子轩 without guardian is not accepted")
{
    MediationDesk desk;
    ApplicationInput input = applicationB();
    input.parties[0].representatives.clear();
    REQUIRE(desk.act(Date(2026, 5, 6), applyForMediation(input)));
    const auto [day, accept] = MediationDesk::stepOf(StepA::accepted);
    CHECK(hasCode(desk.refused(day, accept, {"contact_missing"}), "V01"));
    const CaseFile file = desk.file();
    REQUIRE(desk.act(day, addRepresentative(file.parties[0].id, guardian("陈志强", "990101198605070173", "父亲"))));
    CHECK(desk.act(day, accept));
}

TEST_CASE("case B: the guardians sign for the children and the agreement takes effect")
{
    MediationDesk desk;
    mediateB(desk);
    REQUIRE(desk.act(Date(2026, 5, 20), draftAgreement(draftB(Money::ofYuan(2400)))));
    REQUIRE(desk.act(Date(2026, 5, 20), signAll()));
    const CaseFile file = desk.file();
    CHECK(file.signatures[0].representativeId == file.representatives[0].id);
    const auto asked = desk.act(Date(2026, 5, 20), seal());
    REQUIRE_FALSE(asked);
    CHECK(hasCode(asked.error().problems, "V73")); // 吴浩宇 pays out of a ward's property
    REQUIRE(desk.act(Date(2026, 5, 20), seal(), {"ward_interest_unproved"}));
    CHECK(desk.file().agreement()->effectiveOn == Date(2026, 5, 20));
}

TEST_CASE("V11 through the door: an agent without the tick for concessions cannot sign")
{
    MediationDesk desk;
    desk.reach(StepA::secondSession);
    const Party first = desk.file().parties[0];
    RepresentativeInput agent;
    agent.kind = RepresentativeKind::agent;
    agent.name = "顾明";
    agent.mandateOn = Date(2026, 5, 7);
    REQUIRE(desk.act(Date(2026, 5, 20), addRepresentative(first.id, agent)));
    REQUIRE(desk.act(Date(2026, 5, 20), draftAgreement(MediationDesk::draftA())));
    REQUIRE(desk.act(Date(2026, 5, 20), signAll()));
    SignInput byAgent;
    byAgent.signedOn = Date(2026, 5, 20);
    byAgent.signers = {{"何建国", "顾明", std::nullopt, true}};
    REQUIRE(desk.act(Date(2026, 5, 20), signAgreement(byAgent)));
    CHECK(hasCode(desk.refused(Date(2026, 5, 20), seal()), "V11"));
}

TEST_CASE("a suspension stops sessions and moves the limit by its days")
{
    MediationDesk desk;
    desk.reach(StepA::inquired);
    SuspendInput pause;
    pause.fromOn = Date(2026, 5, 11);
    pause.expectedOn = Date(2026, 5, 25);
    pause.reason = "委托鉴定漏水原因";
    CHECK(has(desk.refused(Date(2026, 5, 11), suspendCase(pause)), "suspension_one_sided"));
    pause.consents = "all";
    REQUIRE(desk.act(Date(2026, 5, 11), suspendCase(pause)));
    const auto [day, session] = MediationDesk::stepOf(StepA::firstSession);
    CHECK(hasCode(desk.refused(day, session), "V50"));
    ResumeInput resume;
    resume.resumedOn = Date(2026, 5, 21);
    REQUIRE(desk.act(Date(2026, 5, 21), resumeCase(resume)));
    CHECK(desk.file().head.dueOn == Date(2026, 6, 18)); // 8 June and ten days
}

TEST_CASE("V48 through the door: an extension needs both sides, then the limit is the agreed day")
{
    MediationDesk desk;
    desk.reach(StepA::firstSession);
    ExtendInput extend;
    extend.agreedOn = Date(2026, 5, 20);
    extend.newDueOn = Date(2026, 6, 30);
    extend.consents = "何建国";
    CHECK(hasCode(desk.refused(Date(2026, 5, 20), extendTerm(extend)), "V48"));
    extend.consents = "何建国、林秀芝";
    REQUIRE(desk.act(Date(2026, 5, 20), extendTerm(extend)));
    CHECK(desk.file().head.dueOn == Date(2026, 6, 30));
    extend.newDueOn = Date(2026, 6, 29);
    CHECK(has(desk.refused(Date(2026, 5, 20), extendTerm(extend)), "extension_not_later"));
}

TEST_CASE("V47 through the door: a session on 9 June without extension asks")
{
    MediationDesk desk;
    desk.reach(StepA::firstSession);
    SittingInput late;
    late.heldOn = Date(2026, 6, 9);
    CHECK(hasCode(desk.refused(Date(2026, 6, 9), recordSitting(late)), "V47"));
}

TEST_CASE("a transfer that is returned goes on where it stood, one that is received is final")
{
    MediationDesk desk;
    desk.reach(StepA::firstSession);
    TransferInput send;
    send.toUnit = "青云街道人民调解委员会";
    send.reason = "涉及多个社区";
    send.opinion = "双方同意";
    send.sentOn = Date(2026, 5, 15);
    REQUIRE(desk.act(Date(2026, 5, 15), transferCase(send)));
    CHECK(desk.file().transfers[0].receiptDueOn == Date(2026, 5, 20)); // three working days
    ReceiptInput returned;
    returned.receiptOn = Date(2026, 5, 18);
    returned.accepted = false;
    returned.returnReason = "属社区范围";
    REQUIRE(desk.act(Date(2026, 5, 18), receiveReceipt(returned)));
    CHECK(desk.file().head.state == CaseState::mediating);
    CHECK(hasCode(desk.refused(Date(2026, 5, 19), transferCase(send), {"nothing"}), "V90"));
    send.toUnit = "青云街道综治中心";
    send.sentOn = Date(2026, 5, 19);
    REQUIRE(desk.act(Date(2026, 5, 19), transferCase(send)));
    ReceiptInput received;
    received.receiptOn = Date(2026, 5, 20);
    REQUIRE(desk.act(Date(2026, 5, 20), receiveReceipt(received)));
    CHECK(desk.file().head.state == CaseState::transferred);
}

TEST_CASE("V92 through the door: a case with an agreement in force is not transferred")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    TransferInput send;
    send.toUnit = "青云街道人民调解委员会";
    send.reason = "升级";
    send.opinion = "同意";
    send.sentOn = Date(2026, 5, 21);
    CHECK(hasCode(desk.refused(Date(2026, 5, 21), transferCase(send)), "V92"));
}

TEST_CASE("V98 through the door: a termination without remedies told is refused")
{
    MediationDesk desk;
    desk.reach(StepA::firstSession);
    TerminateInput end;
    end.terminatedOn = Date(2026, 5, 20);
    end.reason = "分歧过大";
    CHECK(hasCode(desk.refused(Date(2026, 5, 20), terminateMediation(end)), "V98"));
    end.remediesToldOn = Date(2026, 5, 20);
    REQUIRE(desk.act(Date(2026, 5, 20), terminateMediation(end)));
    CHECK(desk.file().head.state == CaseState::terminated);
}

TEST_CASE("an agreement is changed by new mediation with both sides' consent and its new effect starts new days")
{
    MediationDesk desk;
    desk.reach(StepA::firstInstalment);
    ReopenInput reopen;
    reopen.agreedOn = Date(2026, 5, 25);
    reopen.consents = "何建国";
    CHECK(has(desk.refused(Date(2026, 5, 25), reopenAgreement(reopen)), "change_one_sided"));
    reopen.consents = "all";
    REQUIRE(desk.act(Date(2026, 5, 25), reopenAgreement(reopen)));
    CHECK(desk.file().head.state == CaseState::mediating);
    DraftInput changed = MediationDesk::draftA();
    changed.reachedOn = Date(2026, 5, 26);
    changed.obligations[0].dueOn = Date(2026, 5, 26);
    REQUIRE(desk.act(Date(2026, 5, 26), draftAgreement(changed)));
    CHECK(desk.file().agreement()->number == "〔2026〕桂人调字第12号-2");
    CHECK(desk.file().agreements.size() == 2);
}

TEST_CASE("V23 through the door: a host asked to withdraw is replaced before the next session")
{
    MediationDesk desk;
    desk.reach(StepA::inquired);
    RecusalInput ask;
    ask.askedOn = Date(2026, 5, 11);
    REQUIRE(desk.act(Date(2026, 5, 11), askRecusal(ask)));
    const auto [day, session] = MediationDesk::stepOf(StepA::firstSession);
    CHECK(hasCode(desk.refused(day, session), "V23"));
    ReplaceHostInput replace;
    replace.replacedOn = Date(2026, 5, 12);
    replace.host = "李倩";
    CHECK(hasCode(desk.refused(day, replaceHost(replace)), "V24")); // a recorder is no mediator
}

TEST_CASE("V95 through the door: a case with unsigned papers is not closed")
{
    MediationDesk desk;
    desk.reach(StepA::secondVisit);
    const auto [day, close] = MediationDesk::stepOf(StepA::closed);
    CHECK(hasCode(desk.refused(day, close), "V95"));
}

TEST_CASE("V96 through the door: pages written by hand with a gap are refused")
{
    MediationDesk desk;
    desk.reach(StepA::closed);
    SheetInput sheet;
    sheet.paper = "LXPZ";
    sheet.firstPage = 3;
    REQUIRE(desk.act(Date(2026, 7, 8), addSheet(sheet)));
    const auto [day, archive] = MediationDesk::stepOf(StepA::archived);
    CHECK(hasCode(desk.refused(day, archive), "V96"));
}

TEST_CASE("an obligation past its day makes the case overdue without anybody writing it")
{
    MediationDesk desk;
    desk.reach(StepA::firstInstalment);
    CHECK_FALSE(isOverdue(desk.file(), Date(2026, 5, 31)));
    CHECK(isOverdue(desk.file(), Date(2026, 6, 1)));
}

TEST_CASE("an act out of its turn is refused with the act and the state it met")
{
    MediationDesk desk;
    desk.reach(StepA::accepted);
    const auto [day, seal] = MediationDesk::stepOf(StepA::sealed);
    const Problems problems = desk.refused(day, seal);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "state_not_allowed");
    CHECK(problems[0].args.at("state") == "accepted");
}
