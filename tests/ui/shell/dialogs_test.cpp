// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Every short form of people, places, grids, the funds and disclosure fits the smallest screen and cuts no text, up to double
// type.

#include "core/residents/resident_actions.h"
#include "core/store/table.h"
#include "tests/support/sheet_story.h"
#include "tests/ui/support/cut_texts.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/people.h"
#include "tests/ui/support/picture.h"
#include "ui/disclosure/disclosure_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/residents/resident_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace linwu;
using namespace linwu::ui;

namespace {

const Date today(2025, 10, 16);

/// The type of one test; as it was afterwards.
class Type {
public:
    explicit Type(int percent) { set(percent); }

    ~Type() { set(100); }

    Type(const Type&) = delete;
    Type& operator=(const Type&) = delete;
    Type(Type&&) = delete;
    Type& operator=(Type&&) = delete;

private:
    static void set(int percent)
    {
        applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), {Shade::light, percent});
    }
};

/// What Tab does on the way to an editor.
void bringIntoSight(QDialog& dialog, QWidget& editor)
{
    for (auto* area : dialog.findChildren<QScrollArea*>()) {
        if (area->isAncestorOf(&editor)) {
            area->ensureWidgetVisible(&editor);
        }
    }
}

/// The dialog of that act fits, and nothing in it is cut.
void checkDialog(QWidget& page, const QString& act, int percent)
{
    INFO(act.toStdString() << " at " << percent);
    test::inDialog(page, act, [&](QDialog& dialog) {
        QTest::qWait(10);
        test::picture(dialog, QStringLiteral("dialog_%1_%2").arg(act).arg(percent));
        CHECK(dialog.width() <= 1366);
        CHECK(dialog.height() <= 768);
        CHECK(test::cutTexts(dialog).join(QLatin1Char('\n')).toStdString().empty());
        for (auto* editor : dialog.findChildren<QWidget*>()) {
            const bool typed =
                qobject_cast<const QLineEdit*>(editor) != nullptr || qobject_cast<const QComboBox*>(editor) != nullptr;
            if (typed && editor->isVisible()) {
                INFO(test::described(editor));
                bringIntoSight(dialog, *editor);
                // A busy machine scrolls a moment later.
                const bool whole = QTest::qWaitFor([editor] { return editor->visibleRegion().boundingRect() == editor->rect(); });
                CHECK(whole);
            }
        }
        for (const auto* editor : dialog.findChildren<QLineEdit*>()) {
            if (editor->isVisible() && editor->objectName() != QStringLiteral("qt_spinbox_lineedit")) {
                CHECK((!editor->accessibleName().isEmpty() || qobject_cast<QComboBox*>(editor->parentWidget()) != nullptr));
            }
        }
    });
}

/// Two people in one household, and two in another.
void moveTogether(Registry& registry)
{
    const auto people = test::addPeople(registry, 6);
    const auto stored = [&](Id<residents::Resident> id) {
        return *findRecord<residents::Resident>(registry.reader().session(), id.value);
    };
    for (const std::size_t at : {std::size_t{0}, std::size_t{3}}) {
        residents::MoveIn home;
        home.dwelling = stored(people[at + 2]).currentDwellingId;
        home.from = Date(2020, 1, 1);
        REQUIRE(residents::moveIn(registry, test::anActor(), people[at], home));
        home.household = stored(people[at]).currentHouseholdId;
        REQUIRE(residents::moveIn(registry, test::anActor(), people[at + 1], home));
    }
}

} // namespace

TEST_CASE("the forms of the funds fit the smallest screen")
{
    const int percent = GENERATE(100, 200);
    const Type type(percent);
    test::Office office(today, QStringLiteral("ledger"), [](Registry& registry) { (void)test::enterFixture(registry); });
    auto& page = office.page<LedgerPage>(QStringLiteral("ledger"));
    for (const char* act :
         {"openBooks",
          "addAccount",
          "stateBalance",
          "reverse",
          "recordProfit",
          "addCard",
          "addCardEntry",
          "stopCard",
          "repayCards"}) {
        checkDialog(page, QString::fromLatin1(act), percent);
    }
}

TEST_CASE("the forms of a sheet fit the smallest screen")
{
    const int percent = GENERATE(100, 200);
    const Type type(percent);
    disclosure::Disclosure sheet;
    test::Office office(today, QStringLiteral("disclosure"), [&](Registry& registry) {
        const auto story = test::enterFixture(registry);
        (void)test::hireStaff(registry);
        sheet = test::prepareQuarter(registry, story);
    });
    auto& page = office.page<DisclosurePage>(QStringLiteral("disclosure"));
    page.open(sheet.id.value);
    for (const char* act :
         {"prepare",
          "submit",
          "review",
          "decide",
          "publish",
          "reword",
          "waive",
          "correct",
          "withdraw",
          "addEvidence",
          "addOpinion",
          "chooseCatalogue",
          "printDraft"}) {
        checkDialog(page, QString::fromLatin1(act), percent);
    }
}

TEST_CASE("the forms of people, households, dwellings and grids fit the smallest screen")
{
    const int percent = GENERATE(100, 200);
    const Type type(percent);
    test::Office office(today, QStringLiteral("residents"), [](Registry& registry) { moveTogether(registry); });
    const std::pair<const char*, QStringList> pages[] = {
        {"residents",
         {QStringLiteral("add"),
          QStringLiteral("moveIn"),
          QStringLiteral("moveOut"),
          QStringLiteral("setStatus"),
          QStringLiteral("changeHead"),
          QStringLiteral("split"),
          QStringLiteral("addToGroup"),
          QStringLiteral("markDeceased"),
          QStringLiteral("printSheet")}},
        {"households",
         {QStringLiteral("addHousehold"),
          QStringLiteral("changeHouseholdHead"),
          QStringLiteral("splitHousehold"),
          QStringLiteral("householdSheet")}},
        {"dwellings", {QStringLiteral("addBuilding"), QStringLiteral("addDwelling"), QStringLiteral("changeUse")}},
        {"grids",
         {QStringLiteral("add"),
          QStringLiteral("addStaff"),
          QStringLiteral("populationTable"),
          QStringLiteral("assignBuildings"),
          QStringLiteral("assignDuty"),
          QStringLiteral("handOver"),
          QStringLiteral("close")}},
    };
    for (const auto& [key, acts] : pages) {
        office.window().go(QString::fromLatin1(key));
        QTest::qWait(10);
        for (const QString& act : acts) {
            checkDialog(*office.window().page(QString::fromLatin1(key)), act, percent);
        }
    }
}

TEST_CASE("the forms for two chosen records fit the smallest screen")
{
    const int percent = GENERATE(100, 200);
    const Type type(percent);
    test::Office office(today, QStringLiteral("residents"), [](Registry& registry) { moveTogether(registry); });
    auto& people = office.page<ResidentPage>(QStringLiteral("residents"));
    auto* rows = people.list()->selectionModel();
    constexpr auto whole = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    rows->select(people.model()->index(0, 0), whole);
    rows->select(people.model()->index(3, 0), whole);
    checkDialog(people, QStringLiteral("merge"), percent);
    checkDialog(people, QStringLiteral("join"), percent);
}
