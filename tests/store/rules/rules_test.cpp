// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/code_columns.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"
#include "tests/support/registry.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::rules;
using namespace linwu::test;

namespace {

const Date today(2026, 5, 20);

Result<Changes> seed(TempRegistry& registry)
{
    return registry->apply(anActor(), "rules.seed", [](Writer& writer) { return seedRules(writer); });
}

template <class Work>
Result<Changes> act(TempRegistry& registry, Work work)
{
    return registry->apply(anActor(), "rules.test", work);
}

} // namespace

TEST_CASE("a new file holds the shipped rules, codes and holidays")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    REQUIRE(seed(registry));
    const Reader reader = registry->reader();
    CHECK(figureOn(reader, "mediation_terms", "confirmation", today) == 30);
    CHECK(ruleOn(reader, "mediation_terms", "confirmation", today)->code == "DL-06");
    CHECK(ruleOn(reader, "mediation_terms", "confirmation", today)->label == "申请司法确认");
    CHECK(figureOn(reader, "ledger_limits", "cash_limit", today) == 100000);
    CHECK(codeItems(reader, "dispute_types", today).size() == 18);
    CHECK(codeItem(reader, "dispute_types", "02")->name == "邻里纠纷");
    CHECK(detailOf(*codeItem(reader, "relationship", "51"), "generation") == "1");
    CHECK(codeItems(reader, "disclosure_catalogue", today).size() == 70);
    CHECK(calendarOf(reader).knows(2026));
    CHECK_FALSE(calendarOf(reader).knows(2027));
    CHECK(countMode(reader, today) == CountMode::statutory);
}

TEST_CASE("every shipped rule and code passes its own check, names its source and has a label")
{
    for (const auto& rule : shippedRules()) {
        INFO(rule.list + "." + rule.word);
        CHECK(check(rule).empty());
        CHECK_FALSE(rule.label.empty());
        CHECK_FALSE(rule.confidence.empty());
    }
    for (const auto& item : shippedCodes()) {
        INFO(item.list + "." + item.code);
        CHECK(check(item).empty());
    }
    CHECK(shippedHolidays().size() == 895);
}

TEST_CASE("seeding a second time changes nothing")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const auto again = seed(registry);
    REQUIRE(again);
    CHECK(again->list.empty());
}

TEST_CASE("seeding an older file leaves what the community has set")
{
    TempRegistry registry;
    REQUIRE(act(registry, [](Writer& writer) {
        Rule own{
            {},
            "ledger_limits",
            "cash_limit",
            "",
            "现金限额",
            "50000",
            "fen",
            "",
            "",
            std::nullopt,
            std::nullopt,
            "社区决议",
            "own"};
        return writer.add(own);
    }));
    REQUIRE(seed(registry));
    CHECK(figureOn(registry->reader(), "ledger_limits", "cash_limit", today) == 50000);
    CHECK(allRules(registry->reader(), "ledger_limits").size() == 14);
}

TEST_CASE("a rule that has changed judges a past day as of that day")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    REQUIRE(act(registry, [](Writer& writer) {
        return changeRule(writer, {"ledger_limits", "cash_limit", "200000", {}, Date(2026, 7, 1), "县财政局通知"});
    }));
    const Reader reader = registry->reader();
    CHECK(figureOn(reader, "ledger_limits", "cash_limit", Date(2026, 6, 30)) == 100000);
    CHECK(figureOn(reader, "ledger_limits", "cash_limit", Date(2026, 7, 1)) == 200000);
    CHECK(rulesOn(reader, "ledger_limits", Date(2026, 7, 1)).size() == 14);
    CHECK(ruleOn(reader, "ledger_limits", "cash_limit", Date(2026, 7, 1))->source == "县财政局通知");
}

TEST_CASE("a change on or before a later one, of no rule, or to no figure is refused")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const auto change = [&](const char* word, const char* value, const Date& from) {
        return act(registry, [&](Writer& writer) {
            return changeRule(writer, {"ledger_limits", word, value, {}, from, "县财政局通知"});
        });
    };
    REQUIRE(change("cash_limit", "200000", Date(2026, 7, 1)));
    CHECK(change("cash_limit", "300000", Date(2026, 7, 1)).error().problems.front().rule == "rule_period");
    CHECK(change("cash_limit", "300000", Date(2026, 6, 1)).error().problems.front().rule == "rule_period");
    CHECK(change("no_such_limit", "1", Date(2026, 7, 1)).error().code == ErrorCode::notFound);
    CHECK(change("major_amount", "much", Date(2026, 7, 1)).error().problems.front().rule == "rule_value");
    CHECK(figureOn(registry->reader(), "ledger_limits", "major_amount", Date(2026, 8, 1)) == 5000000);
}

