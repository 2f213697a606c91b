// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/disclosure_actions.h"
#include "core/papers/document_text.h"
#include "core/registry/chain.h"
#include "tests/support/sheet_story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::disclosure;
using namespace linwu::test;

namespace {

/// Changes the summary of a voucher behind the sheet.
void summarise(Registry& registry, Id<ledger::Voucher> id, const std::string& summary)
{
    const auto shown = ledger::findVoucher(registry.reader(), id);
    auto edited = *shown;
    edited.summary = summary;
    REQUIRE(ledger::editVoucher(registry, bookkeeper(), *shown, edited));
}

} // namespace

TEST_CASE("the sheet of the quarter goes to the wall with its number and days")
{
    SheetDesk desk(LINWU_EVERY_STORE());
    auto& [registry, story, staff] = desk;
    const auto sheet = publishQuarter(*registry, story, staff);
    CHECK(sheet.number == "CF-02-2025-003");
    CHECK(sheet.version == 1);
    CHECK(sheet.state == State::displayed);
    CHECK(sheet.postedOn == Date(2025, 10, 20));
    CHECK(sheet.untilOn == Date(2025, 10, 27));
}

TEST_CASE_METHOD(SheetDesk, "who signed, who typed and what was signed are kept apart")
{
    const auto sheet = publishQuarter(*registry, story, staff);
    const auto file = loadSheet(registry->reader(), sheet.id);
    REQUIRE(file);
    const auto signatures = newestSignatures(file->signOffs);
    REQUIRE(signatures.size() == 4);
    CHECK(signatures.at(SignRole::supervisor).staffName == "王某丙");
    CHECK(signatures.at(SignRole::supervisor).opinion == "账实相符，同意公开。");
    CHECK(signatures.at(SignRole::responsible).staffName == "周某丁");
    for (const auto& [role, signOff] : signatures) {
        CHECK(signOff.typedBy == "陈某甲");
        CHECK(signOff.contentHash == sheet.contentHash);
    }
    REQUIRE(file->decisions.size() == 1);
    CHECK(file->decisions[0].contentHash == sheet.contentHash);
}

TEST_CASE("publishing issues A4 and A3, and they print again as they were")
{
    SheetDesk desk(LINWU_EVERY_STORE());
    auto& [registry, story, staff] = desk;
    const auto sheet = publishQuarter(*registry, story, staff);
    const auto issued = listIssuedSheets(registry->reader(), sheet.id);
    REQUIRE(issued.size() == 2);
    CHECK(issued[0].number == "CF-02-2025-003");
    CHECK(issued[0].code == "L1");
    const auto a3 = papers::reprint(registry->reader(), issued[0].id);
    const auto a4 = papers::reprint(registry->reader(), issued[1].id);
    REQUIRE(a3);
    REQUIRE(a4);
    CHECK(a3->size == papers::PageSize::a3);
    CHECK(a4->size == papers::PageSize::a4);
    CHECK_FALSE(a4->draft);
    const auto text = papers::documentText(*a4);
    CHECK(text.find("2025年10月20日—2025年10月27日（7日）") != std::string::npos);
    CHECK(text.find("理事长（书记）：周某丁") != std::string::npos);
    CHECK(text.find("598,195.02") != std::string::npos);
    CHECK(papers::listIssuedPapersByNumber(registry->reader(), "CF-02-2025-003").size() == 2);
}

TEST_CASE("A4 and A3 of a sheet carry the end of the journal as it was before the sheet hung", "[chain]")
{
    SheetDesk desk(LINWU_EVERY_STORE());
    auto& [registry, story, staff] = desk;
    const auto sheet = publishQuarter(*registry, story, staff);
    const auto published =
        registry->reader().session().integer("select max(id) from operation where action = 'disclosure.publish'");
    const auto issued = papers::listIssuedPapers(registry->reader(), Disclosure::table, sheet.id.value);
    REQUIRE(issued.size() == 2);
    for (const auto& paper : issued) {
        const auto document = papers::reprint(registry->reader(), paper.id);
        REQUIRE(document);
        const auto at = document->footNote.find("存证码：");
        REQUIRE(at != std::string::npos);
        const auto named = actOfEnd(registry->reader(), document->footNote.substr(at + std::string("存证码：").size()));
        REQUIRE(named);
        REQUIRE(*named);
        CHECK((*named)->operation.value == published - 1);
    }
}

