// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Small ledgers typed here: heads, layouts, households and doors.
#include "core/residents/ledger.h"
#include "tests/support/resident_ledgers.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using linwu::test::doorOf;
using linwu::test::doubts;
using linwu::test::Lines;
using linwu::test::namesOf;
using linwu::test::readLines;
using linwu::test::sizesOf;
using F = LedgerField;

namespace {

// Sound numbers of the test area: 男 1992-01-06, 女 1947-04-28, 男 1977-11-15, 女 1985-01-13.
const std::string man = "990101199201061697";
const std::string woman = "990102194704284044";
const std::string son = "990102197711152537";
const std::string wife = "990101198501133141";

const std::vector<std::string> head{"户号", "姓名", "与户主关系", "身份证号", "性别", "出生日期", "联系电话", "备注"};

} // namespace

TEST_CASE("heads are known by their synonyms, with marks, blanks and brackets")
{
    const Ledger ledger =
        readLines({{"户 号", "*居民姓名（必填）", "公民身份\n号码", "手机"}, {"1", "张三", man, "13800000000"}});
    CHECK(namesOf(ledger) == "张三");
    CHECK(ledger.persons[0].idNumber == man);
    CHECK(ledger.persons[0].phone == "13800000000");
}

TEST_CASE("a head of two tiers with merged cells is joined")
{
    const Lines lines{
        {"春江社区居民表"},
        {"序号", "户主", "", "家庭成员", "", "", "住址", ""},
        {"", "姓名", "身份证号", "姓名", "与户主关系", "身份证号", "单元", "室号"},
        {"1", "张三", man, "李四", "妻", wife, "2", "501"}};
    const Ledger ledger = readLines(lines, {{1, 1, 0, 7}, {2, 3, 0, 0}, {2, 2, 1, 2}, {2, 2, 3, 5}, {2, 2, 6, 7}});
    const LedgerSheet& sheet = ledger.sheets.front();
    CHECK(sheet.headerRow == 3);
    CHECK(sheet.columns[1].head == "户主/姓名");
    CHECK(sheet.columns[1].field == F::headName);
    CHECK(sheet.columns[3].field == F::name);
    CHECK(ledger.persons[0].idNumber == wife);
}

TEST_CASE("a head of two tiers is joined where the file keeps no merged cells")
{
    const Lines lines{
        {"序号", "家庭成员", "", "", "住址", ""},
        {"", "姓名", "关系", "身份证号", "单元", "室号"},
        {"1", "张三", "户主", man, "2", "501"}};
    const Ledger ledger = readLines(lines);
    CHECK(ledger.sheets.front().headerRow == 2);
    CHECK(ledger.sheets.front().columns[0].field == F::seq);
    CHECK(namesOf(ledger) == "张三");
}

TEST_CASE("title lines above the head are no upper tier")
{
    const Lines lines{
        {"春江社区居民表"},
        {"填表单位：春江社区居委会", "", "", "填表日期：2026年3月", ""},
        {"户号", "姓名", "关系", "身份证号", "性别"},
        {"1", "张三", "户主", man, "男"}};
    const Ledger ledger = readLines(lines, {{1, 1, 0, 4}, {2, 2, 0, 2}, {2, 2, 3, 4}});
    CHECK(ledger.sheets.front().columns[1].head == "姓名");
    CHECK(ledger.sheets.front().community == "春江社区");
    CHECK(ledger.sheets.front().filledOn == "2026-03");
}

TEST_CASE("heads that come again on a page are skipped and counted, two tiers as one")
{
    const Lines lines{
        {"序号", "家庭成员", "", "", "住址", ""},
        {"", "姓名", "关系", "身份证号", "单元", "室号"},
        {"1", "张三", "户主", man, "2", "501"},
        {"序号", "家庭成员", "", "", "住址", ""},
        {"", "姓名", "关系", "身份证号", "单元", "室号"},
        {"2", "李四", "户主", wife, "2", "502"}};
    const Ledger ledger = readLines(lines);
    CHECK(namesOf(ledger) == "张三 李四");
    CHECK(doubts(ledger) == "header_repeated@A4");
    CHECK(ledger.sheets.front().skipped == 2);
}

TEST_CASE("total lines are control totals and footers are skipped")
{
    const Lines lines{
        {"户号", "姓名", "关系", "身份证号"},
        {"1", "张三", "户主", man},
        {"1", "李四", "妻", wife},
        {"", "共1户3人"},
        {"填表人：王五", "", "审核人：赵六"},
        {"注：本表一式两份"}};
    const Ledger ledger = readLines(lines);
    CHECK(ledger.persons.size() == 2);
    REQUIRE(ledger.totals.size() == 1);
    CHECK(ledger.totals[0].statedPersons == 3U);
    CHECK(ledger.totals[0].foundPersons == 2);
    CHECK_FALSE(ledger.totals[0].agrees());
    CHECK(doubts(ledger) == "total_line@B4 total_differs@B4");
}

