// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// "Was wrong" through the window: the fact is mended where it stands, no new one begins.
#include "core/residents/fact_queries.h"
#include "core/residents/place_queries.h"
#include "tests/support/residents.h"
#include "tests/ui/support/picture.h"
#include "ui/desk/desk.h"
#include "ui/residents/correction_acts.h"
#include "ui/residents/households_panel.h"
#include "ui/residents/place_acts.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace linwu;
using namespace linwu::ui;
using namespace linwu::residents;

namespace {

/// Fills the dialog that opens next and presses its button.
void answerNext(const QString& picture, const std::function<void(QDialog&)>& fill)
{
    QTimer::singleShot(0, [picture, fill] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        fill(*dialog);
        test::picture(*dialog, picture);
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->property("primary").toBool() || button->isDefault()) {
                button->click();
                break;
            }
        }
        if (dialog->isVisible()) {
            dialog->reject();
        }
    });
}

} // namespace

TEST_CASE("a wrong day of a residence is mended without a new spell")
{
    test::TempRegistry registry;
    test::SmallTown town(registry);
    const auto family = town.settleFamily();
    Desk desk(*registry, test::anActor());
    QWidget page;
    CorrectionActs acts(desk, &page);
    const auto shown = residencesOf(desk.reader(), family.son).front();
    answerNext(QStringLiteral("correct_residence"), [](QDialog& dialog) {
        dialog.findChild<DateField*>(QStringLiteral("valid_from"))->setDate(Date(2019, 5, 1));
    });
    acts.correctResidence(shown);
    const auto after = residencesOf(desk.reader(), family.son);
    REQUIRE(after.size() == 1);
    CHECK(after.front().validFrom == Date(2019, 5, 1));
}

TEST_CASE("a wrong relation is mended in place")
{
    test::TempRegistry registry;
    test::SmallTown town(registry);
    const auto family = town.settleFamily();
    Desk desk(*registry, test::anActor());
    QWidget page;
    CorrectionActs acts(desk, &page);
    const auto shown = membershipsOf(desk.reader(), family.son).front();
    answerNext(QStringLiteral("correct_member"), [](QDialog& dialog) {
        dialog.findChild<CodeField*>(QStringLiteral("relation"))->setCode("29");
    });
    acts.correctMember(shown);
    const auto after = membershipsOf(desk.reader(), family.son);
    REQUIRE(after.size() == 1);
    CHECK(after.front().relation == "29");
}

TEST_CASE("a building is added with the dwellings of its plan")
{
    test::TempRegistry registry;
    Desk desk(*registry, test::anActor());
    QWidget page;
    PlaceActs acts(desk, &page);
    answerNext(QStringLiteral("add_building"), [](QDialog& dialog) {
        const auto type = [&](const char* name, const char* text) {
            dialog.findChild<QLineEdit*>(QString::fromLatin1(name))->setText(QString::fromUtf8(text));
        };
        type("estate", "桂香苑");
        type("number", "3");
        type("units", "2");
        type("floors", "3");
        type("rooms_per_floor", "2");
        type("skipped_floors", "2");
    });
    acts.addBuilding();
    CHECK(countDwellings(desk.reader(), {}) == 12);
}

TEST_CASE("the card offers to mend each residence and the membership")
{
    test::TempRegistry registry;
    test::SmallTown town(registry);
    const auto family = town.settleFamily();
    Desk desk(*registry, test::anActor());
    HouseholdsPanel panel(desk);
    panel.resize(480, 420);
    panel.show(test::stored(registry, family.son));
    panel.show();
    test::picture(panel, QStringLiteral("households_panel"));
    int offers = 0;
    for (const auto* button : panel.findChildren<QToolButton*>()) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        offers += button->text() == QStringLiteral("录错了…") ? 1 : 0;
    }
    CHECK(offers == 2);
}
