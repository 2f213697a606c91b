// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The segments of a JPEG file (ITU T.81 annex B), without decoding the picture.

#include <cstdint>
#include <functional>
#include <string_view>

namespace linwu::attachments {

struct JpegSegment {
    std::uint8_t marker = 0;
    std::string_view body;  ///< what follows marker and length
    std::string_view whole; ///< the segment as it stands, after a scan's head with the scan itself
};

inline constexpr std::string_view jpegStart{"\xff\xd8", 2};
inline constexpr std::string_view jpegEnd{"\xff\xd9", 2};

/// Frame headers carry the size of the picture.
[[nodiscard]] bool isFrameHead(std::uint8_t marker);

/// Calls `take` for each segment between start and end of the picture. False when the bytes break off, or are no JPEG; what
/// stands behind the end of the picture (some cameras put a film there) is not looked at.
[[nodiscard]] bool eachJpegSegment(std::string_view bytes, const std::function<void(const JpegSegment&)>& take);

} // namespace linwu::attachments
