// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Mandate, receipt, refusal, termination, extension and transfer as they are printed.

#include "tests/support/case_papers.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

CaseFile withAgent(bool mayConcede)
{
    CaseFile file = caseAEffective();
    Representative agent;
    agent.id.value = 7;
    agent.partyId = file.parties[0].id;
    agent.kind = RepresentativeKind::agent;
    agent.name = "顾明";
    agent.relation = "律师";
    agent.mandateOn = Date(2026, 5, 11);
    agent.mayConcede = mayConcede;
    file.representatives = {agent};
    return file;
}

} // namespace

TEST_CASE("an agent has a mandate that names both and the day it begins")
{
    const std::string text = printedPaper(withAgent(false), "SQWTS");
    CHECK(contains(text, "委托人=何建国"));
    CHECK(contains(text, "受托人=顾明"));
    CHECK(contains(text, "2026年5月11日起至本案调解终结止"));
}

TEST_CASE("承认、变更、放弃 is ticked on the mandate only where the agent has that right")
{
    CHECK(contains(printedPaper(withAgent(false), "SQWTS"), "□　承认、变更、放弃请求"));
    CHECK(contains(printedPaper(withAgent(true), "SQWTS"), "☑　承认、变更、放弃请求"));
}

TEST_CASE("each agent has a mandate, a guardian has none")
{
    CaseFile file = withAgent(true);
    file.representatives.push_back(file.representatives[0]);
    CHECK(contains(printedPaper(file, "SQWTS", 2), "顾明"));
    file.representatives[1].kind = RepresentativeKind::guardian;
    CHECK_FALSE(casePaper(file, "SQWTS", 2, onDay(Date(2026, 7, 8))));
}

TEST_CASE("money that was paid has a receipt in digits and in words")
{
    CaseFile file = caseAEffective();
    REQUIRE_FALSE(lists(file, "LXPZ"));
    auto& owed = file.obligations[0];
    owed.performedOn = Date(2026, 5, 20);
    owed.performedAmount = owed.amount;
    const std::string text = printedPaper(file, "LXPZ");
    CHECK(contains(text, "收条"));
    CHECK(contains(text, "人民币叁仟元整（3,000.00元）"));
}

TEST_CASE("a deed that was done is confirmed instead of received")
{
    CaseFile file = caseAEffective();
    auto& owed = file.obligations[0];
    owed.kind = ObligationKind::act;
    owed.amount.reset();
    owed.content = "修复卫生间防水层";
    owed.performedOn = Date(2026, 5, 29);
    const std::string text = printedPaper(file, "LXPZ");
    CHECK(contains(text, "履行确认单"));
    CHECK(contains(text, "予以确认：修复卫生间防水层"));
}

TEST_CASE("a refused application says why and where to go, to those who applied")
{
    CaseFile file = caseAEffective();
    file.head.state = CaseState::notAccepted;
    file.head.endedOn = Date(2026, 5, 7);
    file.head.endReason = "法院已经受理";
    file.head.channelTold = "向青云区人民法院了解案件进展";
    const std::string text = printedPaper(file, "BYSL");
    CHECK(contains(text, "法院已经受理"));
    CHECK(contains(text, "青云区人民法院"));
    CHECK(contains(text, "签收人（签名）（何建国）"));
    CHECK_FALSE(contains(text, "签收人（签名）（林秀芝）"));
}

TEST_CASE("a termination names its reason and the remedies")
{
    CaseFile file = caseAEffective();
    file.head.result = CaseResult::failed;
    file.head.endedOn = Date(2026, 5, 20);
    file.head.endReason = "分歧过大";
    file.head.remediesToldOn = Date(2026, 5, 20);
    const std::string text = printedPaper(file, "ZZTZ");
    CHECK(contains(text, "终止原因：分歧过大"));
    CHECK(contains(text, "仲裁、行政、司法"));
}

TEST_CASE("a termination after a refusal says who refused and when")
{
    CaseFile file = caseAEffective();
    file.head.result = CaseResult::refused;
    file.head.endedOn = Date(2026, 5, 11);
    Refusal refusal;
    refusal.partyId = file.parties[0].id;
    refusal.refusedOn = Date(2026, 5, 11);
    file.refusals = {refusal};
    CHECK(contains(printedPaper(file, "ZZTZ"), "何建国于2026年5月11日明确表示拒绝调解"));
}

TEST_CASE("an extension prints the old limit and the new one")
{
    CaseFile file = caseAEffective();
    Extension extension;
    extension.agreedOn = Date(2026, 6, 1);
    extension.oldDueOn = Date(2026, 6, 8);
    extension.newDueOn = Date(2026, 6, 30);
    file.extensions = {extension};
    const std::string text = printedPaper(file, "YQTY");
    CHECK(contains(text, "原调解期限=2026年6月8日"));
    CHECK(contains(text, "延长后期限=2026年6月30日"));
}

TEST_CASE("a transfer goes out with a receipt to be sent back")
{
    CaseFile file = caseAEffective();
    Transfer transfer;
    transfer.toUnit = "青云街道人民调解委员会";
    transfer.reason = "涉及多个社区";
    transfer.opinion = "同意移送";
    transfer.sentOn = Date(2026, 5, 21);
    transfer.receiptDueOn = Date(2026, 5, 26);
    file.transfers = {transfer};
    const std::string text = printedPaper(file, "YSH");
    CHECK(contains(text, "青云街道人民调解委员会："));
    CHECK(contains(text, "移送（转交）回执"));
    CHECK(contains(text, "□接受　□退回"));
}
