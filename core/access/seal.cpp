// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/seal.h"

#include "core/access/register_kind.h"
#include "core/access/resealer.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace linwu {

namespace {

constexpr char plainVersion = 0;
constexpr char sodiumVersion = 1;
constexpr std::size_t hashBytes = 16;
constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t headBytes = 2 + nonceBytes;

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytesOf(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

std::string placeText(const SealPlace& place)
{
    return std::string(place.table) + '\n' + std::string(place.field) + '\n' + std::to_string(place.id);
}

SealError sealError(const SealPlace& place)
{
    return SealError("sealed value of " + std::string(place.table) + "." + std::string(place.field) + " cannot be opened");
}

Blob hashWith(const unsigned char* key, std::size_t keyLength, std::string_view text, std::string_view purpose)
{
    Blob out;
    out.bytes.resize(hashBytes);
    const std::string message = std::string(purpose) + '\n' + std::string(text);
    crypto_generichash(bytesOf(out.bytes), hashBytes, bytesOf(message), message.size(), key, keyLength);
    return out;
}

Blob sealWith(const DataKey& key, std::string_view plain, const SealPlace& place, const unsigned char* nonce)
{
    const std::string associated = placeText(place);
    Blob blob;
    blob.bytes.resize(headBytes + plain.size() + tagBytes);
    blob.bytes[0] = sodiumVersion;
    blob.bytes[1] = static_cast<char>(key.generation);
    unsigned char* out = bytesOf(blob.bytes);
    std::copy_n(nonce, nonceBytes, out + 2);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + headBytes,
        nullptr,
        bytesOf(plain),
        plain.size(),
        bytesOf(associated),
        associated.size(),
        nullptr,
        nonce,
        key.key.data()
    );
    return blob;
}

std::optional<std::string> openedWith(const DataKey& key, const Blob& sealed, const SealPlace& place)
{
    const std::string associated = placeText(place);
    const unsigned char* in = bytesOf(std::string_view(sealed.bytes));
    std::string plain(sealed.bytes.size() - headBytes - tagBytes, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain),
        nullptr,
        nullptr,
        in + headBytes,
        sealed.bytes.size() - headBytes,
        bytesOf(associated),
        associated.size(),
        in + 2,
        key.key.data()
    );
    return failed != 0 ? std::nullopt : std::optional(std::move(plain));
}

/// Where earlier versions sealed the same value.
SealPlace formerOf(const SealPlace& place)
{
    return {place.formerTable, place.field, place.id};
}

bool isNewest(const DataKey& key, const Blob& sealed, const SealPlace& place)
{
    const bool says = sealed.bytes.size() >= headBytes + tagBytes && sealed.bytes[0] == sodiumVersion &&
                      static_cast<std::uint8_t>(sealed.bytes[1]) == key.generation;
    // Generations of two classes have the same numbers: where the class has changed only opening tells.
    return says && (place.formerTable.empty() || openedWith(key, sealed, place).has_value());
}

/// What values are sealed with: derived from the data keys, one for one.
Keyring sealingKeys(const Keyring& keyring)
{
    Keyring keys;
    for (const DataKey& held : keyring.keys()) {
        DataKey derived = held;
        crypto_kdf_derive_from_key(derived.key.data(), derived.key.size(), 1, "linwuSL1", held.key.data());
        keys.add(derived);
        sodium_memzero(derived.key.data(), derived.key.size());
    }
    return keys;
}

/// The plain text of a version 0 value.
std::string plainText(const Blob& sealed)
{
    return sealed.bytes.substr(1);
}

} // namespace

Blob PlainSealer::seal(std::string_view plain, const SealPlace& /*place*/) const
{
    Blob blob;
    blob.bytes.reserve(plain.size() + 1);
    blob.bytes += plainVersion;
    blob.bytes += plain;
    return blob;
}

std::string PlainSealer::open(const Blob& sealed, const SealPlace& place) const
{
    if (sealed.bytes.empty() || sealed.bytes[0] != plainVersion) {
        throw sealError(place);
    }
    return plainText(sealed);
}

Blob PlainSealer::hash(std::string_view text, std::string_view purpose) const
{
    return hashWith(nullptr, 0, text, purpose);
}

