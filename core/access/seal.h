// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The two sealers: PlainSealer (version byte 0) for files without a key, SodiumSealer (version byte 1) with one.

#include "core/access/keyring.h"
#include "core/base/sealed.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace linwu {

/// Version byte 0: the text as it is. Its hashes are unkeyed.
class PlainSealer final : public Sealer {
public:
    [[nodiscard]] Blob seal(std::string_view plain, const SealPlace& place) const override;
    [[nodiscard]] std::string open(const Blob& sealed, const SealPlace& place) const override;
    [[nodiscard]] Blob hash(std::string_view text, std::string_view purpose) const override;
};

/// Version byte 1: generation, 24-byte nonce, XChaCha20-Poly1305 with table, field and id as associated data, under the newest
/// key of the table's class (register_kind.h). Hashes are keyed BLAKE2b-128 under the key of the class `index`. Values of version
/// 0 and of older generations open too, so that a file can be sealed step by step. A class that is not held neither seals nor
/// opens: SealError.
class SodiumSealer final : public Sealer {
public:
    explicit SodiumSealer(const Keyring& keyring);
    SodiumSealer(const SodiumSealer&) = delete;
    SodiumSealer& operator=(const SodiumSealer&) = delete;
    SodiumSealer(SodiumSealer&&) = delete;
    SodiumSealer& operator=(SodiumSealer&&) = delete;
    ~SodiumSealer() override; ///< wipes the keys

    [[nodiscard]] Blob seal(std::string_view plain, const SealPlace& place) const override;
    [[nodiscard]] std::string open(const Blob& sealed, const SealPlace& place) const override;
    [[nodiscard]] Blob hash(std::string_view text, std::string_view purpose) const override;

private:
    /// Nothing when the bytes are cut, moved or of a key that is not held.
    [[nodiscard]] std::optional<std::string> openedAt(const Blob& sealed, const SealPlace& place) const;

    Keyring m_keyring; ///< what is derived from the data keys, never these themselves
    SealKey m_hashKey{};
};

} // namespace linwu
