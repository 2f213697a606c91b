// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/content.h"
#include "core/disclosure/disclosure_queries.h"
#include "core/ledger/ledger_queries.h"
#include "core/mediation/attachment_actions.h"
#include "core/mediation/paper_actions.h"
#include "tests/support/backups.h"
#include "tests/support/mediation_desk.h"
#include "tests/support/pictures.h"
#include "tests/support/sheet_story.h"

using namespace linwu;
using namespace linwu::retrieval;
using namespace linwu::test;
using attachments::caseContents;
using mediation::CaseState;

namespace {

using Rules = std::vector<std::string>;

const Date today(2026, 5, 20);

/// Case A with a photo, and a backup of that.
struct CaseDesk {
    explicit CaseDesk(StoreKind kind = filePlain, StepA step = StepA::assigned)
        : desk(kind)
    {
        desk.reach(step);
        const attachments::NewContent photo{jpegOf(800, 600), jpegOf(64, 48), {}};
        REQUIRE(desk.act(today, mediation::addAttachment({"楼道照片", "photo", 1, {}}, photo)));
        picture = photo.bytes;
        copy = backedUp(registry(), desk.registry().folder());
    }

    [[nodiscard]] Registry& registry() { return *desk.registry(); }

    [[nodiscard]] Session& session() { return desk.registry().session(); }

    [[nodiscard]] Id<mediation::Attachment> attachment() { return desk.file().attachments.front().id; }

    Result<Plan> preview(const Request& request)
    {
        return previewBringBack(registry(), anActor(), *viewOf(registry(), copy), request);
    }

    Result<Changes> bring(const Request& request) { return bringBack(registry(), anActor(), *viewOf(registry(), copy), request); }

    [[nodiscard]] std::string bytes()
    {
        const auto read = attachments::contentBytes(registry().reader(), caseContents, attachment().value);
        return read ? *read : read.error().detail;
    }

    MediationDesk desk;
    std::string picture;
    std::filesystem::path copy;
};

} // namespace

TEST_CASE("a removed attachment comes back with its bytes", "[retrieval]")
{
    CaseDesk office(GENERATE(filePlain, fileSealed));
    REQUIRE(office.desk.act(today, mediation::removeAttachment(office.attachment())));
    // Nothing is left of it, as in a file that went on from an older copy.
    office.session().run("delete from case_content_part");
    office.session().run("delete from case_content");
    REQUIRE(office.bring(only(office.desk.caseId())));
    CHECK(office.bytes() == office.picture);
}

TEST_CASE("bytes that were damaged since come back though their record is there", "[retrieval]")
{
    CaseDesk office(GENERATE(filePlain, fileSealed));
    office.session().run("update case_content_part set body = x'00'");
    REQUIRE(office.bytes() == "attachment_altered");
    const auto done = office.bring(only(office.desk.caseId()));
    INFO(faultOf(done));
    REQUIRE(done);
    CHECK(office.bytes() == office.picture);
}

TEST_CASE("a removed case comes back with everything in it", "[retrieval]")
{
    CaseDesk office(GENERATE(filePlain, fileSealed), StepA::applied);
    const std::string before = contentOf(office.desk.registry());
    const auto parties = office.desk.file().parties;
    REQUIRE(office.desk.act(today, mediation::removeCaseAct()));
    const auto done = office.bring(only(office.desk.caseId()));
    INFO(faultOf(done));
    REQUIRE(done);
    CHECK(office.desk.file().head.state == CaseState::applied);
    REQUIRE(office.desk.file().parties.size() == parties.size());
    CHECK(office.desk.open(office.desk.file().parties.front().idNumber) == office.desk.open(parties.front().idNumber));
    CHECK(office.desk.file().parties.front().idHash == parties.front().idHash);
    CHECK(office.bytes() == office.picture);
}

TEST_CASE("a case goes back a step only without what was added since", "[retrieval]")
{
    CaseDesk office(filePlain, StepA::assigned);
    for (const StepA step : {StepA::inquired, StepA::firstSession, StepA::secondSession, StepA::drafted}) {
        const auto [day, act] = MediationDesk::stepOf(step);
        REQUIRE(office.desk.act(day, act));
    }
    const std::string later = contentOf(office.desk.registry());
    CHECK(rulesAgainst(office.preview(only(office.desk.caseId()))) == Rules{"bring_back_newer"});
    Request request = only(office.desk.caseId());
    request.takeNewerAway = true;
    const auto done = office.bring(request);
    INFO(faultOf(done));
    REQUIRE(done);
    CHECK(office.desk.file().agreements.empty());
    CHECK(office.preview(request)->isEmpty());
    checkUndoAndRedo(office.desk.registry(), later, done);
}

TEST_CASE("a closed case stays as it is", "[retrieval]")
{
    MediationDesk desk(filePlain);
    desk.reach(StepA::secondVisit);
    const auto view = viewOf(*desk.registry(), backedUp(*desk.registry(), desk.registry().folder()));
    const auto [day, act] = MediationDesk::stepOf(StepA::closed);
    REQUIRE(desk.act(day, mediation::signSheets({})));
    REQUIRE(desk.act(day, act));
    CHECK(rulesAgainst(previewBringBack(*desk.registry(), anActor(), *view, only(desk.caseId()))) == Rules{"bring_back_final"});
}

