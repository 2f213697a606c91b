// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_fields.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::ui;

namespace {

std::optional<Date> typed(const QString& text)
{
    DateField field;
    field.setToday(Date(2026, 11, 22));
    field.setText(text); // as an input method commits it
    return field.date();
}

} // namespace

TEST_CASE("a day may be typed as people write it")
{
    CHECK(typed(QStringLiteral("2024.3.5")) == Date(2024, 3, 5));
    CHECK(typed(QStringLiteral("２０２４－０３－０５")) == Date(2024, 3, 5));
    CHECK(typed(QStringLiteral("20240305")) == Date(2024, 3, 5));
    CHECK(typed(QStringLiteral("2024年3月5日")) == Date(2024, 3, 5));
    CHECK(typed(QStringLiteral("昨天")) == Date(2026, 11, 21));
}

TEST_CASE("a day that does not exist is a problem and stays as typed")
{
    DateField field;
    field.setText(QStringLiteral("2024-02-30"));
    field.tidy();
    CHECK(field.text() == u"2024-02-30");
    CHECK(field.problem() == u"date_impossible");
    CHECK_FALSE(field.date().has_value());
}

TEST_CASE("a month is not enough where a day is asked")
{
    DateField day(Precision::day);
    day.setText(QStringLiteral("24年3月"));
    CHECK(day.problem() == u"date_incomplete");
    DateField month(Precision::month);
    month.setText(QStringLiteral("24年3月"));
    month.tidy();
    CHECK(month.text() == u"2024-03");
    CHECK(month.problem().isEmpty());
}

TEST_CASE("an amount is read with its marks and shown with them")
{
    MoneyField field;
    field.setText(QStringLiteral("￥1，234.5"));
    field.tidy();
    CHECK(field.fen() == 123450);
    CHECK(field.text() == u"1,234.50");
    field.setText(QStringLiteral("abc"));
    CHECK(field.problem() == u"money_unreadable");
}

TEST_CASE("an identity number loses its blanks and its width")
{
    IdField field;
    field.setText(QStringLiteral(" 990101 19600101 １２３ｘ"));
    field.tidy();
    CHECK(field.text() == u"99010119600101123X");
}

TEST_CASE("a mobile number may be typed with blanks")
{
    PhoneField field;
    field.setText(QStringLiteral("138 0000 0000"));
    field.tidy();
    CHECK(field.text() == u"13800000000");
    CHECK(field.problem().isEmpty());
}

TEST_CASE("a code the list does not know is kept")
{
    CodeField field({{"1", QStringLiteral("男")}, {"2", QStringLiteral("女")}});
    field.setCode("7");
    CHECK(field.code() == "7");
    field.setCode("2");
    CHECK(field.currentText() == QStringLiteral("女"));
}
