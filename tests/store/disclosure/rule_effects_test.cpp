// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The catalogue and the limits of the file decide about sheets: how long they hang, who signs, what is due and by when.

#include "core/disclosure/disclosure_actions.h"
#include "core/mediation/rule_effects.h"
#include "core/rules/rule_acts.h"
#include "core/rules/rule_queries.h"
#include "tests/support/sheet_story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::disclosure;
using namespace linwu::test;

namespace {

using Texts = std::map<std::string, std::string>;

/// A line for the act, through the table of acts. `columns` are those of a code.
Result<ActOutcome> runRules(Registry& registry, const std::string& action, const Texts& texts, const Texts& columns = {})
{
    ActInput line;
    line.fields = texts;
    for (const auto& [column, value] : columns) {
        ActInput pair;
        pair.fields = {{"column", column}, {"value", value}};
        line.lists["columns"].push_back(pair);
    }
    for (const auto& entry : rules::ruleActs(&mediation::applyRules)) {
        if (entry.action == action) {
            return entry.run(registry, anActor(), line);
        }
    }
    return failure(ErrorCode::notFound, "action");
}

/// The item was written down wrongly in the catalogue.
void correctItem(SheetDesk& desk, const std::string& code, const Texts& columns)
{
    REQUIRE(runRules(*desk.registry, "rules.correct_code", {{"list", "disclosure_catalogue"}, {"code", code}}, columns));
}

void changeLimit(SheetDesk& desk, const std::string& word, const std::string& value, const std::string& unit = {})
{
    const Texts texts{{"list", "ledger_limits"}, {"word", word}, {"value", value}, {"unit", unit}};
    REQUIRE(runRules(*desk.registry, "rules.correct", texts));
}

std::optional<DueSheet> dueOf(SheetDesk& desk, const std::string& item)
{
    const auto due = listDue(desk.registry->reader());
    const auto found = std::find_if(due.begin(), due.end(), [&](const DueSheet& one) { return one.item == item; });
    return found == due.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TEST_CASE_METHOD(SheetDesk, "a draft hangs as long as the catalogue of the file asks")
{
    correctItem(*this, "CF-02", {{"min_days", "12"}});
    CHECK(prepareQuarter(*registry, story).minDays == 12);
}

TEST_CASE_METHOD(SheetDesk, "a sheet is not hung for less days than the catalogue has come to ask")
{
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    agreeOn(*registry, sheet, staff);
    approve(*registry, sheet, staff);
    correctItem(*this, "CF-02", {{"min_days", "15"}});
    Publication publication;
    publication.sheet = sheet.id;
    publication.postedOn = Date(2025, 10, 20);
    CHECK(refusedFor(publishSheet(*registry, bookkeeper(), publication), "display_too_short"));
}

TEST_CASE_METHOD(SheetDesk, "an item counted in working days comes down after them and says so on the wall")
{
    correctItem(*this, "CF-02", {{"day_kind", "working"}});
    const auto sheet = publishQuarter(*registry, story, staff);
    CHECK(sheetNow(*registry, sheet.id).untilOn == Date(2025, 10, 29));
    const auto document = sheetDocument(registry->reader(), *loadSheet(registry->reader(), sheet.id));
    REQUIRE(document);
    const bool said = std::any_of(document->blocks.begin(), document->blocks.end(), [](const papers::Block& block) {
        const auto* line = std::get_if<papers::LabelLine>(&block);
        return line != nullptr && std::any_of(line->values.begin(), line->values.end(), [](const auto& value) {
                   return value.value.find("7个工作日") != std::string::npos;
               });
    });
    CHECK(said);
}

TEST_CASE_METHOD(SheetDesk, "what hangs goes by the catalogue of the day on which it was posted")
{
    const auto sheet = publishQuarter(*registry, story, staff);
    const Texts texts{{"list", "disclosure_catalogue"}, {"code", "CF-02"}, {"from", "2025-11-01"}};
    REQUIRE(runRules(*registry, "rules.change_code", texts, {{"min_days", "20"}, {"chain", "C1"}}));
    registry.clock().set(Date(2025, 11, 3));
    CHECK(itemOf(registry->reader(), sheetNow(*registry, sheet.id)).minDays == 7);
    CHECK(catalogueOf(registry->reader(), Date(2025, 11, 3)).find("CF-02")->minDays == 20);
    CHECK(catalogueOf(registry->reader(), Date(2025, 10, 31)).find("CF-02")->chain == Chain::c3);
}

TEST_CASE_METHOD(SheetDesk, "an item with another frequency is due for other periods")
{
    correctItem(*this, "CF-02", {{"frequency", "half"}});
    CHECK_FALSE(dueOf(*this, "CF-02").has_value());
    correctItem(*this, "CF-02", {{"frequency", "month"}});
    REQUIRE(dueOf(*this, "CF-02"));
    CHECK(dueOf(*this, "CF-02")->period.kind == ledger::PeriodKind::month);
}

TEST_CASE_METHOD(SheetDesk, "an item of the community's own is kept and due like the others")
{
    const Texts texts{{"list", "disclosure_catalogue"}, {"code", "JW-27"}, {"name", "文化活动经费"}};
    const Texts columns{
        {"category", "affairs"},
        {"frequency", "quarter"},
        {"day_kind", "calendar"},
        {"chain", "C1"},
        {"layout", "items"},
        {"basis", "社区居民代表会议决议"}};
    REQUIRE(runRules(*registry, "rules.add_code", texts, columns));
    REQUIRE(chooseItem(*registry, bookkeeper(), "JW-27", true));
    CHECK(dueOf(*this, "JW-27"));
}

TEST_CASE_METHOD(SheetDesk, "an item without its frequency is refused at that column")
{
    const Texts texts{{"list", "disclosure_catalogue"}, {"code", "JW-27"}, {"name", "文化活动经费"}};
    const auto added = runRules(*registry, "rules.add_code", texts, {{"category", "affairs"}});
    REQUIRE_FALSE(added);
    const auto& problems = added.error().problems;
    CHECK(std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.field == "frequency" && problem.rule == "required";
    }));
}

