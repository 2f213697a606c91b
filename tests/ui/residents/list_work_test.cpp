// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What a person makes of the list of residents: filter words, views in the rail, paper, file.
#include "core/papers/document_text.h"
#include "core/papers/paper_actions.h"
#include "core/registry/any_record.h"
#include "core/spreadsheets/open.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/people.h"
#include "tests/ui/support/picture.h"
#include "ui/desk/saved_views.h"
#include "ui/residents/resident_page.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/rail.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace linwu;
using namespace linwu::ui;
using linwu::test::Office;

namespace {

const QString kPage = QStringLiteral("residents");

/// 24 people in a window.
struct ListOffice {
    Office office{Date(2026, 11, 22), kPage, [](Registry& registry) { test::addPeople(registry, 24); }};

    [[nodiscard]] ResidentPage& page() { return office.page<ResidentPage>(kPage); }

    void type(const QString& words)
    {
        auto* line = page().findChild<FilterLine*>(QStringLiteral("filterLine"));
        REQUIRE(line != nullptr);
        QSignalSpy typed(line, &FilterLine::typed);
        line->setText(words);
        REQUIRE(typed.wait(2000));
        QTest::qWait(50);
    }
};

} // namespace

TEST_CASE("words above the list filter it, and an empty line shows everybody")
{
    ListOffice office;
    office.type(QStringLiteral(">80 女"));
    const int some = office.page().model()->rowCount();
    CHECK(some > 0);
    CHECK(some < 24);
    test::picture(office.office.window(), QStringLiteral("residents_filtered"));
    office.type(QString());
    CHECK(office.page().model()->rowCount() == 24);
}

TEST_CASE("words that nobody understands are said so")
{
    ListOffice office;
    QSignalSpy said(&office.page().desk(), &Desk::said);
    office.type(QStringLiteral("#没有这个"));
    REQUIRE(said.size() == 1);
    CHECK(said.front().front().toString().contains(QStringLiteral("#没有这个")));
}

TEST_CASE("a pinned view stands in the rail and opens as it was saved")
{
    ListOffice office;
    saveView(kPage, {QStringLiteral("高龄女性"), {}, {}, false, {QStringLiteral("name")}, true, QStringLiteral(">80 女")});
    Q_EMIT office.page().viewsChanged();
    auto* rail = office.office.window().findChild<Rail*>();
    QSignalSpy chosen(rail, &Rail::viewChosen);
    for (auto* button : rail->findChildren<RailButton*>()) {
        if (button->accessibleName() == QStringLiteral("高龄女性")) {
            CHECK(button->accessibleDescription() == QStringLiteral("5"));
            button->click();
        }
    }
    REQUIRE(chosen.size() == 1);
    QTest::qWait(300);
    CHECK(office.page().query().words == QStringLiteral(">80 女"));
    CHECK(office.page().model()->rowCount() < 24);
    test::picture(office.office.window(), QStringLiteral("residents_view"));
    removeView(kPage, QStringLiteral("高龄女性"));
}

TEST_CASE("the list goes to paper as it stands: its columns, its rows, masked")
{
    ListOffice office;
    office.type(QStringLiteral(">80"));
    const auto sheet = office.page().listSheet();
    const auto paper = listPaper(office.page().desk().reader(), sheet);
    CHECK(paper.rows.size() == static_cast<std::size_t>(office.page().model()->rowCount()));
    CHECK(paper.columns.size() == static_cast<std::size_t>(sheet.columns.size()));
    CHECK(paper.scope == ">80");
    const auto document = papers::listDocument(paper);
    REQUIRE(document);
    CHECK(papers::documentText(*document).find("13800001") == std::string::npos);
}

TEST_CASE("the list is saved as a spreadsheet and kept as issued")
{
    test::TempRegistry registry{test::filePlain};
    test::addPeople(*registry, 24);
    Desk desk(*registry, test::anActor());
    ResidentPage page(desk);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("list.xlsx"));
    QSignalSpy said(&desk, &Desk::said);
    exportListTo(desk, page.listSheet(), file);
    REQUIRE(said.wait(20000));
    const auto book = spreadsheets::openWorkbook(file.toStdString());
    REQUIRE(book);
    CHECK(book->sheets.front().rowCount() > 24);
    CHECK(recordIds(desk.reader(), papers::IssuedPaper::table).size() == 1);
}

TEST_CASE("a list saved under a passphrase shows nothing to who lacks it")
{
    test::TempRegistry registry{test::filePlain};
    test::addPeople(*registry, 24);
    Desk desk(*registry, test::anActor());
    ResidentPage page(desk);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("list.zip"));
    QSignalSpy said(&desk, &Desk::said);
    exportListTo(desk, page.listSheet(), file, "一句足够长的测试口令");
    REQUIRE(said.wait(20000));
    const auto book = spreadsheets::openWorkbook(file.toStdString());
    REQUIRE_FALSE(book);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("list.zip")});
}

TEST_CASE("a list that shows a whole number is not let out")
{
    test::TempRegistry registry{test::filePlain};
    test::addPeople(*registry, 3);
    Desk desk(*registry, test::anActor());
    ResidentPage page(desk);
    papers::ListPaper paper = listPaper(desk.reader(), page.listSheet());
    paper.rows.front().front() = "王某13912345678";
    const auto document = papers::listDocument(paper);
    REQUIRE(document);
    papers::IssueOf of;
    of.masked = true;
    const auto issued = papers::letOut(*registry, test::anActor(), *document, of);
    REQUIRE_FALSE(issued);
    CHECK(issued.error().problems.front().rule == "number_unmasked");
    of.masked = false;
    CHECK(papers::letOut(*registry, test::anActor(), *document, of));
}
