// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// T01 and T02, the claim of 以案定补 (V102), the look into a confidential case (V103), and the figures (V100, V101).

#include "core/grids/staff.h"
#include "core/mediation/case_look.h"
#include "core/mediation/figure_rules.h"
#include "core/store/table.h"
#include "tests/support/mediation_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

bool has(const Problems& problems, std::string_view rule)
{
    return std::ranges::any_of(problems, [&](const Problem& problem) { return problem.rule == rule; });
}

ClueInput clueOf(const Date& day)
{
    ClueInput input;
    input.notedOn = day;
    input.notedBy = "网格员";
    input.brief = "两户因楼道堆物争吵。";
    return input;
}

ClaimInput claimBy(const char* mediator)
{
    ClaimInput input;
    input.claimedOn = Date(2026, 7, 9);
    input.mediator = mediator;
    return input;
}

Result<Changes> look(MediationDesk& desk, const char* person, const char* reason)
{
    Actor actor = anActor();
    actor.name = person;
    if (reason != nullptr) {
        actor.confirmed["confidential_case"] = reason;
    }
    return lookInto(*desk.registry(), actor, desk.caseId());
}

void makeConfidential(MediationDesk& desk)
{
    ApplicationInput input = MediationDesk::applicationA();
    input.confidential = true;
    REQUIRE(desk.act(Date(2026, 5, 7), editCase(input)));
}

} // namespace

TEST_CASE("a clue is noted before anybody applies, and taken up when somebody does")
{
    MediationDesk desk;
    const auto noted = desk.actOn({}, Date(2026, 5, 4), noteClue(clueOf(Date(2026, 5, 4))));
    REQUIRE(noted);
    CHECK(findCase(desk.registry()->reader(), noted->caseId)->head.state == CaseState::clue);
    ApplicationInput application = MediationDesk::applicationA();
    REQUIRE(desk.actOn(noted->caseId, Date(2026, 5, 6), takeUpClue(application)));
    const auto file = findCase(desk.registry()->reader(), noted->caseId);
    CHECK(file->head.state == CaseState::applied);
    CHECK(file->head.notedOn == Date(2026, 5, 4));
    CHECK(file->parties.size() == 2);
}

TEST_CASE("an application is not earlier than the clue it takes up")
{
    MediationDesk desk;
    const auto noted = desk.actOn({}, Date(2026, 5, 8), noteClue(clueOf(Date(2026, 5, 8))));
    REQUIRE(noted);
    const auto taken = desk.actOn(noted->caseId, Date(2026, 5, 8), takeUpClue(MediationDesk::applicationA()));
    REQUIRE_FALSE(taken);
    CHECK(has(taken.error().problems, "date_order"));
}

TEST_CASE("a case that the committee takes up of its own motion says why")
{
    MediationDesk desk;
    const auto noted = desk.actOn({}, Date(2026, 5, 4), noteClue(clueOf(Date(2026, 5, 4))));
    REQUIRE(noted);
    ApplicationInput own = MediationDesk::applicationA();
    own.source = Source::ownMotion;
    const auto taken = desk.actOn(noted->caseId, Date(2026, 5, 6), takeUpClue(own));
    REQUIRE_FALSE(taken);
    CHECK(has(taken.error().problems, "own_motion_unexplained"));
}

TEST_CASE("V102: nothing is claimed for a case that is not closed")
{
    MediationDesk desk;
    desk.reach(StepA::secondVisit);
    CHECK(has(desk.refused(Date(2026, 7, 9), claimSubsidy(claimBy("孙梅"))), "claim_not_closed"));
}

TEST_CASE("V102: a closed and performed case is claimed for once, by its grade")
{
    MediationDesk desk;
    desk.reach(StepA::archived);
    REQUIRE(desk.act(Date(2026, 7, 9), claimSubsidy(claimBy("孙梅"))));
    REQUIRE(desk.file().claims.size() == 1);
    CHECK(desk.file().claims[0].amount == Money::ofYuan(100));
    CHECK(has(desk.refused(Date(2026, 7, 9), claimSubsidy(claimBy("孙梅"))), "claim_made_already"));
}

TEST_CASE("V102: who may not be paid, or did not mediate, claims nothing")
{
    MediationDesk desk;
    desk.reach(StepA::archived);
    CHECK(has(desk.refused(Date(2026, 7, 9), claimSubsidy(claimBy("李倩"))), "claim_not_eligible"));
    REQUIRE(desk.registry()->apply(anActor(), "staff.edit", [](Writer& writer) -> Status {
        const auto staff = findRecord<Staff>(writer.session(), findStaffByText(writer.reader(), "孙梅").value);
        Staff barred = *staff;
        barred.payEligible = false;
        return writer.edit(*staff, barred);
    }));
    CHECK(has(desk.refused(Date(2026, 7, 9), claimSubsidy(claimBy("孙梅"))), "claim_not_eligible"));
}

TEST_CASE("V103: a confidential case asks a person who does not work on it for her reason and keeps it")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    makeConfidential(desk);
    const auto asked = look(desk, "周海", nullptr);
    REQUIRE_FALSE(asked);
    CHECK(asked.error().code == ErrorCode::unconfirmed);
    REQUIRE(look(desk, "周海", "受街道委托复核"));
    const auto kept = listRecords<CaseLook>(desk.registry()->reader().session(), "1 = 1");
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].person == "周海");
    CHECK(kept[0].reason == "受街道委托复核");
}

TEST_CASE("V103: a look is kept for good and asked for once a day")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    makeConfidential(desk);
    const auto first = look(desk, "周海", "复核");
    REQUIRE(first);
    CHECK_FALSE(desk.registry()->undo(anActor(), first->operation));
    const auto again = look(desk, "周海", nullptr);
    REQUIRE(again);
    CHECK_FALSE(again->operation.valid());
    desk.registry().clock().set(Date(2026, 5, 8));
    CHECK_FALSE(look(desk, "周海", nullptr));
}

TEST_CASE("V103: the mediator of the case looks freely")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    makeConfidential(desk);
    REQUIRE(look(desk, "孙梅", nullptr));
    CHECK(listRecords<CaseLook>(desk.registry()->reader().session(), "1 = 1").empty());
}

TEST_CASE("V100: figures that do not add up are named by their column")
{
    CaseFigures figures;
    figures.cases = 3;
    figures.byBody = {{"neighbourhood", 3}};
    figures.bySource = {{"application", 3}};
    figures.byType = {{"02", 2}};
    const Problems problems = checkFigures(figures, {});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == "by_type");
    CHECK(problems[0].rule == "figures_unbalanced");
}

TEST_CASE("V100: a referred case whose sender is not said does not balance")
{
    CaseFigures figures;
    figures.cases = 1;
    figures.byBody = {{"neighbourhood", 1}};
    figures.bySource = {{"referral", 1}};
    figures.byReferral = {{"none", 1}};
    figures.byType = {{"02", 1}};
    const Problems problems = checkFigures(figures, {});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == "by_referral");
    figures.byReferral = {{"court", 1}};
    CHECK(checkFigures(figures, {}).empty());
}

TEST_CASE("V101: more than a fifth of other disputes is remarked on, a fifth is not")
{
    CaseFigures figures;
    figures.cases = 10;
    figures.byBody = {{"neighbourhood", 10}};
    figures.bySource = {{"application", 10}};
    figures.byType = {{"02", 8}, {"18", 2}};
    CHECK(checkFigures(figures, {}).empty());
    figures.byType = {{"02", 7}, {"18", 3}};
    CHECK(has(checkFigures(figures, {}), "other_disputes_many"));
}
