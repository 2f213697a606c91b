# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""The dependency rule (core/README.md): who may include whom, where Qt, the database and SQL text may stand, no include cycle."""

import re

import lint

ORDERED_REGISTERS = ["residents", "grids", "accounts", "mediation", "ledger", "disclosure", "retention"]

# Which folders of core a folder of core may include, besides itself.
CORE = {
    "base": [],
    "values": ["base"],
    "calendar": ["base"],
    "store": ["base"],
    "access": ["base", "store"],
    "registry": ["base", "store", "access"],
    "rules": ["base", "values", "calendar", "store", "access", "registry"],
    "attachments": ["base", "values", "calendar", "store", "access", "registry", "rules"],
    "spreadsheets": ["base", "values"],
    "search": ["base", "values", "store", "access", "registry"],
    "papers": ["base", "values", "calendar", "store", "access", "registry", "rules"],
}
BELOW_REGISTERS = list(CORE)
for number, register in enumerate(ORDERED_REGISTERS):
    CORE[register] = BELOW_REGISTERS + ORDERED_REGISTERS[:number]
CORE["sealing"] = BELOW_REGISTERS + ORDERED_REGISTERS
CORE["find"] = BELOW_REGISTERS + ORDERED_REGISTERS
CORE["retrieval"] = BELOW_REGISTERS + ORDERED_REGISTERS + ["sealing", "find"]
CORE["demo"] = BELOW_REGISTERS + ORDERED_REGISTERS + ["find"]

# The same for ui. Pages know the shared folders and not each other; the shell knows all.
UI = {"text": [], "theme": ["text"], "widgets": ["text", "theme"], "printing": ["text", "theme", "widgets"],
      "desk": ["text", "theme", "widgets", "printing"],
      "attachments": ["text", "theme", "widgets", "printing", "desk"]}
UI_SHARED = list(UI)
for page in ORDERED_REGISTERS + ["today", "search", "spreadsheets", "settings", "help"]:
    UI[page] = UI_SHARED
UI["shell"] = [folder for folder in UI]

# Known debts: "including file -> included file": reason. Keep it empty.
DEBTS = {}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(<[^>]+>|"[^"]+")', re.MULTILINE)
DATABASE = re.compile(r"^<(SQLiteCpp/|sqlite3|pqxx|soci|libpq)")
SQL = re.compile(
    r"\b(select\b[^;]*\bfrom\s+\w|insert\s+into\s+\w|update\s+\w+\s+set\b|delete\s+from\s+\w|create\s+(temp\w*\s+)?(table|index|view)\b"
    r"|alter\s+table\b|drop\s+(table|index)\b)", re.IGNORECASE)


def includes(root):
    """(file, line, target as written) for each include of app, core, ui and tests."""
    for path in lint.files(root, lint.CPP, ("app", "core", "ui", "tests")):
        text = lint.without_comments(lint.read(root, path))
        for match in INCLUDE.finditer(text):
            yield path, text.count("\n", 0, match.start()) + 1, match.group(1)


def folder_rule(path, target):
    """Why `path` may not include our file `target`, or None."""
    here, there = path.split("/"), target.split("/")
    if here[0] == "core":
        if there[0] != "core":
            return f"core may not include {there[0]}"
        if len(here) < 3 or len(there) < 3 or here[1] == there[1]:
            return None
        if here[1] not in CORE or there[1] not in CORE:
            return f"unknown folder core/{here[1] if here[1] not in CORE else there[1]}: name its layer in check_layers.py"
        return None if there[1] in CORE[here[1]] else f"core/{here[1]} may not include core/{there[1]}"
    if here[0] == "ui":
        if there[0] == "ui":
            if len(here) < 3 or len(there) < 3 or here[1] == there[1]:
                return None
            if here[1] not in UI or there[1] not in UI:
                return f"unknown folder ui/{here[1] if here[1] not in UI else there[1]}: name its layer in check_layers.py"
            return None if there[1] in UI[here[1]] else f"ui/{here[1]} may not include ui/{there[1]}"
        if there[0] != "core":
            return f"ui may not include {there[0]}"
        later = CORE.get(here[1]) if here[1] in ORDERED_REGISTERS else None
        if later is not None and there[1] in ORDERED_REGISTERS and there[1] != here[1] and there[1] not in later:
            return f"ui/{here[1]} may not include core/{there[1]}, a later register"
        return None
    if here[0] == "app" and there[0] == "tests":
        return "app may not include tests"
    return None


def sql_allowed(path):
    return path.endswith("_queries.cpp") or path.startswith(("core/store/", "core/registry/", "tests/"))


def cycles(graph):
    """Each include cycle once, as a list of files."""
    found, state, trail = [], {}, []

    def visit(node):
        state[node] = "open"
        trail.append(node)
        for after in sorted(graph.get(node, ())):
            if state.get(after) == "open":
                found.append(trail[trail.index(after):] + [after])
            elif after not in state:
                visit(after)
        trail.pop()
        state[node] = "done"

    for node in sorted(graph):
        if node not in state:
            visit(node)
    return found


def find(root):
    findings, graph = [], {}
    for path, line, target in includes(root):
        name = target[1:-1]
        ours = target[0] == '"'
        qt = re.match(r"^(Q[A-Z]\w*|Qt\w*|qt?[a-z]+\.h)($|/)", name) is not None and name != "qrencode.h"
        if qt and path.startswith(("core/", "tests/unit/", "tests/store/", "tests/fuzz/")):
            findings.append(f"{path}:{line}: {target}: core and its tests know no Qt")
        if DATABASE.match(f"<{name}") and not path.startswith(("core/store/", "tests/")):
            findings.append(f"{path}:{line}: {target}: database headers belong in core/store")
        if not ours:
            continue
        if re.match(r"^(app|core|ui|tests)/", name):
            graph.setdefault(path, set()).add(name)
            reason = folder_rule(path, name)
            if reason and f"{path} -> {name}" not in DEBTS:
                findings.append(f"{path}:{line}: {target}: {reason}")
        elif not (name.endswith(".moc") or name.startswith("ui_") or qt):
            findings.append(f"{path}:{line}: {target}: write includes from the root of the project")
    for cycle in cycles(graph):
        findings.append("include cycle: " + " -> ".join(cycle))
    for path in lint.files(root, lint.CPP, ("app", "core", "ui")):
        if not sql_allowed(path):
            for line, content in lint.strings(lint.read(root, path)):
                if SQL.search(content):
                    findings.append(f"{path}:{line}: SQL text belongs in *_queries.cpp, core/store, core/registry or a migration")
    return findings


if __name__ == "__main__":
    lint.main(find)
