// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// LedgerMaker: ledgers of invented people in many manners, with faults planted at known cells, to hold against what is read.

#include "tests/support/resident_ledgers.h"

#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace linwu::test {

/// The manner of an office.
struct LedgerManner {
    enum class Layout { person, merged, blank };

    Layout layout = Layout::person; ///< A; B with merged cells; B with blank cells
    bool twoTiers = false;
    bool sheetPerBuilding = false;
    bool totals = false;
    std::size_t headEvery = 0; ///< rows between page heads, 0 for none
    std::uint32_t buildings = 3;
    std::uint32_t householdsPerBuilding = 20;
};

/// What was put into a ledger.
struct MadeLedger {
    spreadsheets::Workbook workbook;
    std::uint32_t persons = 0;
    std::uint32_t households = 0;
    std::uint32_t dwellings = 0;
    std::map<std::string, std::set<std::string>> faults; ///< kind to `sheet!G6`
};

/// Makes a ledger. Same seed and manner, same ledger.
[[nodiscard]] MadeLedger makeLedger(std::uint32_t seed, const LedgerManner& manner);

} // namespace linwu::test
