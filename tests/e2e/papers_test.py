# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Printing from the command line: what goes out is kept, goes out again as it was, and the wall is looked at first."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest

from program import ProgramTest

CASE = "〔2026〕桂人调字第12号"
SHEET = "CF-02-2025-003"


class Papers(ProgramTest):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.demo = os.path.join(folder.name, "demo.linwu")
        subprocess.run([os.environ["LINWU"], "demo", cls.demo, "--seed", "5"], check=True, capture_output=True, timeout=120)

    def setUp(self):
        super().setUp()
        shutil.copy(self.demo, self.file)

    def issued(self):
        return self.done("list", self.file, "issued_papers")["total"]

    def test_a_paper_of_a_case_is_kept_when_it_is_printed_and_prints_again_as_it_was(self):
        before = self.issued()
        first = self.done("print", self.file, "XYS", CASE, "--out", self.path("first.pdf"))
        self.assertEqual(self.issued(), before + 1)
        self.done("print", self.file, "XYS", CASE, "--out", self.path("again.pdf"))
        self.assertEqual(self.issued(), before + 1)
        record = self.done("list", self.file, "issued_papers")["rows"][-1]["record"]
        self.assertEqual(self.done("show", self.file, record)["fields"]["code"], "XYS")
        reprint = self.done("print", self.file, "XYS", record, "--out", self.path("reprint.pdf"))
        self.assertEqual(reprint["pages"], first["pages"])
        self.assertEqual(self.bytes("reprint.pdf"), self.bytes("first.pdf"))
        self.assertEqual(self.bytes("again.pdf"), self.bytes("first.pdf"))

    def test_an_issued_paper_is_not_undone(self):
        self.done("print", self.file, "XYS", CASE, "--out", self.path("first.pdf"))
        newest = self.done("history", self.file, self.done("list", self.file, "issued_papers")["rows"][-1]["record"])
        self.refused("undo", self.file, "--operation", newest["entries"][0]["operation"])

    def test_a_sheet_that_hangs_prints_as_it_was_issued_and_keeps_nothing_new(self):
        before = self.issued()
        self.done("print", self.file, "L1", SHEET, "--out", self.path("a4.pdf"))
        self.assertEqual(self.issued(), before)

    def test_a_draft_for_the_wall_with_a_telephone_number_is_not_printed(self):
        acts = self.write("acts.jsonl", "\n".join(json.dumps(act, ensure_ascii=False) for act in (
            {"action": "ledger.addVoucher", "fields": {"voucher_on": "2026-07-20", "kind": "expense", "account": "银行",
             "class": "公共服务支出", "summary": "慰问李某，电话13800001234", "amount_fen": 10000}},
            {"action": "disclosure.prepare", "fields": {"item": "CF-02", "period_kind": "quarter", "year": 2026, "index": 3}})))
        self.done("act", self.file, acts, "--today", "2026-10-08")
        error = self.refused("print", self.file, "L1", "CF-02-2026-003", "--out", self.path("draft.pdf"))
        self.assertNotIn("13800001234", json.dumps(error))
        self.assertFalse(os.path.exists(self.path("draft.pdf")))

    def test_the_population_table_and_a_household_print(self):
        answer = self.done("print", self.file, "RKTJ", "community", "--out", self.path("table.pdf"))
        self.assertGreaterEqual(answer["pages"], 1)
        household = self.done("list", self.file, "households")["rows"][0]["record"]
        self.assertEqual(self.done("papers", self.file, household)["papers"][0]["paper"], "RDJB")
        self.done("print", self.file, "RDJB", household, "--out", self.path("household.pdf"))
        self.assertEqual(self.done("papers", self.file, household)["papers"][0]["state"], "issued")


if __name__ == "__main__":
    unittest.main()
