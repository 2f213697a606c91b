#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Writes the inputs of the fuzz targets of backups and of the journal into tests/data/fuzz. Same output every time.

    python3 tests/fuzz/make_file_corpus.py
"""
import base64
import json
import random
import struct
from pathlib import Path

from byte_changes import changed

FOLDER = Path(__file__).resolve().parents[1] / "data" / "fuzz"
INPUTS = 120
PAGE = 4096

# Fields of the header of an SQLite file (section 1.3 of its format): place and length.
HEADER = [(0, 16), (16, 2), (18, 1), (19, 1), (20, 1), (21, 3), (24, 4), (28, 4), (32, 4), (36, 4), (40, 4), (44, 4), (48, 4), (52, 4),
          (56, 4), (60, 4), (64, 4), (68, 4), (72, 20), (92, 4), (96, 4)]


def backup_inputs(rng):
    def at(place, data=b""):
        return struct.pack("<I", place) + data

    # Nothing changes: these must still be proved.
    yield at(0, b"SQLite format 3\0")
    yield at(68, b"LNWU")
    yield at(0)
    yield at(99)
    yield at(100, b"\x0d")
    for place, length in HEADER:
        yield at(place, bytes(length))
        yield at(place, b"\xff" * length)
        yield at(place, bytes(rng.randrange(256) for _ in range(length)))
    while True:
        # The first pages hold the tables' descriptions, the pages behind them their rows.
        place = rng.choice([100, PAGE, rng.randrange(8 * PAGE), rng.randrange(1 << 24)])
        yield at(place, bytes(rng.randrange(256) for _ in range(rng.choice([0, 1, 2, 8, 64]))))


def number(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def text(value):
    data = value.encode()
    return number(len(data)) + data


def value(of):
    if of is None:
        return b"\0"
    if isinstance(of, int):
        return b"\1" + number(of % (1 << 64))
    return b"\2" + text(of) if isinstance(of, str) else b"\3" + number(len(of)) + of


def page(columns, body):
    return number(len(columns)) + b"".join(map(text, columns)) + body


IMAGES = [
    {}, {"name": "张三"}, {"area_cm2": 895000, "remark": None}, {"phone": {"blob": base64.b64encode(b"\0\1\2").decode()}},
    {"name": "𠮷野\u0000", "birth": "1968-03-14", "id": -(1 << 63), "last": (1 << 63) - 1, "blob": {"blob": ""}},
]
TEXTS = [json.dumps(image, ensure_ascii=False).encode() for image in IMAGES] + [
    b"[]", b"5", b"null", b"{\"a\":1.5}", b"{\"a\":true}", b"{\"a\":18446744073709551615}", b"{\"a\":{\"blob\":1}}", b"{\"a\":{\"b\":\"\"}}",
    b"{\"a\":1,\"a\":2}", b"[" * 400, b"{\"a\":\"\xff\"}",
]
ROWS = [
    page([], b""), page([], b"\0"), page(["id"], value(1) + value(2)),
    page(["id", "name", "phone"], value(7) + value("张三") + value(b"\0\1") + value(8) + value(None) + value(b"")), number(1 << 40) + b"x",
]
EDITS = [
    page(["name", "remark"], number(7) + number(2) + number(0) + value("张三") + value("张叁") + number(1) + value(None) + value("")),
    page(["name"], number(7) + number(1) + number(9) + value(1) + value(2)), page(["name"], number(7) + number(1 << 60)),
]


def journal_inputs(rng):
    seeds = TEXTS + ROWS + EDITS
    yield from seeds
    while True:
        yield changed(rng, rng.choice(seeds), [0, 0xFF, 0x80, 0x22, 0x7B])


def write(name, inputs):
    rng = random.Random(name)
    distinct = {}
    for data in inputs(rng):
        distinct.setdefault(data)
        if len(distinct) == INPUTS:
            break
    folder = FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    for at, data in enumerate(distinct):
        (folder / f"{at:03}").write_bytes(data)


write("backup", backup_inputs)
write("journal", journal_inputs)