TEST_CASE("a rule that was wrong is corrected for past days too, and the act is undone")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const Rule shown = *ruleOn(registry->reader(), "settings", "hotline", today);
    Rule edited = shown;
    edited.value = "0573-87012345";
    const auto corrected = act(registry, [&](Writer& writer) { return correctRule(writer, shown, edited); });
    REQUIRE(corrected);
    CHECK(ruleOn(registry->reader(), "settings", "hotline", Date(2020, 1, 1))->value == "0573-87012345");
    REQUIRE(registry->undo(anActor(), corrected->operation));
    CHECK(ruleOn(registry->reader(), "settings", "hotline", today)->value.empty());
}

TEST_CASE("a choice takes only its words")
{
    Rule rule = shippedRules().front();
    rule.unit = "choice";
    rule.choices = "statutory|plain";
    rule.value = "lunar";
    CHECK(check(rule).front().rule == "rule_value");
    rule.value = "plain";
    CHECK(check(rule).empty());
}

namespace {

CodeItem ownClass(const char* code)
{
    CodeItem item;
    item.list = "ledger_classes";
    item.code = code;
    item.name = "光伏收入";
    item.detail = "kind=income\n";
    item.confidence = "own";
    return item;
}

} // namespace

TEST_CASE("a code is added, corrected and retired, and old records keep its name")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const auto before = codeItems(registry->reader(), "ledger_classes", today).size();
    REQUIRE(act(registry, [](Writer& writer) {
        CodeItem item = ownClass("solar");
        return addCode(writer, item);
    }));
    const CodeItem added = *codeItem(registry->reader(), "ledger_classes", "solar");
    CodeItem edited = added;
    edited.name = "光伏发电收入";
    REQUIRE(act(registry, [&](Writer& writer) { return correctCode(writer, added, edited); }));
    CHECK(codeItems(registry->reader(), "ledger_classes", today).back().name == "光伏发电收入");
    const CodeItem shown = *codeItem(registry->reader(), "ledger_classes", "solar");
    REQUIRE(act(registry, [&](Writer& writer) { return retireCode(writer, shown, Date(2026, 5, 1)); }));
    CHECK(codeItems(registry->reader(), "ledger_classes", today).size() == before);
    CHECK(codeItems(registry->reader(), "ledger_classes", Date(2026, 4, 30)).size() == before + 1);
    CHECK(codeItem(registry->reader(), "ledger_classes", "solar")->name == "光伏发电收入");
}

TEST_CASE("a code that stands already is refused")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const auto added = act(registry, [](Writer& writer) {
        CodeItem item = ownClass("lease_income");
        return addCode(writer, item);
    });
    CHECK(added.error().code == ErrorCode::taken);
}

TEST_CASE("codes of a standard are neither added nor renamed, and take other words")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const CodeItem shown = *codeItem(registry->reader(), "ethnic", "22");
    CodeItem renamed = shown;
    renamed.name = "别族";
    const auto refused = act(registry, [&](Writer& writer) { return correctCode(writer, shown, renamed); });
    CHECK(refused.error().problems.front().rule == "list_fixed");
    const auto retired = act(registry, [&](Writer& writer) { return retireCode(writer, shown, today); });
    CHECK(retired.error().problems.front().rule == "list_fixed");
    CodeItem taught = shown;
    taught.aliases += "|畲民";
    REQUIRE(act(registry, [&](Writer& writer) { return correctCode(writer, shown, taught); }));
    CHECK(codeItem(registry->reader(), "ethnic", "22")->aliases == taught.aliases);
}

TEST_CASE("next year's notice is imported and then counted by")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const auto due = [&] {
        const Reader reader = registry->reader();
        return deadlineOf(Date(2027, 9, 1), {30, TermUnit::day}, calendarOf(reader));
    };
    CHECK(due().missingYears == std::vector<int>{2027});
    const char* notice =
        "date,kind,name\n2026-12-31,holiday,元旦\n2027-01-01,holiday,元旦\n2027-10-01,holiday,国庆节\n2027-10-02,holiday,国庆节\n"
        "2027-10-03,holiday,国庆节\n2027-10-09,workday,国庆节\n";
    REQUIRE(act(registry, [&](Writer& writer) { return importHolidays(writer, 2027, notice, "国务院办公厅通知"); }));
    CHECK(due().nominal == Date(2027, 10, 1));
    CHECK(due().due == Date(2027, 10, 4));
    CHECK(due().certain());
    CHECK_FALSE(calendarOf(registry->reader()).isWorkingDay(Date(2026, 12, 31)));
    REQUIRE(act(registry, [&](Writer& writer) { return importHolidays(writer, 2027, notice, "国务院办公厅通知"); }));
    CHECK(holidays(registry->reader(), 2027).size() == 5);
}

