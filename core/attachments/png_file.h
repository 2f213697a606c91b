// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The chunks of a PNG file (ISO/IEC 15948), without inflating the picture.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace linwu::attachments {

struct PngChunk {
    std::string_view type;  ///< `IHDR`
    std::string_view body;  ///< without length, type and checksum
    std::string_view whole; ///< the chunk as it stands
};

inline constexpr std::string_view pngStart{"\x89PNG\r\n\x1a\n", 8};

/// Calls `take` for each chunk up to the end of the picture. False when a checksum does not hold, the bytes break off, or it is
/// no PNG.
[[nodiscard]] bool eachPngChunk(std::string_view bytes, const std::function<void(const PngChunk&)>& take);

/// A chunk with its length and checksum.
[[nodiscard]] std::string pngChunk(std::string_view type, std::string_view body);

} // namespace linwu::attachments
