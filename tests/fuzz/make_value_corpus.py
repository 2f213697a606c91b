#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Writes the inputs of the fuzz targets of values, holidays and search pages into tests/data/fuzz. Same output every time.

    python3 tests/fuzz/make_value_corpus.py
"""
import random
import struct
from pathlib import Path

from byte_changes import changed

FOLDER = Path(__file__).resolve().parents[1] / "data" / "fuzz"
INPUTS = 120
STRANGE = [0, 0xFF, 0x80, 0x2D, 0x39]

VALUES = [
    "990101196803140110", "99010120161103013X", " 990101 19680314 0110", "９９０１０１１９６８０３１４０１１０", "9901O1196803140110", "990101680314011",
    "9.90101196803140E+17", "990101196803140000", "932682198501010017", "810000199408230021", "H12345678", "13800000000/0573-87012345", "138 0000 0000 儿子",
    "57387012345", "1.38E+10", "1980.1", "24年3月", "19800102", "一九八〇年十二月", "农历八月十五", "1980-02-30", "45356.5", "张　三", "李四（租客）", "王(火华)明",
    "买买提・吐尔逊", "欧阳修", "𠮷野", "文苑小区3幢2单元501室", "3-2-501", "文苑路88号3-501室", "3#2-501", "十二幢阁楼", "1,234.56", "(12.00)", "¥-5", "1.234",
    "壹拾亿贰仟零叁万零肆佰零伍元零陆分", "壹仟陆佰捌拾元叁角贰分", "零零元整", "91350100M000100Y43", "zs", "zhang san", "lü", "张s", "wy 3-501", "002X", "",
    "〔2026〕桂人调字第12号", "\ufeff\u200b\u3000", "-", "#", "'",
]
HOLIDAYS = [
    "date,kind,name\n2027-01-01,holiday,元旦\n2027-10-01,holiday,国庆节\n2027-10-09,workday,国庆节\n",
    "date,kind,name\n2027-02-30,holiday,春节\n", "date,kind\n2027-01-01,holiday\n", "date,kind,name\n\"2027-10-01\",\"holiday\",\"a,\"\"b\"\n", "",
    "\n", "date,kind,name\n2026-06-22,holiday,端午节\n2026-06-23,holiday,端午节\n",
]


def numbers(*values):
    return struct.pack(f"<{len(values)}Q", *values)


def text(value):
    data = value.encode()
    return numbers(len(data)) + data


def column(form, values):
    return numbers(len(values)) + struct.pack(f"<{len(values)}{form}", *values)


def pages(people):
    """What core/search/index_pages.cpp writes, for people without doors: (id, name)."""
    characters = sorted({c for _, name in people for c in name})
    pool, readings, begins = [], [], [0]
    for _, name in people:
        pool += [characters.index(c) + 1 for c in name] + [0]
        readings += [2 for _ in name] + [0]
        begins.append(len(pool))
    count = len(people)
    out = numbers(0x3158444E49574E4C, 1, 7, count)
    out += column("I", [0] + [ord(c) for c in characters])
    out += numbers(1) + text("zhang")
    out += column("q", [3])
    out += numbers(1) + text("resident") + numbers(1) + text("文苑小区") + numbers(1) + text("3") + numbers(0) + numbers(1) + text("501")
    out += numbers(1) + numbers(1) + text("文苑小区") + column("H", [2, 2, 2, 2])
    out += column("q", [key for key, _ in people]) + column("B", [1] * count) + column("H", [0] * count) + column("H", [0] * count)
    out += column("I", begins)
    for value in (1221, 0xFFFF, 0xFFFF, 30000, 0, 0, 0xFFFF, 0):
        out += column("H", [value] * count)
    out += column("H", pool) + column("H", readings) + column("B", [1 if name else 0 for _, name in people])
    out += numbers(1) + numbers(0) + text("2026桂人调字第12号") if count else numbers(0)
    return out + numbers(0x444E45)


def write(name, seeds):
    rng = random.Random(name)
    inputs = list(dict.fromkeys(seeds))
    while len(inputs) < INPUTS:
        data = changed(rng, rng.choice(seeds), STRANGE)
        if data not in inputs:
            inputs.append(data)
    folder = FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(inputs):
        (folder / f"{number:03}").write_bytes(data)


write("values", [value.encode() for value in VALUES])
write("holidays", [value.encode() for value in HOLIDAYS])
write("search_pages", [pages([(1, "张三"), (2, "王明华"), (9, "")]), pages([(1, "张")]), pages([])])
