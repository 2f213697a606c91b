// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/packed_document.h"
#include "tests/support/papers.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::papers;

TEST_CASE("a packed paper unpacks to the same paper")
{
    const auto paper = test::aPaper();
    const auto back = unpack(pack(paper));
    REQUIRE(back);
    CHECK(*back == paper);
}

TEST_CASE("equal papers pack to equal texts and different ones do not")
{
    auto paper = test::aPaper();
    const auto packed = pack(paper);
    CHECK(pack(test::aPaper()) == packed);
    std::get<Paragraph>(paper.blocks[1]).text += "。";
    CHECK(pack(paper) != packed);
}

TEST_CASE("a text that holds the marks of the form itself comes back whole")
{
    Document paper;
    paper.title = "3:abc\n12:";
    CHECK(unpack(pack(paper))->title == paper.title);
}

TEST_CASE("a paper of a later version is refused as newer")
{
    CHECK(unpack("linwu-paper 2\n").error().code == ErrorCode::newerFile);
}

TEST_CASE("a packed paper cut anywhere is refused")
{
    const auto packed = pack(test::aPaper());
    for (std::size_t length = 0; length < packed.size(); length += 7) {
        REQUIRE(unpack(packed.substr(0, length)).error().code == ErrorCode::unreadable);
    }
}

TEST_CASE("what is no packed paper is refused")
{
    const auto text = GENERATE(
        "",
        "x",
        "linwu-paper",
        "linwu-paper x\n",
        "linwu-paper 0\n",
        "linwu-paper 1\n",
        "linwu-paper 1\n99999999999999999999:x",
        "linwu-paper 1\n-1:x",
        "linwu-paper 1\n1:"
    );
    CAPTURE(text);
    CHECK(unpack(text).error().code == ErrorCode::unreadable);
}

TEST_CASE("an unknown word, a broken number or more behind the end is refused")
{
    const auto packed = pack(test::aPaper());
    const auto replaced = [&](std::string_view from, std::string_view to) {
        std::string text = packed;
        text.replace(text.find(from), from.size(), to);
        return unpack(text);
    };
    CHECK_FALSE(replaced("8:official", "8:officiel"));
    CHECK_FALSE(replaced("4:10.5", "4:10,5"));
    CHECK_FALSE(replaced("4:10.5", "3:nan"));
    CHECK_FALSE(unpack(packed + "1:x"));
}
