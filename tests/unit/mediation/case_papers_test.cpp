// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_papers.h"
#include "tests/support/cases.h"
#include "tests/support/documents.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

/// Case A with something of everything, so that each paper has its one.
CaseFile wholeCase()
{
    CaseFile file = caseAEffective();
    file.head.applicationForm = ApplicationForm::written;
    file.head.requests = "修复漏水并赔偿损失。";
    file.head.closedOn = Date(2026, 7, 1);
    file.head.archivedOn = Date(2026, 7, 8);
    file.head.retention = Retention::permanent;
    file.head.boundBy = "李倩";
    file.head.checkedBy = "孙梅";
    file.head.fileNote = "无";
    file.agreements[0].number = file.head.number;
    Investigation inquiry;
    inquiry.number = 1;
    inquiry.heldOn = Date(2026, 5, 8);
    inquiry.asked = "林秀芝";
    inquiry.narrative = "问：何处漏水？\n答：卫生间顶。";
    file.investigations = {inquiry};
    Sitting sitting;
    sitting.id.value = 1;
    sitting.number = 1;
    sitting.heldOn = Date(2026, 5, 12);
    sitting.startsAt = "09:00";
    sitting.endsAt = "11:00";
    sitting.room = "R-101";
    sitting.host = "孙梅";
    sitting.narrative = "问：何时开始？\n答：四月下旬。";
    file.sessions = {sitting};
    Evidence piece;
    piece.number = 1;
    piece.name = "现场照片";
    piece.pages = 6;
    piece.receivedOn = Date(2026, 5, 8);
    file.evidence = {piece};
    Visit visit;
    visit.number = 1;
    visit.visitedOn = Date(2026, 6, 3);
    visit.way = "上门";
    visit.outcome = "漏水已停。";
    file.visits = {visit};
    Confirmation application;
    application.id.value = 1;
    application.appliedOn = Date(2026, 6, 8);
    application.court = "青云区人民法院";
    file.confirmations = {application};
    Sheet sheet;
    sheet.code = "XYS";
    sheet.firstPage = 4;
    sheet.pages = 2;
    file.sheets = {sheet};
    return file;
}

std::string paper(const CaseFile& file, std::string_view code)
{
    const auto document = casePaper(file, code, 1, onDay(Date(2026, 7, 8)));
    if (!document) {
        for (const auto& problem : document.error().problems) {
            UNSCOPED_INFO(
                code << " " << problem.field << " " << problem.rule << " line "
                     << (problem.args.contains("line") ? problem.args.at("line") : "")
            );
        }
    }
    REQUIRE(document);
    CHECK(document->number == file.head.number);
    CHECK(document->code == code);
    return said(*document);
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("every paper that a whole case lists fills its wording, with the case number on it")
{
    const CaseFile file = wholeCase();
    int printed = 0;
    for (const auto& entry : listPapers(file, PaperKinds::shipped())) {
        if (entry.printable()) {
            paper(file, entry.code);
            ++printed;
        }
    }
    CHECK(printed == 14);
}

TEST_CASE("the oral agreement has a paper of its own")
{
    CaseFile file = wholeCase();
    file.agreements[0].form = AgreementForm::oral;
    const std::string text = paper(file, "KTXY");
    CHECK(contains(text, "人民调解口头协议登记表"));
    for (const char* part : {"何建国", "第一期维修费用", "人民币陆仟捌佰元整"}) {
        INFO(part);
        CHECK(contains(text, part));
    }
    CHECK_FALSE(casePaper(file, "XYS", 1, onDay(Date(2026, 7, 8))));
}

TEST_CASE("the agreement prints ages of its day, obligations, the total in words and who signs")
{
    const std::string text = paper(wholeCase(), "XYS");
    CHECK(contains(text, "年龄=58周岁"));
    CHECK(contains(text, "年龄=50周岁"));
    CHECK(contains(text, "1|何建国|林秀芝|第一期维修费用|3,000.00|现金|即时履行|"));
    CHECK(contains(text, "2|何建国|林秀芝|第二期维修费用|3,800.00|转账|2026年6月30日前|"));
    CHECK(contains(text, "人民币陆仟捌佰元整（6,800.00元）"));
    CHECK(contains(text, "[当事人（签名、盖章或按指印）（何建国）]"));
    CHECK(contains(text, "seal 桂花里社区人民调解委员会 2026年5月20日"));
}

TEST_CASE("a number of an identity paper stands on the agreement only where it was ticked")
{
    CaseFile file = wholeCase();
    CHECK_FALSE(contains(paper(file, "XYS"), "990101196803140110"));
    file.parties[0].printId = true;
    const std::string text = paper(file, "XYS");
    CHECK(contains(text, "990101196803140110"));
    CHECK_FALSE(contains(text, "990101197509220229"));
}

TEST_CASE("the court gets the numbers of both applicants and the proof that the committee mediated")
{
    const std::string text = paper(wholeCase(), "SFQR");
    CHECK(contains(text, "990101196803140110"));
    CHECK(contains(text, "990101197509220229"));
    CHECK(contains(text, "主持调解证明"));
    CHECK(contains(text, "截止2026年6月22日"));
}

TEST_CASE("a referral is printed as an application with the sender's name")
{
    CaseFile file = wholeCase();
    file.head.source = Source::referral;
    file.head.sourceOrg = "青云派出所";
    const std::string text = paper(file, "SLDJB");
    CHECK(contains(text, "☑①当事人申请"));
    CHECK(contains(text, "由青云派出所移送（委托）"));
}

TEST_CASE("a guardian stands in the block of the ward")
{
    CaseFile file = wholeCase();
    file.representatives = caseBApplied().representatives;
    CHECK(contains(paper(file, "XYS"), "法定代理人（监护人）=陈志强 关系=父亲"));
}

TEST_CASE("the cover names the file without given names and keeps it for ever")
{
    const std::string text = paper(wholeCase(), "JZFM");
    CHECK(contains(text, "卷名=何某与林某邻里纠纷"));
    CHECK(contains(text, "保管期限=永久"));
}

TEST_CASE("the contents tell the pages of each sheet")
{
    CHECK(contains(paper(wholeCase(), "JNML"), "1|人民调解协议书|4—5||"));
}

TEST_CASE("a paper that cannot be printed yet says what it waits for")
{
    const CaseFile file = caseAApplied();
    const auto papers = listPapers(file, PaperKinds::shipped());
    const auto agreement = std::ranges::find(papers, "XYS", &CasePaper::code);
    REQUIRE(agreement != papers.end());
    CHECK_FALSE(agreement->printable());
    CHECK(agreement->reasons[0].field == "agreement.reached_on");
    CHECK(casePaper(file, "XYS", 1, onDay(Date(2026, 5, 6))).error().code == ErrorCode::invalid);
    CHECK(casePaper(file, "???", 1, onDay(Date(2026, 5, 6))).error().code == ErrorCode::notFound);
}

TEST_CASE("an application tells who applies from whom it is against, and only the first sign it")
{
    const std::string text = paper(wholeCase(), "SQS");
    CHECK(contains(text, "被申请人=林秀芝"));
    CHECK(contains(text, "[申请人（签名、盖章或按指印）（何建国）]"));
    CHECK_FALSE(contains(text, "（林秀芝）]"));
}
