// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Ledgers of other communities, column orders, words and layouts, made with planted faults: counts and cells must be equal.
#include "core/residents/ledger.h"
#include "tests/support/ledger_maker.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using linwu::test::LedgerManner;
using linwu::test::MadeLedger;

namespace {

using Cells = std::map<std::string, std::set<std::string>>;

/// The cells of the kinds that are planted.
Cells foundCells(const Ledger& ledger)
{
    Cells found;
    for (const LedgerProblem& problem : ledger.problems) {
        if (std::find(ledgerKinds.begin(), ledgerKinds.end(), problem.rule) != ledgerKinds.end()) {
            found[std::string(problem.rule)].insert(
                ledger.sheets[problem.sheet].name + "!" + spreadsheets::cellName(problem.row, problem.column)
            );
        }
    }
    return found;
}

/// `id_missing:居民!C7+` for a cell that only was found, `-` for one that only was planted.
std::string differences(const Cells& found, const Cells& planted)
{
    std::string text;
    const auto list = [&](const Cells& one, const Cells& other, const char* sign) {
        for (const auto& [kind, cells] : one) {
            for (const std::string& cell : cells) {
                const auto same = other.find(kind);
                text += same != other.end() && same->second.contains(cell) ? "" : kind + ":" + cell + sign + " ";
            }
        }
    };
    list(found, planted, "+");
    list(planted, found, "-");
    return text;
}

void checkManner(const LedgerManner& manner)
{
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        MadeLedger made = linwu::test::makeLedger(seed, manner);
        const auto ledger = readLedger(std::move(made.workbook), linwu::test::ledgerOptions());
        REQUIRE(ledger);
        INFO("seed " << seed);
        CHECK(ledger->persons.size() == made.persons);
        CHECK(ledger->households.size() == made.households);
        CHECK(ledger->dwellings.size() == made.dwellings);
        CHECK(differences(foundCells(*ledger), made.faults) == "");
        for (const ControlTotal& total : ledger->totals) {
            CHECK(total.agrees());
        }
    }
}

using Layout = LedgerManner::Layout;

} // namespace

TEST_CASE("ledgers with one row a person are read in any order of columns")
{
    checkManner({Layout::person, false, false, true, 0});
}

TEST_CASE("ledgers with one row a person, two tiers and page heads are read")
{
    checkManner({Layout::person, true, true, true, 17});
}

TEST_CASE("ledgers with merged household cells are read in any order of columns")
{
    checkManner({Layout::merged, false, true, true, 25});
}

TEST_CASE("ledgers with merged household cells and two tiers are read")
{
    checkManner({Layout::merged, true, false, true, 30});
}

TEST_CASE("ledgers with blank household cells are read in any order of columns")
{
    checkManner({Layout::blank, false, false, false, 0});
}

TEST_CASE("ledgers with blank household cells, two tiers, totals and page heads are read")
{
    checkManner({Layout::blank, true, true, true, 20});
}
