// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/papers.h"
#include "tests/ui/printing/page_reading.h"
#include "ui/printing/page_layout.h"

using namespace linwu;
using namespace linwu::papers;
using namespace linwu::ui;
using namespace linwu::ui::test;
using linwu::test::aFinanceSheet;

namespace {

QString repeated(const char* text, int times)
{
    return QString::fromUtf8(text).repeated(times);
}

Document aLetter(const std::string& text)
{
    Document letter;
    letter.blocks.emplace_back(Paragraph{text, {Face::fangsong, 16, false, Align::justify, 0, 0, 0}});
    return letter;
}

} // namespace

TEST_CASE("fit to one page makes type smaller as far as it must and says how far")
{
    const auto two = aLetter(repeated("永", 28 * 26).toStdString());
    const auto fitted = layoutOnOnePage(two, Fonts::ofSystem());
    CHECK(fitted.pages.size() == 1);
    CHECK(fitted.typeScale < 1);
    CHECK(fitted.typeScale >= 0.75);
    CHECK(overflowing(fitted) == "");
}

TEST_CASE("a paper too long for one page stays as it is")
{
    const auto fitted = layoutOnOnePage(aLetter(repeated("永", 28 * 80).toStdString()), Fonts::ofSystem());
    CHECK(fitted.pages.size() > 1);
    CHECK(fitted.typeScale == 1);
}

TEST_CASE("a paper that fits is not made smaller")
{
    CHECK(layoutOnOnePage(aLetter("短"), Fonts::ofSystem()).typeScale == 1);
}

TEST_CASE("the QR code stays inside 25 mm")
{
    Document paper;
    paper.blocks.emplace_back(QrCode{"CF-02-2025-003 8f2a61c07b1d", "核对"});
    const auto set = pagesOf(paper);
    QRectF all;
    for (const auto& fill : set.pages[0].fills) {
        all = all.united(fill.area);
    }
    CHECK(mmOfDots(all.width()) <= 25);
    CHECK(mmOfDots(all.width()) > 15);
}

TEST_CASE("a sheet of a thousand pages is laid out")
{
    const auto set = pagesOf(aFinanceSheet(21'000));
    CHECK(set.pages.size() >= 1000);
    CHECK(rowsNamed(set, QStringLiteral("过次页")) == rowsNamed(set, QStringLiteral("承前页")));
}
