// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Counter mode (柜台模式): a visitor sees the person being served and nobody else.

#include "tests/ui/support/picture.h"
#include "tests/ui/support/town_office.h"
#include "ui/desk/register_page.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/list_view.h"

#include <QTabWidget>

using namespace linwu;
using namespace linwu::ui;

namespace {

/// The window on the card of one member of a family.
struct Counter : test::TownOffice {
    RegisterPage* page = nullptr;

    Counter()
    {
        town.settleFamily();
        const auto served = desk.reader().session().integer("select min(id) from resident");
        open(QStringLiteral("residents"), served);
        page = qobject_cast<RegisterPage*>(window.page(QStringLiteral("residents")));
        REQUIRE(QTest::qWaitFor([&] { return page->currentId() == served; }));
    }
};

} // namespace

TEST_CASE("the person being served is alone on the screen")
{
    Counter counter;
    counter.desk.setCounterMode(true);
    QTest::qWait(10);
    test::picture(counter.window, QStringLiteral("counter_mode"));
    CHECK(counter.page->card()->isVisible());
    CHECK_FALSE(counter.page->list()->isVisible());
    CHECK_FALSE(counter.page->card()->tabs()->isVisible());
}

TEST_CASE("no other page is reached in counter mode")
{
    Counter counter;
    counter.desk.setCounterMode(true);
    counter.window.go(QStringLiteral("today"));
    CHECK(counter.window.currentPage() == QStringLiteral("residents"));
}

TEST_CASE("after counter mode everything is there again")
{
    Counter counter;
    counter.desk.setCounterMode(true);
    counter.desk.setCounterMode(false);
    CHECK(counter.page->list()->isVisible());
    CHECK(counter.page->card()->tabs()->isVisible());
}

TEST_CASE("while nobody is served counter mode shows nothing")
{
    Counter counter;
    counter.window.go(QStringLiteral("today"));
    counter.desk.setCounterMode(true);
    CHECK_FALSE(counter.window.page(QStringLiteral("today"))->isVisible());
}
