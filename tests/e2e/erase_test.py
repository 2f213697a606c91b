# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Erasing a person, destroying what is due, and the code at the foot of a public sheet, from the command line."""

import base64
import json
import os
import re
import unittest

from program import FOUND, REFUSED, ProgramTest

NAME, PHONE = "欧阳试删", "13900000417"


class Erase(ProgramTest):
    def acts(self, *lines, **more):
        path = self.write("acts.jsonl", "\n".join(json.dumps(line, ensure_ascii=False) for line in lines))
        return self.done("act", self.file, path, *more.get("options", ()))

    def act_refused(self, line):
        path = self.write("acts.jsonl", json.dumps(line, ensure_ascii=False))
        outcome = self.run_json("act", self.file, path)
        self.assertEqual(outcome.exit, REFUSED, outcome.text)
        return outcome.json

    def person(self):
        added = self.acts({"action": "resident.add", "fields": {"name": NAME, "sex": "2", "birth": "1961-04-17", "phone": PHONE,
                                                               "remark": "试删备注"}})
        record = added["results"][0]["record"]
        self.acts({"action": "resident.markDeceased", "record": record, "fields": {"on": "2026-01-05"}})
        return record

    def on_disk(self, word):
        found = []
        forms = [word.encode(), base64.b64encode(b"\0" + word.encode())[2:-4]]
        for name in os.listdir(self.folder):
            if name.startswith("a.linwu"):
                found += [name for form in forms if form in self.bytes(name)]
        return found

    def test_an_erased_person_is_nowhere_in_the_file_and_the_journal_is_whole(self):
        self.done("demo", self.file, "--seed", "1")
        record = self.person()
        self.assertTrue(self.on_disk(NAME) and self.on_disk(PHONE))
        signer = self.done("list", self.file, "staff")["rows"][0]["record"]
        self.acts({"action": "person.erase", "record": record,
                   "fields": {"basis": "purpose_ended", "reason": "家属书面申请", "signer": signer}})
        self.assertEqual(self.on_disk(NAME) + self.on_disk(PHONE) + self.on_disk("试删备注"), [])
        check = self.done("check", self.file)
        self.assertEqual((check["integrity"], check["journal"]), ("ok", "whole"))
        history = self.done("history", self.file, record)["entries"]
        self.assertTrue(all(not entry["changes"] for entry in history))
        self.refused("undo", self.file, "--operation", history[-1]["operation"])

    def test_what_stands_in_the_way_is_said_in_words(self):
        self.done("demo", self.file, "--seed", "1")
        someone = self.done("list", self.file, "residents")["rows"][0]["record"]
        answer = self.act_refused({"action": "person.erase", "record": someone,
                                   "fields": {"basis": "consent_gone", "reason": "本人申请"}})
        self.assertIn("迁出", json.dumps(answer, ensure_ascii=False))

    def test_what_is_due_is_destroyed_by_two_and_the_list_prints(self):
        self.done("demo", self.file, "--seed", "1")
        self.person()
        staff = [row["record"] for row in self.done("list", self.file, "staff")["rows"]][:2]
        self.assertEqual(self.done("list", self.file, "due", "--on", "2029-01-04")["total"], 0)
        due = self.done("list", self.file, "due", "--on", "2029-01-05")["rows"]
        self.assertEqual([row["kept_until"] for row in due], ["2029-01-04"])
        made = self.acts({"action": "retention.propose", "fields": {
            "items": [{"item": due[0]["item"]}], "reason": "保存期限届满", "signer": staff[0]}},
            options=("--today", "2029-01-05"))["results"][0]["record"]
        again = self.write("again.jsonl", json.dumps(
            {"action": "retention.confirm", "record": made, "fields": {"signer": staff[0]}}))
        self.assertEqual(self.run_json("act", self.file, again, "--today", "2029-01-05").exit, REFUSED)
        self.acts({"action": "retention.confirm", "record": made, "fields": {"signer": staff[1]}},
                  options=("--today", "2029-01-05"))
        self.assertEqual(self.on_disk(NAME), [])
        self.assertEqual(self.done("papers", self.file, made)["papers"][0]["paper"], "XHQC")
        self.done("print", self.file, "XHQC", made, "--out", self.path("list.pdf"))
        self.assertEqual(self.done("show", self.file, made)["fields"]["state"], "confirmed")

    def test_the_code_at_the_foot_of_a_sheet_names_an_act_of_this_file_and_of_no_other(self):
        self.done("demo", self.file, "--seed", "1")
        end = self.done("check", self.file)["journal_end"]
        answer = self.done("check", self.file, "--end", re.sub("(....)", "\\1 ", end).upper())
        self.assertTrue(answer["end"]["known"])
        self.assertEqual(answer["end"]["acts_since"], 0)
        self.new("b.linwu")
        outcome = self.run_json("check", self.path("b.linwu"), "--end", end)
        self.assertEqual(outcome.exit, FOUND)
        self.assertFalse(outcome.json["end"]["known"])
        self.assertIn("journal_end_unknown", [finding["rule"] for finding in outcome.json["findings"]])
        self.refused("check", self.file, "--end", "1234")


if __name__ == "__main__":
    unittest.main()
