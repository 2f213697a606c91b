// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/papers.h"
#include "tests/ui/printing/page_reading.h"
#include "ui/printing/page_layout.h"

#include <algorithm>
#include <cmath>

using namespace linwu;
using namespace linwu::papers;
using namespace linwu::ui;
using namespace linwu::ui::test;
using linwu::test::aFinanceSheet;
using linwu::test::aPaper;

namespace {

QString repeated(const char* text, int times)
{
    return QString::fromUtf8(text).repeated(times);
}

Document aLetter(const std::string& text, double indent = 0)
{
    Document letter;
    letter.blocks.emplace_back(Paragraph{text, {Face::fangsong, 16, false, Align::justify, indent, 0, 0}});
    return letter;
}

/// Lines of the body, without what the frame adds.
std::vector<PlacedText> bodyOf(const PageSet& set, std::size_t page, const QString& holds)
{
    std::vector<PlacedText> lines;
    for (const auto& text : set.pages[page].texts) {
        if (text.text.contains(holds)) {
            lines.push_back(text);
        }
    }
    return lines;
}

std::size_t pageOf(const PageSet& set, const QString& text)
{
    for (std::size_t i = 0; i < set.pages.size(); ++i) {
        if (textsOf(set.pages[i]).contains(text)) {
            return i;
        }
    }
    FAIL("text is on no page");
    return 0;
}

} // namespace

TEST_CASE("a page of an official letter holds 22 lines of 28 characters")
{
    const auto set = pagesOf(aLetter(repeated("永", 28 * 22).toStdString()));
    REQUIRE(set.pages.size() == 1);
    const auto lines = bodyOf(set, 0, QStringLiteral("永"));
    REQUIRE(lines.size() == 22);
    CHECK(std::all_of(lines.begin(), lines.end(), [](const PlacedText& line) { return line.text.size() == 28; }));
    CHECK(pagesOf(aLetter(repeated("永", 28 * 22 + 1).toStdString())).pages.size() == 2);
}

TEST_CASE("the body of an official letter lies 28 mm from the left and fills 156 by 225 mm")
{
    const auto lines = bodyOf(pagesOf(aLetter(repeated("永", 28 * 22).toStdString())), 0, QStringLiteral("永"));
    CHECK(mmOfDots(lines.front().at.x()) == Approx(28).margin(0.1));
    CHECK(mmOfDots(lines.front().at.x() + lines.front().width) == Approx(184).margin(0.3));
    CHECK(mmOfDots(lines.front().at.y() - dotsOfPoints(16) * 0.88) == Approx(37).margin(0.1));
    CHECK(mmOfDots(lines.back().at.y() + dotsOfPoints(16) * 0.12) <= 37 + 225 + 0.1);
}

TEST_CASE("a paragraph begins two characters in")
{
    const auto lines = bodyOf(pagesOf(aLetter(repeated("永", 60).toStdString(), 2)), 0, QStringLiteral("永"));
    CHECK(lines[0].text.size() == 26);
    CHECK(mmOfDots(lines[0].at.x() - lines[1].at.x()) == Approx(2 * 156.0 / 28).margin(0.1));
}

TEST_CASE("a justified line ends at the right edge")
{
    // Eleven half-width figures leave half a character over in each line.
    const auto lines = bodyOf(pagesOf(aLetter("电话13800000001" + repeated("永", 100).toStdString())), 0, QStringLiteral("永"));
    REQUIRE(lines.size() > 1);
    CHECK(mmOfDots(lines[0].at.x() + lines[0].width) == Approx(184).margin(0.3));
}

TEST_CASE("no line begins with a closing mark")
{
    const auto lines =
        bodyOf(pagesOf(aLetter(repeated("永", 28).toStdString() + "。" + repeated("永", 27).toStdString() + "）")), 0, {});
    for (const auto& line : lines) {
        CHECK_FALSE(line.text.startsWith(QStringLiteral("。")));
        CHECK_FALSE(line.text.startsWith(QStringLiteral("）")));
    }
}

