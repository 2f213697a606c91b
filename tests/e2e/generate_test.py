# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Invented communities: their size, their seed, and acts from a file on them."""

import contextlib
import json
import sqlite3
import unittest

from program import ProgramTest


class Generated(ProgramTest):
    def generate(self, name="a.linwu", residents=300, seed=7):
        return self.done("generate", self.path(name), "--residents", residents, "--seed", seed)

    def test_it_has_as_many_residents_as_asked(self):
        answer = self.generate()
        self.assertEqual(answer["counts"]["persons"], 300)
        self.assertEqual(answer["seed"], 7)
        self.assertEqual(self.done("list", self.file, "residents")["total"], 300)

    def test_the_same_seed_gives_the_same_people(self):
        def people(name):
            return [{key: value for key, value in row.items() if key != "record"}
                    for row in self.done("list", self.path(name), "residents")["rows"]]

        self.generate("a.linwu")
        self.generate("b.linwu")
        self.generate("c.linwu", seed=8)
        self.assertEqual(people("a.linwu"), people("b.linwu"))
        self.assertNotEqual(people("a.linwu"), people("c.linwu"))

    def test_codes_stay_codes_for_programs_and_carry_their_word_for_people(self):
        self.generate()
        for row in self.done("list", self.file, "households")["rows"]:
            self.assertIn(row["kind"], {"living", "family", "collective"})
        self.assertIn("kind=living (居住户)", self.run_plain("list", self.file, "households").text)
        said = self.run_plain("list", self.file, "dwellings").text
        self.assertRegex(said, r"current_use=\w+ \(\w+\)")
        record = self.done("list", self.file, "households")["rows"][0]["record"]
        self.assertIn("kind: living (居住户)", self.run_plain("show", self.file, record).text)

    def test_every_building_is_in_a_grid(self):
        self.generate(residents=3000)
        rows = self.done("list", self.file, "residents")["rows"]
        self.assertTrue(all(row["grid"] for row in rows))

    def test_statistics_add_up_by_grid_sex_and_age(self):
        self.generate(residents=3000)
        for options in ((), ("--on", "2020-01-01")):
            answer = self.done("stats", self.file, *options)
            for key in ("persons", "households", "dwellings"):
                self.assertEqual(sum(grid[key] for grid in answer["by_grid"]), answer[key], key)
            self.assertEqual(sum(answer["by_sex"].values()), answer["persons"])
            self.assertEqual(set(answer["by_sex"]), {"0", "1", "2", "9"})
            self.assertEqual(sum(band["persons"] for band in answer["by_age"]), answer["persons"])
        self.assertEqual(self.done("stats", self.file)["persons"], 3000)

    def test_the_search_stores_its_index_which_is_no_act(self):
        self.generate(residents=3000)
        before = self.done("check", self.file)["content_hash"]
        first = self.done("find", self.file, "王")
        with contextlib.closing(sqlite3.connect(self.file)) as store:
            self.assertGreater(store.execute("select count(*) from search_page").fetchone()[0], 0)
            self.assertEqual(store.execute("select count(*) from operation where action like 'search%'").fetchone()[0], 0)
        self.assertEqual(self.done("find", self.file, "王"), first)
        self.assertEqual(self.done("check", self.file)["content_hash"], before)

    def test_people_are_found_by_name_pinyin_door_and_last_four(self):
        self.generate(residents=3000)
        row = self.done("list", self.file, "residents")["rows"][5]
        door = f"{row['building']}-{row['unit']}-{row['room']}"
        for words, kinds in ((row["name"], {"name"}), (row["name"][1:], {"name"}), (row["id_number"][-4:], {"id_tail", "phone_tail"}),
                             (door, {"address"})):
            answer = self.done("find", self.file, words)
            self.assertEqual(answer["query"], words)
            self.assertLessEqual(len(answer["hits"]), 50)
            self.assertGreaterEqual(answer["total"], len(answer["hits"]))
            self.assertTrue({hit["matched"] for hit in answer["hits"]} & kinds, (words, answer["hits"][:3]))
        hits = self.done("find", self.file, row["name"])["hits"]
        self.assertIn(row["record"], [hit["record"] for hit in hits])

    def test_a_size_nobody_has_is_refused(self):
        self.refused("generate", self.file, "--residents", "0", code="invalid")
        self.refused("generate", self.file, "--residents", "many", exit=2, code="usage")

    def test_its_file_takes_a_set_clock(self):
        self.generate()
        self.done("check", self.file, "--today", "2026-05-06")


