// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/spreadsheets.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::spreadsheets;
using linwu::test::openTable;
using linwu::test::saidByFile;

namespace {
const std::string twoPeople = "A1=姓名 B1=性别 / A2=张三 B2=男";
const std::string csvPeople = "A1=姓名 B1=性别 C1=身份证号 / A2=张三 B2=男 C2=990101199201061697 / A3=李四 B3=女";
} // namespace

TEST_CASE("an .xlsx with inline strings is read")
{
    CHECK(saidByFile("inline_strings.xlsx") == twoPeople);
}

TEST_CASE("shared and rich strings are read and phonetic guides left out")
{
    CHECK(saidByFile("shared_strings.xlsx") == "A1=姓名 B1=张 三 C1=山田");
}

TEST_CASE("prefixed elements mean the same as plain ones")
{
    CHECK(saidByFile("prefixed.xlsx") == "A1=姓名 / A2=张三");
}

TEST_CASE("cells and rows without a reference count on")
{
    CHECK(saidByFile("no_references.xlsx") == "A1=姓名 B1=性别 / A2=张三 C2=汉族");
}

TEST_CASE("dates of the 1904 system are four years and a day later")
{
    CHECK(saidByFile("date_1904.xlsx") == "A1=1904-01-01 B1=2008-01-01");
}

TEST_CASE("numbers are read as their formats show them")
{
    CHECK(
        saidByFile("formats.xlsx") ==
        "A1=1980-01-02 B1=000012 C1=1980-01 D1=2023-03-15 12:00:00 E1=990102199401119000 F1=13897215481 G1=0.1 H1=1900-02-28 "
        "I1=1980.1 J1=990101199201061697"
    );
}

TEST_CASE("truth values, errors, formula texts and ISO dates are read")
{
    CHECK(saidByFile("kinds.xlsx") == "A1=TRUE B1=#REF! C1=算出 D1=1980-01-02 00:00:00 E1=没有公式 G1=一 二");
    CHECK(openTable("kinds.xlsx")->sheets[0].cell(1, 1).kind == CellKind::error);
}

TEST_CASE("merged ranges, hidden rows and hidden sheets are told")
{
    const auto book = openTable("merged_hidden.xlsx");
    REQUIRE(book);
    CHECK(book->sheets[0].merges().front() == Merge{2, 3, 0, 0});
    CHECK(book->sheets[0].row(2).hidden);
    CHECK(book->sheets[1].hidden());
}

TEST_CASE("the strict namespaces are read")
{
    CHECK(saidByFile("strict.xlsx") == twoPeople);
}

TEST_CASE("absolute targets of relationships are followed")
{
    CHECK(saidByFile("absolute_targets.xlsx") == twoPeople);
}

TEST_CASE("rows and columns far apart keep their numbers")
{
    CHECK(saidByFile("rows_apart.xlsx") == "AB3=姓名 / AB900=张三");
}

TEST_CASE("a sheet with more rows than a sheet can have is refused and named")
{
    const auto book = openTable("too_many_rows.xlsx");
    REQUIRE_FALSE(book);
    CHECK(book.error().code == ErrorCode::unreadable);
    CHECK(book.error().detail == "too_many_rows");
    CHECK(book.error().where.at("sheet") == "人口");
}

TEST_CASE("files made to exhaust the machine are refused")
{
    CHECK(saidByFile("bomb.xlsx") == "[zip_bomb]");
    CHECK(saidByFile("entities.xlsx") == "[damaged]");
}

TEST_CASE("a torn or malformed .xlsx is damaged")
{
    CHECK(saidByFile("torn.xlsx") == "[damaged]");
    CHECK(saidByFile("not_well_formed.xlsx") == "[damaged]");
}

TEST_CASE("a zip without a workbook is not a workbook")
{
    CHECK(saidByFile("no_workbook.xlsx") == "[not_a_workbook]");
}

TEST_CASE("a password-protected .xlsx is told from an old .xls")
{
    CHECK(saidByFile("password.xlsx") == "[password_protected]");
    CHECK(saidByFile("biff8_password.xls") == "[password_protected]");
    CHECK(saidByFile("word_document.xls") == "[not_a_workbook]");
}

TEST_CASE("an old .xls is read, whatever its name ends in")
{
    const std::string said = "A1=姓名 B1=身份证号 / A2=张三 B2=990102199401119000 / A3=李四 B3=13897215481";
    CHECK(saidByFile("biff8.xls") == said);
    CHECK(saidByFile("biff8.et") == said);
    CHECK(openTable("biff8.et")->format == FileFormat::xls);
}

