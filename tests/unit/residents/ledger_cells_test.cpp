// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Small ledgers typed here: what stands wrong or strange in a cell.
#include "core/residents/ledger.h"
#include "core/spreadsheets/csv.h"
#include "tests/support/resident_ledgers.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::residents;
using linwu::test::doubts;
using linwu::test::Lines;
using linwu::test::namesOf;
using linwu::test::readLines;
using linwu::test::sizesOf;
using F = LedgerField;

namespace {

// Sound numbers of the test area: 男 1992-01-06, 女 1947-04-28, 男 1977-11-15, 女 1985-01-13.
const std::string man = "990101199201061697";
const std::string son = "990102197711152537";
const std::string wife = "990101198501133141";

const std::vector<std::string> head{"户号", "姓名", "与户主关系", "身份证号", "性别", "出生日期", "联系电话", "备注"};

Ledger readRow(const std::vector<std::string>& row, const LedgerOptions& options = linwu::test::ledgerOptions())
{
    return readLines({head, row}, {}, "人口", options);
}

} // namespace

TEST_CASE("a number stored as a number has lost its tail: birth stays, sex does not")
{
    const Ledger ledger = readRow({"1", "张三", "户主", "#=990101199201061000"});
    CHECK(doubts(ledger) == "id_digits_lost@D2");
    CHECK(ledger.persons[0].birth == PartialDate{Date(1992, 1, 6), Precision::day});
    CHECK(ledger.persons[0].birthFromId);
    CHECK(ledger.persons[0].sex.empty());
    CHECK(ledger.persons[0].idVerdict == "id_digits_lost");
}

TEST_CASE("a text file cannot say that a number was one: three zeros tell")
{
    spreadsheets::WorkbookBuilder builder;
    REQUIRE(spreadsheets::readCsv("姓名,身份证号,户号\n张三,990101199201061000,1\n", "人口", builder));
    const auto ledger = readLedger({spreadsheets::FileFormat::csv, builder.take()}, linwu::test::ledgerOptions());
    REQUIRE(ledger);
    CHECK(doubts(*ledger) == "id_digits_lost@B2");
}

TEST_CASE("blanks and full width in a number are repaired and counted")
{
    CHECK(doubts(readRow({"1", "张三", "户主", "990101 19920106 1697"})) == "id_spaced@D2");
    const Ledger wide = readRow({"1", "张三", "户主", "９９０１０１１９９２０１０６１６９７"});
    CHECK(doubts(wide) == "id_full_width@D2");
    CHECK(wide.persons[0].idNumber == man);
}

TEST_CASE("a letter for a digit is proposed, and taken when accepted")
{
    const std::vector<std::string> row{"1", "张三", "户主", "99O101199201061697"};
    const Ledger asked = readRow(row);
    CHECK(doubts(asked) == "id_letter_o@D2");
    CHECK(asked.problems[0].proposal == man);
    CHECK(asked.persons[0].idNumber == row[3]);
    LedgerOptions options = linwu::test::ledgerOptions();
    options.accepted = {"id_letter_o"};
    CHECK(readRow(row, options).persons[0].idNumber == man);
}

TEST_CASE("a proposal that is taken leaves no doubt to be asked about")
{
    LedgerOptions options = linwu::test::ledgerOptions();
    options.accepted = {"id_letter_o", "sex_contradicts_id"};
    const Ledger ledger = readRow({"1", "张三", "户主", "99O101199201061697", "女"}, options);
    CHECK(ledger.persons[0].sex == "1");
    CHECK(ledger.problems.size() == 2);
    CHECK(std::all_of(ledger.problems.begin(), ledger.problems.end(), [](const LedgerProblem& problem) {
        return problem.severity == Severity::automatic;
    }));
}

TEST_CASE("a proposal is taken for one cell and not for another of its kind")
{
    LedgerOptions options = linwu::test::ledgerOptions();
    options.acceptedCells = {{"人口", 2, 1}};
    const Ledger ledger =
        readLines({head, {"1", "张三(已故)", "户主", man}, {"1", "李四(已故)", "配偶", wife}}, {}, "人口", options);
    CHECK(ledger.persons[0].status == ResidentStatus::deceased);
    CHECK(ledger.persons[1].status == ResidentStatus::present);
}

TEST_CASE("a letter that hides another mistake leaves that mistake")
{
    LedgerOptions options = linwu::test::ledgerOptions();
    options.accepted = {"id_letter_o"};
    const Ledger ledger = readRow({"1", "张三", "户主", "99O101199201061698"}, options);
    CHECK(ledger.persons[0].idVerdict != "ok");
}

