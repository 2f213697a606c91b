// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/exif.h"

#include "core/attachments/byte_view.h"

namespace linwu::attachments {

namespace {

constexpr std::uint32_t orientationTag = 0x0112;
constexpr std::uint32_t dateTimeTag = 0x0132;
constexpr std::uint32_t exifBlockTag = 0x8769;
constexpr std::uint32_t gpsBlockTag = 0x8825;
constexpr std::uint32_t originalTag = 0x9003;

constexpr std::uint32_t asciiType = 2;
constexpr std::uint32_t shortType = 3;
constexpr std::size_t entrySize = 12;

/// One entry of a directory; its value as it stands in the four bytes.
struct Entry {
    std::uint32_t tag = 0;
    std::uint32_t type = 0;
    std::uint32_t count = 0;
    std::size_t valueAt = 0;
};

/// Calls `take` for each entry of the directory at `at` that lies within the block.
template <class Take>
void eachEntry(ByteView& view, std::size_t at, Take take)
{
    const std::uint32_t entries = view.number(at, 2);
    for (std::uint32_t i = 0; i < entries && !view.failed(); ++i) {
        const std::size_t place = at + 2 + i * entrySize;
        const Entry entry{view.number(place, 2), view.number(place + 2, 2), view.number(place + 4, 4), place + 8};
        if (!view.failed()) {
            take(entry);
        }
    }
}

/// `2025:10:20 09:30:00`
std::optional<Date> dayOf(ByteView view, const Entry& entry)
{
    constexpr std::size_t length = 10;
    if (entry.type != asciiType || entry.count < length) {
        return std::nullopt;
    }
    std::string text(view.part(view.number(entry.valueAt, 4), length));
    if (text.size() != length || text[4] != ':' || text[7] != ':') {
        return std::nullopt;
    }
    text[4] = '-';
    text[7] = '-';
    return parseIsoDate(text);
}

} // namespace

ExifFacts readExif(std::string_view tiff)
{
    ExifFacts facts;
    const bool little = tiff.starts_with("II");
    if (!little && !tiff.starts_with("MM")) {
        return facts;
    }
    ByteView view(tiff, little ? ByteOrder::littleFirst : ByteOrder::bigFirst);
    constexpr std::uint32_t tiffMark = 42;
    if (view.number(2, 2) != tiffMark) {
        return facts;
    }
    std::size_t details = 0;
    eachEntry(view, view.number(4, 4), [&](const Entry& entry) {
        if (entry.tag == orientationTag && entry.type == shortType && entry.count == 1) {
            const auto turned = static_cast<int>(view.number(entry.valueAt, 2));
            facts.orientation = turned >= 1 && turned <= 8 ? turned : uprightOrientation;
        } else if (entry.tag == dateTimeTag) {
            facts.takenOn = dayOf(view, entry);
        } else if (entry.tag == exifBlockTag) {
            details = view.number(entry.valueAt, 4);
        } else if (entry.tag == gpsBlockTag) {
            facts.hasPosition = true;
        }
    });
    if (details != 0) {
        ByteView inner(tiff, little ? ByteOrder::littleFirst : ByteOrder::bigFirst);
        eachEntry(inner, details, [&](const Entry& entry) {
            if (entry.tag == originalTag) {
                const auto original = dayOf(inner, entry);
                facts.takenOn = original ? original : facts.takenOn;
            }
        });
    }
    return facts;
}

std::string exifOfOrientation(int orientation)
{
    // Head, one entry, no next directory.
    std::string block("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 26);
    constexpr std::size_t value = 19;
    block[value] = static_cast<char>(orientation);
    return block;
}

} // namespace linwu::attachments
