# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Taking tables in: the samples against what was seeded in them, twice, undone; tables that are none."""

import json
import os
import unittest

from program import DATA, MACHINE, ProgramTest

TABLES = os.path.join(DATA, "spreadsheets")
with open(os.path.join(TABLES, "truth.json"), encoding="utf-8") as file:
    TRUTH = json.load(file)
VERDICTS = ("new", "updated", "same", "conflict", "error")


class Samples(ProgramTest):
    def take(self, table, *options):
        answer = self.done("import", self.file, os.path.join(TABLES, table), *options)
        self.assertEqual(answer["rows"], sum(answer[verdict] for verdict in VERDICTS))
        return answer

    def test_counts_and_faults_equal_what_was_seeded(self):
        for table, truth in TRUTH.items():
            with self.subTest(table):
                self.file = self.path(table + ".linwu")
                self.new(table + ".linwu")
                answer = self.take(table)
                self.assertEqual({key: answer[key] for key in ("persons", "households", "dwellings")},
                                 {key: truth[key] for key in ("persons", "households", "dwellings")})
                self.assertEqual({kind: count for kind, count in answer["problems"].items() if count}, truth["faults"])
                self.assertEqual(answer["new"], truth["persons"])
                named = {}
                for cell in answer["cells"]:
                    named[cell["kind"]] = named.get(cell["kind"], 0) + 1
                for kind, count in truth["faults"].items():
                    self.assertEqual(named.get(kind), count, kind)

    def test_a_second_import_finds_everything_the_same(self):
        for table, truth in TRUTH.items():
            with self.subTest(table):
                self.file = self.path(table + ".linwu")
                self.new(table + ".linwu")
                self.take(table)
                before = self.done("check", self.file)["content_hash"]
                answer = self.take(table)
                self.assertEqual(answer["same"], answer["rows"])
                self.assertEqual(answer["persons"], truth["persons"])
                self.assertEqual(self.done("check", self.file)["content_hash"], before)

    def test_a_dry_run_writes_nothing(self):
        self.new()
        before = self.done("check", self.file)["content_hash"]
        answer = self.take("海棠苑人口信息.xlsx", "--dry-run")
        self.assertTrue(answer["dry_run"])
        self.assertIsNone(answer["batch"])
        self.assertEqual(self.done("check", self.file)["content_hash"], before)

    def test_one_undo_takes_all_of_it_back_and_one_redo_brings_it_again(self):
        self.new()
        before = self.done("check", self.file)["content_hash"]
        self.take("桂花里社区居民台账.xlsx")
        filled = self.done("check", self.file)["content_hash"]
        undone = self.done("undo", self.file)
        self.assertGreater(undone["records"], 1480)
        self.assertEqual(self.done("list", self.file, "residents")["total"], 0)
        self.assertEqual(self.done("check", self.file)["content_hash"], before)
        self.assertEqual(self.done("redo", self.file)["undoes"], undone["operation"])
        self.assertEqual(self.done("check", self.file)["content_hash"], filled)

    def test_both_samples_fit_into_one_registry(self):
        self.new()
        for table in TRUTH:
            self.take(table)
        self.assertEqual(self.done("list", self.file, "residents")["total"], sum(truth["persons"] for truth in TRUTH.values()))

    def test_a_report_names_every_doubt(self):
        self.new()
        self.take("海棠苑人口信息.xlsx", "--dry-run", "--report", self.path("report.xlsx"))
        self.assertEqual(self.bytes("report.xlsx")[:2], b"PK")
        self.refused("import", self.file, os.path.join(TABLES, "海棠苑人口信息.xlsx"), "--report", self.path("report.xlsx"), code="taken")

    def test_lists_mask_what_is_sealed(self):
        self.new()
        self.take("海棠苑人口信息.xlsx")
        rows = self.done("list", self.file, "residents")["rows"]
        for row in rows:
            if row["id_number"]:
                self.assertIn("*", row["id_number"])
            if row["phone"]:
                self.assertIn("*", row["phone"])

    def test_the_history_of_a_person_begins_with_the_import(self):
        self.new()
        self.take("海棠苑人口信息.xlsx")
        first = self.done("list", self.file, "residents")["rows"][0]["record"]
        entries = self.done("history", self.file, first)["entries"]
        self.assertEqual([entry["action"] for entry in entries], ["resident.import"])

    def test_a_doubtful_number_is_kept_raw_unless_its_proposal_is_accepted(self):
        def doubtful():
            rows = self.done("list", self.file, "residents")["rows"]
            return sum(1 for row in rows if row["id_verdict"] == "id_letter_o")

        self.new()
        self.take("桂花里社区居民台账.xlsx")
        self.assertEqual(doubtful(), TRUTH["桂花里社区居民台账.xlsx"]["faults"]["id_letter_o"])
        self.done("undo", self.file)
        self.take("桂花里社区居民台账.xlsx", "--accept", "id_letter_o")
        self.assertEqual(doubtful(), 0)


