#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Writes the inputs of the fuzz targets of table files into tests/data/fuzz: seeds by hand, then changes of them. Same output every time.

    python3 tests/fuzz/make_corpus.py
"""
import importlib.util
import random
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
INPUTS = 120

spec = importlib.util.spec_from_file_location("make_oddities", ROOT / "data" / "spreadsheets" / "make_oddities.py")
oddities = importlib.util.module_from_spec(spec)
spec.loader.exec_module(oddities)

HEADS = ["姓名", "身份证号", "性别", "出生日期", "户号", "与户主关系", "联系电话", "地址", "单元", "室号", "备注", "序号", "户主姓名", "成员1姓名", "成员1身份证号"]
CELLS = ["张三", "张　三", "李四（租客）", "张三、李四", "王五13800000000", "990101199201061697", "99010119920106169O", "９９０１０１１９９２０１０６１６９７", "9.9E+17", "990101199201061000",
         "男", "女", "户主", "妻", "子", "同上", "〃", "-", "无", "1980.1", "1980-02-30", "农历八月十五", "80.1.2", "19800102", "3-2-501", "3幢2单元501", "文苑路88号3-501室",
         "13800000000", "1380000000", "0573-87012345", "合计：2户 3人", "小计", "填表人：某某", "姓名", "低保", "残疾三级", "#REF!", "√", "是", "否", "1", "", "𠮷野", "·"]


def changed(rng, data):
    """One to four small changes: bits, pieces doubled or left out, foreign bytes."""
    data = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        if not data:
            return bytes(rng.randrange(256) for _ in range(4))
        at = rng.randrange(len(data))
        length = rng.randint(1, 16)
        kind = rng.randrange(6)
        if kind == 0:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del data[at:at + length]
        elif kind == 2:
            data[at:at] = data[at:at + length]
        elif kind == 3:
            data[at:at + 1] = bytes([rng.choice([0, 0xFF, 0x80, ord('"'), ord("<"), ord("&"), 10, ord(",")])])
        elif kind == 4:
            data[at:at] = rng.choice(CELLS).encode()
        else:
            del data[at:]
    return bytes(data)


def fill(rng, seeds, count=INPUTS):
    inputs = list(dict.fromkeys(seeds))
    known = set(inputs)
    while len(inputs) < count:
        fresh = changed(rng, rng.choice(seeds))
        if fresh not in known and len(fresh) <= 8192:
            known.add(fresh)
            inputs.append(fresh)
    return inputs


def table(rng, delimiter=","):
    heads = rng.sample(HEADS, rng.randint(3, 9))
    if "姓名" not in heads:
        heads[0] = "姓名"
    lines = [heads] if rng.random() < 0.6 else [["桂花里社区居民登记表"], heads]
    for _ in range(rng.randint(1, 6)):
        lines.append([rng.choice(CELLS) for _ in heads])
    return "\n".join(delimiter.join(line) for line in lines)


def xlsx_inputs(rng):
    whole = [oddities.packed(parts) for name, parts in oddities.xlsx_files() if name != "bomb.xlsx"]
    inputs = list(whole)
    bases = [parts for name, parts in oddities.xlsx_files() if name != "bomb.xlsx"]
    # Changes inside the parts reach the XML readers; changes of the packed bytes end at the checksum.
    while len(inputs) < INPUTS - 30:
        parts = dict(rng.choice(bases))
        part = rng.choice(list(parts))
        parts[part] = changed(rng, parts[part].encode())
        packed = oddities.packed(parts)
        if packed not in inputs:
            inputs.append(packed)
    return fill(rng, inputs)


def write(name, inputs):
    folder = ROOT / "data" / "fuzz" / name
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        if not old.name.startswith("found-"):  # inputs that once broke a reader stay
            old.unlink()
    for number, data in enumerate(inputs):
        (folder / f"{number:03}").write_bytes(data)


def main():
    rng = random.Random(20261122)
    others = dict(oddities.other_files())
    tables = [table(rng, rng.choice([",", "\t", ";"])) for _ in range(60)]
    csv = [data for name, data in others.items() if name.endswith((".csv", ".txt"))]
    write("csv", fill(rng, csv + [text.encode() for text in tables[:20]]))
    encodings = ["utf-8", "gb18030", "utf-16-le", "utf-16-be", "utf-16"]
    write("encoding", fill(rng, csv + [text.encode(rng.choice(encodings)) for text in tables[:30]]))
    markup = [others[name] for name in ("html.xls", "html_utf16.xls", "spreadsheet_ml.xls", "markup_without_table.xls")]
    markup += [f"<table><tr><td colspan={rng.randrange(70000)} rowspan={rng.randrange(9)}>{rng.choice(CELLS)}<td>x</table>".encode() for _ in range(20)]
    write("html", fill(rng, markup))
    write("xls", fill(rng, [data for name, data in others.items() if data[:4] == b"\xD0\xCF\x11\xE0" and name != "password.xlsx"]))
    write("xlsx", xlsx_inputs(rng))
    write("ledger", fill(rng, [text.replace("\t", ",").replace(";", ",").encode() for text in tables] + [others["gb18030.csv"]]))


if __name__ == "__main__":
    main()
