# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""No path of somebody's machine and no host in what we ship: Linwu is offline. Links belong in documents and source notes."""

import re

import lint

TEXTS = lint.CPP + (".py", ".sh", ".cmake", "CMakeLists.txt", ".json", ".txt", ".csv", ".sql", ".ci/run", ".qrc", ".ts", ".yaml", ".md")
# Documents may cite their sources.
CITING = (".md", "SOURCES.md", ".metainfo.xml")
# Names of things that look like addresses: XML namespaces and formats. Nothing is fetched from them.
NAMESPACES = re.compile(
    r"https?://(www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org|purl\.oclc\.org|schemas\.example\.org)/")
PATH = re.compile(r"(?<![\w.$}/<-])/(home|root|Users|work|mnt|opt|private)/[\w.-]+|\b[A-Z]:\\\\?Users\b")
HOST = re.compile(r"\bhttps?://[\w.-]+|\blocalhost\b|\b(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b")


def find(root):
    findings = []
    for path in lint.files(root, TEXTS, skip=("tests/data/", "tests/lint/")):
        for number, line in enumerate(lint.read(root, path).split("\n"), 1):
            place = PATH.search(line)
            if place:
                findings.append(f"{path}:{number}: {place.group(0)}: a path of one machine")
            host = None if path.endswith(CITING) or "/codes/" in path or "/rules/" in path else HOST.search(NAMESPACES.sub("", line))
            if host:
                findings.append(f"{path}:{number}: {host.group(0)}: a host; Linwu uses no network")
    return findings


if __name__ == "__main__":
    lint.main(find)
