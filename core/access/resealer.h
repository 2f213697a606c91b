// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Resealer: brings sealed values under the newest keys without changing what they say.

#include "core/access/seal.h"

namespace linwu {

class Resealer {
public:
    explicit Resealer(const Keyring& keyring);

    /// Opens with every generation, and makes keyed hashes.
    [[nodiscard]] const SodiumSealer& sealer() const { return m_sealer; }

    /// The generation values of a class are brought to; 0 when the class is not held.
    [[nodiscard]] std::uint8_t generation(KeyClass keyClass) const;

    /// The same text under the newest key of its class; a value that is under it already comes back as it is. The same bytes
    /// always give the same bytes, so that a row and its images in the journal stay equal: the nonce is made of key, place and
    /// the old bytes. SealError as of the sealer.
    [[nodiscard]] Blob reseal(const Blob& sealed, const SealPlace& place) const;

private:
    /// For who lacks the key of a place: a value that still lies where earlier versions put it is kept openable there.
    [[nodiscard]] Blob resealedFormer(const Blob& sealed, const SealPlace& former) const;

    Keyring m_keys; ///< derived, as those of the sealer
    SodiumSealer m_sealer;
};

/// The generation with which `sealer` would seal a value of that class now; 0 when it cannot, or seals nothing.
[[nodiscard]] std::uint8_t sealingGeneration(const Sealer& sealer, KeyClass keyClass);

} // namespace linwu
