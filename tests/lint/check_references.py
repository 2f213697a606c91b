# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Whoever reads a reference can open it: a document that a source, a script or a table names is in the tree. No document of ours
has numbered sections, so a reference with a number behind it means a document that is not here."""

import os
import re

import lint

TEXTS = lint.CPP + (".py", ".sh", ".sql", ".csv", ".cmake", ".txt")
# A migration's text is part of its checksum in every file: what has shipped stays as it is.
SHIPPED = ("core/store/migrations/0010_mediation.sql",)
# A name, perhaps with its folders, and what may follow it: `6`, `section 6`, `L10`, `5.2`; not the `2` of `2>`.
DOCUMENT = re.compile(
    r"(?<![\w./*-])(?P<name>[\w./-]*[\w-]\.md)(?!\w)(?P<section>,?\s+(?:section\s+|§\s*)?[A-Z]{0,2}\d[\d.]*(?![\w>]))?", re.ASCII)


def documents(root):
    inside = lint.files(root, (".md",), skip=("tests/data/",))
    return ["/" + path for path in inside + [name for name in os.listdir(root) if name.endswith(".md")]]


def find(root):
    known = documents(root)
    findings = []
    for path in lint.files(root, TEXTS, skip=("tests/data/", "tests/lint/selftest/") + SHIPPED) + ["CMakeLists.txt"]:
        if not os.path.isfile(os.path.join(root, path)):
            continue
        for number, line in enumerate(lint.read(root, path).split("\n"), 1):
            for match in DOCUMENT.finditer(line):
                name = match.group("name")
                if not any(document.endswith("/" + re.sub(r"^(\.{1,2}/)+", "", name)) for document in known):
                    findings.append(f"{path}:{number}: {name}: a document that is not in the tree")
                elif match.group("section"):
                    findings.append(f"{path}:{number}: {match.group(0)}: our documents have no numbered sections")
    return findings


if __name__ == "__main__":
    lint.main(find)
