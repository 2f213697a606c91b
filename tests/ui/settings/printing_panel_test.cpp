// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/office.h"
#include "tests/ui/support/picture.h"
#include "ui/printing/fonts.h"
#include "ui/printing/page_setup.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QSettings>

using namespace linwu;
using namespace linwu::ui;

namespace {

struct SetUp {
    SetUp()
        : office(Date(2025, 10, 16), QStringLiteral("settings"), [](Registry&) {})
        , page(office.page<SettingsPage>(QStringLiteral("settings")))
    {
        QSettings().remove(QStringLiteral("printing"));
        page.showSection(QStringLiteral("printing"));
        QTest::qWait(10);
    }

    test::Office office;
    SettingsPage& page;
};

} // namespace

TEST_CASE("the page set-up says which installed face is used for which")
{
    SetUp setUp;
    const auto* faces = setUp.page.findChild<SmallTable*>(QStringLiteral("faces"));
    REQUIRE(faces != nullptr);
    test::picture(setUp.office.window(), QStringLiteral("settings_printing"));
    REQUIRE(faces->rowCount() == 5);
    CHECK(faces->item(0, 0)->text() == faceName(papers::Face::xiaobiaosong));
    CHECK(faces->item(0, 1)->text() == QStringLiteral("方正小标宋简体"));
    CHECK(faces->item(4, 2)->text() == Fonts::ofSystem().choice(papers::Face::song).family);
}

TEST_CASE("the paper of the wall is kept for this desk")
{
    SetUp setUp;
    auto* size = setUp.page.findChild<QComboBox*>(QStringLiteral("wallSize"));
    REQUIRE(size != nullptr);
    size->setCurrentIndex(size->findText(QStringLiteral("A3")));
    Q_EMIT size->activated(size->currentIndex());
    CHECK(loadDeskPrinting().wallSize == papers::PageSize::a3);
    QSettings().remove(QStringLiteral("printing"));
}
