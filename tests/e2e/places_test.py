# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Places from a file, and the papers of residents and grids."""

import json
import unittest

from program import ProgramTest


class Places(ProgramTest):
    def act(self, *lines):
        return self.done("act", self.file, self.write("acts.jsonl", "".join(json.dumps(line) + "\n" for line in lines)))

    def made(self, action, **fields):
        return self.act({"action": action, "fields": fields})["results"][0]["record"]

    def test_a_building_comes_with_the_dwellings_of_its_plan(self):
        self.new()
        estate = self.made("estate.add", name="桂香苑")
        self.made("building.add", estate_id=estate, number="3", units=2, floors=3, rooms_per_floor=2,
                  skipped_floors=[{"value": 2}], numbering="floor_room_4")
        rows = self.done("list", self.file, "dwellings")["rows"]
        self.assertEqual(len(rows), 2 * 3 * 2)
        self.assertEqual({row["room"] for row in rows}, {"0101", "0102", "0301", "0302", "0401", "0402"})
        self.assertEqual({row["persons"] for row in rows}, {0})

    def test_a_building_without_floors_has_no_dwellings(self):
        self.new()
        estate = self.made("estate.add", name="桂香苑")
        self.made("building.add", estate_id=estate, number="3")
        self.assertEqual(self.done("list", self.file, "dwellings")["total"], 0)

    def test_a_plan_that_cannot_be_built_is_refused(self):
        self.new()
        estate = self.made("estate.add", name="桂香苑")
        self.refused("act", self.file, self.write("acts.jsonl", json.dumps(
            {"action": "building.add", "fields": {"estate_id": estate, "number": "3", "floors": 500}}) + "\n"))
        self.assertEqual(self.done("list", self.file, "dwellings")["total"], 0)


class Papers(ProgramTest):
    def test_the_registration_sheet_and_the_population_table_print(self):
        self.done("demo", self.file, "--seed", "3")
        papers = self.done("papers", self.file)["papers"]
        self.assertIn({"paper": "RKTJ", "record": "community"},
                      [{key: paper[key] for key in ("paper", "record")} for paper in papers])
        answer = self.done("print", self.file, "RKTJ", "community", "--out", self.path("table.pdf"))
        self.assertGreaterEqual(answer["pages"], 1)
        household = self.done("list", self.file, "households")["rows"][0]["record"]
        self.assertEqual([paper["paper"] for paper in self.done("papers", self.file, household)["papers"]], ["RDJB"])
        answer = self.done("print", self.file, "RDJB", household, "--out", self.path("sheet.pdf"))
        self.assertEqual((answer["pages"], self.bytes("sheet.pdf")[:5]), (1, b"%PDF-"))

    def test_a_paper_that_a_household_does_not_have_is_refused(self):
        self.done("demo", self.file, "--seed", "3")
        household = self.done("list", self.file, "households")["rows"][0]["record"]
        self.refused("print", self.file, "XYS", household, "--out", self.path("sheet.pdf"), code="not_found", exit=1)


if __name__ == "__main__":
    unittest.main()
