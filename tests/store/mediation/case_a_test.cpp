// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Case A as a story: a quarrel over a leak from the oral application to the archive, with the values each step gives.

#include "core/mediation/case_clocks.h"
#include "tests/support/cases.h"
#include "tests/support/mediation_desk.h"

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

TEST_CASE("case A is accepted on the day of the oral application under number 12 with its limits")
{
    MediationDesk desk(LINWU_EVERY_STORE());
    desk.reach(StepA::accepted);
    const CaseFile file = desk.file();
    CHECK(file.head.state == CaseState::accepted);
    CHECK(file.head.number == "〔2026〕桂人调字第12号");
    CHECK(file.head.appliedOn == Date(2026, 5, 6));
    CHECK(file.head.informedOn == Date(2026, 5, 6));
    const RuleContext context = contextOf(desk.registry()->reader());
    const auto limit = mediationDeadline(file, context);
    REQUIRE(limit);
    CHECK(limit->nominal == Date(2026, 6, 6));
    CHECK(limit->due == Date(2026, 6, 8));
    CHECK(thirtiethDay(file, context) == Date(2026, 6, 5));
    CHECK(file.head.dueOn == Date(2026, 6, 8));
    CHECK(file.head.alarmOn == Date(2026, 5, 29));
}

TEST_CASE("case A: the chair names 孙梅 to preside and 李倩 to keep the record")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    const CaseFile file = desk.file();
    CHECK(file.head.state == CaseState::assigned);
    REQUIRE(file.hostOn(Date(2026, 5, 6)) != nullptr);
    CHECK(file.hostOn(Date(2026, 5, 6))->name == "孙梅");
    CHECK(file.assignments.size() == 2);
}

TEST_CASE("case A: the site check begins the mediation")
{
    MediationDesk desk;
    desk.reach(StepA::inquired);
    CHECK(desk.file().head.state == CaseState::mediating);
}

TEST_CASE("case A: guests of the first session have both parties' consent, and the roster is checked")
{
    MediationDesk desk;
    desk.reach(StepA::inquired);
    const auto [day, first] = MediationDesk::stepOf(StepA::firstSession);
    const auto step = desk.act(day, first);
    REQUIRE(step);
    CHECK(has(step->notes, "not_rostered"));
    const CaseFile file = desk.file();
    CHECK(file.participants.size() == 2);
    CHECK(file.withoutConsent(ConsentFor::participant, file.participants[0].id.value).empty());
}

TEST_CASE("case A: the agreement takes effect on 20 May with the days that follow from it")
{
    MediationDesk desk(LINWU_EVERY_STORE());
    desk.reach(StepA::sealed);
    const CaseFile file = desk.file();
    CHECK(file.head.state == CaseState::effective);
    const Agreement* agreement = file.agreement();
    REQUIRE(agreement != nullptr);
    CHECK(agreement->effectiveOn == Date(2026, 5, 20));
    CHECK(agreement->confirmationNominalOn == Date(2026, 6, 19));
    CHECK(agreement->confirmationDueOn == Date(2026, 6, 22));
    CHECK(agreement->visitDueOn == Date(2026, 6, 4));
    CHECK(agreement->total == Money::ofYuan(6800));
    CHECK(moneyInWords(*agreement->total) == "陆仟捌佰元整");
    CHECK(daysInMediation(file, Date(2026, 7, 1)) == 14);
}

TEST_CASE("case A: the court confirms and the days of objection and execution are known")
{
    MediationDesk desk;
    desk.reach(StepA::ruled);
    const CaseFile file = desk.file();
    const Confirmation* ruling = file.confirmation();
    REQUIRE(ruling != nullptr);
    CHECK(ruling->state == ConfirmationState::confirmed);
    CHECK(ruling->objectionUntil == Date(2026, 7, 3));
    CHECK(ruling->executionUntil == Date(2028, 6, 30));
}

TEST_CASE("case A: the second instalment makes the case performed")
{
    MediationDesk desk;
    desk.reach(StepA::firstVisit);
    CHECK(desk.file().head.state == CaseState::effective);
    desk.registry().clock().set(Date(2026, 6, 26));
    MediationDesk whole;
    whole.reach(StepA::secondInstalment);
    CHECK(whole.file().head.state == CaseState::performed);
}

TEST_CASE("case A: closing on 1 July makes binding due on 15 July")
{
    MediationDesk desk;
    desk.reach(StepA::closed);
    const CaseFile file = desk.file();
    CHECK(file.head.state == CaseState::closed);
    CHECK(file.head.archiveDueOn == Date(2026, 7, 15));
    CHECK(file.visits.size() == 2);
}

TEST_CASE("case A is archived for ever because a court confirmed it, with its pages counted")
{
    MediationDesk desk(LINWU_EVERY_STORE());
    desk.reach(StepA::archived);
    const CaseFile file = desk.file();
    CHECK(file.head.state == CaseState::archived);
    CHECK(file.head.retention == Retention::permanent);
    CHECK(file.head.fileNote == "无");
    int pages = 0;
    for (const auto& sheet : file.sheets) {
        CHECK(sheet.state == SheetState::filed);
        pages += sheet.firstPage > 0 ? 1 : 0;
    }
    CHECK(pages == static_cast<int>(file.sheets.size()));
}

TEST_CASE("every act of case A can be taken back, newest first, and done again")
{
    MediationDesk desk(memorySealed);
    desk.reach(StepA::archived);
    Registry& registry = *desk.registry();
    int undone = 0;
    while (const auto newest = registry.newestUndoable()) {
        if (desk.file().head.state == CaseState::applied) {
            break;
        }
        REQUIRE(registry.undo(anActor(), *newest));
        ++undone;
    }
    CHECK(undone == static_cast<int>(StepA::archived) + 1);
    CHECK(desk.file().head.number.empty());
    CHECK(desk.file().sessions.empty());
    while (const auto undo = registry.newestRedoable()) {
        REQUIRE(registry.undo(anActor(), *undo));
        --undone;
    }
    CHECK(undone == 0);
    CHECK(desk.file().head.state == CaseState::archived);
    CHECK(desk.file().agreement()->effectiveOn == Date(2026, 5, 20));
}

TEST_CASE("what is told in a case is unreadable in a sealed file")
{
    MediationDesk desk(memorySealed);
    desk.reach(StepA::firstSession);
    const CaseFile file = desk.file();
    CHECK(desk.open(file.sessions[0].narrative).find("四月下旬") != std::string::npos);
    const auto raw =
        desk.registry().session().one("select narrative from case_session where id = :id", {{"id", file.sessions[0].id.value}});
    REQUIRE(raw);
    CHECK(std::get<Blob>(*raw).bytes.find("四月") == std::string::npos);
}

TEST_CASE("a case keeps its file through a restart")
{
    MediationDesk desk(filePlain);
    desk.reach(StepA::sealed);
    desk.registry().reopen();
    CHECK(desk.file().agreement()->effectiveOn == Date(2026, 5, 20));
}
