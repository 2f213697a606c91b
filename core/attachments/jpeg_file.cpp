// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/jpeg_file.h"

#include "core/attachments/byte_view.h"

namespace linwu::attachments {

namespace {

constexpr char mark = '\xff';
constexpr std::uint8_t endOfPicture = 0xD9;
constexpr std::uint8_t startOfScan = 0xDA;

std::uint8_t byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint8_t>(bytes[at]);
}

/// Stands alone inside a scan: a stuffed byte, a restart, a fill byte.
bool belongsToScan(std::uint8_t next)
{
    return next == 0x00 || (next >= 0xD0 && next <= 0xD7) || next == 0xFF;
}

/// Where the scan that begins at `at` ends: at the next marker. Its end, too, when the bytes break off.
std::size_t endOfScan(std::string_view bytes, std::size_t at)
{
    while (at + 1 < bytes.size()) {
        at = bytes.find(mark, at);
        if (at == std::string_view::npos || at + 1 >= bytes.size()) {
            break;
        }
        const std::uint8_t next = byteAt(bytes, at + 1);
        if (!belongsToScan(next)) {
            return at;
        }
        at += next == 0xFF ? 1 : 2;
    }
    return bytes.size();
}

} // namespace

bool isFrameHead(std::uint8_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool eachJpegSegment(std::string_view bytes, const std::function<void(const JpegSegment&)>& take)
{
    if (!bytes.starts_with(jpegStart)) {
        return false;
    }
    std::size_t at = jpegStart.size();
    while (at + 1 < bytes.size() && bytes[at] == mark) {
        const std::uint8_t marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == endOfPicture) {
            return true;
        }
        ByteView view(bytes);
        const std::size_t length = view.number(at + 2, 2);
        const std::string_view body = length < 2 ? std::string_view() : view.part(at + 4, length - 2);
        // Markers that carry no length stand inside scans alone.
        if (length < 2 || view.failed() || marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD8)) {
            return false;
        }
        const std::size_t behind = at + 2 + length;
        const std::size_t end = marker == startOfScan ? endOfScan(bytes, behind) : behind;
        take({marker, body, bytes.substr(at, end - at)});
        at = end;
    }
    return false;
}

} // namespace linwu::attachments
