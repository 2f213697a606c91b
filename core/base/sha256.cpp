// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/sha256.h"

#include "core/base/digest.h"

#include <sodium.h>

#include <array>

namespace linwu {

struct Sha256::State {
    crypto_hash_sha256_state hash{};
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->hash);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    crypto_hash_sha256_update(&m_state->hash, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string Sha256::hex()
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> raw{};
    crypto_hash_sha256_final(&m_state->hash, raw.data());
    return hexText({reinterpret_cast<const char*>(raw.data()), raw.size()});
}

std::string sha256Of(std::string_view bytes)
{
    Sha256 digest;
    digest.add(bytes);
    return digest.hex();
}

} // namespace linwu
