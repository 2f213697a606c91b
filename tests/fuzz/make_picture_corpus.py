#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Writes the inputs of the fuzz target of pictures into tests/data/fuzz/pictures. Same output every time.

    python3 tests/fuzz/make_picture_corpus.py
"""
import random
import struct
import zlib
from pathlib import Path

from byte_changes import changed

FOLDER = Path(__file__).resolve().parents[1] / "data" / "fuzz" / "pictures"
INPUTS = 160
STRANGE = [0, 0xFF, 0xD9, 0xDA, 0xE1]


def exif(order, orientation, position=True):
    """A TIFF block with orientation, a day in a second directory, and a GPS block."""
    mark = order + "H"
    entry = lambda tag, kind, count, value: struct.pack(order + "HHI", tag, kind, count) + value
    short = lambda value: struct.pack(order + "HH", value, 0)
    long_ = lambda value: struct.pack(order + "I", value)
    entries = [entry(0x0112, 3, 1, short(orientation)), entry(0x8769, 4, 1, long_(100))]
    if position:
        entries.append(entry(0x8825, 4, 1, long_(160)))
    head = (b"MM" if order == ">" else b"II") + struct.pack(order + "HI", 42, 8)
    body = head + struct.pack(mark, len(entries)) + b"".join(entries) + long_(0)
    body = body.ljust(100, b"\0") + struct.pack(mark, 1) + entry(0x9003, 2, 20, long_(130)) + long_(0)
    body = body.ljust(130, b"\0") + b"2025:10:20 09:30:00\0"
    return body.ljust(160, b"\0") + struct.pack(mark, 1) + entry(0x001D, 2, 4, b"N30\0") + long_(0)


def segment(marker, body):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body


def jpeg(segments=b"", frame=0xC0, scan=b"a\xff\0b\xff\xd0c", tail=b"", size=(40, 30)):
    return (b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0") + segments + segment(0xDB, bytes(65)) +
            segment(frame, b"\x08" + struct.pack(">HH", size[1], size[0]) + b"\1\1\x11\0") + segment(0xDA, b"\1\1\0\0\x3f\0") +
            scan + b"\xff\xd9" + tail)


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(chunks=b"", size=(4, 3)):
    rows = b"".join(b"\0" + bytes(3 * min(size[0], 8)) for _ in range(min(size[1], 8)))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">II", *size) + b"\x08\2\0\0\0") + chunks +
            chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def seeds():
    yield jpeg()
    for orientation in range(0, 10):
        for order in "<>":
            yield jpeg(segment(0xE1, b"Exif\0\0" + exif(order, orientation)))
    for marker in (0xC1, 0xC2, 0xC9, 0xC4, 0xCC):
        yield jpeg(frame=marker)
    yield jpeg(segment(0xE1, b"XMP\0<x exif:GPSLatitude='30'/>"))
    yield jpeg(segment(0xE2, b"ICC_PROFILE\0\1\1profile") + segment(0xEE, b"Adobe\0\x64\0\0\0\0\0") + segment(0xFE, b"comment"))
    yield jpeg(b"\xff\xff\xff" + segment(0xE5, b"x"), tail=b"\xff\xd8film")
    yield jpeg(size=(65535, 65535))
    yield jpeg(size=(0, 0))
    yield jpeg(segment(0xC0, b"\x08\xff\xff\xff\xff\1\1\x11\0"))
    yield jpeg(scan=b"a" + segment(0xC4, bytes(20)) + segment(0xDA, b"\1\1\0\0\x3f\0") + b"second scan")
    yield b"\xff\xd8\xff\xd9"
    yield png()
    yield png(chunk(b"eXIf", exif(">", 6)) + chunk(b"tEXt", b"GPSLatitude\0 1") + chunk(b"tIME", bytes(7)))
    yield png(chunk(b"acTL", bytes(8)) + chunk(b"iCCP", b"name\0\0profile") + chunk(b"pHYs", bytes(9)))
    yield png(size=(0x7fffffff, 0x7fffffff))
    yield png(size=(0xffffffff, 1))
    yield b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b"")
    yield b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
    yield b"%PDF-1.4"
    yield exif("<", 3)
    yield exif(">", 8, False)
    yield b""
    yield b"GIF89a"


def main():
    rng = random.Random("pictures")
    first = list(dict.fromkeys(seeds()))
    inputs = list(first)
    while len(inputs) < INPUTS:
        data = changed(rng, rng.choice(first), STRANGE)
        if data not in inputs:
            inputs.append(data)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(inputs):
        (FOLDER / f"{number:03}").write_bytes(data)


main()
