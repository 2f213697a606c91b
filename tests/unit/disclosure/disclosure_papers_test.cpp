// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/disclosure_papers.h"
#include "core/papers/document_text.h"
#include "core/papers/wall_scanner.h"
#include "tests/support/golden.h"
#include "tests/support/ledger_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::disclosure;

namespace {

SheetInput theQuarter()
{
    SheetInput input;
    input.organisation = "云溪社区股份经济合作社";
    input.sheet.item = "CF-02";
    input.sheet.number = "CF-02-2025-003";
    input.sheet.firstOn = Date(2025, 7, 1);
    input.sheet.lastOn = Date(2025, 9, 30);
    input.sheet.postedOn = Date(2025, 10, 20);
    input.sheet.untilOn = Date(2025, 10, 27);
    input.sheet.hotline = "0571-88990000 / 12345";
    input.sheet.queryPlace = "社区服务大厅，每周三下午";
    input.sheet.contentHash = "0123456789abcdef";
    input.opinion = "账实相符，同意公开。";
    input.signers = {
        {SignRole::maker, "陈某甲"},
        {SignRole::accountant, "李某乙"},
        {SignRole::supervisor, "王某丙"},
        {SignRole::responsible, "周某丁"},
    };
    return input;
}

SheetInput theMonth(int month)
{
    SheetInput input = theQuarter();
    const ledger::AccountingPeriod period{ledger::PeriodKind::month, 2025, month};
    input.sheet.item = "CF-14";
    input.sheet.periodKind = ledger::PeriodKind::month;
    input.sheet.number = numberOf("CF-14", period);
    input.sheet.firstOn = period.firstDay();
    input.sheet.lastOn = period.lastDay();
    return input;
}

CardBooks theCards()
{
    return {test::fixtureBooks().book, test::fixtureCards(), test::fixtureCardEntries(), test::fixtureVouchers()};
}

std::string textOf(const Result<papers::Document>& document)
{
    if (!document) {
        for (const auto& problem : document.error().problems) {
            UNSCOPED_INFO(problem.rule << " " << problem.field);
        }
    }
    REQUIRE(document);
    return papers::documentText(*document);
}

bool says(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

const papers::Table& tableOf(const papers::Document& document, std::size_t number)
{
    for (const auto& block : document.blocks) {
        if (const auto* table = std::get_if<papers::Table>(&block)) {
            if (number-- == 0) {
                return *table;
            }
        }
    }
    throw std::logic_error("no such table");
}

} // namespace

TEST_CASE("the finance sheet of the quarter reads as it should")
{
    test::checkGolden("L1.txt", textOf(financeSheet(theQuarter(), test::fixtureBooks())));
}

TEST_CASE("the card sheets read as they should, unknown columns as a dash")
{
    test::checkGolden("L10_july.txt", textOf(cardSheet(theMonth(7), theCards())));
    test::checkGolden("L10_september.txt", textOf(cardSheet(theMonth(9), theCards())));
}

TEST_CASE("part B and the words are those of the fixture to the cent")
{
    const auto text = textOf(financeSheet(theQuarter(), test::fixtureBooks()));
    CHECK(says(text, "人民币壹拾叁万壹仟捌佰叁拾肆元伍角伍分"));
    CHECK(says(text, "人民币陆万捌仟零壹拾肆元肆角捌分"));
    CHECK(says(text, "人民币伍拾玖万捌仟壹佰玖拾伍元零贰分"));
    CHECK(says(text, "经营收入 | 15,000.00"));
    CHECK(says(text, "村务卡公务支出 | 8,493.00"));
    CHECK(says(text, "63,820.07"));
}

TEST_CASE("money cells carry their cents for running totals")
{
    const auto document = financeSheet(theQuarter(), test::fixtureBooks());
    REQUIRE(document);
    const auto& details = tableOf(*document, 0);
    REQUIRE(details.rows.size() == 18);
    CHECK(details.rows[1].cells[5].amount == 8640000);
    CHECK_FALSE(details.rows[3].cells[5].amount);
    CHECK(details.rows[3].cells[6].text == "—");
    CHECK(details.rows.back().total);
    CHECK(details.columns[5].carried);
    CHECK(details.columns[6].carried);
}

TEST_CASE("the year to date prints as a dash while the months before are not known")
{
    const auto document = financeSheet(theQuarter(), test::fixtureBooks());
    REQUIRE(document);
    CHECK(tableOf(*document, 1).rows.front().cells[2].text == "—");
    CHECK(tableOf(*document, 1).rows.back().cells[2].text == "—");
}

TEST_CASE("a period without vouchers still makes a sheet and says so")
{
    auto books = test::fixtureBooks();
    books.vouchers.clear();
    const auto text = textOf(financeSheet(theQuarter(), books));
    CHECK(says(text, "本期无发生额"));
    CHECK(says(text, "零元整"));
}

TEST_CASE("a month without card entries still makes a sheet and says so")
{
    CHECK(says(textOf(cardSheet(theMonth(10), theCards())), "本期无发生额"));
}

TEST_CASE("a line paid after the month counts as unpaid on that month's sheet")
{
    auto cards = theCards();
    cards.vouchers[5].on = Date(2025, 8, 2);
    for (auto& entry : cards.entries) {
        if (entry.kind == ledger::CardEntryKind::repayment && entry.voucher.value == 6) {
            entry.on = Date(2025, 8, 2);
        }
    }
    const auto text = textOf(cardSheet(theMonth(7), cards));
    CHECK(says(text, "未还"));
    CHECK_FALSE(says(text, "已还"));
}

TEST_CASE("a sheet is for A3 what it is for A4, in type that is read from the street")
{
    const auto a4 = financeSheet(theQuarter(), test::fixtureBooks());
    REQUIRE(a4);
    const auto a3 = onA3(*a4);
    CHECK(a3.size == papers::PageSize::a3);
    CHECK(a3.orientation == papers::Orientation::landscape);
    CHECK(tableOf(a3, 0).rows == tableOf(*a4, 0).rows);
    CHECK(a3.blocks.size() == a4->blocks.size());
    CHECK(tableOf(a3, 0).points >= 12);
    CHECK(tableOf(a3, 0).rowHeight >= 8);
}

TEST_CASE("signatures, opinion and days of display do not change what is signed")
{
    const auto books = test::fixtureBooks();
    const auto hashOf = [&](const SheetInput& input) { return contentHash(*financeSheet(contentOf(input), books)); };
    SheetInput bare;
    bare.organisation = theQuarter().organisation;
    bare.sheet = theQuarter().sheet;
    bare.sheet.postedOn.reset();
    CHECK(hashOf(theQuarter()) == hashOf(bare));
    bare.sheet.note = "另注";
    CHECK(hashOf(theQuarter()) != hashOf(bare));
}

TEST_CASE("the sheet of the quarter has nothing that must not hang on a wall")
{
    const auto document = financeSheet(theQuarter(), test::fixtureBooks());
    REQUIRE(document);
    CHECK(papers::WallScanner().scan(*document).empty());
    const auto cards = cardSheet(theMonth(7), theCards());
    CHECK(papers::WallScanner().scan(*cards).empty());
}

TEST_CASE("a wording stands on the sheet in place of the summary")
{
    auto input = theQuarter();
    input.wordings["voucher:9"] = "困难家庭慰问";
    const auto text = textOf(financeSheet(input, test::fixtureBooks()));
    CHECK_FALSE(says(text, "6户×500元"));
}

TEST_CASE("each printed total is kept with its vouchers")
{
    const auto figures = figuresOfSheet(figuresOf(test::fixtureBooks()));
    const auto found =
        std::find_if(figures.begin(), figures.end(), [](const SheetFigure& f) { return f.label == "operating_income"; });
    REQUIRE(found != figures.end());
    CHECK(moneyText(found->amount) == "15,000.00");
    CHECK(found->vouchers == "8 12");
    const auto repaid = figuresOfCards(theCards(), {ledger::PeriodKind::quarter, 2025, 3});
    CHECK(moneyText(repaid.back().amount) == "820.00");
}
