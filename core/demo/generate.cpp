// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/generate.h"

#include "core/residents/resident_import.h"

namespace linwu::demo {

namespace {

Status importPeople(Registry& registry, const Actor& actor, spreadsheets::Workbook workbook)
{
    residents::LedgerOptions reading;
    reading.today = registry.today();
    const auto ledger = residents::readLedger(std::move(workbook), reading);
    if (!ledger) {
        return ledger.error();
    }
    const residents::ImportOptions options;
    const auto plan = residents::planImport(registry, *ledger, options);
    if (!plan) {
        return plan.error();
    }
    const auto report = residents::importLedger(registry, actor, *ledger, *plan, options);
    return report ? Status() : Status(report.error());
}

} // namespace

Status settle(Registry& registry, const Actor& actor, Population population)
{
    return importPeople(registry, actor, std::move(population.workbook));
}

} // namespace linwu::demo
