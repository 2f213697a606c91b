// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/qr_matrix.h"

#include <catch2/catch.hpp>

using namespace linwu::papers;

TEST_CASE("a code has its three finders in the corners")
{
    const auto matrix = qrMatrix("CF-02-2025-003 8f2a61c07b1d");
    REQUIRE(matrix.width >= 21);
    const auto last = matrix.width - 1;
    for (std::size_t i = 0; i < 7; ++i) {
        CHECK(matrix.dark(0, i));
        CHECK(matrix.dark(i, last));
        CHECK(matrix.dark(last, i));
    }
    CHECK_FALSE(matrix.dark(1, 1));
    CHECK(matrix.dark(2, 2));
}

TEST_CASE("a text that fits no code gives none")
{
    CHECK(qrMatrix(std::string(4000, 'x')).width == 0);
    CHECK(qrMatrix("").width == 0);
}
