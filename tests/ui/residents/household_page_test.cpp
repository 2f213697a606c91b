// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The page of households as a person uses it: list, three views, acts, words, search.

#include "core/residents/fact_queries.h"
#include "core/residents/household_queries.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/town_office.h"
#include "ui/residents/household_page.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/fact_grid.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/person_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace linwu;
using namespace linwu::ui;
using namespace linwu::residents;

namespace {

/// The window on the page of households: 王某 with two others, 周某 alone.
struct Office : test::TownOffice {
    test::SmallTown::Family family = town.settleFamily();
    Id<Resident> neighbour = town.settle(test::aResident("周某"), town.door(town.third, "2", "101"));

    Office() { open(QStringLiteral("households"), family.household.value); }

    [[nodiscard]] HouseholdPage& page() { return *qobject_cast<HouseholdPage*>(window.page(QStringLiteral("households"))); }

    [[nodiscard]] QTableWidget& members()
    {
        auto* table = page().findChild<QTableWidget*>(QStringLiteral("members"));
        REQUIRE(table != nullptr);
        return *table;
    }

    [[nodiscard]] std::int64_t households() { return countHouseholds(desk.reader(), {}); }
};

} // namespace

TEST_CASE("the page of households lists the living ones and shows the three views of one")
{
    Office office;
    test::picture(office.window, QStringLiteral("households"));
    CHECK(office.page().model()->rowCount() == 2);
    CHECK(office.page().findChild<QLabel*>(QStringLiteral("name"))->text() == QStringLiteral("王某户"));
    CHECK(office.members().rowCount() == 3);
    CHECK(office.members().item(0, 0)->text() == QStringLiteral("王某"));
    CHECK(office.members().item(1, 2)->text() == QStringLiteral("桂花里3幢1单元101室"));
}

TEST_CASE("a row of a household's members opens the person")
{
    Office office;
    QSignalSpy opened(&office.desk, &Desk::openRequested);
    Q_EMIT office.members().cellDoubleClicked(0, 0);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().at(1).toLongLong() == office.family.husband.value);
}

TEST_CASE("words above the list of households narrow it")
{
    Office office;
    auto* line = office.page().findChild<FilterLine*>();
    REQUIRE(line != nullptr);
    Q_EMIT line->typed(QStringLiteral("周"));
    CHECK(office.page().model()->rowCount() == 1);
    Q_EMIT line->typed(QStringLiteral(">=3人"));
    CHECK(office.page().model()->rowCount() == 1);
    CHECK(office.page().model()->idAt(0) == office.family.household.value);
}

TEST_CASE("a household is split from its page")
{
    Office office;
    test::inDialog(office.page(), QStringLiteral("splitHousehold"), [&](QDialog& dialog) {
        for (auto* box : dialog.findChildren<QCheckBox*>()) {
            box->setChecked(box->text() == QStringLiteral("王小某"));
        }
        test::editorIn<CodeField>(dialog, "head").setCode(std::to_string(office.family.son.value));
        test::picture(dialog, QStringLiteral("split_household"));
        test::acceptDialog(dialog);
    });
    CHECK(office.households() == 3);
    CHECK(office.page().model()->rowCount() == 3);
    CHECK(office.members().rowCount() == 2);
}

TEST_CASE("a head without a day is refused at the day")
{
    Office office;
    test::inDialog(office.page(), QStringLiteral("changeHouseholdHead"), [&](QDialog& dialog) {
        test::editorIn<DateField>(dialog, "on").setDate(std::nullopt);
        test::editorIn<CodeField>(dialog, "new_head").setCode(std::to_string(office.family.wife.value));
        test::acceptDialog(dialog);
        CHECK(dialog.isVisible());
        test::editorIn<DateField>(dialog, "on").setDate(office.desk.today());
        test::acceptDialog(dialog);
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(test::stored(office.registry, office.family.household).headId == office.family.wife);
}

TEST_CASE("two chosen households are joined into the one clicked last")
{
    Office office;
    auto* list = office.page().list();
    list->selectAll();
    const Id<Household> into{office.page().currentId()};
    test::inDialog(office.page(), QStringLiteral("joinHouseholds"), [&](QDialog& dialog) {
        test::picture(dialog, QStringLiteral("join_households"));
        test::acceptDialog(dialog);
    });
    CHECK(office.households() == 1);
    CHECK(membersOf(office.desk.reader(), into, office.desk.today()).size() == 4);
}

TEST_CASE("a hukou household is formed of people of the register and listed by its chip")
{
    Office office;
    test::inDialog(office.page(), QStringLiteral("addHousehold"), [&](QDialog& dialog) {
        test::editorIn<CodeField>(dialog, "kind").setCode("family");
        test::editorIn<QLineEdit>(dialog, "number").setText(QStringLiteral("000001"));
        test::editorIn<QLineEdit>(dialog, "hukou_address").setText(QStringLiteral("桂花里88号"));
        test::picture(dialog, QStringLiteral("new_household"));
        test::acceptDialog(dialog);
        CHECK(dialog.isVisible()); // nobody belongs to it yet
        test::editorIn<PersonField>(dialog, "members").setValue(QStringLiteral("resident:%1").arg(office.family.son.value));
        test::acceptDialog(dialog);
    });
    HouseholdFilter books;
    books.kind = HouseholdKind::family;
    const auto made = householdRows(office.desk.reader(), householdIds(office.desk.reader(), books));
    REQUIRE(made.size() == 1);
    CHECK(made.front().head == "王小某");
    CHECK(office.page().currentId() == made.front().id.value);
}

TEST_CASE("the number of a household is written on its card")
{
    Office office;
    auto* facts = office.page().findChild<FactGrid*>();
    REQUIRE(facts != nullptr);
    facts->edit(QStringLiteral("number"));
    auto* editor = facts->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->setText(QStringLiteral("990100001"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(test::stored(office.registry, office.family.household).number == "990100001");
}
