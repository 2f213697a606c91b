// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Every short form of the funds and of disclosure fits the smallest screen and cuts no text, up to double type.

#include "tests/support/sheet_story.h"
#include "tests/ui/support/cut_texts.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/office.h"
#include "tests/ui/support/picture.h"
#include "ui/disclosure/disclosure_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/theme/theme.h"

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
                CHECK(editor->visibleRegion().boundingRect() == editor->rect());
            }
        }
        for (const auto* editor : dialog.findChildren<QLineEdit*>()) {
            if (editor->isVisible() && editor->objectName() != QStringLiteral("qt_spinbox_lineedit")) {
                CHECK((!editor->accessibleName().isEmpty() || qobject_cast<QComboBox*>(editor->parentWidget()) != nullptr));
            }
        }
    });
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
