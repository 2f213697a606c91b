// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/form.h"
#include "ui/widgets/person_field.h"
#include "ui/widgets/search_popup.h"

#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace linwu::ui;

namespace {

QList<SearchHit> people(const QString& words)
{
    SearchHit one;
    one.title = QStringLiteral("周海");
    one.subtitle = QStringLiteral("3幢2单元501室");
    one.page = QStringLiteral("residents");
    one.id = 7;
    SearchHit other = one;
    other.title = QStringLiteral("周梅");
    other.id = 8;
    return words == u"zh" ? QList<SearchHit>{one, other} : QList<SearchHit>{};
}

/// A form with the field and one after it.
struct Window {
    QWidget widget;
    Form* form = new Form(1, &widget);
    PersonField* field = new PersonField(&people);

    Window()
    {
        auto* layout = new QVBoxLayout(&widget);
        layout->addWidget(form);
        form->add(QStringLiteral("Person"), field, QStringLiteral("resident"));
        form->add(QStringLiteral("Name"), new QLineEdit, QStringLiteral("name"));
        widget.resize(600, 400);
        widget.show();
        field->setFocus();
        QTest::qWait(20);
    }
};

} // namespace

TEST_CASE("somebody found and chosen by the keyboard is the value of the field")
{
    Window window;
    QTest::keyClicks(window.field, QStringLiteral("zh"));
    QTest::keyClick(window.field, Qt::Key_Down);
    QTest::keyClick(window.field, Qt::Key_Return);
    CHECK(textOf(window.field) == QStringLiteral("resident:8"));
    CHECK(window.field->text() == QStringLiteral("周梅 · 3幢2单元501室"));
}

TEST_CASE("Enter chooses while hits are shown and moves on when none are")
{
    Window window;
    QTest::keyClicks(window.field, QStringLiteral("zh"));
    QTest::keyClick(window.field, Qt::Key_Return);
    CHECK(textOf(window.field) == QStringLiteral("resident:7"));
    CHECK_FALSE(window.field->takesEnter());
}

TEST_CASE("typing over a chosen person lets the person go")
{
    Window window;
    QTest::keyClicks(window.field, QStringLiteral("zh"));
    QTest::keyClick(window.field, Qt::Key_Return);
    window.field->setText(QStringLiteral("周"));
    CHECK(textOf(window.field) == QStringLiteral("周"));
}

TEST_CASE("Escape closes the hits before it leaves the window")
{
    Window window;
    QTest::keyClicks(window.field, QStringLiteral("zh"));
    auto* popup = window.widget.findChild<SearchPopup*>();
    REQUIRE(popup != nullptr);
    CHECK(popup->isVisible());
    QTest::keyClick(window.field, Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
}
