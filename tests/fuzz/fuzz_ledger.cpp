// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/ledger.h"
#include "core/spreadsheets/csv.h"
#include "tests/fuzz/sink.h"

#include <algorithm>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

/// Every index points at something, and everything can be asked.
void check(const Ledger& ledger)
{
    for (const LedgerPerson& person : ledger.persons) {
        require(person.sheet < ledger.sheets.size());
        require(person.household == nobody || person.household < ledger.households.size());
        require(person.dwelling == nobody || person.dwelling < ledger.dwellings.size());
        require(ledger.problemsOf(person).size() == person.problemCount && ledger.groupsOf(person).size() == person.groupCount);
        for (std::size_t field = 0; field < ledgerFieldCount; ++field) {
            require(isUtf8(ledger.understood(person, static_cast<LedgerField>(field))));
            static_cast<void>(ledger.fileText(person, static_cast<LedgerField>(field)));
        }
    }
    for (const LedgerProblem& problem : ledger.problems) {
        // The window has a sentence for each of these words.
        const auto listed = [&](const auto& words) { return std::find(words.begin(), words.end(), problem.rule) != words.end(); };
        require(listed(ledgerKinds) || listed(otherLedgerKinds));
    }
    for (const LedgerHousehold& household : ledger.households) {
        require(household.head < ledger.persons.size() && household.members > 0);
    }
    require(ledger.rows <= ledger.persons.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    spreadsheets::WorkbookBuilder builder;
    if (!spreadsheets::readCsv(viewOf(data, size), "3幢", builder, smallLimits())) {
        return 0;
    }
    LedgerOptions options;
    options.today = Date(2026, 11, 22);
    options.accepted = {"two_persons", "id_letter_o"};
    if (const auto ledger = readLedger({spreadsheets::FileFormat::csv, builder.take()}, options)) {
        check(*ledger);
    }
    return 0;
}
