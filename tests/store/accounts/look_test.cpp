// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/look_paper.h"
#include "core/papers/document_text.h"
#include "core/registry/look.h"
#include "core/residents/resident_actions.h"
#include "tests/support/accounts.h"
#include "tests/support/residents.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::accounts;
using test::AccountDesk;

namespace {

Look aLook(std::int64_t resident)
{
    Look look;
    look.aboutTable = "resident";
    look.aboutId = resident;
    look.subject = "何某";
    look.shown = "id_number phone";
    look.reason = "窗口办事";
    return look;
}

std::int64_t addOne(AccountDesk& desk)
{
    auto resident = test::aResident();
    REQUIRE(residents::addResident(desk.registry(), desk.actor(), resident));
    return resident.id.value;
}

} // namespace

TEST_CASE("a look is kept with who, whom, what and why", "[accounts]")
{
    AccountDesk desk;
    REQUIRE(noteLook(desk.registry(), desk.actor(), aLook(addOne(desk))));
    const auto reader = desk.registry().reader();
    const auto looks = looksOf(reader, 2026, 5);
    REQUIRE(looks.size() == 1);
    CHECK(looks.front().person == AccountDesk::director);
    CHECK(reader.open(looks.front().reason) == "窗口办事");
}

TEST_CASE("nobody looks without a reason", "[accounts]")
{
    AccountDesk desk;
    Look look = aLook(addOne(desk));
    look.reason = {};
    const auto done = noteLook(desk.registry(), desk.actor(), look);
    REQUIRE_FALSE(done);
    CHECK(done.error().problems.front().field == "reason");
}

TEST_CASE("nobody looks at somebody beyond her scope", "[accounts]")
{
    AccountDesk desk;
    const auto resident = addOne(desk);
    const auto who = desk.seat("钱报账", "bookkeeper");
    const auto done = noteLook(desk.registry(), who.actor, aLook(resident));
    REQUIRE_FALSE(done);
    CHECK(done.error().detail == "row_beyond_reach");
}

TEST_CASE("a look is never taken back", "[accounts]")
{
    AccountDesk desk;
    const auto done = noteLook(desk.registry(), desk.actor(), aLook(addOne(desk)));
    REQUIRE(done);
    CHECK_FALSE(desk.registry().undo(desk.actor(), done->operation));
}

TEST_CASE("the monthly list holds the looks of its month only", "[accounts]")
{
    AccountDesk desk;
    REQUIRE(noteLook(desk.registry(), desk.actor(), aLook(addOne(desk))));
    const auto reader = desk.registry().reader();
    CHECK(looksOf(reader, 2026, 4).empty());
    CHECK(looksOf(reader, 2026, 12).empty());
    const auto paper = lookPaper(reader, 2026, 5, "桂花里社区", "陈主任");
    REQUIRE(paper);
    CHECK(papers::documentText(*paper).find("证件号码、联系电话") != std::string::npos);
}