class Strangers(ProgramTest):
    """Tables that cannot be taken in are refused whole, in words, the registry untouched."""

    def refuse(self, name, content, exit=MACHINE):
        self.new()
        before = self.done("check", self.file)["content_hash"]
        outcome = self.run_json("import", self.file, self.write(name, content))
        self.assertNotEqual(outcome.exit, 0, outcome.text)
        self.assertTrue(outcome.error["message"].strip())
        self.assertEqual(self.done("check", self.file)["content_hash"], before)
        return outcome.error

    def test_a_missing_table(self):
        self.new()
        self.refused("import", self.file, self.path("none.xlsx"), exit=MACHINE)

    def test_an_empty_file(self):
        self.refuse("a.xlsx", b"")

    def test_nul_bytes(self):
        self.refuse("a.csv", b"\0" * 10_000)

    def test_a_broken_zip(self):
        self.refuse("a.xlsx", b"PK\x03\x04" + b"\0" * 500)

    def test_a_table_without_people(self):
        self.refuse("a.csv", "日期,金额\n2026-01-01,5\n2026-01-02,6\n")

    def test_files_that_harm_or_hide(self):
        for name in ("password.xlsx", "bomb.xlsx", "nul_bytes.csv", "too_many_rows.xlsx", "word_document.xls", "torn.xlsx",
                     "biff8_password.xls"):
            with self.subTest(name):
                self.file = self.path(name + ".linwu")
                self.new(name + ".linwu")
                before = self.done("check", self.file)["content_hash"]
                error = self.refused("import", self.file, os.path.join(TABLES, name), exit=MACHINE)
                self.assertTrue(error["next"].strip())
                self.assertEqual(self.done("check", self.file)["content_hash"], before)

    def test_a_text(self):
        self.refuse("a.csv", "今天下雨，明天再说。\n" * 50)


