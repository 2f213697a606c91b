// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/person_key.h"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace linwu {

namespace {

constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
/// First byte of a wrapped data key, before its class, generation and the identity of the file.
constexpr char wrapVersion = 1;

static_assert(crypto_box_PUBLICKEYBYTES == std::tuple_size_v<SealKey> && crypto_box_SECRETKEYBYTES == std::tuple_size_v<SealKey>);

void start()
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium cannot start");
    }
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytesOf(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

/// A key that is wiped when it goes.
struct Wiped {
    SealKey key{};
    Wiped() = default;
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    Wiped(Wiped&&) = delete;
    Wiped& operator=(Wiped&&) = delete;

    ~Wiped() { sodium_memzero(key.data(), key.size()); }
};

/// The key a passphrase gives. Throws when the machine has not the memory that is asked for.
void stretch(Wiped& into, std::string_view passphrase, const Blob& salt, const PassphraseCost& cost)
{
    if (salt.bytes.size() != crypto_pwhash_SALTBYTES || crypto_pwhash(
                                                            into.key.data(),
                                                            into.key.size(),
                                                            passphrase.data(),
                                                            passphrase.size(),
                                                            bytesOf(std::string_view(salt.bytes)),
                                                            static_cast<unsigned long long>(cost.operations),
                                                            static_cast<std::size_t>(cost.kibibytes) * 1024,
                                                            crypto_pwhash_ALG_ARGON2ID13
                                                        ) != 0) {
        throw std::runtime_error("not enough memory to try a passphrase");
    }
}

} // namespace

KeyPair::~KeyPair()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

KeyPair KeyPair::fresh()
{
    start();
    KeyPair pair;
    crypto_box_keypair(pair.m_public.data(), pair.m_secret.data());
    return pair;
}

KeyPair KeyPair::ofSeed(std::string_view seed)
{
    start();
    Wiped stretched;
    crypto_generichash(stretched.key.data(), stretched.key.size(), bytesOf(seed), seed.size(), nullptr, 0);
    KeyPair pair;
    crypto_box_seed_keypair(pair.m_public.data(), pair.m_secret.data(), stretched.key.data());
    return pair;
}

Blob KeyPair::publicKey() const
{
    return Blob{std::string(m_public.begin(), m_public.end())};
}

LockedPair lockPair(const KeyPair& pair, std::string_view passphrase, std::string_view owner, const PassphraseCost& cost)
{
    start();
    LockedPair locked;
    locked.publicKey = pair.publicKey();
    locked.cost = cost;
    locked.salt.bytes.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(locked.salt.bytes.data(), locked.salt.bytes.size());
    Wiped key;
    stretch(key, passphrase, locked.salt, cost);
    std::string& out = locked.lockedSecret.bytes;
    out.resize(nonceBytes + pair.m_secret.size() + tagBytes);
    randombytes_buf(out.data(), nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(out) + nonceBytes,
        nullptr,
        pair.m_secret.data(),
        pair.m_secret.size(),
        bytesOf(owner),
        owner.size(),
        nullptr,
        bytesOf(out),
        key.key.data()
    );
    return locked;
}

Result<KeyPair> unlockPair(const LockedPair& locked, std::string_view passphrase, std::string_view owner)
{
    start();
    KeyPair pair;
    const std::string_view in = locked.lockedSecret.bytes;
    const bool whole =
        in.size() == nonceBytes + pair.m_secret.size() + tagBytes && locked.publicKey.bytes.size() == pair.m_public.size();
    if (!whole) {
        return failure(ErrorCode::unreadable, "passphrase", "key_damaged");
    }
    Wiped key;
    stretch(key, passphrase, locked.salt, locked.cost);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            pair.m_secret.data(),
            nullptr,
            nullptr,
            bytesOf(in) + nonceBytes,
            in.size() - nonceBytes,
            bytesOf(owner),
            owner.size(),
            bytesOf(in),
            key.key.data()
        ) != 0) {
        return failure(ErrorCode::forbidden, "passphrase", "passphrase_wrong");
    }
    std::copy_n(bytesOf(std::string_view(locked.publicKey.bytes)), pair.m_public.size(), pair.m_public.begin());
    return pair;
}

Blob wrapKey(const DataKey& key, const Blob& publicKey, std::string_view file)
{
    start();
    std::string plain;
    plain += wrapVersion;
    plain += static_cast<char>(key.keyClass);
    plain += static_cast<char>(key.generation);
    plain.append(key.key.begin(), key.key.end());
    plain += file;
    Blob wrapped;
    wrapped.bytes.resize(plain.size() + crypto_box_SEALBYTES);
    if (publicKey.bytes.size() != std::tuple_size_v<SealKey> ||
        crypto_box_seal(
            bytesOf(wrapped.bytes), bytesOf(std::string_view(plain)), plain.size(), bytesOf(std::string_view(publicKey.bytes))
        ) != 0) {
        throw std::runtime_error("not a public key");
    }
    sodium_memzero(plain.data(), plain.size());
    return wrapped;
}

Result<DataKey> unwrapKey(const Blob& wrapped, const KeyPair& pair, std::string_view file)
{
    start();
    constexpr std::size_t headBytes = 3 + std::tuple_size_v<SealKey>;
    const std::string_view in = wrapped.bytes;
    if (in.size() < crypto_box_SEALBYTES + headBytes) {
        return failure(ErrorCode::unreadable, "key", "key_damaged");
    }
    std::string plain(in.size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(bytesOf(plain), bytesOf(in), in.size(), pair.m_public.data(), pair.m_secret.data()) != 0) {
        return failure(ErrorCode::forbidden, "key", "key_not_hers");
    }
    const bool known = plain[0] == wrapVersion && static_cast<std::size_t>(plain[1]) < keyClasses.size();
    if (!known || std::string_view(plain).substr(headBytes) != file) {
        sodium_memzero(plain.data(), plain.size());
        return failure(ErrorCode::forbidden, "key", "key_of_another_file");
    }
    DataKey key{keyClasses[static_cast<std::size_t>(plain[1])], static_cast<std::uint8_t>(plain[2]), {}};
    std::copy_n(bytesOf(std::string_view(plain)) + 3, key.key.size(), key.key.begin());
    sodium_memzero(plain.data(), plain.size());
    return key;
}

} // namespace linwu
