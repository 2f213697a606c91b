// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/embedded.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;

TEST_CASE("an embedded code table is whole")
{
    const auto text = embedded("codes/gb2260.csv");
    REQUIRE(text);
    CHECK(text->substr(0, 9) == "code,name");
    CHECK(std::count(text->begin(), text->end(), '\n') == 7191);
}

TEST_CASE("a file that is not embedded is not found")
{
    CHECK_FALSE(embedded("codes/none.csv"));
}
