// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/form.h"
#include "ui/widgets/text_fields.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::ui;

namespace {

struct PersonForm {
    Form form;
    QLineEdit* name = new QLineEdit;
    PhoneField* phone = new PhoneField;
    QPlainTextEdit* remark = new QPlainTextEdit;

    PersonForm()
    {
        form.add(QStringLiteral("姓名"), name, QStringLiteral("name"));
        form.add(QStringLiteral("电话"), phone, QStringLiteral("phone"));
        form.add(QStringLiteral("备注"), remark, QStringLiteral("remark"));
        form.show();
        QApplication::setActiveWindow(&form);
        name->setFocus();
    }
};

} // namespace

TEST_CASE("Enter goes to the next field")
{
    PersonForm person;
    QTest::keyClick(person.name, Qt::Key_Return);
    CHECK(person.phone->hasFocus());
}

TEST_CASE("a problem stands in words under its field and the focus goes there")
{
    PersonForm person;
    const auto elsewhere =
        person.form.mark({{"phone", "phone_unreadable", Severity::block, {}}, {"other", "required", Severity::block, {}}});
    const auto* line = person.form.findChild<QLabel*>(QStringLiteral("problem_phone"));
    REQUIRE(line != nullptr);
    CHECK(line->isVisibleTo(&person.form));
    CHECK(line->text() == QStringLiteral("这不是电话号码。"));
    CHECK(person.phone->hasFocus());
    CHECK(person.phone->accessibleDescription() == line->text());
    REQUIRE(elsewhere.size() == 1);
    CHECK(elsewhere.front().field == "other");
}

TEST_CASE("marks go when the problems are mended")
{
    PersonForm person;
    person.form.mark({{"phone", "phone_unreadable", Severity::block, {}}});
    person.form.mark({});
    CHECK_FALSE(person.form.findChild<QLabel*>(QStringLiteral("problem_phone"))->isVisibleTo(&person.form));
}

TEST_CASE("a text that cannot be read is a problem of the form")
{
    PersonForm person;
    person.phone->setText(QStringLiteral("abc"));
    const auto problems = person.form.unreadable();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().field == "phone");
}

TEST_CASE("Tab leaves a text of several lines")
{
    PersonForm person;
    person.remark->setFocus();
    QTest::keyClick(person.remark, Qt::Key_Tab);
    CHECK_FALSE(person.remark->hasFocus());
}

TEST_CASE("texts of a form go into a draft and come back")
{
    PersonForm person;
    person.name->setText(QStringLiteral("王某"));
    person.remark->setPlainText(QStringLiteral("两行\n文字"));
    PersonForm other;
    other.form.setTexts(person.form.texts());
    CHECK(other.name->text() == QStringLiteral("王某"));
    CHECK(other.remark->toPlainText() == QStringLiteral("两行\n文字"));
}
