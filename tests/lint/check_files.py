# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""The shape of each file: at most 400 lines, the two SPDX lines, #pragma once, clean ends of lines, nothing left undone."""

import re

import lint

LIMIT = 400
SOURCES = (".cpp", ".h", ".py", ".sh", ".cmake", ".sql", "CMakeLists.txt", ".ci/run")
LICENSED = (".cpp", ".h", ".py", ".sh", ".ci/run")
TEXTS = SOURCES + (".md", ".txt", ".csv", ".json", ".yaml", ".desktop", ".xml", ".qrc", ".svg", ".ts")
SPDX = ("SPDX-FileCopyrightText: 2026 The Linwu maintainers", "SPDX-License-Identifier: Apache-2.0")
# Written in pieces, so that this file does not find itself.
UNDONE = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


def find(root):
    findings = []
    for path in lint.files(root, TEXTS):
        try:
            text = lint.read(root, path)
        except UnicodeDecodeError:
            findings.append(f"{path}: is not UTF-8")
            continue
        lines = text.split("\n")
        if path.endswith(SOURCES) and len(lines) - 1 > LIMIT:
            findings.append(f"{path}: {len(lines) - 1} lines; the limit is {LIMIT}: split it")
        if path.endswith(LICENSED):
            head = "\n".join(lines[:4])
            if not all(mark in head for mark in SPDX):
                findings.append(f"{path}: the two SPDX lines are missing at its head")
        if path.endswith(".h") and "#pragma once" not in text:
            findings.append(f"{path}: #pragma once is missing")
        if text and not text.endswith("\n"):
            findings.append(f"{path}: no line end at the end of the file")
        if path.endswith(SOURCES):
            for number, line in enumerate(lines, 1):
                if line != line.rstrip():
                    findings.append(f"{path}:{number}: blanks or a carriage return at the end of the line")
                if UNDONE.search(line):
                    findings.append(f"{path}:{number}: something is left undone")
    return findings


if __name__ == "__main__":
    lint.main(find)