TEST_CASE("text tables are read in every usual encoding")
{
    CHECK(saidByFile("gb18030.csv") == csvPeople);
    CHECK(saidByFile("utf8_mark.csv") == csvPeople);
    CHECK(saidByFile("utf16.csv") == csvPeople);
    CHECK(saidByFile("utf16_big_endian_no_mark.csv") == csvPeople);
}

TEST_CASE("the delimiter is the one with the steadiest columns")
{
    CHECK(
        saidByFile("semicolons.csv") ==
        "A1=桂花里社区,居民表 / A2=姓名 B2=性别 C2=身份证号 / A3=张三 B3=男 C3=990101199201061697 / A4=李四 B4=女"
    );
    CHECK(saidByFile("tabs.txt") == csvPeople);
    CHECK(saidByFile("separator_line.csv") == twoPeople);
}

TEST_CASE("quoted cells may hold delimiters, quotes and line ends")
{
    CHECK(
        saidByFile("quotes.csv") ==
        "A1=姓名 B1=地址 C1=备注 / A2=张三 B2=文苑路88号,3室 C2=他说\"好\"\n第二行 / A3=李四 B3=00123 C3=尾"
    );
}

TEST_CASE("a quote that is never closed does not swallow the file")
{
    CHECK(saidByFile("quote_never_closed.csv") == "A1=姓名 B1=备注 / A2=张三 B2=\"没有关上 / A3=李四 B3=好");
}

TEST_CASE("zero bytes, binary bytes and empty files are refused as tables")
{
    CHECK(saidByFile("nul_bytes.csv") == "[nul_bytes]");
    CHECK(saidByFile("nul_inside.csv") == "[nul_bytes]");
    CHECK(saidByFile("binary.csv") == "[not_text]");
    CHECK(saidByFile("empty.csv") == "[empty_file]");
    CHECK(saidByFile("markup_without_table.xls") == "[not_a_workbook]");
}

TEST_CASE("an HTML table named .xls is read with its spans")
{
    const std::string said =
        "A1=桂花里社区居民登记表 / A2=户号 B2=姓名 C2=身份证号 / A3=1 B3=张三 C3=990101199201061697 / B4=李\n四 C4=无";
    CHECK(saidByFile("html.xls") == said);
    CHECK(saidByFile("html_utf16.xls") == said);
    CHECK(openTable("html.xls")->sheets[0].merges()[1] == Merge{3, 4, 0, 0});
}

TEST_CASE("SpreadsheetML named .xls is read sheet by sheet")
{
    const auto book = openTable("spreadsheet_ml.xls");
    REQUIRE(book);
    CHECK(book->format == FileFormat::spreadsheetMl);
    CHECK(linwu::test::saidBy(book->sheets[0]) == "A1=姓名 C1=出生日期 / A4=张三 B4=13900000000 C4=1980-01-02");
    CHECK(book->sheets[1].name() == "2幢");
}

TEST_CASE("a file that is not there is not found")
{
    CHECK(openTable("no such file.xlsx").error().code == ErrorCode::notFound);
}

TEST_CASE("Cancel stops the reading of every kind of file")
{
    ReadOptions options;
    options.progress = [](double) { return false; };
    for (const char* name : {"桂花里社区居民台账.xlsx", "biff8.xls", "html.xls"}) {
        CHECK(openTable(name, options).error().code == ErrorCode::cancelled);
    }
}

TEST_CASE("both sample ledgers are read sheet by sheet")
{
    const auto book = openTable("桂花里社区居民台账.xlsx");
    REQUIRE(book);
    CHECK(book->sheets.size() == 10);
    CHECK(book->sheets[0].cell(174, 0).text == "合计：62户 167人");
    CHECK(book->sheets[1].cell(7, 7).text == "1962-04-27");
    CHECK(book->sheets[1].cell(156, 6).text == "990102199401119000");
    CHECK(openTable("海棠苑人口信息.xlsx")->sheets[0].rowCount() == 1201);
}

TEST_CASE("a corrected cell takes the place of the old one")
{
    auto book = openTable("inline_strings.xlsx");
    REQUIRE(book);
    book->sheets[0].replaceText(2, 1, "女");
    book->sheets[0].replaceText(2, 4, "备注");
    book->sheets[0].replaceText(1, 0, "");
    CHECK(linwu::test::saidBy(book->sheets[0]) == "B1=性别 / A2=张三 B2=女 E2=备注");
}