TEST_CASE("a sheet that has hung is final", "[retrieval]")
{
    SheetDesk desk(filePlain);
    const auto sheet = prepareQuarter(*desk.registry, desk.story);
    const auto view = viewOf(*desk.registry, backedUp(*desk.registry, desk.registry.folder()));
    submitQuarter(*desk.registry, sheet, desk.staff);
    agreeOn(*desk.registry, sheet, desk.staff);
    Request back = only(sheet.id);
    back.takeNewerAway = true;
    CHECK(rulesAgainst(previewBringBack(*desk.registry, anActor(), *view, back)).empty());
    approve(*desk.registry, sheet, desk.staff);
    publish(*desk.registry, sheet);
    CHECK(rulesAgainst(previewBringBack(*desk.registry, anActor(), *view, back)) == Rules{"bring_back_final"});
    CHECK(refusal(bringBack(*desk.registry, anActor(), *view, back)) == "bring_back_final");
}

TEST_CASE("a voucher comes back as it was while its period is open", "[retrieval]")
{
    SheetDesk desk(filePlain);
    const Id<ledger::Voucher> id = desk.story.vouchers.at(1);
    const auto then = *ledger::findVoucher(desk.registry->reader(), id);
    const auto view = viewOf(*desk.registry, backedUp(*desk.registry, desk.registry.folder()));
    auto edited = then;
    edited.summary = "写错的摘要";
    REQUIRE(ledger::editVoucher(*desk.registry, bookkeeper(), then, edited));
    const auto done = bringBack(*desk.registry, anActor(), *view, only(id));
    INFO(faultOf(done));
    REQUIRE(done);
    CHECK(*ledger::findVoucher(desk.registry->reader(), id) == then);
}

TEST_CASE("a voucher of a published period stays as it was published", "[retrieval]")
{
    SheetDesk desk(filePlain);
    const Id<ledger::Voucher> id = desk.story.vouchers.at(1);
    const auto then = *ledger::findVoucher(desk.registry->reader(), id);
    const auto view = viewOf(*desk.registry, backedUp(*desk.registry, desk.registry.folder()));
    auto edited = then;
    edited.remark = "后来的备注";
    REQUIRE(ledger::editVoucher(*desk.registry, bookkeeper(), then, edited));
    (void)publishQuarter(*desk.registry, desk.story, desk.staff);
    CHECK(rulesAgainst(previewBringBack(*desk.registry, anActor(), *view, only(id))) == Rules{"period_published"});
}

TEST_CASE("a voucher does not come back where an account would be overdrawn by now", "[retrieval]")
{
    SheetDesk desk(filePlain);
    const auto view = viewOf(*desk.registry, backedUp(*desk.registry, desk.registry.folder()));
    const auto change = [&](int number, Money amount) {
        const auto shown = *ledger::findVoucher(desk.registry->reader(), desk.story.vouchers.at(number));
        auto edited = shown;
        edited.amount = amount;
        REQUIRE(ledger::editVoucher(*desk.registry, bookkeeper(), shown, edited));
    };
    change(3, Money::ofYuan(6000)); // into the cash box, 5,000 then
    change(9, Money::ofYuan(7000)); // out of it
    const Request then = only(desk.story.vouchers.at(3));
    CHECK(rulesAgainst(previewBringBack(*desk.registry, anActor(), *view, then)) == Rules{"balance_below_zero"});
    CHECK(refusal(bringBack(*desk.registry, anActor(), *view, then)) == "balance_below_zero");
}

TEST_CASE("a voucher that was removed comes back with its number", "[retrieval]")
{
    SheetDesk desk(filePlain);
    const Id<ledger::Voucher> last = desk.story.vouchers.at(16);
    const auto then = *ledger::findVoucher(desk.registry->reader(), last);
    const auto view = viewOf(*desk.registry, backedUp(*desk.registry, desk.registry.folder()));
    REQUIRE(ledger::removeVoucher(*desk.registry, bookkeeper(), last));
    REQUIRE(bringBack(*desk.registry, anActor(), *view, only(last)));
    CHECK(ledger::findVoucher(desk.registry->reader(), desk.story.book, then.year, 16)->amount == then.amount);
}

TEST_CASE("a voucher does not come back beyond a number that is missing", "[retrieval]")
{
    SheetDesk desk(filePlain);
    const auto view = viewOf(*desk.registry, backedUp(*desk.registry, desk.registry.folder()));
    for (const int number : {16, 15}) {
        REQUIRE(ledger::removeVoucher(*desk.registry, bookkeeper(), desk.story.vouchers.at(number)));
    }
    const Request later = only(desk.story.vouchers.at(16));
    CHECK(rulesAgainst(previewBringBack(*desk.registry, anActor(), *view, later)) == Rules{"voucher_number_gap"});
}
