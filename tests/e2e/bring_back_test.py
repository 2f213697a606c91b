# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Single records out of a backup: found in it, looked at, brought back, undone; and what is refused."""

import json
import unittest

from program import MACHINE, ProgramTest

LEDGER = "\n".join((
    "姓名,身份证号,性别,联系电话,小区,楼栋,单元,房号,与户主关系",
    "周桂兰,990101195501010017,女,13900000101,桂花里,3,1,101,户主",
    "何建军,990101196803140110,男,13900000103,桂花里,3,1,102,户主",
)) + "\n"


class BringingBack(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new()
        self.done("import", self.file, self.write("table.csv", LEDGER))
        self.backup = self.path("b.linwu")
        self.done("backup", self.file, self.backup)
        self.person = self.done("find", self.file, "周桂兰")["hits"][0]["record"]

    def act(self, action, record, **fields):
        lines = self.write("acts.jsonl", json.dumps({"action": action, "record": record, "fields": fields}) + "\n")
        return self.done("act", self.file, lines)

    def shown(self):
        return self.done("show", self.file, self.person)["fields"]

    def change(self):
        self.act("resident.correct", self.person, phone="13900000199", employer="别处")

    def test_a_record_is_found_in_the_backup(self):
        self.change()
        hits = self.done("restore", self.backup, self.file, "--find", "周桂兰")["hits"]
        self.assertIn(self.person, [hit["record"] for hit in hits])

    def test_a_dry_run_tells_then_and_now_and_changes_nothing(self):
        self.change()
        before = self.done("check", self.file)["content_hash"]
        answer = self.done("restore", self.backup, self.file, "--record", self.person, "--dry-run")
        self.assertEqual(answer["counts"]["changes"], 1)
        changes = {change["field"]: change for change in answer["rows"][0]["changes"]}
        self.assertEqual(changes["employer"]["then"], "")
        self.assertEqual(changes["employer"]["now"], "别处")
        self.assertTrue(changes["phone"]["sealed"])
        self.assertNotIn("13900000199", json.dumps(answer, ensure_ascii=False))
        self.assertEqual(self.done("check", self.file)["content_hash"], before)

    def test_a_record_comes_back_and_undo_takes_it_away_again(self):
        self.change()
        before = self.done("check", self.file)["content_hash"]
        answer = self.done("restore", self.backup, self.file, "--record", self.person)
        self.assertIn("从备份取回", answer["label"])
        self.assertIn("周桂兰", answer["label"])
        self.assertEqual(self.shown()["employer"], "")
        self.assertEqual(self.done("undo", self.file)["undoes"], answer["operation"])
        self.assertEqual(self.done("check", self.file)["content_hash"], before)

    def test_what_is_as_it_was_makes_no_act(self):
        self.assertIsNone(self.done("restore", self.backup, self.file, "--record", self.person)["operation"])

    def test_a_record_that_is_gone_comes_back_with_what_it_names(self):
        whole = self.done("check", self.file)["content_hash"]
        self.done("undo", self.file)
        outcome = self.run_json("restore", self.backup, self.file, "--record", self.person, "--dry-run")
        self.assertEqual(outcome.exit, 1)
        self.assertTrue(outcome.json["needed"])
        self.assertIn("bring_back_missing", [problem["rule"] for problem in outcome.error["problems"]])
        error = self.refused("restore", self.backup, self.file, "--record", self.person, code="invalid")
        self.assertIn("不在文件里", error["message"])
        self.done("restore", self.backup, self.file, "--record", self.person, "--with-needed")
        self.assertEqual(self.shown()["name"], "周桂兰")
        self.assertNotEqual(self.done("check", self.file)["content_hash"], whole)

    def test_a_record_the_backup_does_not_hold_is_said(self):
        error = self.refused("restore", self.backup, self.file, "--record", "resident:999999", code="not_found")
        self.assertIn("备份", error["message"])

    def test_a_backup_of_another_file_gives_nothing(self):
        self.done("new", self.path("other.linwu"), "--community", "海棠苑社区", "--code", "990100001002")
        self.done("backup", self.path("other.linwu"), self.path("o.linwu"))
        self.refused("restore", self.path("o.linwu"), self.file, "--record", self.person, code="conflict")

    def test_a_file_that_is_no_backup_gives_nothing(self):
        self.refused("restore", self.write("x.linwu", "x"), self.file, "--record", self.person, exit=MACHINE)


if __name__ == "__main__":
    unittest.main()
