// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/population_papers.h"
#include "core/papers/document_text.h"
#include "tests/support/grids.h"

using namespace linwu;
using namespace linwu::grids;
using namespace linwu::test;

namespace {

const residents::PaperOrder kOrder{"桂花里社区", "吴某", false, std::nullopt};

} // namespace

TEST_CASE("the population table counts a family and ends in a total", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    town.settleFamily();
    const auto document = populationPaper(registry->reader(), Date(2026, 1, 1), kOrder);
    REQUIRE(document);
    const std::string text = papers::documentText(*document);
    CHECK(text.find("桂花里社区人口统计表") != std::string::npos);
    CHECK(text.find("‖ 合计 | 2 | 1 | 0 | 200.0 |") != std::string::npos);
}

TEST_CASE("shares of the population table are rounded to one place and a missing whole is a dash", "[people]")
{
    PopulationRow row;
    row.figures = {{"persons", 3}, {"age.60-64", 1}, {"age.65-79", 1}, {"age.15-59", 1}};
    const auto document = populationPaper({{row}, {}, Date(2026, 1, 1), Date(2026, 11, 22)}, kOrder);
    REQUIRE(document);
    const std::string text = papers::documentText(*document);
    CHECK(text.find("| 66.7 | 33.3 |") != std::string::npos);
    CHECK(text.find("| 0 | 0 | 0 | — |") != std::string::npos);
    CHECK(text.find("截止时间：_2026年11月22日_") != std::string::npos);
}

TEST_CASE("every figure that is counted stands on the population table", "[people]")
{
    PopulationRow row;
    std::int64_t figure = 1000;
    for (const auto& column : tableColumns()) {
        row.figures[column] = figure++;
    }
    const auto document = populationPaper({{row}, {}, Date(2026, 1, 1), Date(2026, 11, 22)}, kOrder);
    REQUIRE(document);
    const std::string text = papers::documentText(*document);
    for (const auto& [column, count] : row.figures) {
        CAPTURE(column);
        const std::string shown = " " + std::to_string(count) + " ";
        CHECK((text.find(shown + "|") != std::string::npos || text.find(shown + "‖") != std::string::npos));
    }
}

TEST_CASE("the population table tells the mean age of those whose birth is known", "[people]")
{
    PopulationRow row;
    row.figures = {{"persons", 4}, {"age.unknown", 1}, {"age.15-59", 3}};
    row.ages = 100;
    const auto document = populationPaper({{row}, {}, Date(2026, 1, 1), Date(2026, 11, 22)}, kOrder);
    REQUIRE(document);
    CHECK(papers::documentText(*document).find("| 33.3 ‖") != std::string::npos);
}

TEST_CASE("who came and went in the period stands on the population table", "[people]")
{
    MovementRow total;
    total.opening = 5;
    total.born = 1;
    total.movedIn = 2;
    total.died = 3;
    total.movedOut = 1;
    total.closing = 4;
    const auto document = populationPaper({{}, {total}, Date(2026, 1, 1), Date(2026, 11, 22)}, kOrder);
    REQUIRE(document);
    const std::string text = papers::documentText(*document);
    CHECK(text.find("合计 | 5 | 1 | 2 | 3 | 1 | 4") != std::string::npos);
    CHECK(text.find("2026年1月1日至2026年11月22日") != std::string::npos);
}
