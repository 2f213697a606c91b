// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Sealed<T>: a sensitive field that is unreadable on disk without a key. See core/access/seal.h for the sealers.

#include "core/base/value.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace linwu {

/// Where a sealed value belongs. It is the associated data of the seal: a value moved to another row, field or table is refused.
struct SealPlace {
    std::string_view table; ///< points at a literal
    std::string_view field; ///< points at a literal
    std::int64_t id = 0;
    std::string_view formerTable = {}; ///< in whose name earlier versions sealed it; empty: always in that of `table`
};

/// Seals and opens values. Byte 0 of a sealed value tells how: 0 plain, 1 XChaCha20-Poly1305 under key generation n.
class Sealer {
public:
    virtual ~Sealer() = default;
    [[nodiscard]] virtual Blob seal(std::string_view plain, const SealPlace& place) const = 0;
    /// Throws SealError when the bytes are cut, moved or of another key.
    [[nodiscard]] virtual std::string open(const Blob& sealed, const SealPlace& place) const = 0;
    /// Keyed 128-bit hash for equality search (`idNumber`, `phoneTail` …): same purpose and text, same hash.
    [[nodiscard]] virtual Blob hash(std::string_view text, std::string_view purpose) const = 0;
};

/// A sealed value that cannot be opened. Carries table and field, never a value.
class SealError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A field that is sealed on disk. As read it holds the sealed bytes; as typed it holds the plain value until the door seals it.

class SealedText {
public:
    SealedText() = default;

    SealedText(std::string plain)
        : m_plain(std::move(plain))
    {}

    SealedText(const char* plain)
        : m_plain(plain)
    {}

    SealedText(Blob cipher, const SealPlace& place)
        : m_cipher(std::move(cipher))
        , m_place(place)
    {}

    /// Nothing was ever entered. (An empty text is stored as null, so that "missing" can be asked of the store.)
    [[nodiscard]] bool empty() const { return m_plain ? m_plain->empty() : m_cipher.bytes.empty(); }

    /// Typed and not yet sealed.
    [[nodiscard]] bool isPlain() const { return m_plain.has_value(); }

    [[nodiscard]] std::string open(const Sealer& sealer) const
    {
        if (m_plain) {
            return *m_plain;
        }
        return m_cipher.bytes.empty() ? std::string() : sealer.open(m_cipher, m_place);
    }

    /// The bytes for the store; seals a typed value for `place`.
    [[nodiscard]] Blob sealedFor(const Sealer& sealer, const SealPlace& place) const
    {
        if (m_plain) {
            return m_plain->empty() ? Blob{} : sealer.seal(*m_plain, place);
        }
        return m_cipher;
    }

    /// Same sealed bytes, or same typed text. Two seals of one text differ: compare opened values to compare content.
    bool operator==(const SealedText& other) const { return m_plain == other.m_plain && m_cipher == other.m_cipher; }

private:
    std::optional<std::string> m_plain;
    Blob m_cipher;
    SealPlace m_place;
};

} // namespace linwu
