// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What readers refuse because it is too much.
#include "core/spreadsheets/csv.h"
#include "core/spreadsheets/html_table.h"
#include "tests/support/spreadsheets.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::spreadsheets;
using linwu::test::openTable;

namespace {

/// Takes rows and keeps their number.
class CountingSink final : public SheetSink {
public:
    void beginSheet(std::string_view, bool) override {}

    void row(const spreadsheets::Row&) override { ++rows; }

    void endSheet(std::span<const Merge>) override {}

    std::uint32_t rows = 0;
};

std::string lines(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += "a\n";
    }
    return text;
}

} // namespace

TEST_CASE("a text table of as many rows as a sheet can have is read, one more is refused")
{
    CountingSink sink;
    CHECK(readCsv(lines(maximumRows), "表", sink));
    CHECK(sink.rows == maximumRows);
    const Status refused = readCsv(lines(maximumRows + 1), "表", sink);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == "too_many_rows");
}

TEST_CASE("a file above the limit is not even read")
{
    ReadOptions options;
    options.limits.fileBytes = 100;
    CHECK(openTable("inline_strings.xlsx", options).error().detail == "too_large");
}

TEST_CASE("an .xlsx that inflates beyond the limit is refused before it is inflated")
{
    ReadOptions options;
    options.limits.inflatedBytes = 1000;
    CHECK(openTable("inline_strings.xlsx", options).error().detail == "zip_bomb");
}

TEST_CASE("a text longer than a cell may be is refused in every kind of file")
{
    ReadOptions options;
    options.limits.cellBytes = 5;
    CHECK(openTable("inline_strings.xlsx", options).error().detail == "zip_bomb");
    CHECK(openTable("gb18030.csv", options).error().detail == "zip_bomb");
    CHECK(openTable("html.xls", options).error().detail == "zip_bomb");
}

TEST_CASE("a span of a page far beyond the last column is damage")
{
    CountingSink sink;
    FileFormat format = FileFormat::html;
    const Status refused = readMarkup("<table><tr><td colspan=20000>a</table>", "表", sink, format);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == "damaged");
}
