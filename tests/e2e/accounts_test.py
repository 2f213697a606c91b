# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""A file with accounts: nothing without signing in, and each role sees and does what its table of rights says."""

import json
import unittest

from program import REFUSED, ProgramTest

PASSPHRASE = "一句足够长的测试口令"
ROLES = ["social_worker", "grid_worker", "mediator", "supervisor", "bookkeeper", "archivist", "administrator", "visitor"]
# Which registers a role sees whole; the rest it does not see, or only those of its grids.
WHOLE = {
    "social_worker": {"residents", "cases", "vouchers", "disclosures"},
    "grid_worker": set(),
    "mediator": {"residents", "cases"},
    "supervisor": {"vouchers", "disclosures"},
    "bookkeeper": {"vouchers", "disclosures"},
    "archivist": {"residents", "cases", "vouchers", "disclosures"},
    "administrator": set(),
    "visitor": set(),
}


class Accounts(ProgramTest):
    def setUp(self):
        super().setUp()
        self.key = self.write("key.txt", PASSPHRASE + "\n")

    def open(self):
        answer = self.done("account", self.file, "open", "--name", "陈主任", "--new-key-file", self.key)
        return answer["recovery_key"]

    def as_(self, name):
        return ("--as", name, "--key-file", self.key)

    def add(self, role, *more):
        self.done("account", self.file, "add", "--name", role, "--role", role, "--new-key-file", self.key,
                  *self.as_("陈主任"), *more)

    def totals(self, who):
        found = {}
        for register in ("residents", "cases", "vouchers", "disclosures"):
            found[register] = self.done("list", self.file, register, *self.as_(who))["total"]
        return found

    def test_after_the_first_account_nothing_is_read_or_done_without_signing_in(self):
        self.new()
        self.open()
        for verb in (("list", self.file, "residents"), ("find", self.file, "王"), ("stats", self.file),
                     ("undo", self.file), ("papers", self.file)):
            self.refused(*verb, code="forbidden")

    def test_a_wrong_passphrase_is_refused_in_words(self):
        self.new()
        self.open()
        wrong = self.write("wrong.txt", "这一句不是那一句口令\n")
        error = self.refused("list", self.file, "residents", "--as", "陈主任", "--key-file", wrong, code="forbidden")
        self.assertIn("口令", error["message"])

    def test_backups_and_checks_need_no_keys(self):
        self.new()
        self.open()
        self.done("backup", self.file, self.path("b.linwu"))
        self.done("check", self.file)

    def test_the_recovery_key_is_not_in_the_file(self):
        self.new()
        recovery = self.open()
        content = self.bytes("a.linwu")
        self.assertNotIn(recovery.encode(), content)
        for group in recovery.split("-"):
            self.assertNotIn(group.encode(), content)

    def test_each_role_sees_what_its_rights_say_and_nothing_beyond(self):
        self.done("demo", self.file, "--seed", "1")
        everything = {register: self.done("list", self.file, register)["total"]
                      for register in ("residents", "cases", "vouchers", "disclosures")}
        self.assertTrue(all(everything.values()), everything)
        self.open()
        for role in ROLES:
            with self.subTest(role):
                self.add(role)
                seen = self.totals(role)
                for register, total in everything.items():
                    self.assertEqual(seen[register], total if register in WHOLE[role] or role == "visitor" and
                                     register == "disclosures" or role in ("grid_worker", "mediator", "administrator") and
                                     register == "disclosures" else 0, register)

    def test_a_search_finds_nothing_of_a_closed_register(self):
        self.done("demo", self.file, "--seed", "1")
        name = self.done("list", self.file, "residents")["rows"][0]["name"]
        self.open()
        self.add("bookkeeper")
        self.assertGreater(self.done("find", self.file, name, *self.as_("陈主任"))["total"], 0)
        self.assertEqual(self.done("find", self.file, name, *self.as_("bookkeeper"))["total"], 0)

    def test_a_grid_worker_sees_the_people_of_her_grids_only(self):
        self.done("demo", self.file, "--seed", "1")
        holder = self.done("list", self.file, "grid_duties")["rows"][0]["staff_id"]
        everything = self.done("list", self.file, "residents")["total"]
        self.open()
        self.add("grid_worker", "--staff", holder)
        seen = self.done("list", self.file, "residents", *self.as_("grid_worker"))["total"]
        self.assertGreater(seen, 0)
        self.assertLess(seen, everything)

    def test_a_visitor_sees_figures_and_no_row(self):
        self.done("demo", self.file, "--seed", "1")
        persons = self.done("stats", self.file)["persons"]
        self.open()
        self.add("visitor")
        self.assertEqual(self.done("stats", self.file, *self.as_("visitor"))["persons"], persons)
        self.assertEqual(self.done("list", self.file, "residents", *self.as_("visitor"))["total"], 0)

    def test_a_role_is_refused_the_acts_it_does_not_have(self):
        self.new()
        self.open()
        self.add("visitor")
        line = self.write("acts.jsonl", json.dumps({"action": "estate.add", "fields": {"name": "桂香苑"}}) + "\n")
        error = self.refused("act", self.file, line, *self.as_("visitor"))
        self.assertIn("角色", error["message"])

    def test_level_four_is_there_only_for_who_may_know_it(self):
        self.new()
        self.open()
        self.add("social_worker")
        director, worker = self.as_("陈主任"), self.as_("social_worker")
        act = lambda who, **line: self.run_json("act", self.file, self.write("acts.jsonl", json.dumps(line, ensure_ascii=False) + "\n"), *who)
        person = act(director, action="resident.add", fields={"name": "安某"}).json["results"][0]["record"]
        entry = {"action": "group.addLevelFour", "fields": {"resident_id": person, "group_code": "DRUG", "valid_from": "2026-01-01"}}
        self.assertEqual(act(director, **entry).exit, REFUSED)
        act(director, action="rules.correct", fields={"list": "settings", "word": "level_four", "value": "yes"})
        self.assertEqual(act(worker, **entry).exit, REFUSED)
        record = act(director, **entry).json["results"][0]["record"]
        for register, filters in (("residents", ("--filter", "group=DRUG")), ("level_four_groups", ())):
            with self.subTest(register):
                self.assertEqual(self.done("list", self.file, register, *filters, *director)["total"], 1)
                self.assertEqual(self.done("list", self.file, register, *filters, *worker)["total"], 0)
                self.refused("export", self.file, register, self.path(register + ".xlsx"), *filters, *director)
        for verb in ("show", "history"):
            self.done(verb, self.file, record, *director)
            self.refused(verb, self.file, record, *worker)

    def test_the_last_administrator_stays(self):
        self.new()
        self.open()
        self.refused("account", self.file, "edit", "--name", "陈主任", "--role", "visitor", *self.as_("陈主任"), code="invalid")


if __name__ == "__main__":
    unittest.main()
