// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/resealer.h"

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

constexpr SealPlace resident{"resident", "phone", 5};
constexpr SealPlace party{"case_party", "phone", 5};

DataKey keyOf(KeyClass keyClass, std::uint8_t generation)
{
    return Keyring::newKey(keyClass, generation);
}

} // namespace

TEST_CASE("what was sealed opens again", "[seal]")
{
    Keyring keyring;
    keyring.add(keyOf(KeyClass::ordinary, 1));
    const SodiumSealer sealer(keyring);
    CHECK(sealer.open(sealer.seal("13900000000", resident), resident) == "13900000000");
}

TEST_CASE("a sealed value moved to another row is refused", "[seal]")
{
    Keyring keyring;
    keyring.add(keyOf(KeyClass::ordinary, 1));
    const SodiumSealer sealer(keyring);
    const Blob sealed = sealer.seal("13900000000", resident);
    CHECK_THROWS_AS(sealer.open(sealed, {"resident", "phone", 6}), SealError);
}

TEST_CASE("a sealed value that was cut is refused", "[seal]")
{
    Keyring keyring;
    keyring.add(keyOf(KeyClass::ordinary, 1));
    const SodiumSealer sealer(keyring);
    Blob sealed = sealer.seal("13900000000", resident);
    sealed.bytes.pop_back();
    CHECK_THROWS_AS(sealer.open(sealed, resident), SealError);
}

TEST_CASE("values of an older generation still open after a newer key has come", "[seal]")
{
    Keyring keyring;
    keyring.add(keyOf(KeyClass::ordinary, 1));
    const Blob old = SodiumSealer(keyring).seal("old", resident);
    keyring.add(keyOf(KeyClass::ordinary, 2));
    CHECK(SodiumSealer(keyring).open(old, resident) == "old");
}

TEST_CASE("new values are sealed with the newest generation", "[seal]")
{
    Keyring keyring;
    keyring.add(keyOf(KeyClass::ordinary, 1));
    keyring.add(keyOf(KeyClass::ordinary, 2));
    CHECK(SodiumSealer(keyring).seal("new", resident).bytes[1] == 2);
}

TEST_CASE("who lacks the key of mediation opens no field of a case", "[seal]")
{
    Keyring whole;
    whole.add(keyOf(KeyClass::ordinary, 1));
    const Keyring withoutMediation = whole;
    whole.add(keyOf(KeyClass::mediation, 1));
    const Blob sealed = SodiumSealer(whole).seal("secret", party);
    CHECK_THROWS_AS(SodiumSealer(withoutMediation).open(sealed, party), SealError);
}

TEST_CASE("hashes are equal for one text and purpose, and differ between files", "[seal]")
{
    Keyring one;
    one.add(keyOf(KeyClass::index, 1));
    Keyring other;
    other.add(keyOf(KeyClass::index, 1));
    const SodiumSealer sealer(one);
    CHECK(sealer.hash("1", "phone") == sealer.hash("1", "phone"));
    CHECK(sealer.hash("1", "phone") != sealer.hash("1", "idNumber"));
    CHECK(sealer.hash("1", "phone") != SodiumSealer(other).hash("1", "phone"));
}

TEST_CASE("sealing a value anew gives the same bytes for the same bytes", "[seal]")
{
    Keyring keyring;
    keyring.add(keyOf(KeyClass::ordinary, 1));
    const Resealer sealer(keyring);
    const Blob plain = PlainSealer().seal("13900000001", resident);
    CHECK(sealer.reseal(plain, resident) == sealer.reseal(plain, resident));
    CHECK(sealer.sealer().open(sealer.reseal(plain, resident), resident) == "13900000001");
}

TEST_CASE("sealing anew moves a value to the newest generation once and then leaves it", "[seal]")
{
    Keyring keyring;
    keyring.add(keyOf(KeyClass::ordinary, 1));
    const Blob old = SodiumSealer(keyring).seal("text", resident);
    keyring.add(keyOf(KeyClass::ordinary, 2));
    const Resealer sealer(keyring);
    const Blob fresh = sealer.reseal(old, resident);
    CHECK(fresh.bytes[1] == 2);
    CHECK(sealer.reseal(fresh, resident) == fresh);
    CHECK(sealer.sealer().open(fresh, resident) == "text");
}
