// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Rosters of heads: one row a household, alone or with the others in columns of their own.
#include "core/residents/ledger.h"
#include "tests/support/resident_ledgers.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using linwu::test::doorOf;
using linwu::test::Lines;
using linwu::test::namesOf;
using linwu::test::readLines;
using linwu::test::sizesOf;

namespace {

// Sound numbers of the test area: 男 1992-01-06, 男 1977-11-15, 女 1985-01-13.
const std::string man = "990101199201061697";
const std::string son = "990102197711152537";
const std::string wife = "990101198501133141";

} // namespace

TEST_CASE("a roster of heads is one household a row, whatever its numbers are called")
{
    for (const char* number : {"身份证号", "户主身份证号"}) {
        const Lines lines{
            {"序号", "户主姓名", number, "联系电话", "家庭人口", "住址"},
            {"1", "张三", man, "13800000000", "3", "文苑小区3幢2单元501室"},
            {"2", "王五", son, "", "1", "文苑小区3幢2单元502室"}};
        const Ledger ledger = readLines(lines);
        CHECK(namesOf(ledger) == "张三 王五");
        CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{1, 1});
        CHECK(ledger.persons[0].head);
        CHECK(ledger.persons[0].idNumber == man);
        CHECK(doorOf(ledger, 1) == "文苑小区|3|2|502");
    }
}

TEST_CASE("a roster of heads names the others of a household by what they are to its head")
{
    const Lines lines{
        {"户主姓名", "身份证号", "配偶姓名", "配偶身份证号", "子女1姓名", "子女1身份证号", "子女2姓名", "住址"},
        {"张三", man, "李四", wife, "张小", son, "无", "文苑小区3幢2单元501室"},
        {"王五", "", "", "", "", "", "", "文苑小区3幢2单元502室"}};
    const Ledger ledger = readLines(lines);
    CHECK(namesOf(ledger) == "张三 李四 张小 王五");
    CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{3, 1});
    CHECK(ledger.persons[0].head);
    CHECK(ledger.persons[1].relation == "10");
    CHECK(ledger.persons[1].idNumber == wife);
    CHECK(ledger.persons[2].relation == "20");
    CHECK(doorOf(ledger, 0) == "文苑小区|3|2|501");
}

TEST_CASE("the word above two columns says whom they name in a roster of heads")
{
    const Lines lines{
        {"户主", "", "配偶", "", "住址"},
        {"姓名", "身份证号", "姓名", "身份证号", ""},
        {"张三", man, "李四", wife, "3幢2单元501室"}};
    const Ledger ledger = readLines(lines, {{1, 1, 0, 1}, {1, 1, 2, 3}, {1, 2, 4, 4}});
    CHECK(namesOf(ledger) == "张三 李四");
    CHECK(ledger.persons[1].relation == "10");
    CHECK(ledger.persons[1].idNumber == wife);
}

TEST_CASE("where each person has a row, a column of spouses adds nobody")
{
    const Lines lines{
        {"户主姓名", "姓名", "关系", "身份证号", "配偶姓名"},
        {"张三", "张三", "户主", man, "李四"},
        {"张三", "李四", "妻", wife, "张三"}};
    CHECK(namesOf(readLines(lines)) == "张三 李四");
}

TEST_CASE("a telephone of somebody who is not named makes nobody")
{
    const Lines lines{{"户主姓名", "身份证号", "配偶电话", "住址"}, {"张三", man, "13800000000", "3幢2单元501室"}};
    CHECK(namesOf(readLines(lines)) == "张三");
}
