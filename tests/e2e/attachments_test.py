# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Photos and scans through the command line: into a case, out of it, public and as given, and what `check` says of them."""

import base64
import datetime
import json
import os
import sqlite3
import unittest

from photos import photo, png
from program import FOUND, MACHINE, ProgramTest

PLACE = "N30.2741E120.1551"
TODAY = datetime.date.today().isoformat()
PASSPHRASE = "桂花开的时候我们搬进新家"
APPLICATION = {"action": "mediation.apply", "let": "case", "fields": {
    "applied_on": TODAY, "stat_type": "02", "brief": "楼道堆物", "requests": "清走", "place": "桂花里3幢", "parties": [
        {"side": "a", "name": "何建军", "willing": "yes"}, {"side": "b", "name": "林秀英", "willing": "yes"}]}}


class Attachments(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new()
        self.keys = []
        self.photo = self.write("楼道.png", photo(PLACE, "stairs"))
        self.case = self.act(APPLICATION)

    def sign_in(self):
        key = self.write("key.txt", PASSPHRASE + "\n")
        self.done("account", self.file, "open", "--name", "陈主任", "--new-key-file", key)
        self.keys = ["--as", "陈主任", "--key-file", key]
        self.done("reseal", self.file, *self.keys)

    def lines(self, *acts):
        return self.write("acts.jsonl", "".join(json.dumps(act, ensure_ascii=False) + "\n" for act in acts))

    def act(self, act):
        return self.done("act", self.file, self.lines(act), *self.keys)["results"][0]["record"]

    def add(self, **fields):
        self.act({"action": "mediation.addAttachment", "record": self.case, "fields": fields})
        return "case_attachment:" + self.done("list", self.file, "case_attachments", *self.keys)["rows"][-1]["record"].split(":")[1]

    def rule(self, **fields):
        error = self.refused("act", self.file, self.lines(
            {"action": "mediation.addAttachment", "record": self.case, "fields": fields}), *self.keys)
        return error["problems"][0]["rule"]

    def out(self, record, name, *options):
        self.done("attachment", self.file, record, self.path(name), *options, *self.keys)
        return self.bytes(name)

    def test_a_file_comes_back_as_it_was_given_and_the_reason_is_kept(self):
        record = self.add(file=self.photo)
        self.assertEqual(self.out(record, "out.png", "--reason", "法院调取"), self.bytes("楼道.png"))
        entries = self.done("history", self.file, record)["entries"]
        self.assertIn("mediation.addAttachment", [entry["action"] for entry in entries])
        with sqlite3.connect(self.file) as file:
            self.assertEqual(file.execute("select about_table, shown from look").fetchall(), [("case_attachment", "content")])

    def test_a_copy_as_given_asks_why(self):
        record = self.add(file=self.photo)
        error = self.refused("attachment", self.file, record, self.path("out.png"))
        self.assertEqual(error["field"], "reason")
        self.assertFalse(os.path.exists(self.path("out.png")))

    def test_a_public_copy_tells_no_place(self):
        record = self.add(file=self.photo)
        copy = self.out(record, "out.jpg", "--public")
        self.assertTrue(copy.startswith(b"\xff\xd8"))
        self.assertNotIn(PLACE.encode(), copy)
        self.assertNotIn(b"Exif", copy)

    def test_no_file_is_written_over(self):
        record = self.add(file=self.photo)
        self.refused("attachment", self.file, record, self.photo, "--public", code="taken")

    def test_base64_in_the_line_is_as_good_as_a_file(self):
        record = self.add(name="笔录.pdf", content=base64.b64encode(b"%PDF-1.4\nscan\n%%EOF\n").decode())
        self.assertEqual(self.out(record, "out.pdf", "--reason", "核对"), b"%PDF-1.4\nscan\n%%EOF\n")

    def test_what_is_no_photo_and_no_scan_is_refused_by_its_rule(self):
        self.assertEqual(self.rule(file=self.write("x.gif", b"GIF89a")), "attachment_type_unknown")
        self.assertEqual(self.rule(file=self.write("cut.png", photo(PLACE, "cut")[:200])), "attachment_damaged")
        self.assertEqual(self.rule(file=self.write("bomb.png", png(60000, 60000, b""))), "attachment_pixels")
        self.assertEqual(self.rule(name="x", content="###"), "attachment_damaged")
        self.refused("act", self.file, self.lines({"action": "mediation.addAttachment", "record": self.case, "fields": {
            "file": self.path("none.png")}}), exit=MACHINE, code="not_found")

    def test_the_same_photo_twice_is_told(self):
        self.add(file=self.photo)
        self.assertEqual(self.rule(file=self.photo), "attachment_known")

    def test_an_act_on_a_file_is_undone_and_redone(self):
        self.add(file=self.photo)
        self.done("undo", self.file)
        self.assertEqual(self.done("list", self.file, "case_attachments")["total"], 0)
        self.done("redo", self.file)
        record = self.done("list", self.file, "case_attachments")["rows"][0]["record"]
        self.assertEqual(self.out(record, "out.png", "--reason", "核对"), self.bytes("楼道.png"))

    def test_check_names_the_record_whose_file_was_changed(self):
        self.sign_in()
        record = self.add(file=self.photo)
        self.assertEqual(self.done("check", self.file, *self.keys)["attachments"], "whole")
        with sqlite3.connect(self.file) as file:
            file.execute("update case_content_part set body = substr(body, 1, length(body) - 1)")
        outcome = self.run_json("check", self.file, *self.keys)
        self.assertEqual(outcome.exit, FOUND)
        self.assertIn({"rule": "attachment_altered", "record": record}, outcome.json["findings"])

    def test_without_keys_files_are_not_checked_and_it_is_said(self):
        self.sign_in()
        self.add(file=self.photo)
        self.assertEqual(self.done("check", self.file)["attachments"], "unchecked")

    def test_a_restored_backup_holds_the_files(self):
        self.sign_in()
        record = self.add(file=self.photo)
        self.done("backup", self.file, self.path("b.linwu"), *self.keys)
        self.done("restore", self.path("b.linwu"), self.path("c.linwu"))
        self.file = self.path("c.linwu")
        self.assertEqual(self.out(record, "out.png", "--reason", "核对"), self.bytes("楼道.png"))


if __name__ == "__main__":
    unittest.main()
