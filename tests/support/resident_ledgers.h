// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Helpers for tests of ledgers: reading samples and small tables typed in the test, and asking what was found.

#include "core/residents/ledger.h"
#include "tests/support/spreadsheets.h"

#include <map>
#include <string>
#include <vector>

namespace linwu::test {

/// The day of the samples.
inline residents::LedgerOptions ledgerOptions()
{
    residents::LedgerOptions options;
    options.today = Date(2026, 11, 22);
    return options;
}

inline residents::Ledger readSample(const std::string& name)
{
    return residents::readLedger(openTable(name).value(), ledgerOptions()).value();
}

/// How often each kind of `ledgerKinds` was found.
inline std::map<std::string, std::uint32_t> seededFaults(const residents::Ledger& ledger)
{
    std::map<std::string, std::uint32_t> counts;
    const auto all = ledger.countProblems();
    for (const std::string_view kind : residents::ledgerKinds) {
        counts.emplace(std::string(kind), all.find(kind)->second);
    }
    return counts;
}

/// The names found, in order, apart by blanks.
inline std::string namesOf(const residents::Ledger& ledger)
{
    std::string names;
    for (const auto& person : ledger.persons) {
        names += (names.empty() ? "" : " ") + std::string(person.name);
    }
    return names;
}

/// Sizes of the households in order.
inline std::vector<std::uint32_t> sizesOf(const residents::Ledger& ledger)
{
    std::vector<std::uint32_t> sizes;
    for (const auto& household : ledger.households) {
        sizes.push_back(household.members);
    }
    return sizes;
}

/// `文苑小区|3|2|501` of a person's dwelling; `none` without one.
inline std::string doorOf(const residents::Ledger& ledger, std::size_t person)
{
    const std::uint32_t dwelling = ledger.persons[person].dwelling;
    if (dwelling == residents::nobody) {
        return "none";
    }
    const residents::LedgerDwelling& at = ledger.dwellings[dwelling];
    return std::string(at.estate) + "|" + std::string(at.building) + "|" + std::string(at.unit) + "|" + std::string(at.room);
}

using Lines = std::vector<std::vector<std::string>>;

/// One sheet of text cells. A cell that begins with `#=` is a number cell.
inline void addSheet(
    spreadsheets::WorkbookBuilder& builder,
    const std::string& name,
    const Lines& lines,
    const std::vector<spreadsheets::Merge>& merges = {}
)
{
    builder.beginSheet(name, false);
    std::uint32_t number = 0;
    for (const auto& line : lines) {
        ++number;
        std::vector<spreadsheets::Cell> cells;
        for (std::size_t column = 0; column < line.size(); ++column) {
            const std::string_view text = line[column];
            const bool numeric = text.substr(0, 2) == "#=";
            if (!text.empty()) {
                cells.push_back(
                    {numeric ? text.substr(2) : text,
                     static_cast<std::uint16_t>(column),
                     numeric ? spreadsheets::CellKind::number : spreadsheets::CellKind::text}
                );
            }
        }
        if (!cells.empty()) {
            builder.row({number, false, cells});
        }
    }
    builder.endSheet(merges);
}

inline spreadsheets::Workbook
tableOf(const Lines& lines, const std::vector<spreadsheets::Merge>& merges = {}, const std::string& name = "人口")
{
    spreadsheets::WorkbookBuilder builder;
    addSheet(builder, name, lines, merges);
    return {spreadsheets::FileFormat::xlsx, builder.take()};
}

inline residents::Ledger readLines(
    const Lines& lines,
    const std::vector<spreadsheets::Merge>& merges = {},
    const std::string& name = "人口",
    const residents::LedgerOptions& options = ledgerOptions()
)
{
    return residents::readLedger(tableOf(lines, merges, name), options).value();
}

/// `rule@G6 …` of all doubts, in order.
inline std::string doubts(const residents::Ledger& ledger)
{
    std::string text;
    for (const auto& problem : ledger.problems) {
        text += (text.empty() ? "" : " ") + std::string(problem.rule) + "@" + spreadsheets::cellName(problem.row, problem.column);
    }
    return text;
}

} // namespace linwu::test
