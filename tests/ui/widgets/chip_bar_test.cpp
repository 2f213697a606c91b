// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_bar.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace linwu::ui;

namespace {

QList<Chip> someChips()
{
    return {{QStringLiteral("alone"), QStringLiteral("独居"), 12}, {QStringLiteral("missing:id"), QStringLiteral("缺身份证"), 8}};
}

ChipButton* chip(ChipBar& bar, const char* key)
{
    for (auto* button : bar.findChildren<ChipButton*>()) {
        if (button->chip().key == QLatin1String(key) && !button->isHidden()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a chip is switched on by a click and off by another")
{
    ChipBar bar;
    bar.setChips(someChips());
    bar.show();
    QSignalSpy changed(&bar, &ChipBar::changed);
    QTest::mouseClick(chip(bar, "alone"), Qt::LeftButton);
    CHECK(bar.active() == QStringList{QStringLiteral("alone")});
    QTest::mouseClick(chip(bar, "alone"), Qt::LeftButton);
    CHECK(bar.active().isEmpty());
    CHECK(changed.count() == 2);
}

TEST_CASE("the minus key turns a filter around")
{
    ChipBar bar;
    bar.setChips(someChips());
    bar.show();
    QTest::keyClick(chip(bar, "alone"), Qt::Key_Minus);
    CHECK(bar.active() == QStringList{QStringLiteral("!alone")});
    CHECK(chip(bar, "alone")->text() == QStringLiteral("不是：独居"));
}

TEST_CASE("of single chips the one chosen last is on, and none is turned round")
{
    ChipBar bar;
    QList<Chip> chips = someChips();
    for (auto& one : chips) {
        one.single = true;
    }
    bar.setChips(chips);
    bar.show();
    QTest::mouseClick(chip(bar, "alone"), Qt::LeftButton);
    QTest::mouseClick(chip(bar, "missing:id"), Qt::LeftButton);
    QTest::keyClick(chip(bar, "missing:id"), Qt::Key_Minus);
    CHECK(bar.active() == QStringList{QStringLiteral("missing:id")});
}

TEST_CASE("a chip says its count to those who cannot see it")
{
    ChipBar bar;
    bar.setChips(someChips());
    CHECK(chip(bar, "missing:id")->accessibleName() == QStringLiteral("缺身份证 8"));
}
