// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/uscc.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("the published credit codes are sound")
{
    for (const char* code : {"91440300708461136T", "91110108551385082Q", "91350100M000100Y43"}) {
        CHECK(judgeUscc(code) == UsccVerdict::sound);
    }
}

TEST_CASE("the invented organisation of the mediation fixture is sound")
{
    CHECK(judgeUscc("91990101MA00000A92") == UsccVerdict::sound);
}

TEST_CASE("a credit code is cleaned before it is judged")
{
    CHECK(cleanUscc(" 91350100-m000100y43 ") == "91350100M000100Y43");
    CHECK(judgeUscc("９１３５０１００M000100Y43") == UsccVerdict::sound);
}

TEST_CASE("every wrong digit of a credit code is caught")
{
    const std::string good = "91350100M000100Y43";
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bad = good;
        bad[i] = bad[i] == '7' ? '8' : '7';
        CHECK(judgeUscc(bad) == UsccVerdict::checkDigit);
    }
}

TEST_CASE("a credit code of another length or alphabet is told apart")
{
    CHECK(judgeUscc("") == UsccVerdict::empty);
    CHECK(judgeUscc("91350100M000100Y4") == UsccVerdict::length);
    CHECK(judgeUscc("91350100I000100Y43") == UsccVerdict::characters);
}
