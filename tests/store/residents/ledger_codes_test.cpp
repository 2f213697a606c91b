// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The other words that the code tables of a file give to codes are understood by an import.

#include "core/residents/ledger_codes.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"
#include "tests/support/registry.h"
#include "tests/support/resident_ledgers.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::test;

namespace {

struct CodesDesk {
    CodesDesk() { REQUIRE(rules::seedFile(*registry, anActor())); }

    /// Adds another word to a code, as the page of code tables does.
    void teach(const char* list, const char* code, const char* word)
    {
        const auto shown = rules::codeItem(registry->reader(), list, code);
        REQUIRE(shown);
        auto edited = *shown;
        edited.aliases += std::string("|") + word;
        REQUIRE(registry->apply(anActor(), "rules.correct_code", [&](Writer& writer) {
            return rules::correctCode(writer, *shown, edited);
        }));
    }

    TempRegistry registry;
};

} // namespace

TEST_CASE_METHOD(CodesDesk, "a word that the community has added stands for its code")
{
    REQUIRE(residents::ledgerCodesOf(registry->reader())->ethnic.find("畲民").empty());
    teach("ethnic", "22", "畲民");
    CHECK(residents::ledgerCodesOf(registry->reader())->ethnic.find("畲民") == "22");
}

TEST_CASE_METHOD(CodesDesk, "a word that means something already keeps its meaning")
{
    teach("ethnic", "22", "汉");
    CHECK(residents::ledgerCodesOf(registry->reader())->ethnic.find("汉") == "01");
}

TEST_CASE_METHOD(CodesDesk, "a ledger is read with the words of the file")
{
    teach("ethnic", "22", "畲民");
    residents::LedgerOptions options = ledgerOptions();
    options.codes = residents::ledgerCodesOf(registry->reader());
    const std::vector<std::string> head{"户号", "姓名", "与户主关系", "民族"};
    const auto ledger = readLines({head, {"1", "张三", "户主", "畲民"}}, {}, "人口", options);
    REQUIRE(ledger.persons.size() == 1);
    CHECK(ledger.persons[0].ethnic == "22");
}

TEST_CASE_METHOD(CodesDesk, "an address that speaks of level four in a word of the file is kept nowhere")
{
    teach("special_groups", "DRUG", "康复之家");
    residents::LedgerOptions options = ledgerOptions();
    options.codes = residents::ledgerCodesOf(registry->reader());
    const auto ledger =
        readLines({{"户号", "姓名", "与户主关系", "住址"}, {"1", "张三", "户主", "住在康复之家"}}, {}, "人口", options);
    CHECK(ledger.persons.at(0).remark.empty());
}
