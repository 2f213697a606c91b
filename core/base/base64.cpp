// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/base64.h"

#include <sodium.h>

namespace linwu {

namespace {

constexpr int variant = sodium_base64_VARIANT_ORIGINAL;

} // namespace

std::string base64Of(std::string_view bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), variant);
    text.resize(text.size() - 1);
    return text;
}

std::optional<std::string> bytesOfBase64(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    const int fault = sodium_base642bin(
        reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), " \r\n", &length, nullptr, variant
    );
    if (fault != 0) {
        return std::nullopt;
    }
    bytes.resize(length);
    return bytes;
}

} // namespace linwu
