// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cases.h"

#include <algorithm>

namespace linwu::test {

using namespace mediation;

namespace {

const OpenSealer theSealer;

Party person(std::int64_t id, Side side, const char* name, const char* number, const Date& birth, const char* sex)
{
    Party party;
    party.id.value = id;
    party.position = static_cast<int>(id);
    party.side = side;
    party.name = name;
    party.idNumber = number;
    party.idHash = theSealer.hash(number, "idNumber");
    party.birthOn = birth;
    party.sex = sex;
    party.willing = Willing::yes;
    return party;
}

Representative
guardian(std::int64_t id, std::int64_t party, const char* name, const char* number, const Date& birth, const char* sex)
{
    Representative guardian;
    guardian.id.value = id;
    guardian.partyId.value = party;
    guardian.name = name;
    guardian.relation = sex == std::string("1") ? "父亲" : "母亲";
    guardian.idNumber = number;
    guardian.idHash = theSealer.hash(number, "idNumber");
    guardian.birthOn = birth;
    guardian.sex = sex;
    guardian.phone = "13800000003";
    return guardian;
}

Obligation owed(std::int64_t id, const char* content, const Date& due)
{
    Obligation obligation;
    obligation.id.value = id;
    obligation.agreementId.value = 1;
    obligation.position = static_cast<int>(id);
    obligation.debtorId.value = 1;
    obligation.creditorId.value = 2;
    obligation.content = content;
    obligation.dueOn = due;
    return obligation;
}

Signature signature(std::int64_t id, SignerKind kind, const char* name)
{
    Signature signature;
    signature.id.value = id;
    signature.agreementId.value = 1;
    signature.signer = kind;
    signature.partyId.value = kind == SignerKind::party ? id : 0;
    signature.name = name;
    signature.signedOn = Date(2026, 5, 20);
    signature.fingerprint = kind == SignerKind::party;
    return signature;
}

} // namespace

RuleContext onDay(const Date& today)
{
    RuleContext context;
    context.today = today;
    context.sealer = &theSealer;
    return context;
}

bool has(const Problems& problems, std::string_view rule)
{
    return std::ranges::any_of(problems, [&](const Problem& problem) { return problem.rule == rule; });
}

std::string fieldOf(const Problems& problems, std::string_view rule)
{
    const auto found = std::ranges::find(problems, rule, &Problem::rule);
    return found == problems.end() ? std::string() : found->field;
}

bool hasCode(const Problems& problems, std::string_view code)
{
    return std::ranges::any_of(problems, [&](const Problem& problem) { return ruleOf(problem.rule).code == code; });
}

Party heJianguo()
{
    Party party = person(1, Side::a, "何建国", "990101196803140110", Date(1968, 3, 14), "1");
    party.phone = "13800000001";
    party.address = "桂花里小区3幢2单元601室";
    return party;
}

Party linXiuzhi()
{
    Party party = person(2, Side::b, "林秀芝", "990101197509220229", Date(1975, 9, 22), "2");
    party.phone = "13800000002";
    party.address = "桂花里小区3幢2单元501室";
    return party;
}

CaseFile caseAApplied()
{
    CaseFile file;
    file.committee.name = "桂花里社区人民调解委员会";
    file.committee.shortName = "桂";
    file.head.statType = "02";
    file.head.subType = "漏水";
    file.head.grade = Grade::general;
    file.head.brief = "楼上卫生间漏水，致楼下天花板和墙面受损。";
    file.head.appliedOn = Date(2026, 5, 6);
    file.parties = {heJianguo(), linXiuzhi()};
    return file;
}

CaseFile caseAAssigned()
{
    CaseFile file = caseAApplied();
    file.head.state = CaseState::assigned;
    file.head.acceptedOn = Date(2026, 5, 6);
    file.head.informedOn = Date(2026, 5, 6);
    file.head.number = "〔2026〕桂人调字第12号";
    file.head.numberYear = 2026;
    file.head.numberSeq = 12;
    file.head.dueOn = Date(2026, 6, 8);
    Assignment host;
    host.id.value = 1;
    host.staffId.value = 1;
    host.name = "孙梅";
    host.fromOn = Date(2026, 5, 6);
    file.assignments = {host};
    return file;
}

CaseFile caseADrafted()
{
    CaseFile file = caseAAssigned();
    file.head.state = CaseState::signing;
    Agreement agreement;
    agreement.id.value = 1;
    agreement.reachedOn = Date(2026, 5, 20);
    agreement.facts = "何建国家卫生间防水失效，漏水至林秀芝家。";
    agreement.clauses = "何建国承担维修费用并修复防水层。";
    agreement.total = Money::ofYuan(6800);
    agreement.copies = 3;
    file.agreements = {agreement};
    Obligation first = owed(1, "第一期维修费用", Date(2026, 5, 20));
    first.amount = Money::ofYuan(3000);
    first.way = "现金";
    first.instant = true;
    Obligation second = owed(2, "第二期维修费用", Date(2026, 6, 30));
    second.amount = Money::ofYuan(3800);
    second.way = "转账";
    Obligation repair = owed(3, "修复卫生间防水层", Date(2026, 5, 31));
    repair.kind = ObligationKind::act;
    file.obligations = {first, second, repair};
    return file;
}

CaseFile caseAEffective()
{
    CaseFile file = caseADrafted();
    file.head.state = CaseState::effective;
    file.signatures = {
        signature(1, SignerKind::party, "何建国"),
        signature(2, SignerKind::party, "林秀芝"),
        signature(3, SignerKind::mediator, "孙梅")};
    Agreement& agreement = file.agreements.front();
    agreement.sealedOn = Date(2026, 5, 20);
    agreement.effectiveOn = Date(2026, 5, 20);
    agreement.confirmationNominalOn = Date(2026, 6, 19);
    agreement.confirmationDueOn = Date(2026, 6, 22);
    return file;
}

CaseFile caseBApplied()
{
    CaseFile file = caseAApplied();
    file.head.statType = "06";
    file.head.subType = "未成年人";
    file.head.brief = "课间推搡致伤。";
    file.parties = {
        person(1, Side::a, "陈子轩", "99010120161103013X", Date(2016, 11, 3), "1"),
        person(2, Side::b, "吴浩宇", "990101201412200159", Date(2014, 12, 20), "1")};
    file.representatives = {
        guardian(11, 1, "陈志强", "990101198605070173", Date(1986, 5, 7), "1"),
        guardian(12, 2, "吴丽萍", "990101198801180281", Date(1988, 1, 18), "2")};
    return file;
}

MediatorFacts sunMei()
{
    MediatorFacts facts;
    facts.id.value = 1;
    facts.name = "孙梅";
    facts.idHash = theSealer.hash("990101198206300322", "idNumber");
    facts.birthOn = Date(1982, 6, 30);
    facts.inOffice = true;
    facts.ofCommittee = true;
    return facts;
}

} // namespace linwu::test
