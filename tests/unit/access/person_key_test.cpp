// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/person_key.h"

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

/// The least libsodium allows, so that the tests stay quick.
constexpr PassphraseCost cheap{1, 8};
constexpr std::string_view owner = "file-a/account/1";

} // namespace

TEST_CASE("the right passphrase opens the pair", "[access]")
{
    const auto pair = KeyPair::fresh();
    const auto opened = unlockPair(lockPair(pair, "四月海棠 17", owner, cheap), "四月海棠 17", owner);
    REQUIRE(opened);
    CHECK(opened->publicKey() == pair.publicKey());
}

TEST_CASE("a wrong passphrase is refused by name", "[access]")
{
    const auto opened = unlockPair(lockPair(KeyPair::fresh(), "right", owner, cheap), "wrong", owner);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::forbidden);
    CHECK(opened.error().detail == "passphrase_wrong");
}

TEST_CASE("a pair carried to another account does not open with its passphrase", "[access]")
{
    const auto locked = lockPair(KeyPair::fresh(), "right", owner, cheap);
    CHECK_FALSE(unlockPair(locked, "right", "file-a/account/2"));
}

TEST_CASE("a damaged pair is unreadable, not a wrong passphrase", "[access]")
{
    auto locked = lockPair(KeyPair::fresh(), "right", owner, cheap);
    locked.lockedSecret.bytes.pop_back();
    const auto opened = unlockPair(locked, "right", owner);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::unreadable);
}

TEST_CASE("a data key wrapped for somebody comes back to her whole", "[access]")
{
    const auto pair = KeyPair::fresh();
    const DataKey key = Keyring::newKey(KeyClass::mediation, 3);
    const auto back = unwrapKey(wrapKey(key, pair.publicKey(), "file-a"), pair, "file-a");
    REQUIRE(back);
    CHECK(back->keyClass == KeyClass::mediation);
    CHECK(back->generation == 3);
    CHECK(back->key == key.key);
}

TEST_CASE("a data key wrapped for another is refused", "[access]")
{
    const Blob wrapped = wrapKey(Keyring::newKey(KeyClass::ordinary, 1), KeyPair::fresh().publicKey(), "file-a");
    const auto back = unwrapKey(wrapped, KeyPair::fresh(), "file-a");
    REQUIRE_FALSE(back);
    CHECK(back.error().detail == "key_not_hers");
}

TEST_CASE("a data key of another file is refused", "[access]")
{
    const auto pair = KeyPair::fresh();
    const auto back = unwrapKey(wrapKey(Keyring::newKey(KeyClass::ordinary, 1), pair.publicKey(), "file-b"), pair, "file-a");
    REQUIRE_FALSE(back);
    CHECK(back.error().detail == "key_of_another_file");
}
