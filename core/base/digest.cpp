// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

#include <sodium.h>

#include <array>

namespace linwu {

namespace {

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

struct Digest::State {
    crypto_generichash_state hash{};
};

Digest::Digest()
    : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, crypto_generichash_BYTES);
}

Digest::~Digest() = default;

void Digest::add(std::string_view bytes)
{
    crypto_generichash_update(&m_state->hash, bytesOf(bytes), bytes.size());
}

std::string Digest::hex()
{
    std::array<unsigned char, crypto_generichash_BYTES> raw{};
    crypto_generichash_final(&m_state->hash, raw.data(), raw.size());
    return hexText({reinterpret_cast<const char*>(raw.data()), raw.size()});
}

std::string hexText(std::string_view bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytesOf(bytes), bytes.size());
    text.pop_back();
    return text;
}

std::string digestOf(std::string_view bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.hex();
}

} // namespace linwu
