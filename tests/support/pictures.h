// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files as they come from cameras and scanners, written byte by byte: whole in their structure, with nothing to see in them.

#include "core/attachments/exif.h"
#include "core/attachments/png_file.h"

#include <string>
#include <string_view>

namespace linwu::test {

/// What a camera wrote into a photo: where it was taken, in words that can be looked for.
inline constexpr std::string_view plantedPlace = "N30.2741E120.1551GUIHUALI";

/// A number of two bytes, most significant first.
[[nodiscard]] inline std::string twoBytes(std::size_t value)
{
    return {static_cast<char>(value >> 8U), static_cast<char>(value & 0xFFU)};
}

[[nodiscard]] inline std::string fourBytes(std::size_t value)
{
    return twoBytes(value >> 16U) + twoBytes(value & 0xFFFFU);
}

[[nodiscard]] inline std::string jpegSegment(unsigned char marker, std::string_view body)
{
    return std::string{'\xff', static_cast<char>(marker)} + twoBytes(body.size() + 2) + std::string(body);
}

/// One entry of a TIFF directory, most significant byte first.
[[nodiscard]] inline std::string tiffEntry(std::size_t tag, std::size_t type, std::size_t count, const std::string& value)
{
    return twoBytes(tag) + twoBytes(type) + fourBytes(count) + value;
}

/// Exif with an orientation, a day and a GPS block whose text is `plantedPlace`.
[[nodiscard]] inline std::string cameraExif(std::size_t orientation, const std::string& day = "2025:10:20 09:30:00")
{
    // Head 8, directory 2 + 4 * 12 + 4 = 54, then the details at 62, the day at 80, GPS at 100, its text at 118.
    const std::string directory = twoBytes(4) + tiffEntry(0x0112, 3, 1, twoBytes(orientation) + twoBytes(0)) +
                                  tiffEntry(0x0132, 2, 20, fourBytes(80)) + tiffEntry(0x8769, 4, 1, fourBytes(62)) +
                                  tiffEntry(0x8825, 4, 1, fourBytes(100)) + fourBytes(0);
    const std::string details = twoBytes(1) + tiffEntry(0x9003, 2, 20, fourBytes(80)) + fourBytes(0);
    const std::string gps = twoBytes(1) + tiffEntry(0x001D, 2, plantedPlace.size(), fourBytes(118)) + fourBytes(0);
    return "MM" + twoBytes(42) + fourBytes(8) + directory + details + day + std::string(20 - day.size(), '\0') + gps +
           std::string(plantedPlace);
}

/// A JPEG of that size with these segments behind its start.
[[nodiscard]] inline std::string jpegOf(std::size_t width, std::size_t height, const std::string& segments = {})
{
    const std::string frame = std::string(1, '\x08') + twoBytes(height) + twoBytes(width) + std::string("\x01\x01\x11\0", 4);
    const std::string scan("\x01\x01\0\0\x3f\0", 6);
    return "\xff\xd8" + jpegSegment(0xE0, std::string("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", 14)) + segments +
           jpegSegment(0xDB, std::string(65, '\x10')) + jpegSegment(0xC0, frame) + jpegSegment(0xDA, scan) +
           std::string("picture\xff\0of\xff\xd0the board", 21) + "\xff\xd9";
}

/// A segment with that XMP text.
[[nodiscard]] inline std::string xmpSegment(const std::string& text)
{
    constexpr std::string_view name{"XMP\0", 4};
    std::string body(name);
    body += text;
    return jpegSegment(0xE1, body);
}

/// The same as a camera leaves it: with Exif, XMP, a comment and a film behind the end.
[[nodiscard]] inline std::string cameraJpeg(std::size_t width, std::size_t height, std::size_t orientation = 1)
{
    const std::string exif = jpegSegment(0xE1, std::string("Exif\0\0", 6) + cameraExif(orientation));
    const std::string xmp = xmpSegment("<x exif:GPSLatitude=\"" + std::string(plantedPlace) + "\"/>");
    return jpegOf(width, height, exif + xmp + jpegSegment(0xFE, "taken at " + std::string(plantedPlace))) +
           std::string(plantedPlace);
}

/// A PNG of that size with these chunks behind its head.
[[nodiscard]] inline std::string pngOf(std::size_t width, std::size_t height, const std::string& chunks = {})
{
    using attachments::pngChunk;
    const std::string head = fourBytes(width) + fourBytes(height) + std::string("\x08\x02\0\0\0", 5);
    return std::string(attachments::pngStart) + pngChunk("IHDR", head) + chunks + pngChunk("IDAT", "picture of the board") +
           pngChunk("IEND", "");
}

[[nodiscard]] inline std::string pdfOf(std::string_view inside = "scan")
{
    return "%PDF-1.4\n" + std::string(inside) + "\n%%EOF\n";
}

} // namespace linwu::test
