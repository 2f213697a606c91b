// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Another mediator, invitation, danger, urging and feedback as they are printed.

#include "tests/support/case_papers.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

Problem whyNot(const CaseFile& file, std::string_view code, int number = 1)
{
    const auto document = casePaper(file, code, number, onDay(Date(2026, 7, 8)));
    REQUIRE_FALSE(document);
    REQUIRE(document.error().problems.size() == 1);
    return document.error().problems[0];
}

CaseFile askedToWithdraw()
{
    CaseFile file = caseAAssigned();
    file.assignments[0].recusalAskedOn = Date(2026, 5, 9);
    file.assignments[0].recusalAskedBy = "何建国";
    file.assignments[0].endReason = "与对方当事人熟识";
    return file;
}

CaseFile referred()
{
    CaseFile file = caseAEffective();
    file.head.source = Source::referral;
    file.head.sourceOrg = "青云派出所";
    file.head.externalNo = "警情20260505001";
    file.head.result = CaseResult::written;
    return file;
}

} // namespace

TEST_CASE("a request for another mediator names who asks, whom and why")
{
    const std::string text = printedPaper(askedToWithdraw(), "GHSQ");
    CHECK(contains(text, "申请人=何建国"));
    CHECK(contains(text, "现任调解主持人=孙梅"));
    CHECK(contains(text, "申请理由：与对方当事人熟识"));
    CHECK(contains(text, "接替的主持人="));
}

TEST_CASE("a request that was followed says who took over and when")
{
    CaseFile file = askedToWithdraw();
    file.assignments[0].toOn = Date(2026, 5, 10);
    Assignment next = file.assignments[0];
    next.id.value = 90;
    next.name = "郑向东";
    next.fromOn = Date(2026, 5, 10);
    next.toOn.reset();
    next.recusalAskedOn.reset();
    file.assignments.push_back(next);
    const std::string text = printedPaper(file, "GHSQ");
    CHECK(contains(text, "自2026年5月10日起，由郑向东接替主持"));
    CHECK_FALSE(contains(text, "接替的主持人="));
    CHECK_FALSE(casePaper(file, "GHSQ", 2, onDay(Date(2026, 7, 8))));
}

TEST_CASE("an invitation says whom, when and where, and asks for silence")
{
    CaseFile file = caseAAssigned();
    REQUIRE_FALSE(lists(file, "YQH"));
    Invitation invitation;
    invitation.number = 1;
    invitation.organisation = "安和物业服务有限公司";
    invitation.name = "顾明";
    invitation.helpAsked = "说明卫生间管道的维修情况";
    invitation.invitedOn = Date(2026, 5, 10);
    invitation.meetingOn = Date(2026, 5, 12);
    invitation.meetingAt = "09:00";
    invitation.place = "桂花里调解室";
    file.invitations = {invitation};
    const std::string text = printedPaper(file, "YQH");
    CHECK(contains(text, "安和物业服务有限公司　顾明："));
    CHECK(contains(text, "调解时间=2026年5月12日 09:00"));
    CHECK(contains(text, "请协助：说明卫生间管道的维修情况"));
    CHECK(contains(text, "请予保密"));
}

TEST_CASE("an urging prints what is owed, the old day, the answer and the new day")
{
    CaseFile file = caseAEffective();
    Urging urging;
    urging.number = 1;
    urging.obligationId = file.obligations[1].id;
    urging.urgedOn = Date(2026, 7, 1);
    urging.way = "上门";
    urging.answer = "工资发放后付清。";
    urging.urgedBy = "孙梅";
    urging.oldDueOn = Date(2026, 6, 30);
    urging.newDueOn = Date(2026, 7, 10);
    file.urgings = {urging};
    const std::string text = printedPaper(file, "DCLX");
    CHECK(contains(text, "义务人=何建国"));
    CHECK(contains(text, "第二期维修费用（3,800.00元）"));
    CHECK(contains(text, "约定期限=2026年6月30日"));
    CHECK(contains(text, "工资发放后付清。"));
    CHECK(contains(text, "履行期限改为2026年7月10日"));
}

TEST_CASE("a report of danger goes to whom it was made, with kind, day and hour")
{
    CaseFile file = caseAAssigned();
    Escalation report;
    report.kind = "weapon";
    report.foundOn = Date(2026, 5, 9);
    report.reportedOn = Date(2026, 5, 9);
    report.reportedAt = "20:15";
    report.reportedTo = "青云派出所";
    report.how = "电话";
    file.escalations = {report};
    const std::string text = printedPaper(file, "JHBG");
    CHECK(contains(text, "青云派出所："));
    CHECK(contains(text, "风险类型=持械伤人危险"));
    CHECK(contains(text, "报告时间=2026年5月9日 20:15"));
    CHECK(contains(text, "报告方式=电话"));
}

TEST_CASE("a danger that is in no list stands on the report as it was typed")
{
    CaseFile file = caseAAssigned();
    Escalation report;
    report.kind = "扬言堵路";
    report.reportedOn = Date(2026, 5, 9);
    file.escalations = {report};
    CHECK(contains(printedPaper(file, "JHBG"), "风险类型=扬言堵路"));
}

TEST_CASE("the sender of a case is told of the agreement and how far it is performed")
{
    const std::string text = printedPaper(referred(), "FKH");
    CHECK(contains(text, "青云派出所："));
    CHECK(contains(text, "（警情20260505001）"));
    CHECK(contains(text, "自愿达成书面人民调解协议"));
    CHECK(contains(text, "尚有3项未履行完毕"));
}

TEST_CASE("the sender of a case is told why there is no agreement")
{
    CaseFile file = caseAAssigned();
    file.head.source = Source::referral;
    file.head.sourceOrg = "青云区人民法院";
    file.head.result = CaseResult::refused;
    file.head.endedOn = Date(2026, 5, 11);
    file.head.endReason = "被申请人坚持起诉";
    const std::string text = printedPaper(file, "FKH");
    CHECK(contains(text, "一方当事人明确拒绝调解"));
    CHECK(contains(text, "原因：被申请人坚持起诉"));
}

TEST_CASE("nothing is fed back of a case that nobody sent, or that is still open")
{
    CaseFile file = referred();
    CHECK(lists(file, "FKH"));
    file.head.result = CaseResult::open;
    CHECK_FALSE(lists(file, "FKH"));
    file = referred();
    file.head.source = Source::application;
    CHECK_FALSE(lists(file, "FKH"));
}

TEST_CASE("a mandate of a case without an agent says where the agent is entered")
{
    const Problem problem = whyNot(caseAEffective(), "SQWTS");
    CHECK(problem.rule == "agent_missing");
    CHECK(problem.field == "representative");
}

TEST_CASE("a paper of a step that was not taken says so")
{
    CHECK(whyNot(caseAEffective(), "YQH").rule == "paper_not_due");
    CHECK(whyNot(caseAApplied(), "SLDJB").rule == "value_missing");
}

TEST_CASE("a number beyond the papers of a kind says how many there are")
{
    const Problem problem = whyNot(caseAEffective(), "XYS", 2);
    CHECK(problem.rule == "paper_number_unknown");
    CHECK(problem.args.at("count") == "1");
}