TEST_CASE("a subtotal counts only since the line before")
{
    const Lines lines{
        {"户号", "姓名", "关系", "身份证号"},
        {"1", "张三", "户主", man},
        {"小计：1户1人"},
        {"2", "李四", "户主", wife},
        {"小计：1户1人"},
        {"合计：2户2人"}};
    const Ledger ledger = readLines(lines);
    REQUIRE(ledger.totals.size() == 3);
    CHECK(ledger.totals[1].agrees());
    CHECK(ledger.totals[2].agrees());
}

TEST_CASE("people with one 户号 are one household, side by side or not")
{
    const Ledger ledger = readLines({head, {"7", "张三", "户主", man}, {"8", "王五", "户主", son}, {"7", "李四", "妻", wife}});
    CHECK(ledger.sheets.front().layout == LedgerLayout::person);
    CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{2, 1});
    CHECK(ledger.households[0].number == "7");
}

TEST_CASE("two heads in one household are asked about, not parted")
{
    const Ledger ledger = readLines({head, {"7", "张三", "户主", man}, {"7", "王五", "户主", son}});
    CHECK(ledger.households.size() == 1);
    CHECK(doubts(ledger) == "two_heads@C3");
    CHECK(ledger.persons[ledger.households[0].head].name == "张三");
}

TEST_CASE("a household without a head gets its first adult as a proposal")
{
    const Ledger ledger = readLines({head, {"7", "张小", "子", "", "", "2020-01-01"}, {"7", "李四", "妻", wife}});
    CHECK(ledger.households[0].headProposed);
    CHECK(ledger.persons[ledger.households[0].head].name == "李四");
}

TEST_CASE("the head's name in every row groups people where there is no number")
{
    const Lines lines{
        {"户主姓名", "姓名", "关系", "身份证号", "楼栋", "房号"},
        {"张三", "张三", "户主", man, "1", "101"},
        {"张三", "李四", "妻", wife, "1", "101"},
        {"张三", "张三", "户主", son, "2", "101"}};
    const Ledger ledger = readLines(lines);
    CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{2, 1});
}

TEST_CASE("blank cells below the first row of a family are filled for the household only")
{
    const Lines lines{
        {"序号", "姓名", "关系", "身份证号", "楼栋", "单元", "室号"},
        {"1", "张三", "户主", man, "3幢", "2单元", "501室"},
        {"", "李四", "妻", wife},
        {"2", "王五", "户主", son, "", "", "502"},
        {"3", "赵六", "户主", woman}};
    const Ledger ledger = readLines(lines);
    CHECK(ledger.sheets.front().layout == LedgerLayout::block);
    CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{2, 1, 1});
    CHECK(doorOf(ledger, 1) == "|3|2|501");
    CHECK(doorOf(ledger, 2) == "|3|2|502");
    CHECK(doorOf(ledger, 3) == "none");
    CHECK(ledger.persons[1].phone.empty());
}

TEST_CASE("a running number of people is no household number")
{
    const Lines lines{
        {"序号", "姓名", "关系", "身份证号", "室号"},
        {"1", "张三", "户主", man, "501"},
        {"2", "李四", "妻", wife, "501"},
        {"3", "王五", "户主", son, "502"}};
    CHECK(sizesOf(readLines(lines)) == std::vector<std::uint32_t>{2, 1});
}

TEST_CASE("one row a household is turned into its people")
{
    const Lines lines{
        {"户号",
         "户主姓名",
         "户主身份证号",
         "联系电话",
         "室号",
         "成员1姓名",
         "成员1关系",
         "成员1身份证号",
         "成员2姓名",
         "成员2关系",
         "成员2身份证号"},
        {"1", "张三", man, "13800000000", "501", "李四", "妻", wife, "张小", "子", ""},
        {"2", "王五", son, "", "502"}};
    const Ledger ledger = readLines(lines);
    CHECK(ledger.sheets.front().layout == LedgerLayout::wide);
    CHECK(namesOf(ledger) == "张三 李四 张小 王五");
    CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{3, 1});
    CHECK(ledger.persons[0].head);
    CHECK(ledger.persons[0].idNumber == man);
    CHECK(doubts(ledger) == "id_missing@K2");
    CHECK(ledger.cellOf(ledger.persons[1], F::name) == "F2");
}

TEST_CASE("groups of one row that have no numbers are told by the name coming again")
{
    const Lines lines{
        {"房号", "姓名", "关系", "身份证号", "姓名", "关系", "身份证号"},
        {"501", "张三", "户主", man, "李四", "妻", wife},
        {"502", "王五", "户主", son}};
    const Ledger ledger = readLines(lines);
    CHECK(namesOf(ledger) == "张三 李四 王五");
    CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{2, 1});
    CHECK(doorOf(ledger, 1) == "|||501");
}