TEST_CASE("a wrong digit is kept with its verdict, also when it spoils the birth date")
{
    const Ledger ledger = readRow({"1", "张三", "户主", "990101199201061698"});
    CHECK(doubts(ledger) == "id_check_digit@D2");
    CHECK(ledger.persons[0].idNumber == "990101199201061698");
    CHECK(doubts(readRow({"1", "张三", "户主", "990101199291061697"})) == "id_check_digit@D2");
}

TEST_CASE("no number and words for none are missing")
{
    CHECK(doubts(readRow({"1", "张三", "户主", ""})) == "id_missing@D2");
    CHECK(doubts(readRow({"1", "张三", "户主", "无"})) == "id_missing@D2");
    CHECK(doubts(readLines({{"户号", "姓名", "电话"}, {"1", "张三", "13800000000"}})).empty());
}

TEST_CASE("sex and birth are compared with a sound number only")
{
    CHECK(doubts(readRow({"1", "张三", "户主", man, "女"})) == "sex_contradicts_id@E2");
    CHECK(doubts(readRow({"1", "张三", "户主", man, "男", "1992-01-07"})) == "birth_contradicts_id@F2");
    CHECK(doubts(readRow({"1", "张三", "户主", man, "男", "1992年1月"})).empty());
    CHECK(doubts(readRow({"1", "张三", "户主", "990101199201061698", "女", "1990-01-01"})) == "id_check_digit@D2");
}

TEST_CASE("what the row does not say is taken from the number")
{
    const Ledger ledger = readRow({"1", "张三", "户主", man});
    CHECK(ledger.persons[0].sex == "1");
    CHECK(ledger.persons[0].sexFromId);
    CHECK(ledger.persons[0].birthFromId);
}

TEST_CASE("the lost zero of 1980.10 is settled by the number or asked")
{
    CHECK(doubts(readRow({"1", "张三", "户主", man, "男", "#=1992.1"})).empty());
    CHECK(doubts(readRow({"1", "张三", "户主", "", "男", "#=1980.1"})) == "id_missing@D2 date_month_ambiguous@F2");
}

TEST_CASE("a day that does not exist is named")
{
    const Ledger ledger = readRow({"1", "张三", "户主", "", "男", "1980年2月30日"});
    CHECK(doubts(ledger) == "id_missing@D2 date_impossible@F2");
    CHECK_FALSE(ledger.persons[0].birth);
}

TEST_CASE("a name with blanks is repaired, one with a remark parted")
{
    const Ledger spaced = readRow({"1", "张　三", "户主", man});
    CHECK(doubts(spaced) == "name_spaced@B2");
    CHECK(spaced.persons[0].name == "张三");
    const Ledger remark = readRow({"1", "李四（租客）", "户主", man});
    CHECK(remark.persons[0].name == "李四");
    CHECK(remark.persons[0].remark == "租客");
}

TEST_CASE("two people in one cell stay as written until that is accepted")
{
    const std::vector<std::string> row{"1", "张三、李四", "户主", man};
    const Ledger asked = readRow(row);
    CHECK(namesOf(asked) == "张三、李四");
    CHECK(doubts(asked) == "two_persons@B2");
    LedgerOptions options = linwu::test::ledgerOptions();
    options.accepted = {"two_persons"};
    const Ledger parted = readRow(row, options);
    CHECK(namesOf(parted) == "张三 李四");
    CHECK(sizesOf(parted) == std::vector<std::uint32_t>{2});
}

TEST_CASE("ten digits of a phone are listed, a lost zero of a land line is put back")
{
    CHECK(doubts(readRow({"1", "张三", "户主", man, "", "", "1380000000"})) == "phone_short@G2");
    const Ledger ledger = readRow({"1", "张三", "户主", man, "", "", "#=57387012345"});
    CHECK(ledger.persons[0].phone == "0573-87012345");
}

TEST_CASE("the same as above is followed within a household")
{
    const Ledger ledger = readLines(
        {head,
         {"1", "张三", "户主", man, "", "", "13800000000"},
         {"1", "李四", "妻", wife, "", "", "同上"},
         {"2", "王五", "户主", son, "", "", "〃"}}
    );
    CHECK(ledger.persons[1].phone == "13800000000");
    CHECK(ledger.persons[2].phone.empty());
    CHECK(doubts(ledger) == "ditto_copied@G3 ditto_unclear@G4");
}

TEST_CASE("remarks propose groups, the longer word decides")
{
    const Ledger ledger = readRow({"1", "张三", "户主", man, "", "", "", "低保边缘户，残疾三级"});
    const auto groups = ledger.groupsOf(ledger.persons[0]);
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].code == "DIBAOEDGE");
    CHECK(groups[1].code == "DISABLED");
    CHECK(groups[0].proposed);
}

TEST_CASE("a column called 户主 may hold yes and no")
{
    const Ledger ledger = readLines({{"户号", "姓名", "户主", "身份证号"}, {"1", "张三", "是", man}, {"1", "李四", "否", wife}});
    CHECK(ledger.sheets.front().columns[2].field == F::isHead);
    CHECK(ledger.persons[0].head);
}

