// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The two sample ledgers, byte for byte as offices gave them, against what was seeded in them (truth.json).
#include "core/residents/ledger.h"
#include "tests/support/resident_ledgers.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using linwu::test::readSample;
using linwu::test::seededFaults;

TEST_CASE("the sample of layout B has the people, households and dwellings that were put into it")
{
    const Ledger ledger = readSample("桂花里社区居民台账.xlsx");
    CHECK(ledger.persons.size() == 1480);
    CHECK(ledger.rows == 1480);
    CHECK(ledger.households.size() == 555);
    CHECK(ledger.dwellings.size() == 555);
    CHECK(ledger.sheets.front().layout == LedgerLayout::block);
    CHECK(ledger.sheets.back().layout == LedgerLayout::none);
}

TEST_CASE("every seeded fault of the sample of layout B is counted")
{
    const std::map<std::string, std::uint32_t> seeded{
        {"id_missing", 7},
        {"name_spaced", 61},
        {"phone_short", 8},
        {"header_repeated", 27},
        {"id_spaced", 8},
        {"id_full_width", 9},
        {"id_letter_o", 6},
        {"id_digits_lost", 11},
        {"birth_contradicts_id", 5},
        {"sex_contradicts_id", 7},
        {"total_line", 9},
        {"id_check_digit", 10},
    };
    CHECK(seededFaults(readSample("桂花里社区居民台账.xlsx")) == seeded);
}

TEST_CASE("the sample of layout A has the people, households and dwellings that were put into it")
{
    const Ledger ledger = readSample("海棠苑人口信息.xlsx");
    CHECK(ledger.persons.size() == 1200);
    CHECK(ledger.households.size() == 454);
    CHECK(ledger.dwellings.size() == 446);
    CHECK(ledger.sheets.front().layout == LedgerLayout::person);
}

TEST_CASE("every seeded fault of the sample of layout A is counted")
{
    const std::map<std::string, std::uint32_t> seeded{
        {"id_full_width", 8},
        {"name_spaced", 40},
        {"id_digits_lost", 9},
        {"sex_contradicts_id", 5},
        {"id_check_digit", 11},
        {"phone_short", 4},
        {"id_letter_o", 4},
        {"id_missing", 7},
        {"id_spaced", 6},
        {"birth_contradicts_id", 0},
        {"header_repeated", 0},
        {"total_line", 0},
    };
    CHECK(seededFaults(readSample("海棠苑人口信息.xlsx")) == seeded);
}

TEST_CASE("the control totals of the sample agree with what was found")
{
    const Ledger ledger = readSample("桂花里社区居民台账.xlsx");
    REQUIRE(ledger.totals.size() == 9);
    for (const ControlTotal& total : ledger.totals) {
        CHECK(total.statedPersons.has_value());
        CHECK(total.agrees());
    }
}

TEST_CASE("a merged household cell holds for every row of its range")
{
    const Ledger ledger = readSample("桂花里社区居民台账.xlsx");
    const LedgerPerson& last = ledger.persons[5]; // row 9, the last child of 102
    CHECK(last.row == 9);
    const LedgerDwelling& dwelling = ledger.dwellings[last.dwelling];
    CHECK(dwelling.building == "1");
    CHECK(dwelling.unit == "1");
    CHECK(dwelling.room == "102");
    CHECK(dwelling.use == DwellingUse::owner);
    CHECK(ledger.persons[ledger.households[last.household].head].row == 5);
    CHECK(last.grid == "第一网格");
}

TEST_CASE("the lines above the head tell community and date")
{
    const LedgerSheet sheet = readSample("桂花里社区居民台账.xlsx").sheets.front();
    CHECK(sheet.community == "桂花里社区");
    CHECK(sheet.title == "桂花里社区居民基本情况登记表");
    CHECK(sheet.filledOn == "2026-11");
    CHECK(sheet.headerRow == 3);
    CHECK(sheet.building == "1");
}
