// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A person's own pair of keys, locked by her passphrase, and data keys wrapped for her. A data key can be given to somebody who
// is not there: it is wrapped with her public key and opened when she next signs in.

#include "core/access/keyring.h"
#include "core/base/result.h"
#include "core/base/value.h"

#include <string>
#include <string_view>

namespace linwu {

/// How hard a passphrase is to try (Argon2id). Stored with each key, so that it can grow.
struct PassphraseCost {
    std::int64_t operations = 3;
    std::int64_t kibibytes = 65'536;

    bool operator==(const PassphraseCost&) const = default;
};

/// A pair of keys (X25519) as it lies in the file: the secret half is sealed under the passphrase.
struct LockedPair {
    Blob publicKey;
    Blob salt;
    PassphraseCost cost;
    Blob lockedSecret;
};

/// The opened pair; the secret half is wiped when it goes.
class KeyPair {
public:
    KeyPair() = default;
    KeyPair(const KeyPair&) = default;
    KeyPair& operator=(const KeyPair&) = default;
    KeyPair(KeyPair&&) = default;
    KeyPair& operator=(KeyPair&&) = default;
    ~KeyPair();

    /// From the random source of the system.
    static KeyPair fresh();
    /// The pair that belongs to a seed: same seed, same pair (the recovery key).
    static KeyPair ofSeed(std::string_view seed);

    [[nodiscard]] Blob publicKey() const;

private:
    friend LockedPair lockPair(const KeyPair&, std::string_view, std::string_view, const PassphraseCost&);
    friend Result<KeyPair> unlockPair(const LockedPair&, std::string_view, std::string_view);
    friend Result<DataKey> unwrapKey(const Blob&, const KeyPair&, std::string_view);
    SealKey m_public{};
    SealKey m_secret{};
};

/// `owner` names file and account, so that a pair carried into another file or account does not open.
[[nodiscard]] LockedPair
lockPair(const KeyPair& pair, std::string_view passphrase, std::string_view owner, const PassphraseCost& cost = {});

/// `forbidden` with detail `passphrase_wrong` when the passphrase is not hers.
[[nodiscard]] Result<KeyPair> unlockPair(const LockedPair& locked, std::string_view passphrase, std::string_view owner);

/// Wraps a data key for whoever holds the secret half of `publicKey`. `file` is the identity of the registry.
[[nodiscard]] Blob wrapKey(const DataKey& key, const Blob& publicKey, std::string_view file);

/// `forbidden` with detail `key_not_hers` when it was wrapped for another pair, `key_of_another_file` when it belongs elsewhere.
[[nodiscard]] Result<DataKey> unwrapKey(const Blob& wrapped, const KeyPair& pair, std::string_view file);

} // namespace linwu
