// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/disclosure_actions.h"
#include "tests/support/registry.h"
#include "tests/support/sheet_story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::disclosure;
using namespace linwu::test;

namespace {

const Date today(2025, 10, 16);

template <class T>
bool refusedFor(const Result<T>& result, const std::string& rule)
{
    if (result) {
        return false;
    }
    const auto& problems = result.error().problems;
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& p) { return p.rule == rule; });
}

void addPiece(Registry& registry, Id<Disclosure> sheet, EvidenceKind kind, std::optional<Date> takenOn = std::nullopt)
{
    Evidence evidence;
    evidence.disclosure = sheet;
    evidence.kind = kind;
    evidence.name = "扫描件";
    evidence.takenOn = takenOn;
    REQUIRE(addEvidence(registry, bookkeeper(), evidence));
}

} // namespace

TEST_CASE("each step of a sheet is one act that can be taken back until it hangs")
{
    TempRegistry registry(LINWU_EVERY_STORE(), today);
    const auto story = enterFixture(*registry);
    const auto staff = hireStaff(*registry);
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    agreeOn(*registry, sheet, staff);
    approve(*registry, sheet, staff);
    for (const auto state : {State::awaitingDecision, State::inReview, State::drafting}) {
        REQUIRE(registry->undo(anActor(), *registry->newestUndoable()));
        CHECK(sheetNow(*registry, sheet.id).state == state);
    }
    CHECK(loadSheet(registry->reader(), sheet.id)->signOffs.empty());
}

TEST_CASE("no step is skipped")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto staff = hireStaff(*registry);
    const auto sheet = prepareQuarter(*registry, story);
    CHECK(refusedFor(publishSheet(*registry, bookkeeper(), {sheet.id, Date(2025, 10, 20)}), "step_out_of_order"));
    CHECK(refusedFor(reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, true, "同意"}), "step_out_of_order"));
}

TEST_CASE("the supervisor who is a relative of the director does not sign")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto staff = hireStaff(*registry);
    relate(*registry, staff.director, staff.supervisor);
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    const auto refused = reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, true, "同意"});
    REQUIRE(refusedFor(refused, "signers_conflict"));
    CHECK(refused.error().problems[0].args.at("reason") == "relative");
}

TEST_CASE("the maker does not audit her own sheet")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto staff = hireStaff(*registry);
    const auto sheet = prepareQuarter(*registry, story);
    CHECK(refusedFor(submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, staff.maker}), "signers_conflict"));
    CHECK(refusedFor(submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, {}}), "field_missing"));
}

TEST_CASE("an objection goes back with its text, and the sheet is submitted again")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto staff = hireStaff(*registry);
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    CHECK(refusedFor(reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, false, " "}), "field_missing"));
    REQUIRE(reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, false, "第7号凭证缺附件"}));
    CHECK(sheetNow(*registry, sheet.id).state == State::objected);
    submitQuarter(*registry, sheet, staff);
    agreeOn(*registry, sheet, staff);
    CHECK(sheetNow(*registry, sheet.id).state == State::awaitingDecision);
}

TEST_CASE("a voucher changed after the submission stops the next signature, until the maker takes the sheet back")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto staff = hireStaff(*registry);
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    const auto shown = ledger::findVoucher(registry->reader(), story.vouchers.at(7));
    auto voucher = *shown;
    voucher.summary = "老年食堂燃气费";
    REQUIRE(ledger::editVoucher(*registry, bookkeeper(), *shown, voucher));
    CHECK(refusedFor(reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, true, "同意"}), "content_changed"));
    REQUIRE(takeBackSheet(*registry, bookkeeper(), sheet.id));
    submitQuarter(*registry, sheet, staff);
    agreeOn(*registry, sheet, staff);
    CHECK(sheetNow(*registry, sheet.id).state == State::awaitingDecision);
}

