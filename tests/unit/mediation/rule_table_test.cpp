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
    for (const auto& rule : rules()) {
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

TEST_CASE("the terms are read from the table and may be set by the office")
{
    const Date day(2026, 5, 6);
    Terms terms = Terms::shipped();
    CHECK(terms.days("confirmation", day) == 30);
    terms.set("archive", 15);
    CHECK(terms.days("archive", day) == 15);
    CHECK_THROWS_AS(terms.value("no_such_term", day), std::logic_error);
}

TEST_CASE("a term with periods goes by the day, and by its first period before that")
{
    Terms terms = Terms::shipped();
    const Date turn(2026, 7, 1);
    terms.set("visit", {{{Date(2026, 1, 1), turn}, 15}, {{turn, std::nullopt}, 20}});
    CHECK(terms.days("visit", Date(2026, 6, 30)) == 15);
    CHECK(terms.days("visit", turn) == 20);
    CHECK(terms.days("visit", Date(2025, 1, 1)) == 15);
}

TEST_CASE("a word is found with blanks between its characters")
{
    const auto hits = wordsIn("双 方　离婚", "status.clause");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].word == "双方离婚");
}