TEST_CASE("page numbers of a letter stand between dashes on the outer side")
{
    const auto set = pagesOf(aLetter(repeated("永", 28 * 30).toStdString()));
    const auto odd = bodyOf(set, 0, QStringLiteral("—")).front();
    const auto even = bodyOf(set, 1, QStringLiteral("—")).front();
    CHECK(odd.text == QStringLiteral("— 1 —"));
    CHECK(mmOfDots(odd.at.x() + odd.width) == Approx(184 - mmOfDots(dotsOfPoints(14))).margin(0.2));
    CHECK(even.text == QStringLiteral("— 2 —"));
    CHECK(mmOfDots(even.at.x()) == Approx(28 + mmOfDots(dotsOfPoints(14))).margin(0.2));
}

TEST_CASE("every page of a table repeats both tiers of its head")
{
    const auto set = pagesOf(aFinanceSheet(100));
    REQUIRE(set.pages.size() > 3);
    for (const auto& page : set.pages) {
        const QStringList texts = textsOf(page);
        CHECK(texts.count(QStringLiteral("发生额")) == 1);
        CHECK(texts.count(QStringLiteral("收入")) == 1);
    }
}

TEST_CASE("every row of a table stands once and whole")
{
    const auto set = pagesOf(aFinanceSheet(100));
    QStringList all;
    for (const auto& page : set.pages) {
        all += textsOf(page);
    }
    for (int n = 1; n <= 100; ++n) {
        CHECK(all.count(QStringLiteral("记-%1").arg(n)) == 1);
    }
}

TEST_CASE("what is carried over a page is what was carried from the page before, to the cent")
{
    const auto set = pagesOf(aFinanceSheet(100));
    const QStringList over = rowsNamed(set, QStringLiteral("过次页"));
    const QStringList from = rowsNamed(set, QStringLiteral("承前页"));
    REQUIRE(over.size() == static_cast<qsizetype>(set.pages.size()) - 1);
    CHECK(over == from);
    // Rows 1 to n on the first page: every third is an expense of 100.00 and its number in cents.
    const QStringList first = textsOf(set.pages[0]);
    std::int64_t income = 0;
    std::int64_t expense = 0;
    for (int n = 1; first.contains(QStringLiteral("记-%1").arg(n)); ++n) {
        (n % 3 != 0 ? income : expense) += 10000 + n;
    }
    CHECK(over[0].toStdString() == linwu::test::moneyText(income) + "|" + linwu::test::moneyText(expense));
}

TEST_CASE("each upright rule of a table ends on a level one on every page")
{
    const auto set = pagesOf(aFinanceSheet(100));
    for (const auto& page : set.pages) {
        for (const auto& rule : page.rules) {
            if (rule.line.x1() != rule.line.x2()) {
                continue;
            }
            const auto closes = [&](double y) {
                return std::any_of(page.rules.begin(), page.rules.end(), [&](const PlacedRule& level) {
                    return level.line.y1() == level.line.y2() && std::abs(level.line.y1() - y) < 0.01 &&
                           level.line.x1() - 0.01 <= rule.line.x1() && rule.line.x1() <= level.line.x2() + 0.01;
                });
            };
            REQUIRE(closes(rule.line.y1()));
            REQUIRE(closes(rule.line.y2()));
        }
    }
}

TEST_CASE("signatures stand on the page of the total they sign, with at least one row above it")
{
    for (int rows = 15; rows < 45; ++rows) {
        CAPTURE(rows);
        const auto set = pagesOf(aFinanceSheet(rows));
        const auto page = pageOf(set, QStringLiteral("合计"));
        CHECK(pageOf(set, QStringLiteral("制表人：陈某甲")) == page);
        CHECK(pageOf(set, QStringLiteral("记-%1").arg(rows)) == page);
    }
}

