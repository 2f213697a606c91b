# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""A day of work in a file with accounts, ended by force: no byte of any file the program left tells a number, a telephone or what
was said in a mediation. The same day without accounts leaves them all, so the search itself is known to find."""

import base64
import datetime
import gzip
import json
import os
import re
import signal
import subprocess
import tempfile
import time
import unittest
import zlib

from photos import photo
from program import ProgramTest

IMPORTED = "990101195501010017"
TYPED = "990101196203040028"
PARTY = "990101196803140110"
NUMBERS = (IMPORTED, TYPED, PARTY)
PHONES = ("13900000101", "13900000102", "13900000103", "13900000104")
SENTENCE = "双方约定楼道堆物三日内清走"
PLACE = "N30.2741E120.1551桂花里3幢"
PICTURED = "THE-STAIRS-AS-THE-PHOTO-SHOWS-THEM"
LEVEL_FOUR = "社区戒毒第二年每月报到"
NEEDLES = (*NUMBERS, *PHONES, SENTENCE, PLACE, PICTURED, LEVEL_FOUR)
TODAY = datetime.date.today().isoformat()
PASSPHRASE = "桂花开的时候我们搬进新家"

# Where zlib, gzip and zip streams begin.
STREAM = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b|PK\x03\x04", re.DOTALL)

LEDGER = "\n".join((
    "姓名,身份证号,性别,联系电话,小区,楼栋,单元,房号,与户主关系",
    f"周桂兰,{IMPORTED},女,{PHONES[0]},桂花里,3,1,101,户主",
    *(f"周某{row},,男,,桂花里,3,1,{102 + row},户主" for row in range(40)),
)) + "\n"

APPLICATION = {"action": "mediation.apply", "fields": {
    "applied_on": TODAY, "stat_type": "02", "brief": SENTENCE + "。", "requests": SENTENCE,
    "place": "桂花里3幢", "parties": [
        {"side": "a", "name": "何建军", "id_number": PARTY, "phone": PHONES[2], "willing": "yes"},
        {"side": "b", "name": "林秀英", "phone": PHONES[3], "willing": "yes"}]}}


def spellings(text):
    """The ways a text may lie in bytes."""
    raw = text.encode()
    yield "UTF-8", raw
    yield "GB18030", text.encode("gb18030")
    yield "UTF-16LE", text.encode("utf-16-le")
    yield "UTF-16BE", text.encode("utf-16-be")
    yield "hex", raw.hex().encode()
    yield "HEX", raw.hex().upper().encode()
    yield "JSON", json.dumps(text)[1:-1].encode()
    for shift in range(3):
        # What stands before it moves the letters of base64: the middle is the same for each of three places.
        whole = base64.b64encode(b"\0" * shift + raw).rstrip(b"=")
        yield f"base64+{shift}", whole[4 if shift else 0:-4]


def streams(content):
    """The bytes themselves, and everything in them that inflates."""
    yield content
    for start in STREAM.finditer(content):
        at, window = start.start(), 47
        if start.group().startswith(b"PK"):
            at += 30 + int.from_bytes(content[at + 26:at + 28], "little") + int.from_bytes(content[at + 28:at + 30], "little")
            window = -15
        try:
            yield zlib.decompressobj(window).decompress(content[at:])
        except zlib.error:
            pass


def found_in(folder, needles=NEEDLES):
    """(needle, file, spelling) for everything that can be read in the files below `folder`, their names included."""
    found = set()
    for place, folders, names in os.walk(folder):
        for name in folders + names:
            path = os.path.join(place, name)
            content = b""
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
            for needle in needles:
                if needle in name:
                    found.add((needle, name, "name"))
                for stream in streams(content):
                    for spelling, bytes_ in spellings(needle):
                        if bytes_ in stream:
                            found.add((needle, os.path.relpath(path, folder), spelling))
    return found


class Day(ProgramTest):
    """The program lives in a folder of its own: home, settings, temporary files, everything. What is given to it lies elsewhere."""

    def setUp(self):
        super().setUp()
        given = tempfile.TemporaryDirectory()
        self.addCleanup(given.cleanup)
        self.given = given.name
        old = dict(os.environ)
        self.addCleanup(lambda: (os.environ.clear(), os.environ.update(old)))
        for name, place in (("HOME", "home"), ("TMPDIR", "tmp"), ("XDG_CONFIG_HOME", "home/config"), ("XDG_DATA_HOME", "home/data"),
                            ("XDG_CACHE_HOME", "home/cache"), ("XDG_STATE_HOME", "home/state"), ("XDG_RUNTIME_DIR", "run")):
            os.makedirs(self.path(place), exist_ok=True)
            os.chmod(self.path(place), 0o700)
            os.environ[name] = self.path(place)
        self.keys = []

    def give(self, name, content):
        path = os.path.join(self.given, name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def sign_in(self):
        key = self.give("key.txt", PASSPHRASE + "\n")
        self.done("account", self.file, "open", "--name", "陈主任", "--new-key-file", key)
        self.keys = ["--as", "陈主任", "--key-file", key]
        answer = self.on("reseal")
        self.assertTrue(answer["finished"])
        return answer

    def on(self, verb, *arguments):
        return self.done(verb, self.file, *arguments, *self.keys)

    def act(self, act):
        lines = self.give("acts.jsonl", json.dumps(act, ensure_ascii=False) + "\n")
        return self.on("act", lines)["results"][0]["record"]

    def work(self):
        self.on("import", self.give("台账.csv", LEDGER))
        person = self.act({"action": "resident.add", "fields": {"name": "吴国强", "sex": "1", "id_number": TYPED, "phone": PHONES[0],
                                                                "remark": SENTENCE}})
        self.act({"action": "resident.edit", "record": person, "fields": {"phone": PHONES[1]}})
        self.act({"action": "rules.correct", "fields": {"list": "settings", "word": "level_four", "value": "yes"}})
        entry = self.act({"action": "group.addLevelFour", "fields": {"resident_id": person, "group_code": "DRUG", "note": LEVEL_FOUR,
                                                                     "valid_from": TODAY}})
        self.assertIn("DRUG", json.dumps(self.on("show", entry)))
        self.act({"action": "group.endLevelFour", "record": entry, "fields": {"on": TODAY}})
        self.on("undo")
        case = self.act(APPLICATION)
        self.act({"action": "mediation.accept", "record": case, "fields": {"accepted_on": TODAY}})
        self.act({"action": "mediation.addAttachment", "record": case, "fields": {"file": self.give("楼道.png", photo(PLACE, PICTURED))}})
        self.act({"action": "mediation.removeAttachment", "record": case, "fields": {"attachment": "楼道.png"}})
        self.on("undo")
        self.on("find", TYPED)
        self.on("find", "吴国强")
        self.on("history", person)
        self.on("undo")
        self.on("redo")
        self.on("backup", self.path("backup.linwu"))
        self.end_by_force()

    def end_by_force(self):
        """An import that is killed while it runs; its log stays beside the file."""
        rows = "".join(f"李某{row},{TYPED},男,{PHONES[row % 4]},桂花里,5,1,{row},户主\n" for row in range(4000))
        table = self.give("更多.csv", LEDGER + rows)
        run = subprocess.Popen([os.environ["LINWU"], "import", self.file, table, *self.keys], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, cwd=self.folder)
        time.sleep(0.4)
        run.send_signal(signal.SIGKILL)
        run.wait()


class Sealed(Day):
    def test_a_day_in_a_sealed_file_leaves_nothing_that_can_be_read(self):
        self.new()
        self.sign_in()
        self.work()
        self.assertEqual(found_in(self.folder), set())

    def test_a_day_from_before_the_accounts_cannot_be_read_once_they_are_open(self):
        self.new()
        self.work()
        os.remove(self.path("backup.linwu"))
        self.assertTrue(self.sign_in()["sealed"] > 0)
        self.assertEqual(found_in(self.folder), set())
        self.assertEqual(self.on("find", TYPED)["total"], 1)

    def test_sealing_under_new_keys_leaves_nothing_that_can_be_read(self):
        self.new()
        self.sign_in()
        self.work()
        self.assertTrue(self.on("reseal", "--new-keys")["finished"])
        self.assertEqual(found_in(self.folder), set())
        self.assertEqual(self.on("find", TYPED)["total"], 1)

    def test_what_the_sealed_file_says_is_what_the_plain_one_says(self):
        self.new()
        self.sign_in()
        self.work()
        self.assertIn("吴国强", json.dumps(self.on("find", "吴国强"), ensure_ascii=False))

    def test_without_a_passphrase_nothing_is_read(self):
        self.new()
        self.sign_in()
        self.work()
        self.refused("find", self.file, "吴国强", code="forbidden")


class Plain(Day):
    def test_the_same_day_without_accounts_leaves_every_planted_text(self):
        self.new()
        self.work()
        self.assertEqual({needle for needle, _, _ in found_in(self.folder)}, set(NEEDLES))

    def test_the_search_finds_each_spelling(self):
        for spelling, content in spellings(SENTENCE):
            with self.subTest(spelling):
                self.write("planted", b"before " + content + b" after")
                self.assertTrue(found_in(self.folder))
        for name, content in (("gzip", gzip.compress(SENTENCE.encode())), ("zlib", zlib.compress(SENTENCE.encode()))):
            with self.subTest(name):
                self.write("planted", b"before" + content)
                self.assertTrue(found_in(self.folder))


if __name__ == "__main__":
    unittest.main()
