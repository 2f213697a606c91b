// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Terms and holidays of the file decide the statutory days of cases, also of those that were begun before.

#include "core/mediation/attachment_actions.h"
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

namespace {

Result<ActOutcome> correctTerm(MediationDesk& desk, const char* word, const char* value, const char* unit)
{
    return runRules(desk, "rules.correct", {{"list", "mediation_terms"}, {"word", word}, {"value", value}, {"unit", unit}});
}

bool isDue(MediationDesk& desk, const std::string& word)
{
    const auto due = listDueItems(desk.registry()->reader(), desk.registry()->reader().today());
    return std::ranges::find(due, word, &DueItem::word) != due.end();
}

} // namespace

TEST_CASE("a term counted in working days leaves out 端午 and the weekends")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    REQUIRE(correctTerm(desk, "confirmation", "22", "working_days"));
    CHECK(confirmationDue(desk) == Date(2026, 6, 22));
    REQUIRE(correctTerm(desk, "visit", "15", "working_days"));
    CHECK(desk.file().agreement()->visitDueOn == Date(2026, 6, 10));
}

TEST_CASE("a term counted in months ends on the day of the same number and rolls")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    REQUIRE(correctTerm(desk, "confirmation", "1", "months"));
    CHECK(confirmationDue(desk) == Date(2026, 6, 22));
    CHECK(desk.file().agreement()->confirmationNominalOn == Date(2026, 6, 20));
}

TEST_CASE("the alarm before the limit of mediation is counted in the unit that is set")
{
    MediationDesk desk;
    desk.reach(StepA::accepted);
    REQUIRE(desk.file().head.alarmOn == Date(2026, 5, 29));
    REQUIRE(correctTerm(desk, "mediation_alarm", "7", "working_days"));
    CHECK(desk.file().head.alarmOn == Date(2026, 5, 27));
}

namespace {

/// The community's list has a paper of its own besides.
Result<Changes> addPaper(MediationDesk& desk, const std::string& detail)
{
    rules::CodeItem paper;
    paper.list = "case_papers";
    paper.code = "CNS";
    paper.name = "当事人承诺书";
    paper.detail = detail;
    return desk.registry()->apply(anActor(), "rules.add_code", [&](Writer& writer) { return rules::addCode(writer, paper); });
}

} // namespace

TEST_CASE("a paper that the community asks for besides has to be signed before a case is closed")
{
    MediationDesk desk;
    desk.reach(StepA::secondVisit);
    REQUIRE(addPaper(desk, "order=17\nneed=accepted"));
    REQUIRE(desk.act(Date(2026, 7, 1), signSheets({})));
    const auto [day, close] = MediationDesk::stepOf(StepA::closed);
    KeepSignedInput input;
    input.paper = "CNS";
    const auto missing = desk.refused(day, close);
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().args.at("paper") == "当事人承诺书");
    REQUIRE(desk.act(day, keepSigned(input)));
    CHECK(desk.act(day, close));
}

TEST_CASE("a paper of the list without its place or its need is refused")
{
    MediationDesk desk;
    const auto refused = addPaper(desk, "order=17");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.front().field == "need");
}

TEST_CASE("an amount is not counted in days")
{
    MediationDesk desk;
    const auto refused = correctTerm(desk, "amount_unlikely", "1000", "days");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.front().rule == "rule_unit");
}

TEST_CASE("司法确认 is told of as many days ahead as are set")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    desk.registry().clock().set(Date(2026, 6, 8));
    CHECK(isDue(desk, "confirmation"));
    REQUIRE(correctTerm(desk, "confirmation_ahead", "7", "days"));
    CHECK_FALSE(isDue(desk, "confirmation"));
    desk.registry().clock().set(Date(2026, 6, 15));
    CHECK(isDue(desk, "confirmation"));
}
