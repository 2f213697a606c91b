# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Making, checking, backing up and restoring a registry, and files that are none."""

import os
import sqlite3
import unittest

from program import FOUND, MACHINE, REFUSED, USAGE, ProgramTest


class Making(ProgramTest):
    def test_a_new_registry_says_what_it_is(self):
        answer = self.done("new", self.file, "--community", "桂花里社区", "--code", "990100001001")
        self.assertEqual(answer["file"], self.file)
        self.assertEqual(answer["community"], "桂花里社区")
        self.assertEqual(answer["code"], "990100001001")
        self.assertIn("seed", answer)
        self.assertIn("counts", answer)

    def test_only_its_owner_may_read_it(self):
        self.new()
        self.assertEqual(os.stat(self.file).st_mode & 0o077, 0)

    def test_a_file_that_is_there_is_not_written_over(self):
        self.new()
        before = self.done("check", self.file)["content_hash"]
        self.refused("new", self.file, "--community", "别处", "--code", "990100001002", code="taken")
        self.assertEqual(self.done("check", self.file)["content_hash"], before)

    def test_a_code_needs_twelve_digits(self):
        error = self.refused("new", self.file, "--community", "桂花里社区", "--code", "9901", code="invalid")
        self.assertEqual(error["field"], "code")
        self.assertFalse(os.path.exists(self.file))

    def test_a_community_needs_a_name(self):
        self.assertEqual(self.refused("new", self.file, "--code", "990100001001")["field"], "community")

    def test_a_real_file_takes_no_set_clock(self):
        self.refused("new", self.file, "--community", "桂花里社区", "--code", "990100001001", "--today", "2026-05-06", code="invalid")
        self.new("b.linwu")
        self.refused("check", self.path("b.linwu"), "--today", "2026-05-06", code="invalid")


class Using(ProgramTest):
    def test_wrong_use_is_told_apart(self):
        self.refused("check", exit=USAGE, code="usage")
        self.refused("check", "a", "b", exit=USAGE, code="usage")
        self.refused("check", "a", "--nonsense", exit=USAGE, code="usage")
        self.refused("check", "a", "--today", "2026-02-30", exit=USAGE, code="usage")
        self.refused("check", "a", "--lang", "fr", exit=USAGE, code="usage")

    def test_help_names_every_verb(self):
        outcome = self.run_plain("help")
        self.assertEqual(outcome.exit, 0)
        for verb in ("new", "act", "undo", "redo", "check", "backup", "restore", "history"):
            self.assertIn(f"linwu {verb} ", outcome.text)

    def test_options_may_stand_before_the_verb(self):
        self.new()
        self.assertEqual(self.run_plain("--lang", "en", "check", self.file).exit, 0)

    def test_words_come_in_the_language_that_is_asked_for(self):
        chinese = self.refused("check", self.path("none.linwu"), exit=MACHINE)["message"]
        english = self.refused("check", self.path("none.linwu"), "--lang", "en", exit=MACHINE)["message"]
        self.assertNotEqual(chinese, english)
        self.assertTrue(english.isascii())
        self.assertFalse(chinese.isascii())

    def test_an_unknown_person_may_not_act(self):
        self.new()
        self.refused("undo", self.file, "--as", "查无此人", code="not_found")

    def test_nothing_to_undo_is_said(self):
        self.new()
        self.refused("undo", self.file, code="not_found")
        self.refused("redo", self.file, code="not_found")


class Checking(ProgramTest):
    def test_a_new_registry_is_sound(self):
        self.new()
        answer = self.done("check", self.file)
        self.assertEqual(answer["integrity"], "ok")
        self.assertEqual(answer["findings"], [])
        self.assertTrue(answer["content_hash"])

    def test_a_row_that_points_nowhere_is_found(self):
        self.new()
        with sqlite3.connect(self.file) as store:
            store.execute("insert into household_member (id, household_id, resident_id, relation) values (1, 77, 78, '')")
        store.close()
        outcome = self.run_json("check", self.file)
        self.assertEqual(outcome.exit, FOUND)
        self.assertTrue(outcome.json["findings"])


