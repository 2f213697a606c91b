// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a reader promises, asked by a fuzz target.

#include <cstdlib>

namespace linwu::test {

/// Ends the program when a promise is broken, so that the input that broke it is kept.
inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace linwu::test
