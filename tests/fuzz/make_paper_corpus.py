#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Writes the inputs of the fuzz targets of papers into tests/data/fuzz: wordings and packed papers by hand, then changes of them. Same
output every time.

    python3 tests/fuzz/make_paper_corpus.py
"""
import random
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
INPUTS = 120

WORDINGS = [
    "@paper X official a4 portrait\n= 标题{{name}}\n{{amount}}{{empty}}\n{{#each rows}}\n: {{a}} = {{b}} | [2] 地点 = 调解室\n{{/each}}\n{{#each none}}\nx\n{{/each}}\n",
    "@paper X wall a3 landscape\n@omit name empty none\n@table points=10.5 height=8 running 收支\n@column kind=text 摘要\n@column kind=money group=本期 carried 收入\n"
    "{{#each rows}}\n@row {{a}} | > {{b}}\n{{/each}}\n@total [2] 合计 {{amount}}\n@end\n",
    "@paper X plain\n@omit amount empty none\n@form points=9\n@cells height=12 *社区 | [3] ^ {{name}}\n{{#each rows}}\n@cells {{a}} | {{b}}\n{{/each}}\n@end\n"
    "@signatures columns=3 tall\n@sign 调解员 = {{name}}\n@end\n@seal {{name}} | 2026年5月6日\n@qr {{name}} | 核对\n@space 2\n@page\n",
    "@paper X\n@style face=kai points=14 indent=0 align=center before=1 after=0.5 bold body\n== 一、\n=== （一）\n< 左\n^ 中\n> 右\n\\@字\n# 注\n",
    "@title {{name}}\n@number 1\n@footnote x\n@headleft a\n@headright b\n@band finance\n正文",
]
PIECES = ["{{", "}}", "{{#each rows}}", "{{/each}}", "|", "=", "[", "]", "@end", "@row", "@table", "@column", "\n", "\\", "*", "{{name}}", "{{Name}}", "[0]",
          "[1e9]", "points=nan", "points=-1", "kind=none", "\r", "\0", "\ufeff", "：", "𠮷"]


def token(text):
    data = text.encode()
    return str(len(data)).encode() + b":" + data


def packed():
    """A paper as core/papers/packed_document writes it: one of each small block."""
    style = [token(part) for part in ("fangsong", "16", "0", "justify", "2", "0", "0")]
    blocks = [
        [token("paragraph"), token("正文"), *style, token("0")],
        [token("labels"), token("1"), token("日期"), token("5月6日"), token("1"), token("14"), token("fangsong")],
        [token("table"), token("收支"), token("1"), *map(token, ("摘要", "", "text", "1", "0")), token("1"), token("1"),
         *map(token, ("租金", "1", "8640000", "1", "1", "0", "1", "right")), token("0"), *map(token, ("10.5", "8", "1", "1"))],
        [token("form"), token("1"), token("1"), *map(token, ("社区", "1", "1", "left")), token("9"), token("10.5")],
        [token("signatures"), token("1"), *map(token, ("调解员", "周某")), *map(token, ("2", "14", "1"))],
        [token("seal"), token("调委会"), token("2026年5月6日")],
        [token("code"), token("x"), token("")],
        [token("space"), token("2")],
        [token("page")],
    ]
    head = [token(part) for part in ("X", "标题", "1号", "official", "a4", "portrait", "0", "", "", "", "")]
    seeds = []
    for count in (0, 1, 3, len(blocks)):
        body = [token(str(count))] + [part for block in blocks[:count] for part in block]
        seeds.append(b"linwu-paper 1\n" + b"".join(head + body))
    seeds += [b"linwu-paper 2\n", b"linwu-paper 1\n", b"linwu-paper x\n", b"", b"linwu-paper 1\n18446744073709551616:x"]
    return seeds


def changed(rng, data):
    data = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(data) + 1)
        length = rng.randint(1, 16)
        kind = rng.randrange(5)
        if kind == 0 and at < len(data):
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del data[at:at + length]
        elif kind == 2:
            data[at:at] = data[at:at + length]
        elif kind == 3:
            data[at:at] = rng.choice(PIECES).encode()
        elif rng.random() < 0.2:
            del data[at:]
    return bytes(data)


def write(name, seeds):
    rng = random.Random(name)
    folder = ROOT / "data" / "fuzz" / name
    folder.mkdir(parents=True, exist_ok=True)
    inputs = list(dict.fromkeys(seeds))
    known = set(inputs)
    while len(inputs) < INPUTS:
        fresh = changed(rng, rng.choice(seeds))
        if fresh not in known:
            known.add(fresh)
            inputs.append(fresh)
    for number, data in enumerate(inputs):
        (folder / f"{number:03}").write_bytes(data)


write("wording", [text.encode() for text in WORDINGS])
write("paper", packed())
