// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The two sealers: PlainSealer (version byte 0) for files without a key, SodiumSealer (version byte 1) with one.

#include "core/base/sealed.h"

#include <array>
#include <cstdint>

namespace linwu {

/// Version byte 0: the text as it is. Its hashes are unkeyed.
class PlainSealer final : public Sealer {
public:
    [[nodiscard]] Blob seal(std::string_view plain, const SealPlace& place) const override;
    [[nodiscard]] std::string open(const Blob& sealed, const SealPlace& place) const override;
    [[nodiscard]] Blob hash(std::string_view text, std::string_view purpose) const override;
};

/// 256 bits of key.
using SealKey = std::array<unsigned char, 32>;

/// Version byte 1: generation, 24-byte nonce, XChaCha20-Poly1305 with table, field and id as associated data. Hashes are keyed
/// BLAKE2b-128 under a key derived for their purpose. Values of version 0 open too, so that a file can be sealed step by step.
class SodiumSealer final : public Sealer {
public:
    explicit SodiumSealer(const SealKey& key, std::uint8_t generation = 1);
    SodiumSealer(const SodiumSealer&) = delete;
    SodiumSealer& operator=(const SodiumSealer&) = delete;
    SodiumSealer(SodiumSealer&&) = delete;
    SodiumSealer& operator=(SodiumSealer&&) = delete;
    ~SodiumSealer() override; ///< wipes the keys

    [[nodiscard]] Blob seal(std::string_view plain, const SealPlace& place) const override;
    [[nodiscard]] std::string open(const Blob& sealed, const SealPlace& place) const override;
    [[nodiscard]] Blob hash(std::string_view text, std::string_view purpose) const override;

private:
    SealKey m_sealKey{};
    SealKey m_hashKey{};
    std::uint8_t m_generation;
};

} // namespace linwu
