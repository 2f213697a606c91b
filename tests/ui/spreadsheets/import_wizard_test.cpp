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
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

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
    office.desk.undoNewest(nullptr);
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

TEST_CASE("a column that was corrected is understood the same way next time")
{
    Office office;
    ImportWizard wizard(office.desk, sample());
    wizard.show();
    REQUIRE(QSignalSpy(&wizard.session(), &ImportSession::ready).wait(30000));
    const auto& sheets = wizard.session().ledger()->sheets;
    const auto sheet = static_cast<std::size_t>(
        std::find_if(sheets.begin(), sheets.end(), [](const auto& one) { return one.rows > 0; }) - sheets.begin()
    );
    const auto& columns = sheets[sheet].columns;
    const auto phone = static_cast<std::size_t>(
        std::find_if(
            columns.begin(), columns.end(), [](const auto& column) { return column.field == residents::LedgerField::phone; }
        ) -
        columns.begin()
    );
    wizard.session().setField(sheet, phone, "phone2");
    QSignalSpy ready(&wizard.session(), &ImportSession::ready);
    wizard.session().read();
    REQUIRE(ready.wait(30000));
    QSignalSpy written(&wizard.session(), &ImportSession::written);
    wizard.session().execute();
    REQUIRE(written.wait(60000));
    ImportWizard again(office.desk, sample());
    REQUIRE(QSignalSpy(&again.session(), &ImportSession::ready).wait(30000));
    CHECK(again.session().ledger()->sheets[sheet].columns[phone].field == residents::LedgerField::phone2);
}

TEST_CASE("files that harm or hide are refused in words, the registry untouched")
{
    for (const auto* name :
         {"password.xlsx",
          "bomb.xlsx",
          "nul_bytes.csv",
          "too_many_rows.xlsx",
          "word_document.xls",
          "torn.xlsx",
          "biff8_password.xls"}) {
        CAPTURE(name);
        Office office;
        ImportWizard wizard(office.desk, QStringLiteral(LINWU_TEST_DATA "/spreadsheets/") + QString::fromLatin1(name));
        wizard.show();
        QSignalSpy failed(&wizard.session(), &ImportSession::failed);
        REQUIRE(failed.wait(60000));
        const auto* sentence = wizard.findChild<QLabel*>(QStringLiteral("sentence"));
        CHECK(sentence->text().size() > 12); // what is the matter, and what to do
        CHECK_FALSE(sentence->text().contains(QLatin1Char('_')));
        CHECK_FALSE(wizard.findChild<QPushButton*>(QStringLiteral("next"))->isEnabled());
        CHECK_FALSE(office.registry->newestUndoable().has_value());
    }
}

TEST_CASE("a proposal is taken for one row and not for the others")
{
    Office office;
    ImportWizard wizard(office.desk, sample());
    wizard.show();
    REQUIRE(QSignalSpy(&wizard.session(), &ImportSession::ready).wait(30000));
    const auto asked = [&] {
        const auto& problems = wizard.session().ledger()->problems;
        return std::count_if(problems.begin(), problems.end(), [](const auto& problem) {
            return problem.rule == "id_letter_o" && problem.severity == Severity::confirm;
        });
    };
    const auto before = asked();
    REQUIRE(before > 1);
    const auto& problems = wizard.session().ledger()->problems;
    const auto first =
        std::find_if(problems.begin(), problems.end(), [](const auto& problem) { return problem.rule == "id_letter_o"; });
    wizard.session().acceptCell({wizard.session().ledger()->sheets[first->sheet].name, first->row, first->column});
    QSignalSpy ready(&wizard.session(), &ImportSession::ready);
    wizard.session().read();
    REQUIRE(ready.wait(30000));
    CHECK(asked() == before - 1);
}

TEST_CASE("neither the examples nor the cells of an import show a number of a person whole")
{
    Office office;
    ImportWizard wizard(office.desk, sample());
    wizard.show();
    REQUIRE(QSignalSpy(&wizard.session(), &ImportSession::ready).wait(30000));
    static const QRegularExpression whole(QStringLiteral("\\d{15}|1\\d{10}"));
    static const QRegularExpression partly(QStringLiteral("\\d{3,4}\\*+\\d{3}"));
    const auto hides = [&] {
        int hidden = 0;
        for (const auto* table : wizard.findChildren<QTableWidget*>()) {
            for (const auto* cell : table->findItems(QString(), Qt::MatchContains)) {
                CHECK_FALSE(cell->text().contains(whole));
                hidden += cell->text().contains(partly) ? 1 : 0;
            }
        }
        return hidden;
    };
    CHECK(hides() > 1);
    QTest::mouseClick(wizard.findChild<QPushButton*>(QStringLiteral("next")), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(hides() > 2); // the cells of the chosen row as well
}