class OtherTables(ProgramTest):
    HEAD = "户号,姓名,与户主关系,身份证号码,联系电话,小区,楼栋,单元,室号\n"

    def take_text(self, content, name="a.csv"):
        self.new()
        return self.done("import", self.file, self.write(name, content))

    def test_gb_18030_is_read(self):
        answer = self.take_text((self.HEAD + "1,何建国,户主,990101196803140110,13800000000,桂香苑,3,2,501\n").encode("gb18030"))
        self.assertEqual(answer["persons"], 1)
        self.assertEqual(self.done("list", self.file, "residents")["rows"][0]["name"], "何建国")

    def test_utf_16_is_read(self):
        answer = self.take_text((self.HEAD + "1,何建国,户主,990101196803140110,13800000000,桂香苑,3,2,501\n").encode("utf-16"))
        self.assertEqual(answer["persons"], 1)

    def test_html_named_xls_is_read(self):
        def cells(line, tag):
            return "".join(f"<{tag}>{text}</{tag}>" for text in line.strip().split(","))

        page = (f"<html><meta charset=utf-8><table><tr>{cells(self.HEAD, 'th')}</tr>"
                f"<tr>{cells('1,何建国,户主,990101196803140110,13800000000,桂香苑,3,2,501', 'td')}</tr></table></html>")
        self.assertEqual(self.take_text(page, "a.xls")["persons"], 1)

    def test_two_heads_in_one_household_are_named(self):
        answer = self.take_text(self.HEAD + "1,何建国,户主,,,桂香苑,3,2,501\n1,林秀芝,户主,,,桂香苑,3,2,501\n")
        self.assertIn("two_heads", answer["other_problems"])

    def test_two_people_in_one_cell_stay_as_written_until_that_is_accepted(self):
        table = self.HEAD + "1,何建国、林秀芝,户主,,,桂香苑,3,2,501\n"
        answer = self.take_text(table)
        self.assertIn({"kind": "two_persons", "sheet": "a", "cell": "B2"}, answer["cells"])
        self.assertEqual(answer["persons"], 1)
        self.done("undo", self.file)
        answer = self.done("import", self.file, self.path("a.csv"), "--accept", "two_persons")
        self.assertEqual(answer["persons"], 2)

    def test_the_same_as_above_is_followed(self):
        answer = self.take_text(self.HEAD + "1,何建国,户主,990101196803140110,13800000000,桂香苑,3,2,501\n"
                                "1,林秀芝,配偶,990101197509220229,同上,〃,〃,〃,〃\n")
        self.assertIn("ditto_copied", answer["other_problems"])
        self.assertEqual((answer["households"], answer["dwellings"]), (1, 1))

    def test_a_plain_list_of_names_is_the_same_the_second_time(self):
        table = "姓名,性别,身份证号,联系电话\n何建国,男,990101196803140110,13800000000\n林秀芝,女,,\n"
        self.assertEqual(self.take_text(table)["new"], 2)
        self.assertEqual(self.done("import", self.file, self.path("a.csv"))["same"], 2)

    def test_a_taken_proposal_leaves_nobody_to_be_checked(self):
        self.new()
        self.done("import", self.file, self.write("a.csv", self.HEAD + "1,何建国,户主,99O101196803140110,,桂香苑,3,2,501\n"),
                  "--accept", "id_letter_o")
        row = self.done("list", self.file, "residents")["rows"][0]
        self.assertEqual((row["id_verdict"], row["to_verify"], row["doubts"]), ("ok", False, ""))

    def test_lists_of_households_and_dwellings_speak_of_people_and_doors(self):
        self.take_text(self.HEAD + "1,何建国,户主,990101196803140110,13800000000,桂香苑,3,2,501\n")
        household = self.done("list", self.file, "households")["rows"][0]
        self.assertEqual((household["head"], household["members"], household["estate"], household["room"]),
                         ("何建国", 1, "桂香苑", "501"))
        dwelling = self.done("list", self.file, "dwellings")["rows"][0]
        self.assertEqual((dwelling["head"], dwelling["persons"], dwelling["building"]), ("何建国", 1, "3"))

    def test_columns_that_nothing_is_taken_from_are_named(self):
        answer = self.take_text("姓名,性别,住址,车位\n张三,男,3-2-501,B12\n")
        self.assertEqual(answer["sheets"][0]["unread"], ["车位"])

    def test_an_address_without_a_door_is_named_and_kept(self):
        answer = self.take_text("姓名,性别,住址\n张三,男,银杏苑5幢2单元\n")
        self.assertEqual(answer["other_problems"]["address_unread"], 1)
        shown = self.done("show", self.file, "resident:1")
        self.assertTrue(shown["fields"]["to_verify"])

    def test_houses_of_lanes_and_groups_and_places_without_a_door_are_the_same_the_second_time(self):
        table = ("户主姓名,户主身份证号,住址\n何建国,990101196803140110,解放巷12号\n林秀芝,990101197509220229,银杏村3组15号\n"
                 "张三,,沿河街8号后院平房\n李四,,住在亲戚家\n")
        first = self.take_text(table)
        self.assertEqual((first["new"], first["households"], first["dwellings"]), (4, 4, 3))
        self.assertEqual(self.done("import", self.file, self.path("a.csv"))["same"], 4)

    def test_a_day_that_does_not_exist_is_named_and_the_person_kept(self):
        answer = self.take_text("姓名,出生日期,小区,楼栋,室号\n何建国,1968-02-30,桂香苑,3,501\n")
        self.assertEqual(answer["persons"], 1)
        self.assertTrue(any("date" in kind or "birth" in kind for kind in answer["other_problems"]), answer["other_problems"])


if __name__ == "__main__":
    unittest.main()
