// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_table.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("a code table is read by column name, quoted cells included")
{
    const CodeTable table("code,name\n1,\"a,\"\"b\"\"\"\n2,\n");
    REQUIRE(table.rowCount() == 2);
    CHECK(table.cell(0, "name") == "a,\"b\"");
    CHECK(table.cell(1, "code") == "2");
    CHECK(table.cell(1, "name").empty());
}

TEST_CASE("a code table with a torn row or an unknown column is a fault of ours")
{
    CHECK_THROWS_AS(CodeTable("a,b\n1\n"), std::logic_error);
    CHECK_THROWS_AS(CodeTable("a,b\n1,2\n").cell(0, "c"), std::logic_error);
    CHECK_THROWS_AS(CodeTable::ofEmbedded("codes/none.csv"), std::logic_error);
}