TEST_CASE("a notice that cannot be read whole or is of another year changes nothing")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const auto before = holidays(registry->reader(), 2026);
    const auto refused = [&](const char* csv) {
        const auto done = act(registry, [&](Writer& writer) { return importHolidays(writer, 2026, csv, "国务院办公厅通知"); });
        return done.error().problems.front().rule;
    };
    CHECK(refused("date,kind,name\n2026-02-30,holiday,春节\n") == "holidays_unreadable");
    CHECK(refused("date,kind,name\n2027-10-01,holiday,国庆节\n") == "holidays_year");
    CHECK(refused("date,kind,name\n2026-01-01,holiday,元旦\n") == "holidays_year");
    CHECK(holidays(registry->reader(), 2026) == before);
}

TEST_CASE("a length of time is set in another unit from a day on")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    REQUIRE(act(registry, [](Writer& writer) {
        return changeRule(writer, {"mediation_terms", "visit", "10", "working_days", Date(2026, 7, 1), "街道通知"});
    }));
    const Reader reader = registry->reader();
    CHECK(ruleOn(reader, "mediation_terms", "visit", Date(2026, 6, 30))->unit == "days");
    CHECK(ruleOn(reader, "mediation_terms", "visit", Date(2026, 7, 1))->unit == "working_days");
}

TEST_CASE("an amount does not become a length of time, nor an age one in days")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const auto refused = [&](const char* list, const char* word, const char* unit) {
        const auto done = act(registry, [&](Writer& writer) {
            return changeRule(writer, {list, word, "10", unit, Date(2026, 7, 1), "街道通知"});
        });
        return done.error().problems.front().rule;
    };
    CHECK(refused("ledger_limits", "cash_limit", "days") == "rule_unit");
    CHECK(refused("mediation_terms", "adult", "months") == "rule_unit");
    CHECK(refused("mediation_terms", "visit", "fen") == "rule_unit");
}

TEST_CASE("a length of time of more digits than any term has is refused")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const auto done = act(registry, [](Writer& writer) {
        return changeRule(writer, {"mediation_terms", "visit", "99999", {}, Date(2026, 7, 1), "街道通知"});
    });
    CHECK(done.error().problems.front().rule == "rule_value");
}

TEST_CASE("a code means something else from a day on")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    const CodeItem shown = *codeOn(registry->reader(), "disclosure_catalogue", "CF-02", today);
    CodeItem edited = shown;
    setDetail(edited, "min_days", "10");
    REQUIRE(act(registry, [&](Writer& writer) { return changeCode(writer, shown, edited, Date(2026, 7, 1)); }));
    const Reader reader = registry->reader();
    CHECK(detailOf(*codeOn(reader, "disclosure_catalogue", "CF-02", Date(2026, 6, 30)), "min_days") == "7");
    CHECK(detailOf(*codeOn(reader, "disclosure_catalogue", "CF-02", Date(2026, 7, 1)), "min_days") == "10");
    CHECK(codeItems(reader, "disclosure_catalogue", Date(2026, 7, 1)).size() == 70);
}

TEST_CASE("a column is set in its place, added behind the others, and taken out when empty")
{
    CodeItem item;
    item.detail = "kind=income\nrank=10\n";
    setDetail(item, "kind", "expense");
    setDetail(item, "note", "one\ntwo");
    CHECK(item.detail == "kind=expense\nrank=10\nnote=one two\n");
    setDetail(item, "rank", "");
    CHECK(item.detail == "kind=expense\nnote=one two\n");
}

TEST_CASE("a column takes only what its unit and its choices allow")
{
    const auto shipped = shippedCodes();
    CodeItem item = *std::ranges::find(shipped, std::string("CF-02"), &CodeItem::code);
    setDetail(item, "chain", "C9");
    setDetail(item, "min_days", "-1");
    const Problems problems = check(item);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == "min_days");
    CHECK(problems[1].field == "chain");
}

TEST_CASE("a rule that an older version shipped and nothing reads any more is not offered")
{
    TempRegistry registry;
    REQUIRE(seed(registry));
    REQUIRE(act(registry, [](Writer& writer) {
        Rule old;
        old.list = "settings";
        old.word = "masking_profile";
        old.label = "去标识化方案";
        old.value = "default";
        old.unit = "text";
        old.source = "去标识化的通行做法";
        return writer.add(old);
    }));
    const auto offered = settableRules(registry->reader(), "settings");
    CHECK(offered.size() == shippedRules("settings").size());
    CHECK(std::ranges::find(offered, std::string("masking_profile"), &Rule::word) == offered.end());
}

TEST_CASE("a list says how far a community may set it")
{
    CHECK(freedomOf("disclosure_catalogue") == ListFreedom::codes);
    CHECK(freedomOf("ledger_classes") == ListFreedom::codes);
    CHECK(freedomOf("ethnic") == ListFreedom::words);
    CHECK(freedomOf("gbt31000.住所类型") == ListFreedom::none);
    CHECK(codeColumns("ethnic").empty());
}
