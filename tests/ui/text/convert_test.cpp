// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/convert.h"
#include "ui/text/messages.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::ui;

TEST_CASE("a day goes to Qt and back")
{
    const Date day(2026, 11, 22);
    CHECK(toCore(toQt(day)) == day);
}

TEST_CASE("an invalid day of Qt is no day")
{
    CHECK_FALSE(toCore(QDate()).has_value());
}

TEST_CASE("counts carry thousands marks")
{
    CHECK(countText(1480) == u"1,480");
    CHECK(countText(999) == u"999");
}

TEST_CASE("an error with several problems names the first and counts the others")
{
    const Error error =
        invalid(Problems{{"name", "required", Severity::block, {}}, {"phone", "phone_unreadable", Severity::block, {}}});
    CHECK(sentence(error) == QStringLiteral("此项必填。（另有 1 处）"));
}

TEST_CASE("a rule without a sentence shows its word rather than nothing")
{
    CHECK(sentence(Problem{"x", "no_such_rule", Severity::block, {}}) == u"no_such_rule");
}