SodiumSealer::SodiumSealer(const Keyring& keyring)
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium cannot start");
    }
    static_assert(crypto_kdf_KEYBYTES == std::tuple_size_v<SealKey>);
    m_keyring = sealingKeys(keyring);
    if (const DataKey* index = keyring.newest(KeyClass::index)) {
        crypto_kdf_derive_from_key(m_hashKey.data(), m_hashKey.size(), 2, "linwuHS1", index->key.data());
    }
}

SodiumSealer::~SodiumSealer()
{
    sodium_memzero(m_hashKey.data(), m_hashKey.size());
}

Blob SodiumSealer::seal(std::string_view plain, const SealPlace& place) const
{
    const DataKey* key = m_keyring.newest(keyClassOf(place.table));
    if (key == nullptr) {
        throw sealError(place);
    }
    std::array<unsigned char, nonceBytes> nonce{};
    randombytes_buf(nonce.data(), nonce.size());
    return sealWith(*key, plain, place, nonce.data());
}

std::optional<std::string> SodiumSealer::openedAt(const Blob& sealed, const SealPlace& place) const
{
    const bool whole = sealed.bytes.size() >= headBytes + tagBytes && sealed.bytes[0] == sodiumVersion;
    const DataKey* key = whole ? m_keyring.find(keyClassOf(place.table), static_cast<std::uint8_t>(sealed.bytes[1])) : nullptr;
    return key == nullptr ? std::nullopt : openedWith(*key, sealed, place);
}

std::string SodiumSealer::open(const Blob& sealed, const SealPlace& place) const
{
    if (!sealed.bytes.empty() && sealed.bytes[0] == plainVersion) {
        return plainText(sealed);
    }
    auto plain = openedAt(sealed, place);
    if (!plain && !place.formerTable.empty()) {
        plain = openedAt(sealed, formerOf(place));
    }
    if (!plain) {
        throw sealError(place);
    }
    return *std::move(plain);
}

Blob SodiumSealer::hash(std::string_view text, std::string_view purpose) const
{
    if (!m_keyring.holds(KeyClass::index)) {
        throw SealError("no key for hashes");
    }
    return hashWith(m_hashKey.data(), m_hashKey.size(), text, purpose);
}

Resealer::Resealer(const Keyring& keyring)
    : m_keys(sealingKeys(keyring))
    , m_sealer(keyring)
{}

std::uint8_t Resealer::generation(KeyClass keyClass) const
{
    const DataKey* key = m_keys.newest(keyClass);
    return key == nullptr ? std::uint8_t{0} : key->generation;
}

Blob Resealer::reseal(const Blob& sealed, const SealPlace& place) const
{
    const DataKey* key = m_keys.newest(keyClassOf(place.table));
    if (key == nullptr && !place.formerTable.empty()) {
        return resealedFormer(sealed, formerOf(place));
    }
    if (key == nullptr) {
        throw sealError(place);
    }
    if (sealed.bytes.empty() || isNewest(*key, sealed, place)) {
        return sealed;
    }
    std::string plain = m_sealer.open(sealed, place);
    const std::string message = placeText(place) + '\n' + sealed.bytes;
    std::array<unsigned char, nonceBytes> nonce{};
    crypto_generichash(nonce.data(), nonce.size(), bytesOf(message), message.size(), key->key.data(), key->key.size());
    Blob fresh = sealWith(*key, plain, place, nonce.data());
    sodium_memzero(plain.data(), plain.size());
    return fresh;
}

Blob Resealer::resealedFormer(const Blob& sealed, const SealPlace& former) const
{
    try {
        return reseal(sealed, former);
    } catch (const SealError&) {
        // It is where it belongs already, under a key that is not held.
        return sealed;
    }
}

std::uint8_t sealingGeneration(const Sealer& sealer, KeyClass keyClass)
{
    // A table of each class that seals; the key of hashes seals nothing.
    constexpr std::array<std::string_view, 3> tables{"resident", "mediation_case", "level_four_group"};
    const auto table = std::ranges::find(tables, keyClass, keyClassOf);
    if (table == tables.end()) {
        return 0;
    }
    try {
        const Blob probe = sealer.seal({}, {*table, "probe", 0});
        return probe.bytes[0] == sodiumVersion ? static_cast<std::uint8_t>(probe.bytes[1]) : std::uint8_t{0};
    } catch (const SealError&) {
        return 0;
    }
}

} // namespace linwu
