// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/media.h"

#include "core/attachments/byte_view.h"
#include "core/attachments/jpeg_file.h"
#include "core/attachments/png_file.h"

#include <algorithm>
#include <array>

namespace linwu::attachments {

namespace {

constexpr std::string_view pdfStart = "%PDF-";
constexpr std::string_view exifName{"Exif\0\0", 6};
constexpr std::string_view colourName{"ICC_PROFILE\0", 12};
constexpr std::string_view jfifName{"JFIF\0", 5};
/// Names of positions in XMP, in whatever prefix they stand.
constexpr std::string_view xmpPosition = "GPSLatitude";

constexpr std::uint8_t app0 = 0xE0;
constexpr std::uint8_t app1 = 0xE1;
constexpr std::uint8_t app2 = 0xE2;
constexpr std::uint8_t app14 = 0xEE;

Error refused(std::string_view rule)
{
    return invalid("content", std::string(rule));
}

Error damaged()
{
    return refused("attachment_damaged");
}

MediaHead headOf(MediaType type)
{
    MediaHead head;
    head.type = type;
    return head;
}

void takeExif(MediaHead& head, std::string_view tiff)
{
    const ExifFacts facts = readExif(tiff);
    head.orientation = facts.orientation;
    head.hasPosition = head.hasPosition || facts.hasPosition;
    head.takenOn = facts.takenOn;
}

Result<MediaHead> readJpeg(std::string_view bytes)
{
    MediaHead head = headOf(MediaType::jpeg);
    int frames = 0;
    bool scanned = false;
    const bool whole = eachJpegSegment(bytes, [&](const JpegSegment& segment) {
        ByteView body(segment.body);
        if (isFrameHead(segment.marker)) {
            ++frames;
            head.height = static_cast<int>(body.number(1, 2));
            head.width = static_cast<int>(body.number(3, 2));
        } else if (segment.marker == app1 && segment.body.starts_with(exifName)) {
            takeExif(head, segment.body.substr(exifName.size()));
        } else if (segment.marker == app1) {
            head.hasPosition = head.hasPosition || segment.body.find(xmpPosition) != std::string_view::npos;
        } else if (segment.marker == 0xDA) {
            scanned = scanned || frames == 1;
        }
    });
    // One frame: a second one could be larger than the size we judge by.
    return whole && scanned && frames == 1 && head.width > 0 && head.height > 0 ? Result<MediaHead>(head)
                                                                                : Result<MediaHead>(damaged());
}

Result<MediaHead> readPng(std::string_view bytes)
{
    MediaHead head = headOf(MediaType::png);
    constexpr std::uint32_t mostPixels = 0x7fffffff;
    bool first = true;
    bool pictured = false;
    bool sensible = true;
    const bool whole = eachPngChunk(bytes, [&](const PngChunk& chunk) {
        ByteView body(chunk.body);
        if (first) {
            const std::uint32_t width = body.number(0, 4);
            const std::uint32_t height = body.number(4, 4);
            sensible = chunk.type == "IHDR" && chunk.body.size() == 13 && width > 0 && height > 0 && width <= mostPixels &&
                       height <= mostPixels;
            head.width = sensible ? static_cast<int>(width) : 0;
            head.height = sensible ? static_cast<int>(height) : 0;
            first = false;
        }
        pictured = pictured || chunk.type == "IDAT";
        if (chunk.type == "eXIf") {
            takeExif(head, chunk.body);
        }
        if (chunk.type == "iTXt" || chunk.type == "tEXt") {
            head.hasPosition = head.hasPosition || chunk.body.find(xmpPosition) != std::string_view::npos;
        }
    });
    return whole && pictured && sensible ? Result<MediaHead>(head) : Result<MediaHead>(damaged());
}

Result<MediaHead> readPdf(std::string_view bytes)
{
    // ISO 32000-1, annex H: readers look for the end mark in the last 1024 bytes.
    constexpr std::size_t tail = 1024;
    const std::string_view last = bytes.substr(bytes.size() > tail ? bytes.size() - tail : 0);
    return last.find("%%EOF") == std::string_view::npos ? Result<MediaHead>(damaged())
                                                        : Result<MediaHead>(headOf(MediaType::pdf));
}

/// What a decoder needs: tables, frames, scans, colours.
bool isOfThePicture(const JpegSegment& segment)
{
    constexpr std::array<std::uint8_t, 6> needed{0xDB, 0xC4, 0xCC, 0xDA, 0xDC, 0xDD};
    return isFrameHead(segment.marker) || std::ranges::find(needed, segment.marker) != needed.end() || segment.marker == app14 ||
           (segment.marker == app2 && segment.body.starts_with(colourName));
}

std::string segmentOf(std::uint8_t marker, std::string_view body)
{
    const std::size_t length = body.size() + 2;
    std::string text{'\xff', static_cast<char>(marker), static_cast<char>(length >> 8U), static_cast<char>(length & 0xFFU)};
    return text += body;
}

std::string bareJpeg(std::string_view bytes, int orientation)
{
    std::string head(jpegStart);
    std::string rest;
    (void)eachJpegSegment(bytes, [&](const JpegSegment& segment) {
        // Version and density; without the small picture that may stand behind them.
        constexpr std::size_t density = 12;
        if (segment.marker == app0 && segment.body.starts_with(jfifName) && segment.body.size() >= density) {
            head = std::string(jpegStart) + segmentOf(app0, std::string(segment.body.substr(0, density)) + std::string(2, '\0'));
        } else if (isOfThePicture(segment)) {
            rest += segment.whole;
        }
    });
    if (orientation != uprightOrientation) {
        head += segmentOf(app1, std::string(exifName) + exifOfOrientation(orientation));
    }
    return head + rest + std::string(jpegEnd);
}

std::string barePng(std::string_view bytes, int orientation)
{
    constexpr std::array<std::string_view, 11> kept{
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "pHYs"};
    std::string bare(pngStart);
    (void)eachPngChunk(bytes, [&](const PngChunk& chunk) {
        if (std::ranges::find(kept, chunk.type) != kept.end()) {
            bare += chunk.whole;
        }
        if (chunk.type == "IHDR" && orientation != uprightOrientation) {
            bare += pngChunk("eXIf", exifOfOrientation(orientation));
        }
    });
    return bare;
}

} // namespace

Result<MediaHead> readMedia(std::string_view bytes)
{
    if (bytes.starts_with(jpegStart)) {
        return readJpeg(bytes);
    }
    if (bytes.starts_with(pngStart)) {
        return readPng(bytes);
    }
    return bytes.starts_with(pdfStart) ? readPdf(bytes) : Result<MediaHead>(refused("attachment_type_unknown"));
}

Result<std::string> withoutMetadata(std::string_view bytes)
{
    return readMedia(bytes).andThen([&](const MediaHead& head) -> Result<std::string> {
        if (!head.isPicture()) {
            return refused("attachment_no_picture");
        }
        return head.type == MediaType::jpeg ? bareJpeg(bytes, head.orientation) : barePng(bytes, head.orientation);
    });
}

std::string_view endingOf(MediaType type)
{
    return type == MediaType::jpeg ? "jpg" : codeOf(type);
}

} // namespace linwu::attachments
