# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Nobody learns from any verb what lies beyond her reach, not even that it is there.

Two files are the same but for four secrets: a person of the second grid, a case, a voucher and a sheet. Whoever may not see one of
them gets from every verb that could tell of it the same answer from both files: the same rows, hits, counts and refusals."""

import concurrent.futures
import json
import shutil
import unittest
import zipfile

from program import ProgramTest

PASSPHRASE = "一句足够长的测试口令"
PERSON, CASE, VOUCHER, SHEET = "person", "case", "voucher", "sheet"
WORDS = {PERSON: "阙密一", CASE: "阙密二", VOUCHER: "密款", SHEET: "密处"}

REGISTERS = {
    PERSON: ["residents", "households", "dwellings", "buildings", "estates", "household_members", "residences", "resident_groups",
             "dwelling_uses", "ownerships", "grids", "grid_buildings", "grid_duties", "staff", "due"],
    CASE: ["cases", "case_parties", "case_representatives", "case_assignments", "case_sessions", "case_investigations",
           "case_evidence", "case_agreements", "case_signatures", "case_obligations", "case_visits", "case_confirmations",
           "case_transfers", "case_sheets", "case_attachments", "case_claims", "case_looks", "due"],
    VOUCHER: ["books", "accounts", "vouchers", "cards", "card_entries", "due"],
    SHEET: ["disclosures", "sign_offs", "evidence", "due"],
}

# What each account may see.
MAY_SEE = {
    "social_worker": {PERSON, CASE, VOUCHER, SHEET},
    "grid_worker": {SHEET},            # holds the first grid
    "other_grid": {PERSON, SHEET},     # holds the second grid
    "mediator": {PERSON, CASE, SHEET},
    "supervisor": {VOUCHER, SHEET},
    "bookkeeper": {VOUCHER, SHEET},
    "archivist": {PERSON, CASE, VOUCHER, SHEET},
    "administrator": {SHEET},
    "visitor": {SHEET},
}
# Who sees how many people there are and none of them.
FIGURES = {"supervisor", "administrator", "visitor"}
# Who is asked for each kind of row; the others for the first few.
THOROUGH = {"grid_worker", "mediator"}


class Reach(ProgramTest):
    def as_(self, name):
        return ("--as", name, "--key-file", self.key)

    def acts(self, file, *lines):
        path = self.write("acts.jsonl", "\n".join(json.dumps(line, ensure_ascii=False) for line in lines))
        return [result["record"] for result in self.done("act", file, path, *self.as_("陈主任"))["results"]]

    def setUp(self):
        super().setUp()
        self.key = self.write("key.txt", PASSPHRASE + "\n")
        self.done("demo", self.file, "--seed", "1")
        duties = self.done("list", self.file, "grid_duties")["rows"]
        holder = {duty["grid_id"]: duty["staff_id"] for duty in duties}
        self.done("account", self.file, "open", "--name", "陈主任", "--new-key-file", self.key)
        for name in MAY_SEE:
            role = "grid_worker" if name == "other_grid" else name
            staff = {"grid_worker": ("--staff", holder["1"]), "other_grid": ("--staff", holder["2"])}.get(name, ())
            self.done("account", self.file, "add", "--name", name, "--role", role, "--new-key-file", self.key, *staff,
                      *self.as_("陈主任"))
        self.plain = self.path("b.linwu")
        shutil.copy(self.file, self.plain)
        self.hide_secrets()

    def hide_secrets(self):
        home = next(row for row in self.done("list", self.file, "dwellings", *self.as_("陈主任"))["rows"] if row["grid"] == "第二网格")
        book = self.done("list", self.file, "books", *self.as_("陈主任"))["rows"][0]["record"]
        self.records = dict(zip((PERSON, CASE, VOUCHER, SHEET), self.acts(
            self.file,
            {"action": "resident.add", "fields": {"name": WORDS[PERSON], "sex": "2", "birth": "1961-04-17", "phone": "13900000417",
                                                  "dwelling": home["record"], "from": "2026-06-01"}},
            {"action": "mediation.apply", "fields": {
                "applied_on": "2026-07-07", "stat_type": "02", "sub_type": "漏水", "brief": WORDS[CASE] + "家漏水。", "requests": "赔偿",
                "place": "桂花里小区", "parties": [
                    {"side": "a", "name": WORDS[CASE], "phone": "13900000418", "willing": "yes", "willing_on": "2026-07-07"},
                    {"side": "b", "name": "某甲", "phone": "13900000419", "willing": "yes", "willing_on": "2026-07-07"}]}},
            {"action": "ledger.addVoucher", "fields": {
                "book_id": book, "voucher_on": "2026-07-03", "kind": "income", "account": "银行", "class": "lease_income",
                "summary": WORDS[VOUCHER], "amount_fen": 100, "handler": "陈某甲"}},
            {"action": "disclosure.prepare", "fields": {
                "item": "CF-02", "book_id": book, "period_kind": "quarter", "year": 2025, "index": 2, "hotline": "0571-88990000",
                "query_place": WORDS[SHEET]}})))
        self.acts(self.file, {"action": "group.add", "fields": {"resident_id": self.records[PERSON], "group_code": "DIBAO"}})

    def verbs(self, secret, who):
        """Every way to ask for it; the file's place is left open."""
        record = self.records[secret]
        ways = [("list", None, register) for register in REGISTERS[secret][:None if who in THOROUGH else 3]]
        ways += [("find", None, WORDS[secret]), ("show", None, record), ("history", None, record), ("papers", None, record),
                 ("export", None, REGISTERS[secret][0], "OUT")]
        more = {
            PERSON: [("find", None, "quemiyi"), ("find", None, "0417"), ("list", None, "residents", "--filter", "group=DIBAO"),
                     ("list", None, "residents", "--on", "2026-06-30")] + ([] if who in FIGURES else [("stats", None)]),
            CASE: [("find", None, "qme"), ("print", None, "SQS", record, "--out", "OUT")],
            VOUCHER: [],
            SHEET: [],
        }
        return ways + more[secret]

    def answer(self, verb, file, who):
        """What the person gets, whatever it is, with the file called the same in both."""
        words = [file if word is None else word for word in verb]
        out = None
        if words[-1] == "OUT":
            out = words[-1] = f"{file}.{who}.{'pdf' if verb[0] == 'print' else 'xlsx'}"
        outcome = self.run_json(*words, *self.as_(who))
        text = outcome.text.replace(file, "FILE").replace(str(out), "OUT")
        if verb[0] == "export" and outcome.exit == 0:
            with zipfile.ZipFile(out) as book:
                text += "".join(book.read(name).decode() for name in sorted(book.namelist()) if "sheet" in name or "Strings" in name)
        return text

    def test_what_lies_beyond_is_not_to_be_told_from_what_is_not_there(self):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for who, seen in MAY_SEE.items():
                for secret in WORDS:
                    if secret in seen:
                        continue
                    verbs = self.verbs(secret, who)
                    with_it = list(pool.map(lambda verb: self.answer(verb, self.file, who), verbs))
                    without = list(pool.map(lambda verb: self.answer(verb, self.plain, who), verbs))
                    for verb, one, other in zip(verbs, with_it, without):
                        with self.subTest(who=who, secret=secret, verb=verb):
                            self.assertEqual(one, other)
                            self.assertTrue(verb[2:3] == (WORDS[secret],) or WORDS[secret] not in one)

    def test_who_may_see_it_finds_it(self):
        for who, seen in MAY_SEE.items():
            for secret in seen:
                with self.subTest(who=who, secret=secret):
                    self.assertEqual(self.done("show", self.file, self.records[secret], *self.as_(who))["record"],
                                     self.records[secret])

    def test_who_sees_figures_of_people_sees_how_many_there_are(self):
        for who in FIGURES:
            with self.subTest(who=who):
                before = self.done("stats", self.plain, *self.as_(who))["persons"]
                self.assertEqual(self.done("stats", self.file, *self.as_(who))["persons"], before + 1)


if __name__ == "__main__":
    unittest.main()
