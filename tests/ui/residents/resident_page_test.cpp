// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/people.h"
#include "tests/ui/support/picture.h"
#include "ui/residents/resident_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace linwu;
using namespace linwu::ui;

namespace {

struct Office {
    test::TempRegistry registry;
    std::unique_ptr<Desk> desk;
    MainWindow window;

    explicit Office(int people, test::StoreKind kind = test::memoryPlain)
        : registry(kind)
    {
        if (people > 0) {
            test::addPeople(*registry, people);
        }
        desk = std::make_unique<Desk>(*registry, test::anActor());
        window.resize(1366, 768);
        window.show();
        window.setDesk(desk.get());
        QApplication::setActiveWindow(&window);
        window.go(QStringLiteral("residents"));
        QTest::qWait(10);
    }

    ~Office() { window.setDesk(nullptr); }

    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;
    Office(Office&&) = delete;
    Office& operator=(Office&&) = delete;

    /// Waits for what is asked beside the window.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return desk->questions().idle(); }, 20000));
    }

    [[nodiscard]] ResidentPage& page() { return *qobject_cast<ResidentPage*>(window.page(QStringLiteral("residents"))); }
};

} // namespace

TEST_CASE("the residents' page lists everybody and shows the first one")
{
    Office office(40);
    test::picture(office.window, QStringLiteral("residents"));
    CHECK(office.page().model()->rowCount() == 40);
    CHECK(office.page().currentId() != 0);
    const auto* name = office.page().findChild<QLabel*>(QStringLiteral("name"));
    REQUIRE(name != nullptr);
    CHECK(name->text() == QStringLiteral("王建国"));
}

TEST_CASE("the list of residents masks telephone numbers")
{
    Office office(3);
    const auto* model = office.page().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            CHECK_FALSE(model->index(row, column).data().toString().contains(QStringLiteral("13800001")));
        }
    }
}

TEST_CASE("an empty register says what belongs here")
{
    Office office(0);
    test::picture(office.window, QStringLiteral("residents_empty"));
    CHECK(office.page().model()->rowCount() == 0);
    CHECK(office.page().findChild<QWidget*>(QStringLiteral("empty"))->isVisibleTo(&office.page()));
}

TEST_CASE("a long list of a file is asked beside the window and comes whole")
{
    Office office(450, test::filePlain);
    office.settle();
    CHECK(office.page().model()->rowCount() == 450);
    CHECK(office.page().currentId() == office.page().model()->idAt(0));
}

TEST_CASE("a record opened before its list is there is shown at once and chosen in the list later")
{
    Office office(450, test::filePlain);
    office.settle();
    const auto last = office.page().model()->idAt(449);
    office.window.setDesk(nullptr);
    office.window.setDesk(office.desk.get());
    office.window.go(QStringLiteral("residents"), last);
    CHECK(office.page().currentId() == last);
    office.settle();
    CHECK(office.page().list()->currentId() == last);
}

TEST_CASE("a change keeps the place in a long list")
{
    Office office(450, test::filePlain);
    office.settle();
    const auto chosen = office.page().model()->idAt(400);
    REQUIRE(office.page().list()->select(chosen));
    office.page().reload();
    CHECK(office.page().model()->rowCount() == 450);
    office.settle();
    CHECK(office.page().list()->currentId() == chosen);
}

TEST_CASE("figures of the residents come from beside the window too")
{
    Office office(40, test::filePlain);
    office.settle();
    CHECK_FALSE(office.page().findChildren<QWidget*>(QRegularExpression(QStringLiteral("^chip_"))).isEmpty());
}
