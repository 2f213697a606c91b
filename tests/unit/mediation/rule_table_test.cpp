// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cases.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

#include <set>

TEST_CASE("every rule word stands once in the table and names its source")
{
    std::set<std::string> words;
    for (const auto& rule : mediation::rules()) {
        CHECK(words.insert(rule.word).second);
        CHECK_FALSE(rule.source.empty());
        CHECK_FALSE(rule.code.empty());
    }
}

TEST_CASE("a broken rule carries the severity of the table")
{
    CHECK(broken("x", "agreement_before_acceptance").severity == Severity::block);
    CHECK(broken("x", "backdated").severity == Severity::confirm);
    CHECK(broken("x", "confirmation_day_rolled").severity == Severity::info);
}

TEST_CASE("an unknown rule word is a fault of the program")
{
    CHECK_THROWS_AS(broken("x", "no_such_rule"), std::logic_error);
}

namespace {

linwu::rules::Rule figure(const char* word, const char* value, const char* unit)
{
    linwu::rules::Rule rule;
    rule.word = word;
    rule.value = value;
    rule.unit = unit;
    return rule;
}

} // namespace

TEST_CASE("the terms are read from the table and may be set by the office")
{
    const Date day(2026, 5, 6);
    Terms terms = Terms::shipped();
    CHECK(terms.term("confirmation", day) == Term{30, TermUnit::day});
    CHECK(terms.term("mediation", day) == Term{1, TermUnit::month});
    terms.set({figure("archive", "15", "days")});
    CHECK(terms.term("archive", day) == Term{15, TermUnit::day});
    CHECK_THROWS_AS(terms.value("no_such_term", day), std::logic_error);
}

TEST_CASE("a number of people is no length of time")
{
    CHECK_THROWS_AS(Terms::shipped().term("agents", Date(2026, 5, 6)), std::logic_error);
}

TEST_CASE("a term with periods goes by the day, and by its first period before that")
{
    Terms terms = Terms::shipped();
    const Date turn(2026, 7, 1);
    auto early = figure("visit", "15", "days");
    early.validFrom = Date(2026, 1, 1);
    early.validTo = turn;
    auto late = figure("visit", "20", "working_days");
    late.validFrom = turn;
    terms.set({early, late});
    CHECK(terms.term("visit", Date(2026, 6, 30)) == Term{15, TermUnit::day});
    CHECK(terms.term("visit", turn) == Term{20, TermUnit::workingDay});
    CHECK(terms.term("visit", Date(2025, 1, 1)) == Term{15, TermUnit::day});
}

TEST_CASE("a word is found with blanks between its characters")
{
    const auto hits = wordsIn("双 方　离婚", "status.clause");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].word == "双方离婚");
}