TEST_CASE("a meeting that refuses gives the sheet back to the maker")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto staff = hireStaff(*registry);
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    agreeOn(*registry, sheet, staff);
    Ruling ruling{sheet.id, staff.responsible, {}};
    ruling.decision.heldOn = Date(2025, 10, 15);
    ruling.decision.attendees = "两委全体成员";
    ruling.decision.expected = 7;
    ruling.decision.present = 8;
    ruling.decision.result = "补充说明后再议";
    CHECK(refusedFor(decideSheet(*registry, bookkeeper(), ruling), "attendance_impossible"));
    ruling.decision.present = 6;
    REQUIRE(decideSheet(*registry, bookkeeper(), ruling));
    CHECK(sheetNow(*registry, sheet.id).state == State::drafting);
}

TEST_CASE("a sheet ends after its last day and is archived when nothing is missing")
{
    TempRegistry registry(LINWU_EVERY_STORE(), today);
    const auto story = enterFixture(*registry);
    const auto sheet = publishQuarter(*registry, story, hireStaff(*registry));
    registry.clock().set(Date(2025, 10, 27));
    CHECK(refusedFor(expireSheet(*registry, bookkeeper(), sheet.id), "display_not_over"));
    registry.clock().set(Date(2025, 10, 28));
    REQUIRE(expireSheet(*registry, bookkeeper(), sheet.id));
    const auto missing = archiveSheet(*registry, bookkeeper(), sheet.id);
    CHECK(refusedFor(missing, "photo_missing"));
    CHECK(refusedFor(missing, "evidence_missing"));
    addPiece(*registry, sheet.id, EvidenceKind::sealedSheet);
    addPiece(*registry, sheet.id, EvidenceKind::online);
    addPiece(*registry, sheet.id, EvidenceKind::filing);
    addPiece(*registry, sheet.id, EvidenceKind::firstDayPhoto, Date(2025, 10, 20));
    addPiece(*registry, sheet.id, EvidenceKind::lastDayPhoto, Date(2025, 10, 27));
    REQUIRE(archiveSheet(*registry, bookkeeper(), sheet.id));
    CHECK(sheetNow(*registry, sheet.id).state == State::archived);
    CHECK(sheetNow(*registry, sheet.id).archivedOn == Date(2025, 10, 28));
}

TEST_CASE("an opinion gets a number and ten days, and keeps the sheet open until it is answered")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto sheet = publishQuarter(*registry, story, hireStaff(*registry));
    registry.clock().set(Date(2025, 10, 21));
    PublicOpinion opinion;
    opinion.disclosure = sheet.id;
    opinion.receivedOn = Date(2025, 10, 21);
    opinion.content = "路灯维修的进度款依据什么支付？";
    opinion.target = "记-011";
    REQUIRE(addOpinion(*registry, bookkeeper(), opinion));
    CHECK(opinion.number == "YJ-2025-001");
    CHECK(opinion.dueOn == Date(2025, 10, 31));
    CHECK(listOpenOpinions(registry->reader()).size() == 1);
    const auto late = answerOpinion(*registry, anActor(), {opinion.id, Date(2025, 11, 3), "按合同第五条", {}});
    CHECK(refusedFor(late, "opinion_overdue"));
    REQUIRE(answerOpinion(*registry, anActor(), {opinion.id, Date(2025, 10, 30), "按合同第五条，已出示凭证。", true}));
    CHECK(listOpenOpinions(registry->reader()).empty());
    CHECK_FALSE(answerOpinion(*registry, anActor(), {opinion.id, Date(2025, 10, 30), "再答", {}}));
}