TEST_CASE_METHOD(SheetDesk, "each printed total of the sheet is kept with its vouchers")
{
    const auto sheet = publishQuarter(*registry, story, staff);
    const auto file = loadSheet(registry->reader(), sheet.id);
    const auto found = std::find_if(file->figures.begin(), file->figures.end(), [](const SheetFigure& f) {
        return f.label == "operating_income";
    });
    REQUIRE(found != file->figures.end());
    CHECK(found->vouchers == std::to_string(story.vouchers.at(8).value) + " " + std::to_string(story.vouchers.at(12).value));
}

TEST_CASE_METHOD(SheetDesk, "a published sheet is neither edited nor undone, and its vouchers stand")
{
    const auto sheet = publishQuarter(*registry, story, staff);
    auto edited = sheet;
    edited.note = "改注";
    CHECK(refusedFor(editSheet(*registry, bookkeeper(), sheet, edited), "published_is_final"));
    CHECK(refusedFor(rewordRow(*registry, bookkeeper(), sheet.id, "voucher:1", "另"), "published_is_final"));
    const auto publication = registry.session().integer("select max(id) from operation");
    const auto undone = registry->undo(anActor(), {publication});
    REQUIRE_FALSE(undone);
    CHECK(undone.error().detail == "act_is_final");
    const auto shown = ledger::findVoucher(registry->reader(), story.vouchers.at(7));
    auto voucher = *shown;
    voucher.amount = Money::ofFen(896481);
    CHECK(refusedFor(ledger::editVoucher(*registry, bookkeeper(), *shown, voucher), "period_published"));
    CHECK(listIssuedSheets(registry->reader(), sheet.id).size() == 2);
}

TEST_CASE_METHOD(SheetDesk, "a second sheet of a published period is refused and the version is named")
{
    const auto sheet = publishQuarter(*registry, story, staff);
    Disclosure made;
    Preparation again{"CF-02", story.book, {ledger::PeriodKind::quarter, 2025, 3}, {}, {}, {}};
    const auto refused = prepareSheet(*registry, bookkeeper(), again, made);
    REQUIRE(refusedFor(refused, "period_published"));
    CHECK(refused.error().problems[0].args.at("version") == "1");
}

TEST_CASE_METHOD(SheetDesk, "a telephone number in a summary stops the sheet, at its row")
{
    summarise(*registry, story.vouchers.at(9), "慰问李某，电话13800001234");
    const auto sheet = prepareQuarter(*registry, story);
    const auto refused = submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, staff.accountant});
    REQUIRE(refusedFor(refused, "public_personal_data"));
    const auto& problem = refused.error().problems[0];
    CHECK(problem.args.at("kind") == "wall_mobile");
    CHECK(problem.args.at("place") == "voucher:" + std::to_string(story.vouchers.at(9).value));
    CHECK(problem.args.at("row") == "9");
    CHECK(sheetNow(*registry, sheet.id).state == State::drafting);
}

TEST_CASE_METHOD(SheetDesk, "an identity number stops the sheet also when its check character is wrong")
{
    summarise(*registry, story.vouchers.at(9), "慰问（990101196803140119）");
    const auto sheet = prepareQuarter(*registry, story);
    const auto refused = submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, staff.accountant});
    REQUIRE(refusedFor(refused, "public_personal_data"));
    CHECK(refused.error().problems[0].args.at("kind") == "wall_identity");
}

TEST_CASE_METHOD(SheetDesk, "masked words on the sheet let it go on, and the voucher keeps its summary")
{
    summarise(*registry, story.vouchers.at(9), "慰问李某，电话13800001234");
    const auto sheet = prepareQuarter(*registry, story);
    const auto place = "voucher:" + std::to_string(story.vouchers.at(9).value);
    REQUIRE(rewordRow(*registry, bookkeeper(), sheet.id, place, "慰问李某"));
    submitQuarter(*registry, sheet, staff);
    CHECK(ledger::findVoucher(registry->reader(), story.vouchers.at(9))->summary == "慰问李某，电话13800001234");
}

