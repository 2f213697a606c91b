// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_acts.h"
#include "core/mediation/case_figures.h"
#include "core/mediation/case_list_queries.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/case_states.h"
#include "core/mediation/figure_rules.h"
#include "tests/support/cases.h"
#include "tests/support/mediation_desk.h"

#include <algorithm>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

std::int64_t counted(MediationDesk& desk, CaseChip chip, const Date& day)
{
    desk.registry().clock().set(day);
    CaseFilter filter;
    filter.is = {chip};
    return countCases(desk.registry()->reader(), filter);
}

std::vector<DueItem> due(MediationDesk& desk, const Date& today, const Date& until)
{
    desk.registry().clock().set(today);
    return listDueItems(desk.registry()->reader(), until);
}

const DueItem* item(const std::vector<DueItem>& items, std::string_view word)
{
    const auto found = std::ranges::find(items, word, &DueItem::word);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a case is in hand until it is drafted, then to be signed, then being performed")
{
    MediationDesk desk;
    desk.reach(StepA::firstSession);
    CHECK(counted(desk, CaseChip::open, Date(2026, 5, 12)) == 1);
    CHECK(counted(desk, CaseChip::signing, Date(2026, 5, 12)) == 0);
    MediationDesk drafted;
    drafted.reach(StepA::drafted);
    CHECK(counted(drafted, CaseChip::signing, Date(2026, 5, 20)) == 1);
    MediationDesk sealed;
    sealed.reach(StepA::sealed);
    CHECK(counted(sealed, CaseChip::performing, Date(2026, 5, 20)) == 1);
}

TEST_CASE("a case is near its limit from 29 May and overdue after 8 June")
{
    MediationDesk desk;
    desk.reach(StepA::firstSession);
    CHECK(counted(desk, CaseChip::near, Date(2026, 5, 28)) == 0);
    CHECK(counted(desk, CaseChip::near, Date(2026, 5, 29)) == 1);
    CHECK(counted(desk, CaseChip::near, Date(2026, 6, 8)) == 1);
    CHECK(counted(desk, CaseChip::overdue, Date(2026, 6, 8)) == 0);
    CHECK(counted(desk, CaseChip::overdue, Date(2026, 6, 9)) == 1);
}

TEST_CASE("a chip turned round leaves the other cases, those without days too")
{
    MediationDesk desk;
    desk.reach(StepA::applied);
    CaseFilter filter;
    filter.isNot = {CaseChip::overdue};
    CHECK(countCases(desk.registry()->reader(), filter) == 1);
    filter.isNot = {CaseChip::open};
    CHECK(countCases(desk.registry()->reader(), filter) == 0);
}

TEST_CASE("a case is found by part of its number and of a party's name")
{
    MediationDesk desk;
    desk.reach(StepA::accepted);
    const auto ids = [&](const char* words) {
        CaseFilter filter;
        filter.words = words;
        return caseIds(desk.registry()->reader(), filter).size();
    };
    CHECK(ids("第12号") == 1);
    CHECK(ids("秀芝") == 1);
    CHECK(ids("第13号") == 0);
}

TEST_CASE("the row of a case names parties, host and the day that is due")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    const std::vector<Id<MediationCase>> ids{desk.caseId()};
    const auto rows = caseRows(desk.registry()->reader(), ids);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].parties == "何建国、林秀芝");
    CHECK(rows[0].host == "孙梅");
    CHECK(rows[0].dueOn == Date(2026, 6, 8));
    CHECK_FALSE(rows[0].overdue);
}

TEST_CASE("a reader of other grids sees no case of this one")
{
    MediationDesk desk;
    desk.reach(StepA::accepted);
    Scope other;
    other.grids = std::vector<Id<Grid>>{{99}};
    CHECK(caseIds(desk.registry()->reader(other), {}).empty());
    CHECK_FALSE(findCase(desk.registry()->reader(other), desk.caseId()));
    CHECK(listDueItems(desk.registry()->reader(other), Date(2026, 7, 1)).empty());
}

TEST_CASE("judicial confirmation is due on 22 June and says which day it rolled from")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    const auto items = due(desk, Date(2026, 6, 10), Date(2026, 6, 30));
    const DueItem* confirmation = item(items, "confirmation");
    REQUIRE(confirmation != nullptr);
    CHECK(confirmation->due == Date(2026, 6, 22));
    CHECK(confirmation->nominal == Date(2026, 6, 19));
    REQUIRE(item(items, "visit") != nullptr);
    CHECK(item(items, "visit")->overdue);
}

TEST_CASE("what has been done is not due any more")
{
    MediationDesk desk;
    desk.reach(StepA::confirmationApplied);
    const auto items = due(desk, Date(2026, 6, 10), Date(2026, 6, 30));
    CHECK(item(items, "confirmation") == nullptr);
    CHECK(item(items, "visit") == nullptr);
    CHECK(item(items, "obligation") != nullptr);
}

TEST_CASE("the figures of a quarter balance and hold the agreed amount")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    const CaseFigures figures = countFigures(desk.registry()->reader(), Date(2026, 4, 1), Date(2026, 7, 1));
    CHECK(checkFigures(figures, contextOf(desk.registry()->reader())).empty());
    CHECK(figures.cases == 1);
    CHECK(figures.persons == 2);
    CHECK(figures.written == 1);
    CHECK(figures.amount == Money::ofYuan(6800));
    CHECK(countFigures(desk.registry()->reader(), Date(2026, 7, 1), Date(2026, 10, 1)).cases == 0);
}

TEST_CASE("every act of the register can be driven by a line with texts")
{
    MediationDesk desk;
    Registry& registry = *desk.registry();
    const auto run = [&](const char* action, const ActInput& line) {
        const auto acts = mediationActs();
        const auto entry = std::ranges::find(acts, std::string(action), &ActEntry::action);
        REQUIRE(entry != acts.end());
        return entry->run(registry, anActor(), line);
    };
    ActInput apply;
    apply.fields = {{"applied_on", "2026-05-06"}, {"stat_type", "02"}, {"brief", "楼上漏水。"}};
    ActInput first;
    first.fields = {{"side", "a"}, {"name", "何建国"}, {"phone", "13800000001"}, {"willing", "yes"}};
    ActInput second;
    second.fields = {{"side", "b"}, {"name", "林秀芝"}, {"phone", "13800000002"}, {"willing", "yes"}};
    apply.lists["parties"] = {first, second};
    const auto applied = run("mediation.apply", apply);
    REQUIRE(applied);
    ActInput accept;
    accept.record = applied->record;
    accept.fields = {{"accepted_on", "2026-05-06"}};
    REQUIRE(run("mediation.accept", accept));
    CHECK(findCaseByText(registry.reader(), "〔2026〕桂人调字第12号").valid());
    ActInput wrong = accept;
    wrong.record = "〔2026〕桂人调字第12号";
    wrong.fields = {{"informed_on", "2026-02-30"}};
    const auto refused = run("mediation.inform", wrong);
    REQUIRE_FALSE(refused);
    CHECK(hasCode(refused.error().problems, "V45"));
}

TEST_CASE("every act of the state machine has a line in the table of acts")
{
    const auto acts = mediationActs();
    for (const auto& transition : transitions()) {
        INFO(transition.action);
        CHECK(std::ranges::find(acts, transition.action, &ActEntry::action) != acts.end());
    }
}