TEST_CASE_METHOD(SheetDesk, "a retired item is due no more, and its old sheet keeps its name")
{
    const auto sheet = publishQuarter(*registry, story, staff);
    const Texts texts{{"list", "disclosure_catalogue"}, {"code", "CF-02"}, {"from", "2025-10-16"}};
    REQUIRE(runRules(*registry, "rules.retire_code", texts));
    registry.clock().set(Date(2026, 1, 5));
    CHECK_FALSE(dueOf(*this, "CF-02").has_value());
    CHECK(catalogueOf(registry->reader(), Date(2026, 1, 5)).nameOf("CF-02") == itemOf(registry->reader(), sheet).name);
}

TEST_CASE_METHOD(SheetDesk, "the draft of a quarter is asked for by the days that are set")
{
    CHECK(dueOf(*this, "CF-02")->stepOn == Date(2025, 10, 15));
    changeLimit(*this, "draft_days_quarter", "5", "working_days");
    CHECK(dueOf(*this, "CF-02")->stepOn == Date(2025, 10, 14));
    CHECK(dueOf(*this, "CF-02")->dueOn == Date(2025, 10, 20));
}

TEST_CASE_METHOD(SheetDesk, "the word of the supervisors is asked for by the days that are set")
{
    const auto sheet = prepareQuarter(*registry, story);
    submitQuarter(*registry, sheet, staff);
    const Date submitted = *sheetNow(*registry, sheet.id).submittedOn;
    CHECK(dueOf(*this, "CF-02")->stepOn == plusDays(submitted, 5));
    changeLimit(*this, "supervisor_objection_days", "3");
    CHECK(dueOf(*this, "CF-02")->stepOn == plusDays(submitted, 3));
}

TEST_CASE_METHOD(SheetDesk, "an opinion is to be answered within the working days that are set")
{
    const auto sheet = publishQuarter(*registry, story, staff);
    changeLimit(*this, "opinion_answer_days", "5", "working_days");
    PublicOpinion opinion;
    opinion.disclosure = sheet.id;
    opinion.receivedOn = Date(2025, 10, 16);
    opinion.content = "请说明误工补贴";
    REQUIRE(addOpinion(*registry, bookkeeper(), opinion));
    CHECK(opinion.dueOn == Date(2025, 10, 23));
}

TEST_CASE("a sheet whose display is over is late for the archive after the days that are set")
{
    Disclosure sheet;
    sheet.state = State::ended;
    sheet.endedOn = Date(2025, 11, 3);
    const auto& calendar = WorkCalendar::shipped();
    CHECK_FALSE(archiveLate(sheet, {30, TermUnit::day}, calendar, Date(2025, 12, 3)));
    CHECK(archiveLate(sheet, {30, TermUnit::day}, calendar, Date(2025, 12, 4)));
    CHECK(archiveLate(sheet, {10, TermUnit::workingDay}, calendar, Date(2025, 11, 18)));
}