TEST_CASE_METHOD(SheetDesk, "two persons with a reason may let a finding stand, one may not")
{
    summarise(*registry, story.vouchers.at(9), "服务热线13800001234（单位公开号码）");
    const auto sheet = prepareQuarter(*registry, story);
    const auto refused = submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, staff.accountant});
    REQUIRE(refusedFor(refused, "public_personal_data"));
    ScanWaiver waiver;
    waiver.disclosure = sheet.id;
    waiver.kind = "wall_mobile";
    waiver.textHash = refused.error().problems[0].args.at("text_hash");
    waiver.reason = "单位对外公开的服务热线";
    waiver.first = staff.maker;
    waiver.second = staff.maker;
    CHECK(refusedFor(waiveFinding(*registry, bookkeeper(), waiver), "second_person_needed"));
    waiver.second = staff.director;
    REQUIRE(waiveFinding(*registry, bookkeeper(), waiver));
    submitQuarter(*registry, sheet, staff);
    agreeOn(*registry, sheet, staff);
    approve(*registry, sheet, staff);
    publish(*registry, sheet);
    CHECK(sheetNow(*registry, sheet.id).state == State::displayed);
}

TEST_CASE_METHOD(SheetDesk, "a finding that was let stand stops again when the words change")
{
    summarise(*registry, story.vouchers.at(9), "服务热线13800001234");
    const auto sheet = prepareQuarter(*registry, story);
    const auto refused = submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, staff.accountant});
    ScanWaiver waiver{
        {}, sheet.id, "wall_mobile", refused.error().problems[0].args.at("text_hash"), "热线", staff.maker, staff.director};
    REQUIRE(waiveFinding(*registry, bookkeeper(), waiver));
    summarise(*registry, story.vouchers.at(9), "李某电话13800001234");
    CHECK(refusedFor(submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, staff.accountant}), "public_personal_data"));
}

TEST_CASE_METHOD(SheetDesk, "the supervisors' opinion is scanned before the sheet hangs")
{
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    REQUIRE(reviewSheet(*registry, bookkeeper(), {sheet.id, staff.supervisor, true, "同意，有疑问打13800001234"}));
    approve(*registry, sheet, staff);
    CHECK(refusedFor(publishSheet(*registry, bookkeeper(), {sheet.id, Date(2025, 10, 20)}), "public_personal_data"));
    CHECK(listIssuedSheets(registry->reader(), sheet.id).empty());
}

TEST_CASE_METHOD(SheetDesk, "a sheet that does not balance is not submitted")
{
    const auto shown = ledger::findVoucher(registry->reader(), story.vouchers.at(7));
    auto voucher = *shown;
    voucher.amount = Money::ofFen(896481);
    REQUIRE(ledger::editVoucher(*registry, bookkeeper(), *shown, voucher));
    const auto sheet = prepareQuarter(*registry, story);
    const auto refused = submitSheet(*registry, bookkeeper(), {sheet.id, staff.maker, staff.accountant});
    REQUIRE(refusedFor(refused, "account_unbalanced"));
    CHECK(refused.error().problems[0].args.at("difference") == "0.63");
}

TEST_CASE_METHOD(SheetDesk, "a sheet hangs no shorter than its days")
{
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    agreeOn(*registry, sheet, staff);
    approve(*registry, sheet, staff);
    Publication early{sheet.id, Date(2025, 10, 20), Date(2025, 10, 26)};
    const auto refused = publishSheet(*registry, bookkeeper(), early);
    REQUIRE(refusedFor(refused, "display_too_short"));
    CHECK(refused.error().problems[0].args.at("earliest") == "2025-10-27");
    Publication beforeMeeting{sheet.id, Date(2025, 10, 14)};
    CHECK(refusedFor(publishSheet(*registry, bookkeeper(), beforeMeeting), "date_outside_period"));
}

TEST_CASE_METHOD(SheetDesk, "the card sheet of July goes to the wall and closes the cards of July")
{
    Disclosure sheet;
    REQUIRE(prepareSheet(
        *registry, bookkeeper(), {"CF-14", story.book, {ledger::PeriodKind::month, 2025, 7}, "12345", "大厅", {}}, sheet
    ));
    CHECK(sheet.number == "CF-14-2025-007");
    submitQuarter(*registry, sheet, staff);
    agreeOn(*registry, sheet, staff);
    approve(*registry, sheet, staff);
    publish(*registry, sheet);
    const auto issued = listIssuedSheets(registry->reader(), sheet.id);
    REQUIRE(issued.size() == 2);
    CHECK(issued[0].code == "L10");
    ledger::CardEntry late;
    late.card = story.cards.at(1);
    late.on = Date(2025, 7, 30);
    late.purpose = "补记";
    late.amount = Money::ofYuan(10);
    CHECK(refusedFor(ledger::addCardEntry(*registry, bookkeeper(), late), "period_published"));
}
