# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""A small tree with planted violations, for the lints' own tests."""

import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))


class Planted(unittest.TestCase):
    def plant(self, tree):
        """The root of a new tree with these files."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for path, text in tree.items():
            place = os.path.join(folder.name, path)
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        return folder.name

    def assertFinds(self, find, tree, *words):
        """`find` has a finding that holds all of `words`."""
        findings = find(self.plant(tree))
        self.assertTrue(any(all(word in finding for word in words) for finding in findings), f"{words} not in {findings}")

    def assertClean(self, find, tree):
        self.assertEqual(find(self.plant(tree)), [])
