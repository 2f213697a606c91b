# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Photos made here, so that none has to be taken."""

import struct
import zlib


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height, rows, chunks=b""):
    head = struct.pack(">II", width, height) + b"\x08\x02\0\0\0"
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunks + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def photo(place, pictured):
    """A PNG of 64 by 64 points that spell a text, with a camera's note of where it was taken."""
    place = place.encode()
    exif = (b"MM\0\x2a\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0" + b"\0\x01\0\x1d\0\x02" +
            struct.pack(">II", len(place), 44) + b"\0\0\0\0" + place)
    row = b"\0" + (pictured.encode() * (192 // len(pictured) + 1))[:192]
    return png(64, 64, row * 64, chunk(b"eXIf", exif))
