# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Drives the real program. LINWU names the binary; each test works in a folder of its own."""

import json
import os
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data")

DONE, REFUSED, USAGE, MACHINE, FOUND = 0, 1, 2, 3, 4


class Outcome:
    """How one run ended."""

    def __init__(self, process):
        self.exit = process.returncode
        self.words = process.stderr
        self.text = process.stdout
        self.json = json.loads(process.stdout) if "--json" in process.args else None

    @property
    def error(self):
        return self.json["error"]


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.file = self.path("a.linwu")

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        with open(self.path(name), "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        return self.path(name)

    def bytes(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def run_plain(self, *arguments, seconds=120):
        """One run as a person types it."""
        return Outcome(subprocess.run(
            [os.environ["LINWU"], *map(str, arguments)], capture_output=True, text=True, timeout=seconds, cwd=self.folder))

    def run_json(self, *arguments, seconds=120):
        """One run with --json; its answer has the envelope."""
        outcome = self.run_plain(*arguments, "--json", seconds=seconds)
        self.assertEqual(outcome.json["schema"], 1)
        self.assertEqual(outcome.json["ok"], outcome.exit in (DONE, FOUND), outcome.text + outcome.words)
        return outcome

    def done(self, *arguments, seconds=120):
        """The answer of a run that must succeed."""
        outcome = self.run_json(*arguments, seconds=seconds)
        self.assertEqual(outcome.exit, DONE, outcome.text + outcome.words)
        return outcome.json

    def refused(self, *arguments, exit=REFUSED, code=None):
        """The error of a run that must be refused: it has words, and the same words stand on standard error."""
        outcome = self.run_json(*arguments)
        self.assertEqual(outcome.exit, exit, outcome.text + outcome.words)
        error = outcome.error
        self.assertEqual(set(error) & {"code", "field", "where", "message", "next"}, {"code", "field", "where", "message", "next"})
        self.assertTrue(error["message"].strip())
        self.assertIn(error["message"], outcome.words)
        if code:
            self.assertEqual(error["code"], code)
        return error

    def new(self, name="a.linwu"):
        self.done("new", self.path(name), "--community", "桂花里社区", "--code", "990100001001")
        return self.path(name)
