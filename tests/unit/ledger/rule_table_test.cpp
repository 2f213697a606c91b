// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/rule_table.h"
#include "tests/support/ledger_fixture.h"

#include <catch2/catch.hpp>

#include <set>

using namespace linwu;
using namespace linwu::ledger;

TEST_CASE("every rule has one word, a code of its source and a severity that fits the letter of the code")
{
    std::set<std::string> words;
    for (const auto& rule : disclosureRules()) {
        INFO(rule.word);
        CHECK(words.insert(rule.word).second);
        CHECK(rule.code.size() == 4);
        CHECK_FALSE(rule.source.empty());
        if (rule.code[0] == 'W') {
            CHECK((rule.severity != Severity::block || rule.word == "opinions_unanswered"));
        }
    }
}

TEST_CASE("a word without a row is a programming fault")
{
    CHECK_THROWS(ruleOf("no_such_rule"));
}

TEST_CASE("the shipped limits are read with their values")
{
    const auto limits = test::shippedLimits();
    CHECK(limits.cashLimit == Money::ofYuan(1000));
    CHECK(limits.majorAmount == Money::ofYuan(50000));
    CHECK(limits.returnPercent == 10);
    CHECK(limits.quarterPublishDay == 20);
    CHECK(limits.monthPublishDay == 15);
    CHECK(limits.answer == Term{10, TermUnit::day});
    CHECK(limits.archive == Term{30, TermUnit::day});
    CHECK(limits.draftQuarter == Term{15, TermUnit::day});
}
