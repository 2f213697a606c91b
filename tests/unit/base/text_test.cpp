// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("a rare character outside the BMP counts as one")
{
    CHECK(characterCount("𠮷野") == 2);
}

TEST_CASE("blanks of every kind are trimmed")
{
    CHECK(trimmed("\xE3\x80\x80 张三\xC2\xA0\t") == "张三");
}

TEST_CASE("full-width digits and letters become half width")
{
    CHECK(halfWidth("１３８Ｘ（甲）") == "138X(甲)");
}

TEST_CASE("a text of blanks only trims to nothing")
{
    CHECK(trimmed("\xE3\x80\x80 ").empty());
}

TEST_CASE("overlong and surrogate bytes are not UTF-8")
{
    CHECK_FALSE(isUtf8("\xC0\xAF"));
    CHECK_FALSE(isUtf8("\xED\xA0\x80"));
    CHECK(isUtf8("桂花里"));
}

TEST_CASE("broken bytes are replaced and nothing is lost after them")
{
    CHECK(toUtf8(toCodePoints("\xFFz")) == "\xEF\xBF\xBDz");
}

TEST_CASE("an empty text splits into one empty part")
{
    CHECK(split("", ',').size() == 1);
}
