# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Each shipped rule is read by the program: a rule that stands in the settings and decides nothing is a false promise.

A rule is read where its word stands as a string in a C++ source of core, ui or app outside the words of the window, or where
WHOLE names the list (or the beginning of its words) as read row by row."""

import csv
import io

import lint

# The column that holds the word of a rule.
LISTS = {"settings": "word", "resident_ages": "word", "mediation_terms": "word", "ledger_limits": "name", "retention": "word"}
# List and beginning of the word -> the source that reads such rows without naming each.
WHOLE = {
    ("retention", "case_"): "core/mediation/case_queries.cpp",     # by their conditions
    ("retention", "sheet_"): "core/retention/due_queries.cpp",     # by their conditions
    ("mediation_terms", "claim_"): "core/mediation/closing_actions.cpp",  # by the grade of the case
}


def read_row_by_row(sources, name, word):
    for (whole, beginning), path in WHOLE.items():
        if whole == name and word.startswith(beginning) and any(beginning == said for said in sources.get(path, ())):
            return True
    return False


def find(root):
    sources = {}
    for path in lint.files(root, lint.CPP, under=("app", "core", "ui"), skip=("ui/text/",)):
        sources[path] = {content for _, content in lint.strings(lint.read(root, path))}
    said = set().union(*sources.values()) if sources else set()
    findings = []
    for name, column in LISTS.items():
        path = f"resources/rules/{name}.csv"
        if path not in lint.files(root, (".csv",), under=("resources",)):
            continue
        for number, row in enumerate(csv.DictReader(io.StringIO(lint.read(root, path))), 2):
            word = row[column]
            if word not in said and not read_row_by_row(sources, name, word):
                findings.append(f"{path}:{number}: {word}: a rule that nothing reads")
    return findings


if __name__ == "__main__":
    lint.main(find)
