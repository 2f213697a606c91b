// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The import as a person does it: file, columns, preview, one act, one undo.

#include "core/residents/resident_list_queries.h"
#include "tests/support/registry.h"
#include "tests/ui/support/picture.h"
#include "ui/desk/desk.h"
#include "ui/spreadsheets/import_wizard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace linwu;
using namespace linwu::ui;

namespace {

struct Office {
    test::TempRegistry registry{test::filePlain};
    Desk desk{*registry, test::anActor()};

    [[nodiscard]] std::int64_t people()
    {
        return desk.read([](const Reader& reader) { return residents::countResidents(reader, {}); });
    }
};

QString sample()
{
    return QStringLiteral(LINWU_TEST_DATA "/spreadsheets/桂花里社区居民台账.xlsx");
}

} // namespace

TEST_CASE("a ledger goes through the wizard as one act that one undo takes back")
{
    Office office;
    ImportWizard wizard(office.desk, sample());
    wizard.resize(1280, 720);
    wizard.show();
    REQUIRE(QSignalSpy(&wizard.session(), &ImportSession::ready).wait(30000));
    test::picture(wizard, QStringLiteral("import_columns"));
    auto* next = wizard.findChild<QPushButton*>(QStringLiteral("next"));
    QTest::mouseClick(next, Qt::LeftButton);
    QApplication::processEvents();
    test::picture(wizard, QStringLiteral("import_preview"));
    CHECK(office.people() == 0); // nothing is written before 执行
    const auto persons = wizard.session().ledger()->persons.size();
    CHECK(persons > 100);
    QSignalSpy written(&wizard.session(), &ImportSession::written);
    QTest::mouseClick(next, Qt::LeftButton);
    REQUIRE(written.wait(60000));
    CHECK(office.people() > 100);
    // What was remembered of the columns is an act of its own, done after the import.
    office.desk.undoNewest(nullptr);
    while (office.people() > 0 && office.registry->newestUndoable()) {
        office.desk.undoNewest(nullptr);
    }
    CHECK(office.people() == 0);
}

TEST_CASE("a file that is no table is refused with a sentence")
{
    Office office;
    ImportWizard wizard(office.desk, QStringLiteral(__FILE__));
    wizard.show();
    QSignalSpy failed(&wizard.session(), &ImportSession::failed);
    REQUIRE(failed.wait(10000));
    const auto* sentence = wizard.findChild<QLabel*>(QStringLiteral("sentence"));
    CHECK(sentence->text().size() > 5);
    CHECK_FALSE(sentence->text().contains(QLatin1Char('_')));
    CHECK_FALSE(wizard.findChild<QPushButton*>(QStringLiteral("next"))->isEnabled());
}