TEST_CASE("a remembered mapping stands above the words of the head")
{
    const Lines lines{{"户号", "姓名", "证件", "身份证号"}, {"1", "张三", "x", man}};
    LedgerOptions options = linwu::test::ledgerOptions();
    options.mappings[readLines(lines).sheets.front().fingerprint] = {"household_no", "name", "remark", "idno"};
    CHECK(readLines(lines, {}, "人口", options).persons[0].remark == "x");
}

TEST_CASE("a corrected cell is read as if the file said so")
{
    LedgerOptions options = linwu::test::ledgerOptions();
    options.fixes = {{"人口", 2, 3, man}};
    CHECK(doubts(readRow({"1", "张三", "户主", "990101199201061698"}, options)).empty());
}

TEST_CASE("religion is not collected")
{
    const Ledger ledger = readLines({{"户号", "姓名", "宗教信仰", "身份证号"}, {"1", "张三", "佛教", man}});
    CHECK(doubts(ledger) == "column_not_collected@C1");
}

TEST_CASE("level four is left out of a column of groups, and what was left out is told")
{
    const Ledger ledger = readLines({{"户号", "姓名", "特殊人群", "身份证号"}, {"1", "张三", "吸毒人员、低保", man}});
    REQUIRE(ledger.groups.size() == 1);
    CHECK(ledger.groups[0].code == "DIBAO");
    CHECK(doubts(ledger) == "level_four_left_out@C2");
}

TEST_CASE("the part of a remark that speaks of level four is left out, the rest of it stays")
{
    const auto [written, kept] = GENERATE(table<std::string, std::string>({
        {"独居，吸毒人员，每周探访", "独居，每周探访"},
        {"社区矫正", ""},
        {"有车位；刑满释放（2025年）", "有车位；2025年"},
        {"吸 毒", ""},
        {"喜欢下棋，每月来一次", "喜欢下棋，每月来一次"},
    }));
    const Ledger ledger = readRow({"1", "张三", "户主", man, "", "", "", written});
    CHECK(ledger.persons[0].remark == kept);
}

TEST_CASE("a note beside the name that speaks of level four stays in no remark")
{
    const Ledger ledger = readRow({"1", "张三（社区矫正）", "户主", man});
    CHECK(ledger.persons[0].name == "张三");
    CHECK(ledger.persons[0].remark.empty());
}

TEST_CASE("what was left out of level four is no doubt that stays with the person")
{
    const Ledger ledger = readRow({"1", "张三", "户主", man, "", "", "", "吸毒人员"});
    REQUIRE(ledger.problemsOf(ledger.persons[0]).size() == 1);
    CHECK(ledger.problemsOf(ledger.persons[0])[0].severity == Severity::info);
}

TEST_CASE("a file that keeps level four gets the group with the words that were taken out")
{
    LedgerOptions options = linwu::test::ledgerOptions();
    options.levelFour = true;
    const Ledger ledger = readRow({"1", "张三", "户主", man, "", "", "", "独居老人，吸毒人员"}, options);
    REQUIRE(ledger.groups.size() == 2);
    CHECK(ledger.groups[0].code == "DRUG");
    CHECK(ledger.groups[0].note == "吸毒人员");
    CHECK(ledger.groups[0].proposed);
    CHECK(ledger.persons[0].remark == "独居老人");
    CHECK(doubts(ledger) == "level_four_proposed@H2");
}

TEST_CASE("the religion of a person is kept in no file")
{
    LedgerOptions options = linwu::test::ledgerOptions();
    options.levelFour = true;
    const Ledger ledger = readRow({"1", "张三", "户主", man, "", "", "", "信教群众"}, options);
    CHECK(ledger.groups.empty());
    CHECK(ledger.persons[0].remark.empty());
    CHECK(doubts(ledger) == "level_four_left_out@H2");
}

TEST_CASE("one number on two people is asked about")
{
    const Ledger ledger = readLines({head, {"1", "张三", "户主", man}, {"2", "王五", "户主", man}});
    CHECK(doubts(ledger) == "id_repeated@D3");
}

TEST_CASE("a file without people is refused")
{
    const auto ledger = readLedger(
        linwu::test::tableOf({{"1.本表由网格员入户填写。"}, {"2.身份证号码请设为文本格式。"}}), linwu::test::ledgerOptions()
    );
    REQUIRE_FALSE(ledger);
    CHECK(ledger.error().detail == "no_people");
}

TEST_CASE("Cancel stops the understanding of a file")
{
    LedgerOptions options = linwu::test::ledgerOptions();
    options.progress = [](double) { return false; };
    CHECK(readLedger(linwu::test::tableOf({head}), options).error().code == ErrorCode::cancelled);
}
