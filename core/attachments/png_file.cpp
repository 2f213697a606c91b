// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/png_file.h"

#include "core/attachments/byte_view.h"

#include <algorithm>
#include <array>

namespace linwu::attachments {

namespace {

/// Length and type before the body, checksum behind it.
constexpr std::size_t headSize = 8;
constexpr std::size_t checksumSize = 4;
constexpr std::size_t mostBytes = 0x7fffffff;

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t rest = i;
        for (int bit = 0; bit < 8; ++bit) {
            rest = (rest & 1U) != 0 ? 0xEDB88320U ^ (rest >> 1U) : rest >> 1U;
        }
        table[i] = rest;
    }
    return table;
}

/// The cyclic redundancy check of annex D, over type and body.
std::uint32_t checksumOf(std::string_view bytes)
{
    static constexpr auto table = makeTable();
    std::uint32_t rest = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        rest = table[(rest ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (rest >> 8U);
    }
    return ~rest;
}

std::string fourBytes(std::uint32_t value)
{
    std::string text;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        text += static_cast<char>((value >> shift) & 0xFFU);
    }
    return text;
}

bool isType(std::string_view type)
{
    return std::ranges::all_of(type, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

} // namespace

bool eachPngChunk(std::string_view bytes, const std::function<void(const PngChunk&)>& take)
{
    if (!bytes.starts_with(pngStart)) {
        return false;
    }
    ByteView view(bytes);
    for (std::size_t at = pngStart.size(); at < bytes.size();) {
        const std::size_t length = view.number(at, 4);
        const PngChunk chunk{
            view.part(at + 4, 4), view.part(at + headSize, length), view.part(at, headSize + length + checksumSize)};
        if (view.failed() || length > mostBytes || !isType(chunk.type)) {
            return false;
        }
        if (checksumOf(chunk.whole.substr(4, 4 + length)) != view.number(at + headSize + length, checksumSize)) {
            return false;
        }
        take(chunk);
        if (chunk.type == "IEND") {
            return true;
        }
        at += chunk.whole.size();
    }
    return false;
}

std::string pngChunk(std::string_view type, std::string_view body)
{
    const std::string inner = std::string(type) + std::string(body);
    return fourBytes(static_cast<std::uint32_t>(body.size())) + inner + fourBytes(checksumOf(inner));
}

} // namespace linwu::attachments
