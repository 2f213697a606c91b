// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sheet_story.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/picture.h"
#include "ui/disclosure/disclosure_page.h"
#include "ui/disclosure/sheet_preview.h"
#include "ui/widgets/list_model.h"

#include <QAction>
#include <QTabWidget>
#include <QTextBrowser>

using namespace linwu;
using namespace linwu::ui;

namespace {

const Date today(2025, 10, 16);

DisclosurePage& pageOf(test::Office& office)
{
    return office.page<DisclosurePage>(QStringLiteral("disclosure"));
}

QString rowText(const DisclosurePage& page, int row)
{
    QString text;
    for (int column = 0; column < page.model()->columnCount(); ++column) {
        text += page.model()->index(row, column).data().toString() + QLatin1Char('|');
    }
    return text;
}

} // namespace

TEST_CASE("what is due by the catalogue stands on the page of disclosure")
{
    test::Office office(today, QStringLiteral("disclosure"), [](Registry& registry) { (void)test::enterFixture(registry); });
    test::picture(office.window(), QStringLiteral("disclosure_due"));
    auto& page = pageOf(office);
    bool quarterly = false;
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        quarterly = quarterly || rowText(page, row).contains(QStringLiteral("CF-02"));
    }
    CHECK(quarterly);
    CHECK(page.currentId() < 0);
}

TEST_CASE("a published sheet shows its very pages and offers no step back")
{
    disclosure::Disclosure sheet;
    test::Office office(today, QStringLiteral("disclosure"), [&](Registry& registry) {
        const auto story = test::enterFixture(registry);
        sheet = test::publishQuarter(registry, story, test::hireStaff(registry));
    });
    auto& page = pageOf(office);
    page.open(sheet.id.value);
    QTest::qWait(100);
    test::picture(office.window(), QStringLiteral("disclosure_published"));
    CHECK(page.currentId() == sheet.id.value);
    const auto* preview = page.findChild<SheetPreview*>();
    REQUIRE(preview != nullptr);
    CHECK(preview->pageCount() >= 1);
    const auto* signatures = page.findChild<QTextBrowser*>(QStringLiteral("signatures"));
    REQUIRE(signatures != nullptr);
    CHECK(signatures->toPlainText().contains(QStringLiteral("王某丙")));
}

TEST_CASE("a telephone number on a draft is told with its row")
{
    disclosure::Disclosure sheet;
    test::Office office(today, QStringLiteral("disclosure"), [&](Registry& registry) {
        const auto story = test::enterFixture(registry);
        const auto shown = ledger::findVoucher(registry.reader(), story.vouchers.at(9));
        auto edited = *shown;
        edited.summary = "慰问李某，电话13800001234";
        REQUIRE(ledger::editVoucher(registry, test::bookkeeper(), *shown, edited));
        sheet = test::prepareQuarter(registry, story);
    });
    auto& page = pageOf(office);
    page.open(sheet.id.value);
    QTest::qWait(20);
    const auto* findings = page.findChild<QTextBrowser*>(QStringLiteral("checks"));
    REQUIRE(findings != nullptr);
    CHECK(findings->toPlainText().contains(QLatin1Char('9')));
    CHECK_FALSE(findings->toPlainText().contains(QStringLiteral("13800001234")));
    if (auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("tabs"))) {
        tabs->setCurrentIndex(2);
    }
    test::picture(office.window(), QStringLiteral("disclosure_findings"));
}
