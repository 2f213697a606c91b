# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""SQL that only SQLite takes. The same text is to run on PostgreSQL: questions and changes everywhere, definitions in migrations."""

import re

import lint

# What PostgreSQL refuses or reads differently: pattern, what to write instead.
EVERYWHERE = [
    (r"\binsert\s+or\s+\w+", "insert ... on conflict ..."),
    (r"\breplace\s+into\b", "insert ... on conflict ... do update"),
    (r"\bupdate\s+or\s+\w+", "insert ... on conflict ..."),
    (r"\bdatetime\s*\(|\bjulianday\s*\(|\bunixepoch\s*\(|\bstrftime\s*\(", "a day or time from the Clock, as a parameter"),
    (r"\b(date|time)\s*\(\s*('|:)", "a day from the Clock, as a parameter"),
    (r"\bcurrent_(date|time|timestamp)\b", "a day or time from the Clock, as a parameter"),
    (r"`", "names without quotes"),
    (r"\[\w+\]", "names without quotes"),
    (r"\bautoincrement\b", "a key from reserveIds or nextId"),
    (r"\bifnull\s*\(", "coalesce"),
    (r"\biif\s*\(", "case when ... then ... else ... end"),
    (r"\bgroup_concat\s*\(", "rows, joined in C++"),
    (r"\btotal\s*\(", "coalesce(sum(x), 0)"),
    (r"\bglob\b|\bregexp\b", "like, or a comparison by range"),
    (r"==", "="),
    (r"\blimit\s+[:\w]+\s*,", "limit ... offset ..."),
    (r"\bjson_\w+\s*\(|->>", "values of their own columns"),
    (r"\bcollate\s+(nocase|rtrim|binary)\b", "a stored sort key"),
    (r"\blast_insert_rowid\s*\(|\bchanges\s*\(\s*\)", "returning"),
    (r"\bindexed\s+by\b|\bnot\s+indexed\b", "nothing: mend the index"),
    (r"(?<![\w:])\?\d*(?=[\s,)]|$)", "named :parameters"),
    (r"(?<![\w$])[@$][a-z]\w*", "named :parameters"),
    (r"\b(min|max)\s*\([^()]*,[^()]*\)", "case when, or least and greatest behind a function of core/store"),
    (r"\bis\s+not\s+:\w|\bis\s+:\w", "is not distinct from is not shared; write the null case out"),
    (r"\bcreate\s+virtual\b", "a table of its own behind core/store"),
    (r"\bcreate\s+(temp\s+|temporary\s+)?trigger\b", "the act that knows the reason"),
    (r"\battach\s+|\bvacuum\b|\breindex\b", "a function of core/store"),
    (r"\bpragma\b", "a function of core/store"),
    (r"\bstrict\s*\)", "strict behind the table"),
    (r"\bmain\.\w", "the table by its name alone: a scope stands before it (core/access/fence.h)"),
]
ROWID = (r"\b_?rowid_?\b|\boid\b", "the key")
# Types of a strict table that the seam knows; PostgreSQL's bigint, text and bytea.
COLUMN = re.compile(r"^\s*([a-z_]\w*)\s+(real|any|numeric|varchar|char|boolean|date|datetime|timestamp|float|double|int|tinyint)\b", re.I | re.M)
# Where SQLite itself is spoken: its session, the copy while open, and the statement put together for a table by the seam.
SQLITE_OWN = ("core/store/sqlite_", "core/store/backup", "core/store/recover")
LOOKS_LIKE_SQL = re.compile(
    r"^\s*(--[^\n]*\n\s*)*(with\s+\w+|select\s|insert\s|update\s+\w+\s|delete\s+from\s|create\s|alter\s+table|drop\s|pragma\s|replace\s+into|vacuum)"
    r"|\b(where|order\s+by|group\s+by|inner\s+join|left\s+join|join)\s+\w+", re.I)


def judge(sql, migration):
    """(offset, what was found, what to write instead) for one SQL text."""
    bare = re.sub(r"--[^\n]*", lambda match: " " * len(match.group(0)), sql)
    # What stands in quotes is a value; patterns for date('now') look at the opening quote alone.
    bare = re.sub(r"'[^']*'", lambda match: "'" + " " * (len(match.group(0)) - 2) + "'", bare)
    rules = list(EVERYWHERE)
    if migration:
        bare = re.sub(r"\bwithout\s+rowid\b", lambda match: " " * len(match.group(0)), bare, flags=re.I)
    rules.append(ROWID)
    for pattern, instead in rules:
        for match in re.finditer(pattern, bare, re.I):
            yield match.start(), match.group(0).strip(), instead
    if migration:
        for match in COLUMN.finditer(bare):
            yield match.start(2), match.group(2), "integer, text or blob"


def find(root):
    findings = []
    for path in lint.files(root, (".sql",), ("core",)):
        text = lint.read(root, path)
        for offset, what, instead in judge(text, True):
            findings.append(f"{path}:{text.count(chr(10), 0, offset) + 1}: {what}: write {instead}")
        for match in re.finditer(r"\bcreate\s+table\s+(\w+)[^;]*?\)([^);]*);", re.sub(r"--[^\n]*", "", text), re.I):
            if "strict" not in match.group(2).lower():
                findings.append(f"{path}: table {match.group(1)} is not strict")
    for path in lint.files(root, lint.CPP, ("core", "app", "ui")):
        if path.startswith(SQLITE_OWN):
            continue
        for line, content in lint.strings(lint.read(root, path)):
            content = content.replace("\\n", "\n").replace('\\"', '"')
            if LOOKS_LIKE_SQL.search(content):
                for offset, what, instead in judge(content, False):
                    findings.append(f"{path}:{line + content.count(chr(10), 0, offset)}: {what}: write {instead}")
    return findings


if __name__ == "__main__":
    lint.main(find)
