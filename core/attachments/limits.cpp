// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/limits.h"

#include "core/rules/rule_values.h"

namespace linwu::attachments {

namespace {

constexpr std::int64_t megabyte = 1024 * 1024;
constexpr std::int64_t megapixel = 1'000'000;

Error beyond(std::string rule, std::map<std::string, std::string> args)
{
    return invalid(Problems{{"content", std::move(rule), Severity::block, std::move(args)}});
}

/// `3.2`
std::string megabytesText(std::int64_t bytes)
{
    const std::int64_t tenths = (bytes * 10 + megabyte - 1) / megabyte;
    return std::to_string(tenths / 10) + (tenths % 10 == 0 ? std::string() : "." + std::to_string(tenths % 10));
}

} // namespace

Limits limitsOn(const Reader& reader, const Date& day)
{
    const auto setting = [&](std::string_view word) { return rules::figureOrShipped(reader, "settings", word, day); };
    return {
        setting("attachment_photo_mb") * megabyte,
        setting("attachment_pdf_mb") * megabyte,
        setting("attachment_count"),
        setting("attachment_megapixels") * megapixel,
        setting("attachment_photo_edge"),
        setting("attachment_public_edge")};
}

Result<MediaHead> readWithin(const Limits& limits, std::string_view bytes)
{
    return readMedia(bytes).andThen([&](const MediaHead& head) -> Result<MediaHead> {
        if (std::int64_t{head.width} * head.height > limits.pixels) {
            return beyond("attachment_pixels", {{"limit", std::to_string(limits.pixels / megapixel)}});
        }
        return head;
    });
}

Result<MediaHead> readForKeeping(const Limits& limits, std::string_view bytes)
{
    return readWithin(limits, bytes).andThen([&](const MediaHead& head) -> Result<MediaHead> {
        const std::int64_t limit = head.isPicture() ? limits.photoBytes : limits.pdfBytes;
        const auto size = static_cast<std::int64_t>(bytes.size());
        if (size > limit) {
            return beyond("attachment_too_large", {{"size", megabytesText(size)}, {"limit", megabytesText(limit)}});
        }
        return head;
    });
}

} // namespace linwu::attachments
