// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/disclosure_actions.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "tests/support/pictures.h"
#include "tests/support/sheet_story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::disclosure;
using namespace linwu::test;

namespace {

void addPiece(Registry& registry, Id<Disclosure> sheet, EvidenceKind kind, std::optional<Date> takenOn = std::nullopt)
{
    Evidence evidence;
    evidence.disclosure = sheet;
    evidence.kind = kind;
    evidence.name = "扫描件";
    evidence.takenOn = takenOn;
    // Each photo is one of its own.
    const std::size_t width = 100 + static_cast<std::size_t>(kind);
    REQUIRE(addEvidence(registry, bookkeeper(), evidence, {evidence.isPhoto() ? jpegOf(width, 80) : std::string(), {}, {}}));
}

} // namespace

TEST_CASE("each step of a sheet is one act that can be taken back until it hangs")
{
    SheetDesk desk(LINWU_EVERY_STORE());
    auto& [registry, story, staff] = desk;
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

TEST_CASE_METHOD(SheetDesk, "no step is skipped")
{
    const auto sheet = prepareQuarter(*registry, story);
    CHECK(refusedFor(publishSheet(*registry, bookkeeper(), {sheet.id, Date(2025, 10, 20)}), "step_out_of_order"));
    CHECK(refusedFor(reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, true, "同意"}), "step_out_of_order"));
}

TEST_CASE_METHOD(SheetDesk, "the supervisor who is a relative of the director does not sign")
{
    relate(*registry, staff.director, staff.supervisor);
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    const auto refused = reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, true, "同意"});
    REQUIRE(refusedFor(refused, "signers_conflict"));
    CHECK(refused.error().problems[0].args.at("reason") == "relative");
}

TEST_CASE_METHOD(SheetDesk, "the maker does not audit her own sheet")
{
    const auto sheet = prepareQuarter(*registry, story);
    CHECK(refusedFor(submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, staff.maker}), "signers_conflict"));
    CHECK(refusedFor(submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, {}}), "field_missing"));
}

TEST_CASE_METHOD(SheetDesk, "an objection goes back with its text, and the sheet is submitted again")
{
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    CHECK(refusedFor(reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, false, " "}), "field_missing"));
    REQUIRE(reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, false, "第7号凭证缺附件"}));
    CHECK(sheetNow(*registry, sheet.id).state == State::objected);
    submitQuarter(*registry, sheet, staff);
    agreeOn(*registry, sheet, staff);
    CHECK(sheetNow(*registry, sheet.id).state == State::awaitingDecision);
}

TEST_CASE_METHOD(
    SheetDesk,
    "a voucher changed after the submission stops the next signature, until the maker takes the sheet back"
)
{
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

TEST_CASE_METHOD(SheetDesk, "a meeting that refuses gives the sheet back to the maker")
{
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
    SheetDesk desk(LINWU_EVERY_STORE());
    auto& [registry, story, staff] = desk;
    const auto sheet = publishQuarter(*registry, story, staff);
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

TEST_CASE_METHOD(SheetDesk, "an opinion gets a number and ten days, and keeps the sheet open until it is answered")
{
    const auto sheet = publishQuarter(*registry, story, staff);
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

TEST_CASE_METHOD(SheetDesk, "a correction of substance makes the next version, and the first is replaced when it hangs")
{
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

TEST_CASE_METHOD(SheetDesk, "a correction of typing is a notice beside the sheet")
{
    const auto sheet = publishQuarter(*registry, story, staff);
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

TEST_CASE_METHOD(SheetDesk, "a withdrawn sheet names its reason, and the period may be published again")
{
    const auto sheet = publishQuarter(*registry, story, staff);
    CHECK(refusedFor(withdrawSheet(*registry, bookkeeper(), sheet.id, ""), "field_missing"));
    REQUIRE(withdrawSheet(*registry, bookkeeper(), sheet.id, "街道责令重新公开"));
    const auto again = prepareQuarter(*registry, story);
    CHECK(again.version == 2);
    CHECK(again.number == "CF-02-2025-003");
}

TEST_CASE("what is due follows the catalogue and the choices of the community")
{
    SheetDesk desk(memoryPlain, Date(2025, 10, 23));
    auto& registry = desk.registry;
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

TEST_CASE_METHOD(SheetDesk, "a draft says it is one")
{
    const auto sheet = prepareQuarter(*registry, story);
    const auto document = sheetDocument(registry->reader(), *loadSheet(registry->reader(), sheet.id));
    REQUIRE(document);
    CHECK(document->draft);
}

TEST_CASE_METHOD(SheetDesk, "an item whose sheet the program does not make is refused")
{
    Disclosure made;
    CHECK(refusedFor(
        prepareSheet(*registry, bookkeeper(), {"CF-05", story.book, {ledger::PeriodKind::quarter, 2025, 3}, {}, {}, {}}, made),
        "layout_unavailable"
    ));
}

namespace {

/// The last day of a resolution posted on 29 March 2025 for seven days, counted as the community has set.
Date lastDay(SheetDesk& desk, const char* mode)
{
    REQUIRE(desk.registry->apply(anActor(), "rules.change", [&](Writer& writer) {
        return rules::changeRule(writer, {"settings", "count_mode", mode, {}, Date(2025, 3, 1), "本社区规定"});
    }));
    const Reader reader = desk.registry->reader();
    const auto calendar = rules::calendarOf(reader);
    return displayEnd(
               *Catalogue::shipped().find("JW-05"), 7, rules::countMode(reader, Date(2025, 3, 29)), Date(2025, 3, 29), calendar
    )
        .due;
}

} // namespace

TEST_CASE_METHOD(SheetDesk, "counted by the law the last day of 清明 rolls")
{
    CHECK(lastDay(*this, "statutory") == Date(2025, 4, 7));
}

TEST_CASE_METHOD(SheetDesk, "counted plainly the posting day stays out and the last day stands")
{
    CHECK(lastDay(*this, "plain") == Date(2025, 4, 5));
}

TEST_CASE_METHOD(SheetDesk, "counted by custom the posting day is the first")
{
    CHECK(lastDay(*this, "customary") == Date(2025, 4, 4));
}

TEST_CASE_METHOD(SheetDesk, "a draft takes the way of counting and the hotline that are set")
{
    REQUIRE(registry->apply(anActor(), "rules.change", [](Writer& writer) -> Status {
        if (auto status = rules::changeRule(writer, {"settings", "count_mode", "plain", {}, Date(2025, 1, 1), "本社区规定"});
            !status) {
            return status;
        }
        return rules::changeRule(writer, {"settings", "hotline", "12345", {}, Date(2025, 1, 1), "本社区规定"});
    }));
    Disclosure made;
    REQUIRE(prepareSheet(*registry, bookkeeper(), {"CF-02", story.book, {ledger::PeriodKind::quarter, 2025, 3}, {}, {}, {}}, made)
    );
    CHECK(made.countMode == CountMode::plain);
    CHECK(made.hotline == "12345");
}

TEST_CASE_METHOD(SheetDesk, "a sheet counts with the holidays of the file")
{
    const std::string notice = "date,kind,name\n2025-10-01,holiday,国庆节\n2025-10-27,holiday,国庆节\n";
    REQUIRE(registry->apply(anActor(), "rules.import_holidays", [&](Writer& writer) {
        return rules::importHolidays(writer, 2025, notice, "测试通知");
    }));
    CHECK(publishQuarter(*registry, story, staff).untilOn == Date(2025, 10, 28));
}
