// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/document_xlsx.h"
#include "tests/support/papers.h"
#include "tests/support/registry.h"

#include <zip.h>

#include <fstream>

using namespace linwu;
using namespace linwu::papers;
using namespace linwu::test;

namespace {

/// One file of the package, as text.
std::string partOf(const std::filesystem::path& file, const char* name)
{
    zip_t* archive = zip_open(file.c_str(), ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    zip_stat_t about{};
    REQUIRE(zip_stat(archive, name, 0, &about) == 0);
    std::string text(about.size, '\0');
    zip_file_t* part = zip_fopen(archive, name, 0);
    REQUIRE(part != nullptr);
    REQUIRE(zip_fread(part, text.data(), about.size) == static_cast<zip_int64_t>(about.size));
    zip_fclose(part);
    zip_close(archive);
    return text;
}

std::string sheetOf(const std::filesystem::path& file)
{
    return partOf(file, "xl/worksheets/sheet1.xml");
}

} // namespace

TEST_CASE("money goes to the spreadsheet as a number of yuan")
{
    TempFolder folder;
    REQUIRE(writeXlsx(aPaper(), folder / "a.xlsx"));
    CHECK(sheetOf(folder / "a.xlsx").find("<v>86400</v>") != std::string::npos);
}

TEST_CASE("an identifier goes to the spreadsheet as text with all its digits")
{
    TempFolder folder;
    Document paper;
    paper.blocks.emplace_back(Table{{}, {{"身份证号", "", ColumnKind::masked}}, {{{{"990101196803140110"}}}}});
    REQUIRE(writeXlsx(paper, folder / "a.xlsx"));
    CHECK(sheetOf(folder / "a.xlsx").find("<t>990101196803140110</t>") != std::string::npos);
}

TEST_CASE("a text that looks like a formula stays a text")
{
    TempFolder folder;
    Document paper;
    paper.blocks.emplace_back(Table{{}, {{"备注"}}, {{{{"=HYPERLINK(1)"}}}}});
    REQUIRE(writeXlsx(paper, folder / "a.xlsx"));
    CHECK(sheetOf(folder / "a.xlsx").find("<f>") == std::string::npos);
}

TEST_CASE("the head of a table repeats on each printed page of the spreadsheet")
{
    TempFolder folder;
    REQUIRE(writeXlsx(aFinanceSheet(60), folder / "a.xlsx"));
    CHECK(partOf(folder / "a.xlsx", "xl/workbook.xml").find("Print_Titles") != std::string::npos);
}

TEST_CASE("a spreadsheet that cannot be made leaves nothing behind")
{
    TempFolder folder;
    const auto done = writeXlsx(aPaper(), folder / "missing" / "a.xlsx");
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::readOnly);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("an existing spreadsheet stays when the new one cannot take its place")
{
    TempFolder folder;
    std::filesystem::create_directories(folder / "a.xlsx" / "full");
    CHECK_FALSE(writeXlsx(aPaper(), folder / "a.xlsx"));
    CHECK_FALSE(std::filesystem::exists(folder / "a.xlsx.part"));
}

TEST_CASE("more rows than a sheet holds are refused")
{
    Document paper;
    Table table;
    table.columns = {{"甲"}};
    table.rows.resize(1'048'577);
    paper.blocks.emplace_back(std::move(table));
    TempFolder folder;
    CHECK(writeXlsx(paper, folder / "a.xlsx").error().problems.at(0).rule == "too_many_rows");
}
