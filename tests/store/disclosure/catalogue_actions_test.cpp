// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/disclosure_actions.h"
#include "tests/support/sheet_story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::disclosure;
using namespace linwu::test;

namespace {

const ledger::AccountingPeriod thirdQuarter{ledger::PeriodKind::quarter, 2025, 3};

bool isDue(Registry& registry, const std::string& item)
{
    const auto due = listDue(registry.reader());
    return std::any_of(due.begin(), due.end(), [&](const DueSheet& one) { return one.item == item; });
}

} // namespace

TEST_CASE_METHOD(SheetDesk, "until the community chooses only sheets that the program makes are due")
{
    CHECK(isDue(*registry, "CF-02"));
    CHECK_FALSE(isDue(*registry, "JW-06"));
    REQUIRE(chooseItem(*registry, bookkeeper(), "JW-06", true));
    CHECK(isDue(*registry, "JW-06"));
}

TEST_CASE_METHOD(SheetDesk, "several choices are one act")
{
    const auto chosen = chooseItems(*registry, bookkeeper(), {{"CF-02", false}, {"JW-05", true}, {"JW-06", true}});
    REQUIRE(chosen);
    CHECK(listChoices(registry->reader()).size() == 3);
    REQUIRE(registry->undo(anActor(), chosen->operation));
    CHECK(listChoices(registry->reader()).empty());
    CHECK(isDue(*registry, "CF-02"));
}

TEST_CASE("a sheet made elsewhere hangs with its days and is due no more")
{
    SheetDesk desk(LINWU_EVERY_STORE());
    auto& registry = desk.registry;
    REQUIRE(chooseItem(*registry, bookkeeper(), "JW-06", true));
    Disclosure made;
    REQUIRE(recordOutside(*registry, bookkeeper(), {"JW-06", thirdQuarter, Date(2025, 10, 15), "档案柜"}, made));
    CHECK(made.number == "JW-06-2025-003");
    CHECK(made.state == State::displayed);
    CHECK(made.untilOn == Date(2025, 10, 22));
    CHECK_FALSE(isDue(*registry, "JW-06"));
    REQUIRE(withdrawSheet(*registry, bookkeeper(), made.id, "内容有误"));
    CHECK(isDue(*registry, "JW-06"));
}

TEST_CASE_METHOD(SheetDesk, "a sheet made elsewhere is archived with its pieces, without vouchers and equations")
{
    Disclosure made;
    REQUIRE(recordOutside(*registry, bookkeeper(), {"JW-06", thirdQuarter, Date(2025, 10, 15), "档案柜"}, made));
    const auto lines = archiveChecklist(*loadSheet(registry->reader(), made.id), *Catalogue::shipped().find("JW-06"));
    CHECK(std::none_of(lines.begin(), lines.end(), [](const ChecklistLine& line) { return line.word == "equations"; }));
    CHECK(std::any_of(lines.begin(), lines.end(), [](const ChecklistLine& line) { return line.word == "sealed_sheet"; }));
}

TEST_CASE_METHOD(SheetDesk, "what the program makes is not noted as made elsewhere, and a place must be named")
{
    Disclosure made;
    CHECK(refusedFor(
        recordOutside(*registry, bookkeeper(), {"CF-02", thirdQuarter, Date(2025, 10, 15), "柜"}, made), "not_an_outside_sheet"
    ));
    CHECK(refusedFor(
        recordOutside(*registry, bookkeeper(), {"JW-06", thirdQuarter, Date(2025, 10, 15), " "}, made), "field_missing"
    ));
    CHECK(refusedFor(
        recordOutside(*registry, bookkeeper(), {"JW-06", thirdQuarter, Date(2025, 12, 1), "柜"}, made), "date_outside_period"
    ));
}

TEST_CASE_METHOD(SheetDesk, "a sheet made elsewhere is corrected elsewhere")
{
    Disclosure made;
    REQUIRE(recordOutside(*registry, bookkeeper(), {"JW-06", thirdQuarter, Date(2025, 10, 15), "档案柜"}, made));
    CorrectionNotice notice;
    notice.disclosure = made.id;
    notice.grade = CorrectionGrade::substance;
    notice.place = "第2行";
    notice.printed = "3";
    notice.rightValue = "4";
    notice.cause = "漏记";
    Disclosure next;
    CHECK(refusedFor(correctSheet(*registry, bookkeeper(), notice, next), "layout_unavailable"));
}
