// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// A walk over every page by Tab: no trap, no control without a name, no cut text, in every size and shade.

#include "core/residents/household_actions.h"
#include "core/store/table.h"
#include "tests/ui/support/cut_texts.h"
#include "tests/ui/support/people.h"
#include "tests/ui/support/picture.h"
#include "ui/desk/page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace linwu;
using namespace linwu::ui;

namespace {

struct Size {
    Shade shade;
    int percent;
};

struct Community {
    test::TempRegistry registry;
    std::unique_ptr<Desk> desk;
    MainWindow window;

    Community()
    {
        const auto people = test::addPeople(*registry, 24);
        formHousehold(people.front());
        desk = std::make_unique<Desk>(*registry, test::anActor());
        window.resize(1366, 768);
        window.show();
        window.setDesk(desk.get());
        QApplication::setActiveWindow(&window);
    }

    ~Community() { window.setDesk(nullptr); }

    /// Somebody's household, so that its page has a card to walk over.
    void formHousehold(Id<residents::Resident> head)
    {
        const auto person = findRecord<residents::Resident>(registry.session(), head.value);
        residents::Household household;
        household.dwellingId = person->currentDwellingId;
        household.number = "990100001";
        household.formedOn = Date(2020, 1, 1);
        REQUIRE(residents::addHousehold(*registry, test::anActor(), household, {{head, "02"}}));
    }

    Community(const Community&) = delete;
    Community& operator=(const Community&) = delete;
    Community(Community&&) = delete;
    Community& operator=(Community&&) = delete;
};

QString nameOf(const QWidget* widget)
{
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return button->text();
    }
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return label->text();
    }
    if (qobject_cast<const QTabBar*>(widget) != nullptr) {
        return QStringLiteral("tabs");
    }
    for (const auto* label : widget->window()->findChildren<QLabel*>()) {
        if (label->buddy() == widget) {
            return label->text();
        }
    }
    return {};
}

} // namespace

TEST_CASE("Tab goes round every page, and every control has a name")
{
    Community community;
    for (const auto& key : community.window.pageKeys()) {
        community.window.go(key);
        QTest::qWait(20);
        INFO(key.toStdString());
        QSet<const QWidget*> seen;
        const QWidget* last = nullptr;
        bool round = false;
        for (int step = 0; step < 300 && !round; ++step) {
            QTest::keyClick(
                QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &community.window, Qt::Key_Tab
            );
            const auto* focused = QApplication::focusWidget();
            REQUIRE(focused != nullptr);
            INFO(test::described(focused));
            CHECK(focused != last); // a trap keeps the focus
            CHECK_FALSE(nameOf(focused).isEmpty());
            round = seen.contains(focused);
            seen.insert(focused);
            last = focused;
        }
        CHECK(round);
        CHECK(seen.size() > 3);
    }
}

TEST_CASE("no text is cut at 1366 x 768 in any size and shade")
{
    const auto size = GENERATE(Size{Shade::light, 100}, Size{Shade::dark, 100}, Size{Shade::light, 150}, Size{Shade::dark, 200});
    auto& application = *static_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(application, {size.shade, size.percent});
    {
        Community community;
        for (const auto& key : community.window.pageKeys()) {
            community.window.go(key);
            QTest::qWait(30);
            const QString name = key + QLatin1Char('_') + QString::number(size.percent) +
                                 (size.shade == Shade::dark ? QStringLiteral("_dark") : QString());
            test::picture(community.window, name);
            INFO(name.toStdString());
            const QStringList cut = test::cutTexts(community.window);
            INFO(cut.join(QLatin1Char('\n')).toStdString());
            CHECK(cut.isEmpty());
        }
    }
    applyTheme(application, {Shade::light, 100});
}
