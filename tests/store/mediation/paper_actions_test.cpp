// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/attachment_actions.h"
#include "core/mediation/case_papers.h"
#include "core/mediation/paper_actions.h"
#include "tests/support/mediation_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

papers::Document paperNow(MediationDesk& desk, std::string_view code, int number = 1)
{
    const Reader reader = desk.registry()->reader();
    auto document = casePaper(desk.file(), code, number, contextOf(reader));
    REQUIRE(document);
    return *std::move(document);
}

Result<Changes> issue(MediationDesk& desk, std::string_view code, int number = 1)
{
    return issueCasePaper(
        *desk.registry(), anActor(), {desk.caseId(), number, paperNow(desk, code, number), papers::Outlet::printer}
    );
}

SheetState sheetState(MediationDesk& desk, std::string_view code, int number = 1)
{
    const CaseFile file = desk.file();
    const auto sheet =
        std::ranges::find_if(file.sheets, [&](const Sheet& one) { return one.code == code && one.number == number; });
    REQUIRE(sheet != file.sheets.end());
    return sheet->state;
}

} // namespace

TEST_CASE("a paper that leaves the desk is kept exactly as it looked")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    const papers::Document before = paperNow(desk, "XYS");
    REQUIRE(issue(desk, "XYS"));
    const Reader reader = desk.registry()->reader();
    const auto kept = papers::listIssuedPapers(reader, MediationCase::table, desk.caseId().value);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].number == "〔2026〕桂人调字第12号");
    const auto again = papers::reprint(reader, kept[0].id);
    REQUIRE(again);
    CHECK(again->blocks == before.blocks);
}

TEST_CASE("the issue of a case's paper is final: no undo reaches it")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    const auto before = desk.registry()->newestUndoable();
    const auto done = issue(desk, "XYS");
    REQUIRE(done);
    CHECK(desk.registry()->newestUndoable() == before);
    const auto undone = desk.registry()->undo(anActor(), done->operation);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().detail == "act_is_final");
}

TEST_CASE("an issued draft sheet stands as printed, a signed one stays signed")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    CHECK(sheetState(desk, "XYS") == SheetState::draft);
    REQUIRE(issue(desk, "XYS"));
    CHECK(sheetState(desk, "XYS") == SheetState::printed);
    KeepSignedInput input;
    input.paper = "XYS";
    input.pages = 2;
    REQUIRE(desk.act(Date(2026, 5, 20), keepSigned(input)));
    REQUIRE(issue(desk, "XYS"));
    CHECK(sheetState(desk, "XYS") == SheetState::signedOff);
}

TEST_CASE("a receipt, which no rule asks for, joins the sheets of the case when it is issued")
{
    MediationDesk desk;
    desk.reach(StepA::firstInstalment);
    REQUIRE(issue(desk, "LXPZ"));
    CHECK(sheetState(desk, "LXPZ") == SheetState::printed);
}

TEST_CASE("two records of sessions are two issued papers")
{
    MediationDesk desk;
    desk.reach(StepA::secondSession);
    REQUIRE(issue(desk, "TJJL", 1));
    REQUIRE(issue(desk, "TJJL", 2));
    const auto kept = papers::listIssuedPapers(desk.registry()->reader(), MediationCase::table, desk.caseId().value);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].code == "TJJL-2");
    CHECK(kept[1].code == "TJJL");
    CHECK(kept[0].issueNo == 1);
}

TEST_CASE("a draft is not issued and changes nothing")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    papers::Document draft = paperNow(desk, "XYS");
    draft.draft = true;
    CHECK_FALSE(issueCasePaper(*desk.registry(), anActor(), {desk.caseId(), 1, draft, papers::Outlet::pdf}));
    CHECK(sheetState(desk, "XYS") == SheetState::draft);
}

TEST_CASE("the scan of a signed paper is kept by name, pages and digest")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    KeepSignedInput input;
    input.paper = "XYS";
    input.pages = 2;
    input.scan = "协议书扫描.pdf";
    input.sha256 = std::string(64, 'a');
    REQUIRE(desk.act(Date(2026, 5, 20), keepSigned(input)));
    const CaseFile file = desk.file();
    CHECK(sheetState(desk, "XYS") == SheetState::signedOff);
    REQUIRE(file.attachments.size() == 1);
    CHECK(file.attachments[0].sha256 == input.sha256);
    CHECK(file.attachments[0].pages == 2);
}
