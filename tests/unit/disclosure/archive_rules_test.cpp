// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/archive_rules.h"
#include "tests/support/ledger_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::disclosure;

namespace {

SheetFile aDisplayedSheet()
{
    SheetFile file;
    file.sheet.id = {1};
    file.sheet.item = "CF-02";
    file.sheet.state = State::displayed;
    file.sheet.contentHash = "a";
    file.sheet.firstOn = Date(2025, 7, 1);
    file.sheet.lastOn = Date(2025, 9, 30);
    file.sheet.postedOn = Date(2025, 10, 20);
    file.sheet.untilOn = Date(2025, 10, 27);
    file.figures.emplace_back();
    SignOff supervisor;
    supervisor.id = {1};
    supervisor.role = SignRole::supervisor;
    file.signOffs = {supervisor};
    MeetingDecision decision;
    decision.approved = true;
    file.decisions = {decision};
    return file;
}

Evidence piece(EvidenceKind kind)
{
    Evidence evidence;
    evidence.kind = kind;
    evidence.name = "扫描件";
    evidence.content.value = evidence.isPhoto() ? 1 : 0;
    return evidence;
}

bool flagged(const SheetFile& file, const Date& today, const std::string& flag)
{
    const auto flags = flagsOf(file, *Catalogue::shipped().find("CF-02"), today);
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

bool stopped(const SheetFile& file, const std::string& rule, const std::string& evidence)
{
    const auto problems = checkArchive(file, *Catalogue::shipped().find("CF-02"));
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& p) {
        return p.rule == rule && (evidence.empty() || (p.args.contains("evidence") && p.args.at("evidence") == evidence));
    });
}

} // namespace

TEST_CASE("a sheet on the wall without a photo carries the flag")
{
    auto file = aDisplayedSheet();
    CHECK(flagged(file, Date(2025, 10, 21), "photo_missing"));
    file.evidence = {piece(EvidenceKind::firstDayPhoto)};
    CHECK_FALSE(flagged(file, Date(2025, 10, 21), "photo_missing"));
}

TEST_CASE("a sheet is overdue the day after its last")
{
    const auto file = aDisplayedSheet();
    CHECK_FALSE(flagged(file, Date(2025, 10, 27), "overdue"));
    CHECK(flagged(file, Date(2025, 10, 28), "overdue"));
}

TEST_CASE("the archive asks for photos, sealed sheet, online copy and filing by name")
{
    auto file = aDisplayedSheet();
    CHECK(stopped(file, "photo_missing", "first_day_photo"));
    CHECK(stopped(file, "photo_missing", "last_day_photo"));
    CHECK(stopped(file, "evidence_missing", "sealed_sheet"));
    CHECK(stopped(file, "evidence_missing", "online"));
    CHECK(stopped(file, "evidence_missing", "filing"));
    CHECK_FALSE(stopped(file, "evidence_missing", "meeting"));
    for (const auto kind :
         {EvidenceKind::firstDayPhoto,
          EvidenceKind::lastDayPhoto,
          EvidenceKind::sealedSheet,
          EvidenceKind::online,
          EvidenceKind::filing}) {
        file.evidence.push_back(piece(kind));
    }
    CHECK(checkArchive(file, *Catalogue::shipped().find("CF-02")).empty());
}

TEST_CASE("an opinion without an answer keeps the sheet out of the archive")
{
    auto file = aDisplayedSheet();
    PublicOpinion opinion;
    opinion.state = OpinionState::inHand;
    file.opinions = {opinion};
    CHECK(stopped(file, "opinions_unanswered", {}));
    file.opinions[0].state = OpinionState::answered;
    CHECK_FALSE(stopped(file, "opinions_unanswered", {}));
}

TEST_CASE("a photo from outside the display, without a day or known from another sheet is refused")
{
    const auto file = aDisplayedSheet();
    auto photo = piece(EvidenceKind::firstDayPhoto);
    photo.takenOn = Date(2025, 10, 19);
    CHECK(checkPhoto(photo, file.sheet, {}).front().rule == "photo_outside_period");
    photo.takenOn.reset();
    CHECK(checkPhoto(photo, file.sheet, {}).front().rule == "photo_outside_period");
    photo.takenOn = Date(2025, 10, 20);
    CHECK(checkPhoto(photo, file.sheet, {}).empty());
    photo.sha256 = std::string(64, 'a');
    auto other = photo;
    other.id = {9};
    CHECK(checkPhoto(photo, file.sheet, {other}).front().rule == "photo_known");
}

TEST_CASE("an opinion past its day is told with its number and days")
{
    PublicOpinion opinion;
    opinion.number = "YJ-2025-001";
    opinion.dueOn = Date(2025, 10, 31);
    CHECK(overdueOpinions({opinion}, Date(2025, 10, 31)).empty());
    const auto problems = overdueOpinions({opinion}, Date(2025, 11, 3));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].args.at("days") == "3");
}

TEST_CASE("quarters hang by the twentieth, months by the fifteenth of the month after")
{
    const auto limits = test::shippedLimits();
    CHECK(publishDay({ledger::PeriodKind::quarter, 2025, 3}, limits) == Date(2025, 10, 20));
    CHECK(publishDay({ledger::PeriodKind::month, 2025, 9}, limits) == Date(2025, 10, 15));
}

TEST_CASE("the quarter that ended is due until its sheet hangs")
{
    const DueBy by{test::shippedLimits(), WorkCalendar::shipped()};
    const std::vector<CatalogueItem> items{*Catalogue::shipped().find("CF-02")};
    auto due = dueSheets(items, {}, by, Date(2025, 7, 1), Date(2025, 10, 8));
    REQUIRE(due.size() == 1);
    CHECK(due[0].period == ledger::AccountingPeriod{ledger::PeriodKind::quarter, 2025, 3});
    CHECK(due[0].dueOn == Date(2025, 10, 20));
    CHECK(due[0].daysLate(Date(2025, 10, 8)) == 0);
    CHECK(due[0].daysLate(Date(2025, 10, 23)) == 3);
    auto sheet = aDisplayedSheet().sheet;
    sheet.state = State::inReview;
    due = dueSheets(items, {sheet}, by, Date(2025, 7, 1), Date(2025, 10, 8));
    REQUIRE(due.size() == 1);
    CHECK(due[0].sheet == sheet.id);
    sheet.state = State::displayed;
    CHECK(dueSheets(items, {sheet}, by, Date(2025, 7, 1), Date(2025, 10, 8)).empty());
}

TEST_CASE("a withdrawn sheet is due again")
{
    const DueBy by{test::shippedLimits(), WorkCalendar::shipped()};
    auto sheet = aDisplayedSheet().sheet;
    sheet.state = State::withdrawn;
    CHECK(dueSheets({*Catalogue::shipped().find("CF-02")}, {sheet}, by, Date(2025, 7, 1), Date(2025, 10, 8)).size() == 1);
}

TEST_CASE("items that are not kept and items without a calendar are never due")
{
    const DueBy by{test::shippedLimits(), WorkCalendar::shipped()};
    CHECK(dueSheets(
              {*Catalogue::shipped().find("CF-01"), *Catalogue::shipped().find("CF-19"), *Catalogue::shipped().find("DW-01")},
              {},
              by,
              Date(2025, 1, 1),
              Date(2025, 10, 8)
    )
              .empty());
}
