// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The page of dwellings as a person uses it: facts edited in place, the building, the owners.

#include "core/residents/fact_queries.h"
#include "core/store/table.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/town_office.h"
#include "ui/residents/dwelling_page.h"
#include "ui/widgets/fact_grid.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/text_fields.h"

#include <QLineEdit>

using namespace linwu;
using namespace linwu::ui;
using namespace linwu::residents;

namespace {

/// The window on the page of dwellings, at 3幢1单元101室.
struct Office : test::TownOffice {
    Id<Dwelling> door = town.door(town.third, "1", "101");

    Office() { open(QStringLiteral("dwellings"), door.value); }

    [[nodiscard]] QWidget& page() { return *window.page(QStringLiteral("dwellings")); }

    /// Types into the editor of a fact and leaves it with Enter.
    void type(const QString& field, const QString& text)
    {
        auto* facts = page().findChild<FactGrid*>();
        REQUIRE(facts != nullptr);
        facts->edit(field);
        auto* editor = facts->findChild<QLineEdit*>();
        REQUIRE(editor != nullptr);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    [[nodiscard]] Dwelling dwelling() { return *findRecord<Dwelling>(desk.reader().session(), door.value); }
};

} // namespace

TEST_CASE("the floor area of a dwelling is edited in place")
{
    Office office;
    office.type(QStringLiteral("area"), QStringLiteral("89.5"));
    test::picture(office.window, QStringLiteral("dwelling_edited"));
    CHECK(office.dwelling().area == 8950);
}

TEST_CASE("an area that is no area is refused at its field")
{
    Office office;
    office.type(QStringLiteral("area"), QStringLiteral("大约九十"));
    CHECK_FALSE(office.dwelling().area);
}

TEST_CASE("a building that was numbered wrongly is corrected from one of its doors")
{
    Office office;
    test::inDialog(office.page(), QStringLiteral("editBuilding"), [&](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "number").setText(QStringLiteral("5"));
        test::acceptDialog(dialog);
    });
    CHECK(findRecord<Building>(office.desk.reader().session(), office.town.third.value)->number == "5");
}

TEST_CASE("the list of buildings finds one by words and lists its dwellings")
{
    Office office;
    auto& page = *office.window.findChild<DwellingPage*>();
    const int all = page.model()->rowCount();
    test::inDialog(page, QStringLiteral("buildings"), [&](QDialog& dialog) {
        auto& table = test::editorIn<SmallTable>(dialog, "buildingList");
        REQUIRE(QTest::qWaitFor([&] { return table.rowCount() > 1; }));
        test::picture(dialog, QStringLiteral("buildings"));
        test::editorIn<QLineEdit>(dialog, "search").setText(QStringLiteral("3幢"));
        REQUIRE(table.rowCount() == 1);
        QTest::keyClick(&table, Qt::Key_Return);
    });
    CHECK(page.query().chips == QStringList{QStringLiteral("building:%1").arg(office.town.third.value)});
    CHECK(QTest::qWaitFor([&] { return page.model()->rowCount() > 0 && page.model()->rowCount() < all; }));
}

TEST_CASE("two owners with half each take the place of those before")
{
    Office office;
    test::inDialog(office.page(), QStringLiteral("setOwners"), [&](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "owner_1").setText(QStringLiteral("王某"));
        test::editorIn<QLineEdit>(dialog, "owner_1_share").setText(QStringLiteral("1/2"));
        test::editorIn<QLineEdit>(dialog, "owner_2").setText(QStringLiteral("陈某"));
        test::editorIn<QLineEdit>(dialog, "owner_2_share").setText(QStringLiteral("50%"));
        test::picture(dialog, QStringLiteral("set_owners"));
        test::acceptDialog(dialog);
    });
    CHECK(ownersOf(office.desk.reader(), office.door).size() == 2);
}

TEST_CASE("a share nobody can read is refused at its field")
{
    Office office;
    test::inDialog(office.page(), QStringLiteral("setOwners"), [&](QDialog& dialog) {
        test::editorIn<QLineEdit>(dialog, "owner_1").setText(QStringLiteral("王某"));
        test::editorIn<QLineEdit>(dialog, "owner_1_share").setText(QStringLiteral("一半"));
        test::acceptDialog(dialog);
        CHECK(dialog.isVisible());
    });
    CHECK(ownersOf(office.desk.reader(), office.door).empty());
}
