// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/recovery_key.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("a recovery key that is read back gives the same pair", "[access]")
{
    const auto key = RecoveryKey::fresh();
    const auto read = RecoveryKey::parse(key.text());
    REQUIRE(read);
    CHECK(read->pair().publicKey() == key.pair().publicKey());
}

TEST_CASE("case, blanks and dashes of a typed recovery key do not matter", "[access]")
{
    const auto key = RecoveryKey::fresh();
    std::string typed;
    for (const char sign : key.text()) {
        typed += sign == '-' ? ' ' : sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    }
    const auto read = RecoveryKey::parse(typed);
    REQUIRE(read);
    CHECK(read->text() == key.text());
}

TEST_CASE("any one wrong sign names its group", "[access]")
{
    const auto key = RecoveryKey::fresh();
    for (std::size_t i = 0; i < key.text().size(); ++i) {
        if (key.text()[i] == '-') {
            continue;
        }
        std::string typed = key.text();
        typed[i] = typed[i] == '2' ? '3' : '2';
        const auto read = RecoveryKey::parse(typed);
        REQUIRE_FALSE(read);
        CHECK(read.error().problems.front().rule == "recovery_group");
        CHECK(read.error().problems.front().args.at("group") == std::to_string(i / 6 + 1));
    }
}

TEST_CASE("two neighbours exchanged are noticed", "[access]")
{
    const auto key = RecoveryKey::fresh();
    for (std::size_t i = 0; i + 1 < 4; ++i) {
        std::string typed = key.text();
        std::swap(typed[i], typed[i + 1]);
        CHECK((typed == key.text() || !RecoveryKey::parse(typed)));
    }
}

TEST_CASE("a recovery key that is too short says so", "[access]")
{
    const auto read = RecoveryKey::parse(RecoveryKey::fresh().text().substr(0, 30));
    REQUIRE_FALSE(read);
    CHECK(read.error().problems.front().rule == "recovery_length");
}
