# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""The demo community: the whole program in one story, driven by the acts that people use."""

import os
import unittest
import zipfile

from program import ProgramTest

CASE = "〔2026〕桂人调字第12号"
SHEET = "CF-02-2025-003"


class Demo(ProgramTest):
    def setUp(self):
        super().setUp()
        self.answer = self.done("demo", self.file, "--seed", 5)

    def test_it_says_what_it_holds(self):
        self.assertEqual(self.answer["community"], "桂花里社区")
        self.assertEqual(self.answer["seed"], 5)
        self.assertEqual(self.answer["counts"]["persons"], 1500)
        self.assertEqual(self.answer["counts"]["cases"], 1)
        self.assertEqual(self.answer["counts"]["vouchers"], 39)

    def test_the_same_seed_gives_the_same_content_and_it_is_sound(self):
        self.done("demo", self.path("b.linwu"), "--seed", 5)
        self.done("demo", self.path("c.linwu"), "--seed", 6)
        hashes = [self.done("check", self.path(name))["content_hash"] for name in ("a.linwu", "b.linwu", "c.linwu")]
        self.assertEqual(hashes[0], hashes[1])
        self.assertNotEqual(hashes[0], hashes[2])

    def test_case_a_went_from_the_application_to_the_archive(self):
        case = self.done("show", self.file, CASE)
        self.assertEqual(case["fields"]["state"], "archived")
        self.assertEqual(case["fields"]["retention"], "permanent")
        agreement = next(one["fields"] for one in case["related"] if one["record"].startswith("case_agreement:"))
        self.assertEqual(agreement["effective_on"], "2026-05-20")
        self.assertEqual(agreement["total_fen"], 680000)

    def test_the_thirtieth_day_on_a_holiday_rolls_to_the_next_working_day(self):
        agreement = self.done("show", self.file, "case_agreement:1")["fields"]
        self.assertEqual(agreement["confirmation_nominal_on"], "2026-06-19")
        self.assertEqual(agreement["confirmation_due_on"], "2026-06-22")

    def test_the_quarterly_sheet_hung_and_lies_in_the_archive_with_the_names_of_who_signed(self):
        sheet = self.done("show", self.file, SHEET)
        self.assertEqual((sheet["fields"]["state"], sheet["fields"]["posted_on"]), ("archived", "2025-10-20"))
        signers = {one["fields"]["role"]: one["fields"]["staff_name"] for one in sheet["related"] if one["record"].startswith("sign_off:")}
        self.assertEqual(signers, {"maker": "陈某甲", "accountant": "李某乙", "supervisor": "王某丙", "responsible": "周某丁"})

    def test_what_went_out_of_the_house_is_not_undone(self):
        operation = next(entry["operation"] for entry in self.done("history", self.file, SHEET)["entries"]
                         if entry["action"] == "disclosure.publish")
        self.refused("undo", self.file, "--operation", operation, code="conflict")

    def test_the_clock_of_the_demo_stands_on_the_last_day_of_its_story(self):
        self.assertEqual(self.done("stats", self.file)["on"], "2026-07-08")
        self.done("act", self.file, self.write("later.jsonl", '{"action": "staff.add", "fields": {"name": "新人"}}'),
                  "--today", "2026-09-01")
        self.assertEqual(self.done("stats", self.file)["on"], "2026-09-01")

    def test_the_last_act_is_undone_and_redone(self):
        self.done("undo", self.file)
        self.assertEqual(self.done("show", self.file, CASE)["fields"]["state"], "closed")
        self.done("redo", self.file)
        self.assertEqual(self.done("show", self.file, CASE)["fields"]["state"], "archived")

    def test_parties_sheets_and_numbers_are_found(self):
        self.assertIn("mediation_case", [hit["register"] for hit in self.done("find", self.file, "何建国")["hits"]])
        self.assertIn("mediation_case", [hit["register"] for hit in self.done("find", self.file, "hjg")["hits"]])
        self.assertIn("disclosure", [hit["register"] for hit in self.done("find", self.file, SHEET)["hits"]])

    def test_papers_say_what_can_be_printed(self):
        papers = {paper["paper"]: paper for paper in self.done("papers", self.file, CASE)["papers"]}
        for code in ("SLDJB", "GZS", "DCJL", "TJJL", "XYS", "HFJL", "SFQR", "JZFM", "JNML", "JZSM", "FD"):
            self.assertIn(code, papers)
        self.assertEqual(papers["XYS"]["state"], "printable")
        sheet = self.done("papers", self.file, SHEET)["papers"][0]
        self.assertEqual((sheet["paper"], sheet["state"], sheet["sizes"]), ("L1", "issued", ["A4", "A3"]))
        self.assertGreater(len(self.done("papers", self.file)["papers"]), len(papers))

    def test_every_paper_that_says_it_prints_does(self):
        for paper in self.done("papers", self.file, CASE)["papers"]:
            if paper["state"] == "printable" and paper["number"] == 1:
                with self.subTest(paper["paper"]):
                    out = self.path(paper["paper"] + ".pdf")
                    answer = self.done("print", self.file, paper["paper"], CASE, "--out", out)
                    self.assertGreaterEqual(answer["pages"], 1)
                    self.assertEqual(answer["paper_size"], "A4")
                    self.assertTrue(answer["fonts"])
                    self.assertEqual(self.bytes(paper["paper"] + ".pdf")[:5], b"%PDF-")

    def test_the_sheet_prints_for_the_wall_in_both_sizes(self):
        for size in ("A4", "A3"):
            answer = self.done("print", self.file, "L1", SHEET, "--out", self.path(size + ".pdf"), "--paper-size", size)
            self.assertEqual(answer["paper_size"], size)

    def test_a_list_goes_out_under_a_passphrase(self):
        self.write("word.txt", "一句足够长的测试口令")
        out = self.path("out.zip")
        self.done("export", self.file, "residents", out, "--new-key-file", self.path("word.txt"))
        with zipfile.ZipFile(out) as archive:
            (entry,) = archive.infolist()
            self.assertEqual(entry.filename, "out.xlsx")
            self.assertTrue(entry.flag_bits & 1, "not sealed")
        self.assertNotIn(b"<worksheet", self.bytes("out.zip"))

    def test_a_passphrase_too_short_lets_nothing_out(self):
        self.write("word.txt", "短")
        self.refused("export", self.file, "residents", self.path("out.zip"), "--new-key-file", self.path("word.txt"), code="invalid")
        self.assertFalse(os.path.exists(self.path("out.zip")))

    def test_a_list_is_exported_and_never_over_a_file(self):
        answer = self.done("export", self.file, "residents", self.path("out.xlsx"), "--filter", "is=advanced_age")
        self.assertEqual(answer["rows"], self.done("list", self.file, "residents", "--filter", "is=advanced_age")["total"])
        self.assertEqual(self.bytes("out.xlsx")[:2], b"PK")
        self.refused("export", self.file, "residents", self.path("out.xlsx"), code="taken")

    def test_who_was_responsible_on_a_day_is_known(self):
        duties = self.done("list", self.file, "grid_duties", "--on", "2026-03-01")
        self.assertEqual(duties["total"], 4)
        self.assertEqual(self.done("list", self.file, "grid_duties", "--on", "2024-12-31")["total"], 0)


if __name__ == "__main__":
    unittest.main()
