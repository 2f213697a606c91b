// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// How large, how many: the settings of attachments, and the rules that a file given as one has to keep.

#include "core/attachments/media.h"
#include "core/registry/reader.h"

#include <cstdint>

namespace linwu::attachments {

/// The settings `attachment_…` (at first a photo of 3 MB after scaling, nine a record).
struct Limits {
    std::int64_t photoBytes = 0;
    std::int64_t pdfBytes = 0;
    std::int64_t count = 0;      ///< photos of one case or sheet
    std::int64_t pixels = 0;     ///< width times height; larger ones are never decoded
    std::int64_t photoEdge = 0;  ///< longest side in pixels to which a photo above its limit is scaled
    std::int64_t publicEdge = 0; ///< longest side of a public copy
};

[[nodiscard]] Limits limitsOn(const Reader& reader, const Date& day);

/// Reads the head of a file and asks whether it may be decoded at all: as `readMedia`, and `attachment_pixels` with `limit`.
[[nodiscard]] Result<MediaHead> readWithin(const Limits& limits, std::string_view bytes);

/// The same, and `attachment_too_large` with `size` and `limit` in MB for what is larger than it may be kept.
[[nodiscard]] Result<MediaHead> readForKeeping(const Limits& limits, std::string_view bytes);

} // namespace linwu::attachments
