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


    def test_the_statistics_of_a_period_print_and_say_what_does_not_add_up(self):
        answer = self.done("print", self.file, "TJB1", "community", "--period", "2026Q2", "--out", self.path("figures.pdf"))
        self.assertEqual(answer["remarks"], [])
        self.done("print", self.file, "HZDJ", "community", "--period", "2026", "--out", self.path("cases.pdf"))
        papers = {paper["paper"] for paper in self.done("papers", self.file, "community")["papers"]}
        self.assertEqual(papers, {"RKTJ", "TJB1", "HZDJ"})

    def test_a_referred_case_without_its_sender_is_remarked_on_when_the_statistics_print(self):
        party = {"side": "a", "name": "何建军", "phone": "13800000001", "willing": "yes"}
        apply = {"action": "mediation.apply", "fields": {
            "applied_on": "2026-07-09", "source": "referral", "stat_type": "02", "brief": "楼道堆物。",
            "parties": [party, party | {"side": "b", "name": "林秀英", "phone": "13800000002"}]}}
        record = self.act(apply)
        self.act({"action": "mediation.accept", "record": record, "fields": {"accepted_on": "2026-07-09"}})
        answer = self.done("print", self.file, "TJB1", "community", "--period", "2026Q3", "--out", self.path("figures.pdf"))
        self.assertEqual([(remark["rule"], remark["field"]) for remark in answer["remarks"]], [("figures_unbalanced", "by_referral")])

    def act(self, act):
        lines = self.write("acts.jsonl", json.dumps(act, ensure_ascii=False))
        return self.done("act", self.file, lines, "--today", "2026-07-09")["results"][0]["record"]

    def test_a_period_that_is_none_is_refused_and_says_how_to_write_one(self):
        error = self.refused("print", self.file, "TJB1", "community", "--period", "2026Q7", "--out", self.path("figures.pdf"))
        self.assertIn("2026Q2", json.dumps(error, ensure_ascii=False))

    def test_a_mandate_of_a_case_without_an_agent_says_where_the_agent_is_entered(self):
        error = self.refused("print", self.file, "SQWTS", CASE, "--out", self.path("mandate.pdf"))
        self.assertIn("添加代理人", json.dumps(error, ensure_ascii=False))

    def test_printing_says_nothing_of_a_session_folder_that_is_not_there(self):
        bare = {name: value for name, value in os.environ.items() if name != "XDG_RUNTIME_DIR"}
        run = subprocess.run([os.environ["LINWU"], "print", self.file, "XYS", CASE, "--out", self.path("first.pdf")], env=bare,
                             capture_output=True, text=True, timeout=120)
        self.assertEqual(run.returncode, 0)
        self.assertNotIn("XDG_RUNTIME_DIR", run.stderr)


if __name__ == "__main__":
    unittest.main()
