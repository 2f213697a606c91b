// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mediation_desk.h"

#include "core/grids/staff.h"
#include "core/mediation/register_actions.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_seed.h"

namespace linwu::test {

using namespace mediation;

namespace {

PartyInput party(Side side, const char* name, const char* number, const char* phone, const char* address)
{
    PartyInput input;
    input.side = side;
    input.name = name;
    input.idNumber = number;
    input.phone = phone;
    input.address = address;
    input.willing = Willing::yes;
    input.willingOn = Date(2026, 5, 6);
    input.ethnicity = "01";
    return input;
}

GuestInput guest(const char* name, const char* organisation, Stationing stationing)
{
    GuestInput input;
    input.name = name;
    input.organisation = organisation;
    input.stationing = stationing;
    input.consents = "all";
    return input;
}

SittingInput sitting(const Date& day, SessionResult result)
{
    SittingInput input;
    input.heldOn = day;
    input.startsAt = "09:00";
    input.endsAt = "11:00";
    input.room = "R-101 桂花里调解室";
    input.narrative = "问：漏水何时开始？\n答：四月下旬。";
    input.result = result;
    if (result == SessionResult::rescheduled) {
        input.guests = {
            guest("安和物业", "安和物业服务有限公司", Stationing::none), guest("顾明", "青云律师事务所", Stationing::rostered)};
    }
    return input;
}

VisitInput visit(const Date& day, const char* outcome)
{
    VisitInput input;
    input.visitedOn = day;
    input.way = "上门";
    input.outcome = outcome;
    return input;
}

PerformInput performed(int obligation, const Date& day, const char* proof)
{
    PerformInput input;
    input.obligation = obligation;
    input.performedOn = day;
    input.proof = proof;
    return input;
}

CaseAct accepted()
{
    AcceptInput input;
    input.acceptedOn = Date(2026, 5, 6);
    input.informedOn = Date(2026, 5, 6);
    return acceptCase(input);
}

CaseAct assigned()
{
    AssignInput input;
    input.assignedOn = Date(2026, 5, 6);
    input.host = "孙梅";
    input.recorder = "李倩";
    return assignMediators(input);
}

CaseAct inquired()
{
    InvestigationInput input;
    input.heldOn = Date(2026, 5, 8);
    input.place = "3幢2单元501室、601室";
    input.asked = "林秀芝";
    input.investigators = "孙梅";
    input.recorder = "李倩";
    input.narrative = "问：何处漏水？\n答：卫生间顶。";
    return investigate(input);
}

CaseAct signedByAll()
{
    SignInput input;
    input.signedOn = Date(2026, 5, 20);
    input.all = true;
    return signAgreement(input);
}

CaseAct sealed()
{
    SealInput input;
    input.sealedOn = Date(2026, 5, 20);
    return sealAgreement(input);
}

CaseAct docketed()
{
    DocketInput input;
    input.docketedOn = Date(2026, 6, 10);
    input.docketNo = "（2026）某0101民特33号";
    return docketConfirmation(input);
}

CaseAct ruled()
{
    RulingInput input;
    input.ruledOn = Date(2026, 6, 18);
    input.receivedOn = Date(2026, 6, 18);
    return recordRuling(input);
}

CaseAct archived()
{
    ArchiveInput input;
    input.archivedOn = Date(2026, 7, 8);
    input.boundBy = "李倩";
    input.checkedBy = "孙梅";
    return archiveCase(input);
}

} // namespace

ApplicationInput MediationDesk::applicationA()
{
    ApplicationInput input;
    input.appliedOn = Date(2026, 5, 6);
    input.statType = "02";
    input.subType = "漏水";
    input.brief = "何建国家卫生间漏水，致林秀芝家天花板和墙面受损。";
    input.requests = "修复漏水并赔偿损失。";
    input.place = "桂花里小区3幢2单元";
    input.parties = {
        party(Side::a, "何建国", "990101196803140110", "13800000001", "桂花里小区3幢2单元601室"),
        party(Side::b, "林秀芝", "990101197509220229", "13800000002", "桂花里小区3幢2单元501室")};
    return input;
}

DraftInput MediationDesk::draftA()
{
    DraftInput input;
    input.reachedOn = Date(2026, 5, 20);
    input.facts = "何建国家卫生间防水失效，漏水至林秀芝家。";
    input.clauses = "何建国承担林秀芝家的维修费用。\n何建国修复卫生间防水层。";
    input.copies = 3;
    input.total = Money::ofYuan(6800);
    ObligationInput first;
    first.debtor = "何建国";
    first.creditor = "林秀芝";
    first.content = "第一期维修费用";
    first.amount = Money::ofYuan(3000);
    first.way = "现金";
    first.dueOn = Date(2026, 5, 20);
    first.instant = true;
    ObligationInput second = first;
    second.content = "第二期维修费用";
    second.amount = Money::ofYuan(3800);
    second.way = "转账";
    second.dueOn = Date(2026, 6, 30);
    second.instant = false;
    ObligationInput repair;
    repair.debtor = "何建国";
    repair.creditor = "林秀芝";
    repair.kind = ObligationKind::act;
    repair.content = "修复卫生间防水层";
    repair.dueOn = Date(2026, 5, 31);
    input.obligations = {first, second, repair};
    return input;
}

ConfirmationInput MediationDesk::confirmationA(const Date& day)
{
    ConfirmationInput input;
    input.appliedOn = day;
    input.applicants = "何建国、林秀芝";
    input.court = "青云区人民法院";
    input.courtGround = CourtGround::committee;
    return input;
}

MediationDesk::MediationDesk(StoreKind kind)
    : m_registry(kind, Date(2026, 5, 6))
{
    addStaff();
    // The series of the fixture began before: its next number is 12.
    REQUIRE(m_registry->apply(anActor(), "rules.seed", [](Writer& writer) -> Status {
        if (auto status = rules::seedRules(writer); !status) {
            return status;
        }
        return rules::changeRule(writer, {"mediation_terms", "number_first", "12", {}, Date(2026, 1, 1), "上一年度台账"});
    }));
    Id<Committee> committee;
    REQUIRE(
        addCommittee(*m_registry, anActor(), {"桂花里社区人民调解委员会", "桂", CommitteeKind::neighbourhood, "孙梅"}, committee)
    );
}

void MediationDesk::addStaff()
{
    const auto add = [&](const char* name, const char* number, StaffRole role) {
        Staff staff;
        staff.name = name;
        staff.nameKey = name;
        staff.idNumber = SealedText(number);
        staff.idHash = m_registry->sealer().hash(number, "idNumber");
        StaffRoleSpell spell;
        spell.role = role;
        REQUIRE(m_registry->apply(anActor(), "staff.add", [&](Writer& writer) -> Status {
            if (auto status = writer.add(staff); !status) {
                return status;
            }
            spell.staffId = staff.id;
            return writer.add(spell);
        }));
    };
    add("孙梅", "990101198206300322", StaffRole::mediator);
    add("李倩", "", StaffRole::recorder);
}

Result<CaseStep>
MediationDesk::actOn(Id<MediationCase> id, const Date& day, const CaseAct& act, const std::vector<std::string>& confirmed)
{
    m_registry.clock().set(day);
    Actor actor = anActor();
    for (const auto& rule : confirmed) {
        actor.confirmed[rule] = "测试";
    }
    return doAct(*m_registry, actor, id, act);
}

Result<CaseStep> MediationDesk::act(const Date& day, const CaseAct& act, const std::vector<std::string>& confirmed)
{
    auto step = actOn(m_case, day, act, confirmed);
    if (step) {
        m_case = step->caseId;
    }
    return step;
}

Problems MediationDesk::refused(const Date& day, const CaseAct& act, const std::vector<std::string>& confirmed)
{
    const auto step = this->act(day, act, confirmed);
    return step ? Problems{} : step.error().problems;
}

std::pair<Date, CaseAct> MediationDesk::stepOf(StepA step)
{
    switch (step) {
    case StepA::applied:
        return {Date(2026, 5, 6), applyForMediation(applicationA())};
    case StepA::accepted:
        return {Date(2026, 5, 6), accepted()};
    case StepA::assigned:
        return {Date(2026, 5, 6), assigned()};
    case StepA::inquired:
        return {Date(2026, 5, 8), inquired()};
    case StepA::firstSession:
        return {Date(2026, 5, 12), recordSitting(sitting(Date(2026, 5, 12), SessionResult::rescheduled))};
    case StepA::secondSession:
        return {Date(2026, 5, 20), recordSitting(sitting(Date(2026, 5, 20), SessionResult::agreed))};
    case StepA::drafted:
        return {Date(2026, 5, 20), draftAgreement(draftA())};
    case StepA::signedByAll:
        return {Date(2026, 5, 20), test::signedByAll()};
    case StepA::sealed:
        return {Date(2026, 5, 20), test::sealed()};
    case StepA::firstInstalment:
        return {Date(2026, 5, 20), performObligation(performed(1, Date(2026, 5, 20), "收条"))};
    case StepA::repaired:
        return {Date(2026, 5, 29), performObligation(performed(3, Date(2026, 5, 29), "双方验收"))};
    case StepA::firstVisit:
        return {Date(2026, 6, 3), visitParties(visit(Date(2026, 6, 3), "漏水已停。"))};
    case StepA::confirmationApplied:
        return {Date(2026, 6, 8), applyConfirmation(confirmationA(Date(2026, 6, 8)))};
    case StepA::docketed:
        return {Date(2026, 6, 10), test::docketed()};
    case StepA::ruled:
        return {Date(2026, 6, 18), test::ruled()};
    case StepA::secondInstalment:
        return {Date(2026, 6, 26), performObligation(performed(2, Date(2026, 6, 26), "转账回单"))};
    case StepA::secondVisit:
        return {Date(2026, 7, 1), visitParties(visit(Date(2026, 7, 1), "双方满意，无新纠纷。"))};
    case StepA::closed: {
        CloseInput input;
        input.closedOn = Date(2026, 7, 1);
        input.closingNote = "经两次调解达成协议，已全部履行。";
        return {Date(2026, 7, 1), closeCase(input)};
    }
    case StepA::archived:
        return {Date(2026, 7, 8), test::archived()};
    }
    return {};
}

void MediationDesk::reach(StepA last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto step = static_cast<StepA>(i);
        const auto [day, what] = stepOf(step);
        if (step == StepA::closed) {
            REQUIRE(act(day, signSheets({})));
        }
        INFO("step " << i);
        const auto done = act(day, what);
        if (!done) {
            for (const auto& problem : done.error().problems) {
                UNSCOPED_INFO(problem.field << " " << problem.rule);
            }
            UNSCOPED_INFO(done.error().detail);
        }
        REQUIRE(done);
    }
}

CaseFile MediationDesk::file()
{
    auto found = findCase(m_registry->reader(), m_case);
    REQUIRE(found);
    return *std::move(found);
}

} // namespace linwu::test