TEST_CASE("a correction of substance makes the next version, and the first is replaced when it hangs")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto staff = hireStaff(*registry);
    const auto first = publishQuarter(*registry, story, staff);
    CorrectionNotice notice;
    notice.disclosure = first.id;
    notice.grade = CorrectionGrade::substance;
    notice.place = "记-007";
    notice.printed = "老年食堂燃气及维修";
    notice.rightValue = "老年食堂燃气费";
    notice.cause = "摘要有误";
    notice.foundBy = "监委会";
    Disclosure second;
    REQUIRE(correctSheet(*registry, bookkeeper(), notice, second));
    CHECK(second.version == 2);
    CHECK(second.number == first.number);
    CHECK(sheetNow(*registry, first.id).state == State::correcting);
    const auto shown = ledger::findVoucher(registry->reader(), story.vouchers.at(7));
    auto voucher = *shown;
    voucher.summary = "老年食堂燃气费";
    REQUIRE(ledger::editVoucher(*registry, bookkeeper(), *shown, voucher));
    submitQuarter(*registry, second, staff);
    agreeOn(*registry, second, staff);
    approve(*registry, second, staff);
    publish(*registry, second, Date(2025, 10, 23));
    CHECK(sheetNow(*registry, first.id).state == State::corrected);
    CHECK(sheetNow(*registry, second.id).state == State::displayed);
    CHECK(sheetNow(*registry, second.id).untilOn == Date(2025, 10, 30));
    CHECK(papers::listIssuedPapersByNumber(registry->reader(), first.number).size() == 4);
    auto again = voucher;
    again.summary = "再改";
    CHECK(refusedFor(ledger::editVoucher(*registry, bookkeeper(), voucher, again), "period_published"));
}

TEST_CASE("a correction of typing is a notice beside the sheet")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto sheet = publishQuarter(*registry, story, hireStaff(*registry));
    CorrectionNotice notice;
    notice.disclosure = sheet.id;
    notice.place = "表头";
    notice.printed = "公开期次：2025年第3期";
    notice.rightValue = "公开期次：2025年第三期";
    notice.cause = "笔误";
    Disclosure made;
    REQUIRE(correctSheet(*registry, bookkeeper(), notice, made));
    CHECK_FALSE(made.id.valid());
    CHECK(sheetNow(*registry, sheet.id).state == State::displayed);
}

TEST_CASE("a withdrawn sheet names its reason, and the period may be published again")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto staff = hireStaff(*registry);
    const auto sheet = publishQuarter(*registry, story, staff);
    CHECK(refusedFor(withdrawSheet(*registry, bookkeeper(), sheet.id, ""), "field_missing"));
    REQUIRE(withdrawSheet(*registry, bookkeeper(), sheet.id, "街道责令重新公开"));
    const auto again = prepareQuarter(*registry, story);
    CHECK(again.version == 2);
    CHECK(again.number == "CF-02-2025-003");
}

TEST_CASE("what is due follows the catalogue and the choices of the community")
{
    TempRegistry registry(memoryPlain, Date(2025, 10, 23));
    const auto story = enterFixture(*registry);
    const auto isDue = [&](const std::string& item) {
        const auto due = listDue(registry->reader());
        return std::any_of(due.begin(), due.end(), [&](const DueSheet& d) { return d.item == item; });
    };
    CHECK(isDue("CF-02"));
    CHECK(isDue("CF-14"));
    CHECK_FALSE(isDue("CF-01"));
    REQUIRE(chooseItem(*registry, bookkeeper(), "CF-01", true));
    REQUIRE(chooseItem(*registry, bookkeeper(), "CF-02", false));
    CHECK(isDue("CF-01"));
    CHECK_FALSE(isDue("CF-02"));
    REQUIRE(chooseItem(*registry, bookkeeper(), "CF-02", true));
    CHECK(isDue("CF-02"));
}

TEST_CASE("a draft says it is one")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    const auto sheet = prepareQuarter(*registry, story);
    const auto document = sheetDocument(registry->reader(), *loadSheet(registry->reader(), sheet.id));
    REQUIRE(document);
    CHECK(document->draft);
}

TEST_CASE("an item whose sheet the program does not make is refused")
{
    TempRegistry registry(memoryPlain, today);
    const auto story = enterFixture(*registry);
    Disclosure made;
    CHECK(refusedFor(
        prepareSheet(*registry, bookkeeper(), {"CF-05", story.book, {ledger::PeriodKind::quarter, 2025, 3}, {}, {}, {}}, made),
        "layout_unavailable"
    ));
}
