// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is done to pictures before the core keeps them and before they leave it: turning, scaling, small pictures.

#include "core/attachments/content.h"

#include <QByteArray>
#include <QImage>

namespace linwu::ui {

/// The longest side of a thumbnail in pixels: enough for a tile at 200 % type.
inline constexpr int thumbnailEdge = 320;

/// The picture as people see it, turned upright, its longest side at most `edge` pixels. The size in its head is asked before
/// anything is decoded. Refused as `attachments::readWithin`, with `attachment_no_picture` for a PDF and `attachment_damaged` for
/// what cannot be decoded.
[[nodiscard]] Result<QImage> uprightPicture(std::string_view bytes, const attachments::Limits& limits, int edge);

/// A file as the core is to keep it: pictures above their limit are scaled until they fit, and each gets its thumbnail. Refused
/// as `uprightPicture`; whether it may be kept at all is asked by the act.
[[nodiscard]] Result<attachments::NewContent> contentOf(std::string bytes, const attachments::Limits& limits);

/// A JPEG that tells nothing but what is to be seen, small enough for a public place.
[[nodiscard]] Result<std::string> publicCopy(std::string_view bytes, const attachments::Limits& limits);

/// A picture from the clipboard as bytes of a PNG.
[[nodiscard]] std::string pngOf(const QImage& image);

/// The bytes of a file of this computer: `notFound` without it, `attachment_too_large` for one no limit allows to be read.
[[nodiscard]] Result<std::string> bytesOfFile(const QString& path);

/// Writes bytes to a file of this computer, whole or not at all; `readOnly` when it cannot.
[[nodiscard]] Status writeFile(const QString& path, std::string_view bytes);

} // namespace linwu::ui
