// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sheet_story.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/picture.h"
#include "ui/disclosure/disclosure_page.h"
#include "ui/disclosure/sheet_preview.h"
#include "ui/widgets/list_model.h"

#include <QAction>
#include <QLineEdit>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

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

TEST_CASE("what the community publishes is chosen from the catalogue in one act")
{
    test::Office office(today, QStringLiteral("disclosure"), [](Registry& registry) { (void)test::enterFixture(registry); });
    auto& page = pageOf(office);
    test::inDialog(page, QStringLiteral("chooseCatalogue"), [](QDialog& dialog) {
        auto& tree = test::editorIn<QTreeWidget>(dialog, "catalogue");
        const auto found = tree.findItems(QStringLiteral("JW-05"), Qt::MatchContains | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        CHECK(found[0]->checkState(0) == Qt::Unchecked);
        found[0]->setCheckState(0, Qt::Checked);
        test::picture(dialog, QStringLiteral("disclosure_catalogue"));
        test::acceptDialog(dialog);
    });
    const auto choices = disclosure::listChoices(office.registry().reader());
    REQUIRE(choices.size() == 1);
    CHECK(choices[0].item == "JW-05");
    CHECK(choices[0].enabled);
}

TEST_CASE("a sheet that is made elsewhere is noted on the line that says it is due")
{
    test::Office office(today, QStringLiteral("disclosure"), [](Registry& registry) {
        (void)test::enterFixture(registry);
        REQUIRE(disclosure::chooseItem(registry, test::bookkeeper(), "JW-06", true));
    });
    auto& page = pageOf(office);
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        if (rowText(page, row).contains(QStringLiteral("JW-06"))) {
            page.open(page.model()->idAt(row));
        }
    }
    REQUIRE(page.currentId() < 0);
    test::inDialog(page, QStringLiteral("recordOutside"), [](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "place").setText(QStringLiteral("档案柜2025年第3册"));
        test::picture(dialog, QStringLiteral("disclosure_outside"));
        test::acceptDialog(dialog);
    });
    const auto sheet = disclosure::findSheet(office.registry().reader(), "JW-06-2025-003");
    REQUIRE(sheet);
    CHECK(sheet->state == disclosure::State::displayed);
    CHECK(page.currentId() == sheet->id.value);
}