TEST_CASE("a seal place keeps a box of 45 mm free of other text")
{
    const auto set = pagesOf(aPaper());
    const auto signer = bodyOf(set, 0, QStringLiteral("桂花里社区人民调解委员会")).front();
    const double middle = signer.at.x() + signer.width / 2;
    const QRectF box(middle - dotsOfMm(22.5), signer.at.y() - dotsOfMm(24), dotsOfMm(45), dotsOfMm(45));
    for (const auto& text : set.pages[0].texts) {
        const bool own = text.text == signer.text || text.text == QStringLiteral("2026年5月6日");
        const bool inside = text.at.x() < box.right() && text.at.x() + text.width > box.left() &&
                            text.at.y() > box.top() + dotsOfMm(2) && text.at.y() - dotsOfPoints(10) < box.bottom() - dotsOfMm(2);
        if (inside && text.at.x() > box.left()) {
            CHECK(own);
        }
    }
}

TEST_CASE("at most thirty rows stand on a wall sheet")
{
    auto sheet = aFinanceSheet(70);
    sheet.orientation = Orientation::portrait;
    const auto set = pagesOf(sheet);
    const auto& texts = textsOf(set.pages[0]);
    CHECK(texts.filter(QStringLiteral("记-")).size() == 30);
}

TEST_CASE("an A3 wall sheet is the A4 one enlarged, with the same page breaks")
{
    auto sheet = aFinanceSheet(60);
    const auto small = pagesOf(sheet);
    sheet.size = PageSize::a3;
    const auto large = pagesOf(sheet);
    REQUIRE(small.pages.size() == large.pages.size());
    for (std::size_t i = 0; i < small.pages.size(); ++i) {
        CHECK(textsOf(small.pages[i]) == textsOf(large.pages[i]));
    }
    CHECK(large.sheetMm().width() == Approx(420).margin(0.1));
    CHECK(small.sheetMm().width() == Approx(297).margin(0.1));
    CHECK(large.scale / small.scale == Approx(1.414).margin(0.001));
}

TEST_CASE("the bands of a wall sheet have their millimetres on A3")
{
    auto sheet = aFinanceSheet(3);
    sheet.size = PageSize::a3;
    const auto set = pagesOf(sheet);
    const QRectF band = set.pages[0].fills.front().area;
    CHECK(mmOfDots(band.left()) == Approx(20).margin(0.1));
    CHECK(mmOfDots(band.top()) == Approx(25).margin(0.1));
    CHECK(mmOfDots(band.height()) == Approx(18).margin(0.1));
    CHECK(mmOfDots(band.width()) == Approx(380).margin(0.1));
}

TEST_CASE("rows of a wall sheet are at least 8 mm high on A3")
{
    auto sheet = aFinanceSheet(3);
    sheet.size = PageSize::a3;
    const auto set = pagesOf(sheet);
    const auto rows = bodyOf(set, 0, QStringLiteral("记-"));
    CHECK(mmOfDots(rows[1].at.y() - rows[0].at.y()) >= 7.99);
}

TEST_CASE("long texts are wrapped inside their cells and never cut")
{
    Document paper;
    paper.frame = Frame::plain;
    const std::string longText = repeated("很长的摘要文字内容", 30).toStdString();
    Table table;
    table.columns = {
        {"序号", "", ColumnKind::number, 0.3}, {"摘要", "", ColumnKind::text, 1}, {"金额", "", ColumnKind::money, 0.2}};
    table.rows = {
        {{{"1"}, {longText}, {"99,999,999,999.99"}}},
        {{{"2"}, {"Donaudampfschifffahrtsgesellschaftskapitänswitwenundwaisenkasse"}, {"0.00"}}}};
    paper.blocks.emplace_back(table);
    paper.blocks.emplace_back(FormGrid{{{{{"情况", true, 1}, {longText, false, 3}}}}});
    paper.blocks.emplace_back(LabelLine{{{"地址", longText}, {"电话", "0573-87654321"}}});
    paper.blocks.emplace_back(Signatures{{{longText.substr(0, 90), "陈某甲"}, {"审核人", "李某乙"}}});
    const auto set = pagesOf(paper);
    CHECK(overflowing(set) == "");
    QString all;
    for (const auto& page : set.pages) {
        all += textsOf(page).join(QString());
    }
    CHECK(all.count(QStringLiteral("很长的摘要文字内容")) >= 90);
    CHECK(all.contains(QStringLiteral("99,999,999,999.99")));
}

