// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a camera writes into a photo besides the picture (Exif 2.32, a TIFF block): only what we need of it.

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace linwu::attachments {

/// How the stored picture is to be turned before it is looked at, 1 to 8 as Exif counts them; 1 is as stored.
inline constexpr int uprightOrientation = 1;

struct ExifFacts {
    int orientation = uprightOrientation;
    bool hasPosition = false;    ///< a GPS block
    std::optional<Date> takenOn; ///< DateTimeOriginal, else DateTime
};

/// Reads a TIFF block. What is damaged or out of its bounds counts as not there: a photo is not worse for it.
[[nodiscard]] ExifFacts readExif(std::string_view tiff);

/// A TIFF block that says nothing but how to turn the picture.
[[nodiscard]] std::string exifOfOrientation(int orientation);

} // namespace linwu::attachments
