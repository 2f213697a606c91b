# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Only libraries whose licence we have read: no GPL-only or AGPL library (so no Qt Charts), nothing fetched, nothing vendored."""

import re

import lint

# find_package name (or pkg-config module): licence.
PACKAGES = {
    "PkgConfig": "part of CMake",
    "Threads": "part of CMake",
    "Boost": "BSL-1.0",
    "ICU": "Unicode-3.0",
    "SQLite3": "public domain",
    "SQLiteCpp": "MIT",
    "EXPAT": "MIT",
    "Catch2": "BSL-1.0",
    "Qt6": "LGPL-3.0, see QT_MODULES",
    "nlohmann_json": "MIT",
    "Python3": "PSF-2.0, tests only",
    "libzip": "BSD-3-Clause",
    "libsodium": "ISC",
    "xlsxwriter": "BSD-2-Clause",
    "freexl": "MPL-1.1",
    "libqrencode": "LGPL-2.1",
    "zlib": "Zlib",
}
# Modules of Qt 6.4 under LGPL-3. Charts, DataVisualization, VirtualKeyboard, NetworkAuth and others are GPL-3 only.
QT_MODULES = {"Core", "DBus", "Gui", "Widgets", "PrintSupport", "Svg", "SvgWidgets", "Pdf", "PdfWidgets", "LinguistTools", "Test", "Concurrent"}
CALL = re.compile(r"\b(find_package|pkg_check_modules|pkg_search_module|FetchContent_\w+|ExternalProject_\w+|file\s*\(\s*DOWNLOAD)\s*\(?([^)]*)",
                  re.IGNORECASE)
QT_TARGET = re.compile(r"\bQt6?::(\w+)")
PKG_WORDS = {"REQUIRED", "QUIET", "IMPORTED_TARGET", "GLOBAL", "NO_CMAKE_PATH"}


def call_findings(name, words):
    """What is wrong with one CMake call, as texts."""
    name = name.lower()
    if not name.startswith(("find_package", "pkg_")):
        return ["fetches something; Linwu is built from Debian's packages alone"]
    if name.startswith("pkg_"):
        modules = [word for word in words[1:] if word not in PKG_WORDS]
        return [f"{module}: library not in the list" for module in modules if re.split("[<>=]", module)[0] not in PACKAGES]
    if not words:
        return []
    if words[0] not in PACKAGES:
        return [f"{words[0]}: library not in the list"]
    if words[0] == "Qt6" and "COMPONENTS" in words:
        parts = words[words.index("COMPONENTS") + 1:]
        return [f"Qt {part}: module not in the list" for part in parts if part not in QT_MODULES and part.isalnum() and part != "REQUIRED"]
    return []


def find(root):
    findings = []
    paths = lint.files(root, (".cmake", "CMakeLists.txt"))
    texts = {path: lint.read(root, path) for path in paths}
    texts["CMakeLists.txt"] = lint.read(root, "CMakeLists.txt")
    for path, text in sorted(texts.items()):
        text = re.sub(r"#[^\n]*", "", text)
        for match in CALL.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            findings += [f"{path}:{line}: {why} (check_libraries.py)" for why in call_findings(match.group(1), match.group(2).split())]
        for match in QT_TARGET.finditer(text):
            if match.group(1) not in QT_MODULES and not match.group(1).endswith(("Private", "lupdate", "lrelease")):
                line = text.count("\n", 0, match.start()) + 1
                findings.append(f"{path}:{line}: {match.group(0)}: module not in the list (check_libraries.py)")
    return findings


if __name__ == "__main__":
    lint.main(find)