TEST_CASE("no paper of the suite has text that overflows")
{
    for (auto document : {aPaper(), aFinanceSheet(50)}) {
        for (const auto orientation : {Orientation::portrait, Orientation::landscape}) {
            for (const auto frame : {Frame::official, Frame::plain, Frame::wall}) {
                document.orientation = orientation;
                document.frame = frame;
                CHECK(overflowing(pagesOf(document)) == "");
            }
        }
    }
}

TEST_CASE("a table too wide for its amounts takes smaller type and says so")
{
    Document paper;
    paper.frame = Frame::plain;
    Table table;
    TableRow row;
    for (int i = 0; i < 14; ++i) {
        table.columns.push_back({"金额", "", ColumnKind::money});
        row.cells.push_back({"1,234,567.89", 123456789});
    }
    table.rows.push_back(row);
    paper.blocks.emplace_back(table);
    const auto set = pagesOf(paper);
    CHECK(set.narrowed);
    CHECK(overflowing(set) == "");
}

TEST_CASE("a row higher than a page goes on over the page with all its text")
{
    Document paper;
    paper.frame = Frame::plain;
    const QString text = repeated("调查所得情况", 900);
    SECTION("in a table")
    {
        paper.blocks.emplace_back(Table{{}, {{"序号", "", ColumnKind::number, 0.3}, {"情况"}}, {{{{"1"}, {text.toStdString()}}}}}
        );
    }
    SECTION("in a form")
    {
        paper.blocks.emplace_back(FormGrid{{{{{"情况", true, 1}, {text.toStdString(), false, 3}}}}});
    }
    const auto set = pagesOf(paper);
    CHECK(set.pages.size() > 1);
    QString all;
    for (const auto& page : set.pages) {
        all += textsOf(page).filter(QRegularExpression(QStringLiteral("[调查所得情况]"))).join(QString());
    }
    CHECK(all.count(QStringLiteral("调查")) == 900);
    CHECK(overflowing(set) == "");
}

TEST_CASE("cells that span rows hang together and have no rule through them")
{
    Document paper;
    paper.frame = Frame::plain;
    Table table;
    table.columns = {{"户号"}, {"姓名"}};
    for (int i = 0; i < 60; ++i) {
        table.rows.push_back({{{"户" + std::to_string(i), {}, 1, 2}, {"甲" + std::to_string(i)}}});
        table.rows.push_back({{{"乙" + std::to_string(i)}}});
    }
    paper.blocks.emplace_back(table);
    const auto set = pagesOf(paper);
    for (int i = 0; i < 60; ++i) {
        CHECK(pageOf(set, QStringLiteral("甲%1").arg(i)) == pageOf(set, QStringLiteral("乙%1").arg(i)));
    }
}

TEST_CASE("a heading never stands alone at the end of a page")
{
    for (int lines = 15; lines < 25; ++lines) {
        Document letter = aLetter(repeated("永", 28 * lines).toStdString());
        letter.blocks.emplace_back(Paragraph{"一、标题", {Face::hei, 16, false, Align::left, 2, 0, 0}, true});
        letter.blocks.emplace_back(Paragraph{"正文", {Face::fangsong, 16, false, Align::left, 2, 0, 0}});
        const auto set = pagesOf(letter);
        CHECK(pageOf(set, QStringLiteral("一、标题")) == pageOf(set, QStringLiteral("正文")));
    }
}

TEST_CASE("a page break begins a new page and an empty paper still has one")
{
    CHECK(pagesOf(aPaper()).pages.size() == 2);
    CHECK(pagesOf(Document()).pages.size() == 1);
}
