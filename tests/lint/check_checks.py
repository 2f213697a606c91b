# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""The check of a record is declared in the header of the record: whoever sees the one sees the other (core/registry/writer.h)."""

import re

import lint

RECORD = re.compile(r"\bstruct\s+(\w+)[^;{]*\{\s*static constexpr std::string_view table\b")
CHECK = re.compile(r"\bProblems\s+check\(const\s+(?:\w+::)*(\w+)\s*&")


def find(root):
    sources = {path: lint.without_comments(lint.read(root, path)) for path in lint.files(root, lint.CPP, under=("core",))}
    records = {}
    for path, text in sources.items():
        for name in RECORD.findall(text):
            records.setdefault(name, set()).add(path)
    findings = []
    for path, text in sources.items():
        for name in CHECK.findall(text):
            headers = sorted(records.get(name, ()))
            # Two registers may each have a record of that name.
            if headers and not any(name in CHECK.findall(sources[header]) for header in headers):
                findings.append(f"{path}: check of {name} is not declared in {headers[0]}, beside the record")
    return sorted(set(findings))


if __name__ == "__main__":
    lint.main(find)
