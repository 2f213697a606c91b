// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What stands behind the letters of a case: urging, inviting, asking for another mediator.

#include "tests/support/cases.h"
#include "tests/support/mediation_desk.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

UrgeInput urgingOf(int obligation)
{
    UrgeInput input;
    input.obligation = obligation;
    input.urgedOn = Date(2026, 7, 1);
    input.way = "上门";
    input.answer = "工资发放后付清。";
    input.newDueOn = Date(2026, 7, 10);
    return input;
}

InviteInput invitation()
{
    InviteInput input;
    input.organisation = "安和物业服务有限公司";
    input.invitedOn = Date(2026, 5, 7);
    input.meetingOn = Date(2026, 5, 12);
    input.meetingAt = "09:00";
    input.place = "桂花里调解室";
    return input;
}

} // namespace

TEST_CASE("each urging is kept with the day it moved, and the obligation takes the new day")
{
    MediationDesk desk;
    desk.reach(StepA::repaired);
    REQUIRE(desk.act(Date(2026, 7, 1), urgePerformance(urgingOf(2))));
    UrgeInput again = urgingOf(2);
    again.urgedOn = Date(2026, 7, 11);
    again.newDueOn.reset();
    REQUIRE(desk.act(Date(2026, 7, 11), urgePerformance(again)));
    const CaseFile file = desk.file();
    REQUIRE(file.urgings.size() == 2);
    CHECK(file.urgings[0].oldDueOn == Date(2026, 6, 30));
    CHECK(file.urgings[0].urgedBy == "孙梅");
    CHECK(desk.open(file.urgings[0].answer) == "工资发放后付清。");
    CHECK(file.urgings[1].number == 2);
    CHECK(file.urgings[1].oldDueOn == Date(2026, 7, 10));
    CHECK(file.obligations[1].dueOn == Date(2026, 7, 10));
    CHECK(file.obligations[1].urgedOn == Date(2026, 7, 11));
}

TEST_CASE("an urging of an obligation that is not in the agreement is refused at its field")
{
    MediationDesk desk;
    desk.reach(StepA::repaired);
    CHECK(fieldOf(desk.refused(Date(2026, 7, 1), urgePerformance(urgingOf(9))), "value_unknown") == "obligation");
}

TEST_CASE("an invitation for a day to come is kept")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    REQUIRE(desk.act(Date(2026, 5, 7), inviteGuest(invitation())));
    const CaseFile file = desk.file();
    REQUIRE(file.invitations.size() == 1);
    CHECK(file.invitations[0].number == 1);
    CHECK(file.invitations[0].meetingOn == Date(2026, 5, 12));
}

TEST_CASE("an invitation of nobody, to a day before it or at no hour is refused")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    InviteInput nobody = invitation();
    nobody.organisation.clear();
    CHECK(fieldOf(desk.refused(Date(2026, 5, 7), inviteGuest(nobody)), "value_missing") == "organisation");
    InviteInput early = invitation();
    early.meetingOn = Date(2026, 5, 6);
    CHECK(fieldOf(desk.refused(Date(2026, 5, 7), inviteGuest(early)), "date_order") == "meeting_on");
    InviteInput hour = invitation();
    hour.meetingAt = "25:00";
    CHECK(fieldOf(desk.refused(Date(2026, 5, 7), inviteGuest(hour)), "value_unknown") == "meeting_at");
}

TEST_CASE("who asked for another mediator is kept with the request, a stranger is refused")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    RecusalInput input;
    input.askedOn = Date(2026, 5, 7);
    input.askedBy = "路人";
    CHECK(fieldOf(desk.refused(Date(2026, 5, 7), askRecusal(input)), "value_unknown") == "asked_by");
    input.askedBy = "何建国";
    REQUIRE(desk.act(Date(2026, 5, 7), askRecusal(input)));
    CHECK(desk.file().assignments[0].recusalAskedBy == "何建国");
}
