// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Terms and holidays of the file decide the statutory days of cases, also of those that were begun before.

#include "core/mediation/case_list_queries.h"
#include "core/mediation/rule_effects.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_acts.h"
#include "core/rules/rule_queries.h"
#include "tests/support/mediation_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

/// The notice of 2026 in which 端午 stands on the days given instead of 19 to 21 June.
std::string noticeWithDuanwu(MediationDesk& desk, const std::vector<std::string>& days)
{
    std::string table = "date,kind,name\n";
    const Reader reader = desk.registry()->reader();
    for (const auto& holiday : rules::holidays(reader, 2026)) {
        if (holiday.name != "端午节") {
            table += isoText(holiday.day) + (holiday.off ? ",holiday," : ",workday,") + holiday.name + "\n";
        }
    }
    for (const auto& day : days) {
        table += day + ",holiday,端午节\n";
    }
    return table;
}

/// A line for the act, through the table of acts.
Result<ActOutcome> runRules(MediationDesk& desk, const std::string& action, std::map<std::string, std::string> texts)
{
    for (const auto& entry : rules::ruleActs(&applyRules)) {
        if (entry.action == action) {
            ActInput line;
            for (const auto& [name, text] : texts) {
                line.fields[name] = text;
            }
            return entry.run(*desk.registry(), anActor(), line);
        }
    }
    return failure(ErrorCode::notFound, "action");
}

std::optional<Date> confirmationDue(MediationDesk& desk)
{
    return desk.file().agreement()->confirmationDueOn;
}

} // namespace

TEST_CASE("a corrected holiday year moves the last day for 司法确认 of a case that is in effect")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    REQUIRE(confirmationDue(desk) == Date(2026, 6, 22));
    const std::string table = noticeWithDuanwu(desk, {"2026-06-18", "2026-06-19", "2026-06-20", "2026-06-21", "2026-06-22"});
    REQUIRE(runRules(desk, "rules.import_holidays", {{"year", "2026"}, {"table", table}, {"source", "国务院办公厅通知"}}));
    CHECK(confirmationDue(desk) == Date(2026, 6, 23));
}

TEST_CASE("undo of the holiday year takes the day of the case back in the same act")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    const std::string table = noticeWithDuanwu(desk, {"2026-06-19", "2026-06-22"});
    REQUIRE(runRules(desk, "rules.import_holidays", {{"year", "2026"}, {"table", table}}));
    REQUIRE(confirmationDue(desk) == Date(2026, 6, 23));
    REQUIRE(desk.registry()->undo(anActor(), *desk.registry()->newestUndoable()));
    CHECK(confirmationDue(desk) == Date(2026, 6, 22));
}

TEST_CASE("a term that was wrong moves the days that follow from it")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    REQUIRE(desk.file().agreement()->visitDueOn == Date(2026, 6, 4));
    REQUIRE(runRules(desk, "rules.correct", {{"list", "mediation_terms"}, {"word", "visit"}, {"value", "20"}}));
    CHECK(desk.file().agreement()->visitDueOn == Date(2026, 6, 9));
}

TEST_CASE("a term that changes later leaves what began to run before as it was")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    REQUIRE(runRules(
        desk,
        "rules.change",
        {{"list", "mediation_terms"}, {"word", "visit"}, {"value", "20"}, {"from", "2026-06-01"}, {"source", "街道通知"}}
    ));
    CHECK(desk.file().agreement()->visitDueOn == Date(2026, 6, 4));
    desk.registry().clock().set(Date(2026, 7, 1));
    CHECK(desk.file().agreement()->visitDueOn == Date(2026, 6, 4));
}

TEST_CASE("an act after the change goes by the term of the day on which it begins to run")
{
    MediationDesk desk;
    desk.reach(StepA::secondVisit);
    REQUIRE(runRules(
        desk,
        "rules.change",
        {{"list", "mediation_terms"}, {"word", "archive"}, {"value", "5"}, {"from", "2026-07-01"}, {"source", "街道通知"}}
    ));
    REQUIRE(desk.act(Date(2026, 7, 1), signSheets({})));
    const auto [day, close] = MediationDesk::stepOf(StepA::closed);
    REQUIRE(desk.act(day, close));
    CHECK(desk.file().head.archiveDueOn == Date(2026, 7, 8));
}

TEST_CASE("the list of what is due follows the changed term")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    REQUIRE(runRules(desk, "rules.correct", {{"list", "mediation_terms"}, {"word", "visit"}, {"value", "3"}}));
    desk.registry().clock().set(Date(2026, 5, 24));
    const auto due = listDueItems(desk.registry()->reader(), Date(2026, 5, 24));
    const auto visit = std::ranges::find(due, std::string("visit"), &DueItem::word);
    REQUIRE(visit != due.end());
    CHECK(visit->overdue);
}