class Acting(ProgramTest):
    def setUp(self):
        super().setUp()
        self.done("generate", self.file, "--residents", 40, "--seed", 7)

    def act(self, *lines, options=()):
        text = "\n".join(line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines)
        return self.run_json("act", self.file, self.write("acts.jsonl", text + "\n"), *options)

    def test_every_act_is_listed_with_its_fields(self):
        actions = self.done("act", "--list")["actions"]
        names = [action["action"] for action in actions]
        self.assertEqual(names, sorted(set(names)))
        self.assertIn("resident.add", names)
        self.assertIn("grid.handOver", names)
        for action in actions:
            for field in action["fields"]:
                self.assertEqual(set(field) - {"items"}, {"name", "required", "kind"})

    def test_acts_name_the_records_they_make(self):
        outcome = self.act(
            {"action": "staff.add", "fields": {"name": "孙梅", "work_phone": "0000-1234567"}, "let": "孙梅"},
            {"action": "staff.setRole", "fields": {"staff_id": "@孙梅", "role": "mediator", "valid_from": "2026-01-01"}},
            {"action": "grid.assignDuty", "fields": {"grid_id": "grid:1", "staff_id": "@孙梅", "role": "grid_head", "valid_from": "2026-01-01"}})
        self.assertEqual(outcome.exit, 0, outcome.text)
        self.assertEqual(outcome.json["applied"], 3)
        self.assertEqual(self.done("list", self.file, "staff", "--filter", "name=孙梅")["total"], 1)
        self.done("undo", self.file, "--as", "孙梅")

    def test_the_first_refusal_ends_it_and_what_was_done_stays(self):
        outcome = self.act(
            {"action": "estate.add", "fields": {"name": "新苑"}},
            {"action": "estate.add", "fields": {}},
            {"action": "estate.add", "fields": {"name": "后苑"}})
        self.assertEqual(outcome.exit, 1)
        self.assertEqual(outcome.json["applied"], 1)
        self.assertEqual(outcome.json["error"]["problems"][0]["field"], "name")
        self.assertEqual(outcome.json["error"]["where"]["line"], "2")
        self.assertEqual(len(outcome.json["results"]), 2)

    def test_keep_going_does_the_rest(self):
        outcome = self.act(
            {"action": "estate.add", "fields": {}}, {"action": "estate.add", "fields": {"name": "后苑"}}, options=("--keep-going",))
        self.assertEqual(outcome.exit, 1)
        self.assertEqual(outcome.json["applied"], 1)

    def test_a_line_that_cannot_be_read_stops_everything_before_it_begins(self):
        outcome = self.act({"action": "estate.add", "fields": {"name": "新苑"}}, "not json")
        self.assertEqual(outcome.exit, 1)
        self.assertEqual(outcome.json["error"]["where"]["line"], "2")
        self.assertEqual(self.done("list", self.file, "estates", "--filter", "name=新苑")["total"], 0)

    def test_an_unknown_action_is_refused(self):
        self.assertEqual(self.act({"action": "estate.explode"}).json["error"]["problems"][0]["rule"], "unknown_action")

    def test_a_correction_is_in_the_history_with_before_and_after(self):
        person = self.done("list", self.file, "residents")["rows"][0]["record"]
        self.assertEqual(self.act({"action": "resident.correct", "record": person, "fields": {"employer": "新单位", "phone": "19912345678"}}).exit, 0)
        last = self.done("history", self.file, person)["entries"][-1]
        changes = {change["field"]: change for change in last["changes"]}
        self.assertEqual(last["action"], "resident.correct")
        self.assertEqual(changes["employer"]["after"], "新单位")
        self.assertTrue(changes["phone"]["sealed"])
        self.assertEqual(changes["phone"]["after"], "199****5678")
        undone = self.done("undo", self.file)
        self.assertEqual(self.done("history", self.file, person)["entries"][-2]["undone_by"], undone["operation"])

    def test_a_list_as_of_a_day_knows_who_lived_there(self):
        person = self.done("list", self.file, "residents")["rows"][0]["record"]
        move = {"action": "resident.moveOut", "record": person, "fields": {"on": "2026-11-02", "destination": "外地"}}
        outcome = self.act(move)
        if outcome.exit != 0:
            related = self.done("show", self.file, person)["related"]
            household = next(one["fields"]["household_id"] for one in related if one["record"].startswith("household_member:"))
            members = self.done("show", self.file, f"household:{household}")["related"]
            other = next(one["fields"]["resident_id"] for one in members
                         if one["record"].startswith("household_member:") and f"resident:{one['fields']['resident_id']}" != person)
            move["fields"]["new_head"] = f"resident:{other}"
            outcome = self.act(move)
        self.assertEqual(outcome.exit, 0, outcome.text)
        self.assertEqual(self.done("list", self.file, "residents", "--on", "2026-11-01")["total"], 40)
        self.assertEqual(self.done("list", self.file, "residents", "--on", "2026-11-02")["total"], 39)


if __name__ == "__main__":
    unittest.main()
