# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""What the lints share: which files are ours, C++ without comments, and how a finding is reported."""

import os
import re
import sys

FOLDERS = ("app", "core", "ui", "resources", "translations", "tests", "packaging", ".ci")
CPP = (".cpp", ".h")


def files(root, suffixes=None, under=FOLDERS, skip=("tests/data/",)):
    """Paths of our files below `under`, relative to `root`, with `/`; sorted."""
    found = []
    for folder in under:
        for place, folders, names in os.walk(os.path.join(root, folder)):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in names:
                path = os.path.relpath(os.path.join(place, name), root).replace(os.sep, "/")
                if (suffixes is None or path.endswith(suffixes)) and not path.startswith(tuple(skip)):
                    found.append(path)
    return sorted(found)


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8", newline="") as file:
        return file.read()


# One piece of C++: a comment, a raw string, a string, a character. Everything else is between the pieces.
PIECE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^\s()\\]{0,16})\((?P<raw>.*?)\)(?P=mark)"|"(?P<text>(?:\\.|[^"\\\n])*)"|'
    r"(?<![0-9a-zA-Z_])'(?:\\.|[^'\\\n])+'",
    re.DOTALL,
)


def without_comments(text):
    """The text with comments blanked; line numbers stay."""
    def blank(match):
        piece = match.group(0)
        return re.sub(r"[^\n]", " ", piece) if piece.startswith(("//", "/*")) else piece
    return PIECE.sub(blank, text)


def strings(text):
    """(line number, content) of each string literal of a C++ source; neighbours stand as one."""
    found = []
    end = None
    for match in PIECE.finditer(text):
        piece = match.group(0)
        if piece.startswith(("//", "/*", "'")):
            continue
        content = match.group("raw") if match.group("raw") is not None else match.group("text")
        if end is not None and text[end:match.start()].strip() == "":
            found[-1][1] += content
        else:
            found.append([text.count("\n", 0, match.start()) + 1, content])
        end = match.end()
    return [(line, content) for line, content in found]


def main(find):
    """Runs `find(root) -> list of findings` over the tree named on the command line; exit 1 when there are any."""
    root = sys.argv[1] if len(sys.argv) > 1 else os.getcwd()
    findings = find(root)
    for finding in findings:
        print(finding)
    if findings:
        print(f"{len(findings)} finding(s)")
    sys.exit(1 if findings else 0)
