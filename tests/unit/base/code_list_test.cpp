// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_list.h"

#include <catch2/catch.hpp>

using linwu::CodeList;

TEST_CASE("a code list finds a code by its name and by the other words of ledgers")
{
    const CodeList& relations = CodeList::of("relationship");
    CHECK(relations.codeOf("户主") == "02");
    CHECK(relations.codeOf("屋主") == "02");
    CHECK(relations.codeOf("02") == "02");
    CHECK_FALSE(relations.codeOf("邻居"));
}

TEST_CASE("a code list names its codes and leaves unknown ones nameless")
{
    CHECK(CodeList::of("sex").nameOf("2") == "女");
    CHECK(CodeList::of("sex").nameOf("7").empty());
    CHECK(CodeList::of("sex").codes().size() == 4);
}

TEST_CASE("an unknown code list is a fault of the program")
{
    CHECK_THROWS_AS(CodeList::of("no_such_list"), std::logic_error);
}
