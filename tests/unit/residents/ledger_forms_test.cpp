// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Forms with a table of members below them, and lines that only look like people.
#include "core/residents/ledger.h"
#include "tests/support/resident_ledgers.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using linwu::test::doubts;
using linwu::test::Lines;
using linwu::test::readLines;

namespace {

const std::string man = "990101199201061697";
const std::string wife = "990101198501133141";

} // namespace

TEST_CASE("an address that spans the line above the members belongs to the form, not to their head")
{
    const Lines lines{
        {"居民家庭信息登记表"},
        {"户号", "001", "户主姓名", "张三"},
        {"家庭住址", "桂花里3幢1单元501室", "", ""},
        {"姓名", "与户主关系", "身份证号", "联系电话"},
        {"张三", "户主", man, "13800000000"},
        {"李四", "妻", wife, ""}};
    const Ledger ledger = readLines(lines, {{3, 3, 1, 3}});
    REQUIRE(ledger.dwellings.size() == 1);
    CHECK(ledger.dwellings.front().room == "501");
    CHECK(ledger.sheets.front().columns.front().field == LedgerField::name);
}

TEST_CASE("the head of a form is found among its members though his name is written with blanks")
{
    const Ledger ledger = readLines(
        {{"户主姓名", "张三", "地址", "3-1-501"},
         {"姓名", "与户主关系", "身份证号", "联系电话"},
         {"张　三", "户主", man, ""},
         {"李四", "妻", wife, ""}}
    );
    CHECK(ledger.persons.size() == 2);
}

TEST_CASE("a footer that reaches into the column of numbers is no person")
{
    const Ledger ledger = readLines(
        {{"姓名", "与户主关系", "性别", "联系电话", "身份证号"},
         {"张三", "户主", "男", "", man},
         {"填表人：赵某", "", "", "", "审核人：钱某某某某"}}
    );
    CHECK(ledger.persons.size() == 1);
}
