// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Where people sign and seal, and tables that stay together.

#include "tests/support/papers.h"
#include "tests/ui/printing/page_reading.h"
#include "ui/printing/page_layout.h"

#include <algorithm>

using namespace linwu;
using namespace linwu::papers;
using namespace linwu::ui;
using namespace linwu::ui::test;
using linwu::test::aFinanceSheet;

namespace {

const PlacedText* placed(const PaperPage& page, const QString& holds)
{
    const auto found = std::ranges::find_if(page.texts, [&](const PlacedText& text) { return text.text.contains(holds); });
    return found == page.texts.end() ? nullptr : &*found;
}

Document signedBy(int people)
{
    Document paper;
    paper.frame = Frame::plain;
    Signatures signatures;
    signatures.columns = 2;
    signatures.points = 14;
    signatures.tall = true;
    for (int i = 0; i < people; ++i) {
        signatures.places.push_back({"当事人（签名、盖章或按指印）（何建国）", ""});
    }
    paper.blocks.emplace_back(signatures);
    return paper;
}

Table aTable(int rows)
{
    Table table;
    table.caption = "三、民族";
    table.columns.resize(2);
    table.columns[0].title = "网格";
    table.columns[1].title = "汉族";
    for (int row = 1; row <= rows; ++row) {
        TableRow line;
        line.cells.resize(2);
        line.cells[0].text = "第" + std::to_string(row) + "网格";
        line.cells[1].text = "1";
        table.rows.push_back(line);
    }
    return table;
}

/// Pages of a paper that has `lines` lines above its table.
PageSet below(int lines, int rows)
{
    Document paper;
    paper.frame = Frame::plain;
    for (int i = 0; i < lines; ++i) {
        paper.blocks.emplace_back(Paragraph{"上文", {}});
    }
    paper.blocks.emplace_back(aTable(rows));
    return pagesOf(paper);
}

std::vector<std::size_t> rowsOnPages(const PageSet& set)
{
    std::vector<std::size_t> rows;
    for (const auto& page : set.pages) {
        rows.push_back(static_cast<std::size_t>(std::ranges::count_if(page.texts, [](const PlacedText& text) {
            return text.text.startsWith(QStringLiteral("第")) && text.text.endsWith(QStringLiteral("网格"));
        })));
    }
    return rows;
}

} // namespace

TEST_CASE("what a person signs as stands on one line, one below the other where two have no room")
{
    const auto set = pagesOf(signedBy(2));
    std::vector<double> feet;
    for (const auto& text : set.pages[0].texts) {
        if (text.text.contains(QStringLiteral("当事人"))) {
            CHECK(text.text == QStringLiteral("当事人（签名、盖章或按指印）（何建国）："));
            feet.push_back(text.at.y());
        }
    }
    REQUIRE(feet.size() == 2);
    CHECK(feet[1] - feet[0] > dotsOfMm(15));
}

TEST_CASE("many who sign keep their two columns")
{
    const auto set = pagesOf(signedBy(8));
    CHECK(set.pages.size() == 1);
}

TEST_CASE("a small table is never split over two pages")
{
    for (int lines = 20; lines < 45; ++lines) {
        CAPTURE(lines);
        for (const std::size_t rows : rowsOnPages(below(lines, 5))) {
            CHECK((rows == 0 || rows == 5));
        }
    }
}

TEST_CASE("a long table leaves neither one row alone at the foot of a page nor one on the next")
{
    for (int lines = 20; lines < 45; ++lines) {
        CAPTURE(lines);
        for (const std::size_t rows : rowsOnPages(below(lines, 40))) {
            CHECK(rows != 1);
        }
    }
}

TEST_CASE("the seal of a wall sheet has 45 mm beside the signatures, also on the small sheet")
{
    auto sheet = aFinanceSheet(5);
    const auto signing =
        std::ranges::find_if(sheet.blocks, [](const Block& block) { return std::holds_alternative<Signatures>(block); });
    REQUIRE(signing != sheet.blocks.end());
    sheet.blocks.insert(signing + 1, SealPlace{"桂花里社区（公章）", "2026年7月1日"});
    sheet.size = PageSize::a4;
    const auto set = pagesOf(sheet);
    const auto& page = set.pages.back();
    const auto* seal = placed(page, QStringLiteral("（公章）"));
    const auto* day = placed(page, QStringLiteral("2026年7月1日"));
    REQUIRE(seal != nullptr);
    REQUIRE(day != nullptr);
    const double middle = seal->at.x() + seal->width / 2;
    const double half = dotsOfMm(22.5) / set.scale;
    const double height = (seal->at.y() + day->at.y()) / 2;
    for (const auto& text : page.texts) {
        const bool beside = text.at.x() + text.width > middle - half && text.at.x() < middle + half;
        const bool level = std::abs(text.at.y() - height) < half - dotsOfMm(3);
        if (beside && level && &text != seal && &text != day) {
            CAPTURE(text.text.toStdString());
            CHECK(text.at.y() == day->at.y());
        }
    }
}

TEST_CASE("the code of a wall sheet stands in the room that the seal leaves under the signatures")
{
    auto sheet = aFinanceSheet(5);
    const auto signing =
        std::ranges::find_if(sheet.blocks, [](const Block& block) { return std::holds_alternative<Signatures>(block); });
    const auto seal = sheet.blocks.insert(signing + 1, SealPlace{"桂花里社区（公章）", "2026年7月1日"});
    const auto without = pagesOf(sheet);
    sheet.blocks.insert(sheet.blocks.begin() + (seal - sheet.blocks.begin()) + 1, QrCode{"CF-02-2025-003 8f2a61c07b1d", "核对"});
    const auto with = pagesOf(sheet);
    CHECK(with.pages.size() == without.pages.size());
    const auto* caption = placed(with.pages.back(), QStringLiteral("核对"));
    const auto* role = placed(with.pages.back(), QStringLiteral("制表人"));
    REQUIRE(caption != nullptr);
    REQUIRE(role != nullptr);
    CHECK(caption->at.y() > role->at.y());
}
