// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Golden texts: what a paper says, kept beside the tests. With LINWU_WRITE_GOLDEN set the text is written anew, to be looked at.

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace linwu::test {

/// Compares `text` with tests/data/golden/`name`.
inline void checkGolden(const std::string& name, const std::string& text)
{
    const auto path = std::filesystem::path(LINWU_TEST_DATA) / "golden" / name;
    if (std::getenv("LINWU_WRITE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << text;
    }
    std::ifstream file(path, std::ios::binary);
    std::ostringstream kept;
    kept << file.rdbuf();
    CHECK(text == kept.str());
}

} // namespace linwu::test