class Strangers(ProgramTest):
    """Files that are no registry are refused whole, in words, and stay as they are."""

    def refuse(self, name, content, code):
        path = self.write(name, content)
        error = self.refused("check", path, exit=MACHINE, code=code)
        self.assertTrue(error["next"].strip())
        self.assertEqual(self.bytes(name), content if isinstance(content, bytes) else content.encode())

    def test_a_missing_file(self):
        self.refused("check", self.path("none.linwu"), exit=MACHINE)
        self.assertEqual(os.listdir(self.folder), [])

    def test_an_empty_file(self):
        self.refuse("a.linwu", b"", "unreadable")

    def test_a_text(self):
        self.refuse("a.linwu", "这不是登记库\n" * 500, "unreadable")

    def test_a_database_of_another_program(self):
        with sqlite3.connect(self.path("b.linwu")) as store:
            store.execute("create table a (x)")
        store.close()
        self.refuse("b.linwu", self.bytes("b.linwu"), "unreadable")

    def test_a_folder(self):
        os.mkdir(self.path("folder.linwu"))
        self.refused("check", self.path("folder.linwu"), exit=MACHINE)

    def test_a_torn_registry(self):
        self.new()
        whole = self.bytes("a.linwu")
        self.refuse("torn.linwu", whole[: len(whole) // 2], "unreadable")

    def test_a_changed_list_of_schema_steps(self):
        self.new()
        with sqlite3.connect(self.file) as store:
            store.execute("update schema_step set checksum = 'x' where number = 3")
        store.close()
        error = self.refused("check", self.file, exit=MACHINE, code="unreadable")
        self.assertTrue(error["next"].strip())

    def test_a_backup_of_a_newer_program(self):
        self.new()
        self.done("backup", self.file, self.path("b.linwu"))
        with sqlite3.connect(self.path("b.linwu")) as store:
            store.execute("insert into schema_step (number, name, checksum, applied_at) values (999, 'later', '', '')")
        store.close()
        error = self.refused("restore", self.path("b.linwu"), self.path("c.linwu"), exit=MACHINE, code="newer_file")
        self.assertTrue(error["next"].strip())
        self.assertFalse(os.path.exists(self.path("c.linwu")))

    def test_a_registry_of_a_newer_program(self):
        self.new()
        with sqlite3.connect(self.file) as store:
            columns = [row[1] for row in store.execute("pragma table_info(schema_step)")]
            values = {"number": 999, "name": "later", "checksum": "0", "applied_at": "2030-01-01T00:00:00+08:00"}
            store.execute(
                f"insert into schema_step ({', '.join(columns)}) values ({', '.join('?' for _ in columns)})",
                [values[column] for column in columns])
        store.close()
        self.refused("check", self.file, exit=MACHINE, code="newer_file")


class Safekeeping(ProgramTest):
    def test_a_backup_is_proved_and_comes_back_equal(self):
        self.new()
        before = self.done("check", self.file)
        answer = self.done("backup", self.file, self.path("b.linwu"))
        self.assertTrue(answer["verified"])
        self.assertEqual(answer["content_hash"], before["content_hash"])
        self.assertEqual(answer["counts"], before["counts"])
        restored = self.done("restore", self.path("b.linwu"), self.path("c.linwu"))
        self.assertTrue(restored["verified"])
        self.assertEqual(self.done("check", self.path("c.linwu"))["content_hash"], before["content_hash"])

    def test_a_backup_does_not_write_over_a_file(self):
        self.new()
        self.write("b.linwu", "other")
        self.refused("backup", self.file, self.path("b.linwu"), code="taken")
        self.assertEqual(self.bytes("b.linwu"), b"other")

    def test_a_backup_into_a_missing_folder_is_refused(self):
        self.new()
        self.assertIn(self.run_json("backup", self.file, self.path("no/b.linwu")).exit, (REFUSED, MACHINE))

    def test_a_flipped_byte_anywhere_in_the_backup_is_caught(self):
        self.new()
        content = self.done("backup", self.file, self.path("b.linwu"))["content_hash"]
        whole = self.bytes("b.linwu")
        step = max(1, len(whole) // 40)
        caught, idle = 0, 0
        for place in range(100, len(whole), step):
            # A place that holds nothing (free space of a page, blank or left over) may be flipped unseen: only used bytes count.
            if whole[place] == 0:
                continue
            with self.subTest(place=place):
                damaged = bytearray(whole)
                damaged[place] ^= 0x01
                self.write("d.linwu", bytes(damaged))
                outcome = self.run_json("restore", self.path("d.linwu"), self.path("e.linwu"))
                if outcome.exit == 0:
                    idle += 1
                    self.assertEqual(outcome.json["content_hash"], content)
                    os.remove(self.path("e.linwu"))
                    continue
                caught += 1
                self.assertEqual(outcome.exit, MACHINE)
                self.assertEqual(outcome.error["code"], "unreadable")
                self.assertFalse(os.path.exists(self.path("e.linwu")))
        self.assertGreater(caught, 5 * idle)

    def test_a_dry_run_tells_what_would_come_back_and_changes_nothing(self):
        self.new()
        self.done("backup", self.file, self.path("b.linwu"))
        before = self.bytes("a.linwu")
        answer = self.done("restore", self.path("b.linwu"), self.file, "--dry-run")
        self.assertTrue(answer["verified"])
        self.assertTrue(answer["same_registry"])
        self.assertEqual(answer["age_days"], 0)
        self.assertEqual(answer["backup"]["counts"], answer["present"]["counts"])
        self.assertEqual(answer["backup"]["newest_act"], answer["present"]["newest_act"])
        self.assertEqual(answer["backup"]["newest_act"]["action"], "rules.seed")
        self.assertEqual(self.bytes("a.linwu"), before)

    def test_a_dry_run_over_a_damaged_file_says_that_nothing_of_it_can_be_read(self):
        self.new()
        self.done("backup", self.file, self.path("b.linwu"))
        self.write("c.linwu", "damaged")
        self.assertIsNone(self.done("restore", self.path("b.linwu"), self.path("c.linwu"), "--dry-run")["present"])

    def test_a_dry_run_proves_the_backup(self):
        self.new()
        self.done("backup", self.file, self.path("b.linwu"))
        whole = self.bytes("b.linwu")
        self.write("half.linwu", whole[: len(whole) // 2])
        self.refused("restore", self.path("half.linwu"), self.file, "--dry-run", exit=MACHINE, code="unreadable")

    def test_copies_that_have_had_their_time_go_when_asked(self):
        self.new()
        for name in ("b1.linwu", "b2.linwu"):
            self.done("backup", self.file, self.path(name))
        answer = self.done("backup", self.file, self.path("b3.linwu"), "--keep")
        self.assertEqual(answer["removed"], 2)
        self.assertEqual(sorted(os.listdir(self.folder)), ["a.linwu", "b3.linwu"])

    def test_restore_keeps_what_was_there(self):
        self.new()
        self.done("backup", self.file, self.path("b.linwu"))
        self.new("c.linwu")
        answer = self.done("restore", self.path("b.linwu"), self.path("c.linwu"))
        self.assertTrue(answer["kept"])
        self.assertTrue(os.path.exists(self.path(answer["kept"])))


if __name__ == "__main__":
    unittest.main()
