// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <cmath>

using namespace linwu::ui;

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("text has the contrast of 4.5 on every ground it stands on")
{
    for (const auto* t : {&lightTokens(), &darkTokens()}) {
        for (const auto& ground : {t->canvas, t->surface, t->hover, t->raised}) {
            CHECK(contrast(t->ink, ground) >= 7.0);
            CHECK(contrast(t->quiet, ground) >= 4.5);
            CHECK(contrast(t->accent, ground) >= 4.5);
        }
        CHECK(contrast(t->quiet, t->selected) >= 4.5);
        CHECK(contrast(t->onPrimary, t->primary) >= 4.5);
        CHECK(contrast(t->accent, t->accentSoft) >= 4.5);
        CHECK(contrast(t->good, t->goodSoft) >= 4.5);
        CHECK(contrast(t->warn, t->warnSoft) >= 4.5);
        CHECK(contrast(t->focus, t->canvas) >= 3.0);
    }
}

TEST_CASE("the style sheet leaves no placeholder behind")
{
    for (const auto* t : {&lightTokens(), &darkTokens()}) {
        const QString sheet = styleSheetOf(*t, 1.5);
        CHECK_FALSE(sheet.contains(QStringLiteral("[4]")));
        CHECK_FALSE(sheet.contains(QStringLiteral("{ink}")));
        CHECK_FALSE(sheet.contains(QStringLiteral("{shade}")));
    }
}

TEST_CASE("every icon draws something in the ink of the theme")
{
    themeIcon(QStringLiteral("search")).pixmap(20, 20);
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
    REQUIRE(names.size() > 50);
    for (const auto& file : names) {
        const QString name = file.chopped(4);
        INFO(name.toStdString());
        const QImage image = themeIcon(name, Qt::black).pixmap(40, 40).toImage();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                drawn += image.pixelColor(x, y).alpha() > 100 ? 1 : 0;
            }
        }
        CHECK(drawn > 8);
    }
}

TEST_CASE("lengths grow with the type size")
{
    auto& application = *static_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(application, {Shade::light, 200});
    CHECK(px(8) == 16);
    applyTheme(application, {Shade::light, 100});
    CHECK(px(8) == 8);
}

TEST_CASE("the buttons of a dialog carry no icon of the platform, and what goes on stands last")
{
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    const auto* act = box.addButton(QStringLiteral("Act"), QDialogButtonBox::AcceptRole);
    box.show();
    QTest::qWait(20);
    CHECK(box.button(QDialogButtonBox::Cancel)->icon().isNull());
    CHECK(box.button(QDialogButtonBox::Cancel)->x() < act->x());
}