TEST_CASE("a form is read by its labels, with the table of members below it")
{
    const Lines lines{
        {"居民信息登记表"},
        {"户主姓名", "张三", "联系电话", "13800000000"},
        {"住址", "文苑小区3幢2单元501室", "户号", "0007"},
        {"姓名", "与户主关系", "身份证号", "性别"},
        {"张三", "户主", man, "男"},
        {"李四", "妻", wife, "女"}};
    const Ledger ledger = readLines(lines);
    CHECK(ledger.sheets.front().layout == LedgerLayout::form);
    CHECK(namesOf(ledger) == "张三 李四");
    CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{2});
    CHECK(ledger.households[0].number == "0007");
    CHECK(doorOf(ledger, 1) == "文苑小区|3|2|501");
    CHECK(ledger.persons[0].phone == "13800000000");
}

TEST_CASE("a form without a table is one person")
{
    const Ledger ledger = readLines(
        {{"居民登记表"},
         {"姓名", "张三", "性别", "男", "民族", "汉族"},
         {"身份证号", man, "联系电话", "13800000000"},
         {"住址：3-2-501"}}
    );
    CHECK(ledger.sheets.front().layout == LedgerLayout::form);
    REQUIRE(ledger.persons.size() == 1);
    CHECK(ledger.persons[0].ethnic == "01");
    CHECK(ledger.persons[0].idNumber == man);
    CHECK(doorOf(ledger, 0) == "|3|2|501");
}

TEST_CASE("the name of a sheet gives the building")
{
    const Ledger ledger = readLines({{"姓名", "身份证号", "单元", "室号"}, {"张三", man, "2", "501"}}, {}, "12幢");
    CHECK(doorOf(ledger, 0) == "|12|2|501");
}

TEST_CASE("a line of its own gives the building for the rows below")
{
    const Ledger ledger = readLines(
        {{"姓名", "关系", "身份证号", "室号"},
         {"3幢2单元"},
         {"张三", "户主", man, "501"},
         {"4幢1单元"},
         {"王五", "户主", son, "501"}}
    );
    CHECK(doorOf(ledger, 0) == "|3|2|501");
    CHECK(doorOf(ledger, 1) == "|4|1|501");
}

TEST_CASE("an address in one cell is parted")
{
    const Lines lines{
        {"姓名", "关系", "身份证号", "现住址"},
        {"张三", "户主", man, "文苑小区3幢2单元501室"},
        {"王五", "户主", son, "3-2-502"},
        {"李四", "妻", wife, "同上"}};
    const Ledger ledger = readLines(lines);
    CHECK(doorOf(ledger, 0) == "文苑小区|3|2|501");
    CHECK(doorOf(ledger, 1) == "|3|2|502");
    CHECK(doorOf(ledger, 2) == doorOf(ledger, 1));
    CHECK(doubts(ledger) == "ditto_copied@D4");
}

TEST_CASE("a household number that a few rows lack still tells households apart")
{
    const Ledger ledger = readLines(
        {head,
         {"7", "张三", "户主", man},
         {"7", "李四", "妻", wife},
         {"8", "王五", "户主", son},
         {"", "王小", "子", ""},
         {"8", "赵六", "母亲", woman}}
    );
    CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{2, 3});
}

TEST_CASE("a running number that families share groups them")
{
    const Ledger ledger = readLines(
        {{"编号", "姓名", "关系", "身份证号"}, {"1", "张三", "户主", man}, {"1", "李四", "妻", wife}, {"2", "王五", "户主", son}}
    );
    CHECK(sizesOf(ledger) == std::vector<std::uint32_t>{2, 1});
}

TEST_CASE("a title names the building, also one further down the sheet")
{
    const Ledger ledger = readLines(
        {{"春江社区3幢居民登记表"},
         {"姓名", "关系", "身份证号", "室号"},
         {"张三", "户主", man, "501"},
         {"春江社区4幢居民登记表"},
         {"姓名", "关系", "身份证号", "室号"},
         {"王五", "户主", son, "501"}}
    );
    CHECK(doorOf(ledger, 0) == "|3||501");
    CHECK(doorOf(ledger, 1) == "|4||501");
}

TEST_CASE("a phone under the head's group gives way to the person's own")
{
    const Lines lines{
        {"户主", "", "家庭成员", "", ""},
        {"姓名", "电话", "姓名", "身份证号", "电话"},
        {"张三", "13800000000", "李四", wife, "13900000000"}};
    const Ledger ledger = readLines(lines, {{1, 1, 0, 1}, {1, 1, 2, 4}});
    CHECK(ledger.persons[0].name == "李四");
    CHECK(ledger.persons[0].phone == "13900000000");
}

TEST_CASE("a head that only contains a word is guessed by what stands at its end")
{
    const Ledger ledger =
        readLines({{"户号", "姓名", "户主联系电话", "身份证地址", "身份证号"}, {"1", "张三", "13800000000", "某地", man}});
    CHECK(ledger.persons[0].phone == "13800000000");
    CHECK_FALSE(ledger.sheets.front().columns[2].certain);
    CHECK(ledger.persons[0].idNumber == man);
}
