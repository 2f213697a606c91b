// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Media: what a file given as an attachment is, told from its bytes alone; and a picture without what its camera wrote into it.

#include "core/attachments/exif.h"
#include "core/base/codes.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace linwu::attachments {

enum class MediaType {
    jpeg,
    png,
    pdf,
};

/// What the head of a file tells. Nothing was decoded to learn it.
struct MediaHead {
    MediaType type = MediaType::jpeg;
    int width = 0; ///< pixels as stored, before turning; 0 for a PDF
    int height = 0;
    int orientation = uprightOrientation;
    bool hasPosition = false; ///< says where it was taken (GPS)
    std::optional<Date> takenOn;

    [[nodiscard]] bool isPicture() const { return type != MediaType::pdf; }
};

/// Reads the head and walks the whole structure of the file. `invalid` at `content`: `attachment_type_unknown` for anything but
/// JPEG, PNG and PDF, `attachment_damaged` for one that breaks off or does not hold together.
[[nodiscard]] Result<MediaHead> readMedia(std::string_view bytes);

/// The same picture without position, camera, time, comments, small pictures and whatever stands behind it; only how it is to be
/// turned is kept. Refuses as `readMedia`, and with `attachment_no_picture` for a PDF, whose inside we do not know.
[[nodiscard]] Result<std::string> withoutMetadata(std::string_view bytes);

/// Under which ending a file of that type is saved: `jpg`.
[[nodiscard]] std::string_view endingOf(MediaType type);

} // namespace linwu::attachments

template <>
struct linwu::Codes<linwu::attachments::MediaType> {
    using Type = attachments::MediaType;
    static constexpr std::array<std::pair<Type, std::string_view>, 3> table{
        {{Type::jpeg, "jpeg"}, {Type::png, "png"}, {Type::pdf, "pdf"}}};
};
