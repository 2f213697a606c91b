# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""The price of seals: the table of speed once more with accounts and seals on, each row a ratio to seals off, in turn in one run; and
the window of somebody who holds one grid of many."""

import os
import statistics
import time

from measuring import FRAME, MOMENTS, percentile, program, run


class SealedRows:
    def sealed_against_plain(self, work, measure, aim):
        """`measure` takes files of either kind and gives seconds."""
        seconds = {files: [] for files in (self.sealed, self.plain)}
        for _ in range(self.rounds):
            for files, measured in seconds.items():
                measured.append(measure(files))
        sealed, plain = (statistics.median(measured) for measured in seconds.values())
        self.row(f"{work}, sealed", "seals off", f"<= {aim} x", f"{sealed / plain:.2f} x", sealed <= aim * plain,
                 sealed_s=round(sealed, 4), plain_s=round(plain, 4))

    def row_sealed_import_xlsx(self):
        self.sealed_against_plain("import of 100,000 rows from .xlsx, with signing in", lambda files: self.import_seconds(files, "xlsx"), 1.5)

    def row_sealed_import_csv(self):
        self.sealed_against_plain("import of 100,000 rows from .csv, with signing in", lambda files: self.import_seconds(files, "csv"), 1.5)

    def row_sealed_undo(self):
        def undo(files):
            self.import_seconds(files, "csv")
            return self.undo_seconds(files)
        self.sealed_against_plain("undo of the 100,000-row import, with signing in", undo, 2)

    def row_sealed_act(self):
        def act(files):
            door, raw = files.copied(100_000, "door.linwu"), self.plain.copied(100_000, "raw.linwu")
            return statistics.median(self.act_times(door, raw, files)["door"][50:]) / 1e6
        self.sealed_against_plain("one small act through the door", act, 1.5)

    def row_sealed_pages(self):
        """An issued sheet is sealed whole."""
        self.sealed_against_plain("1,000-page finance sheet to PDF",
                                  lambda files: run(program("linwu_bench_pages"), 1000, self.path("sealed.pdf"), files.kind)[0], 1.1)

    def row_sealed_size(self):
        table = self.plain.table(self.residents, "csv")
        sizes = {}
        for files in (self.sealed, self.plain):
            file = files.new("size.linwu")
            run(program("linwu"), "import", file, table, *files.signing)
            sizes[files] = os.path.getsize(file)
        sealed, plain = sizes.values()
        self.row(f"file after importing {self.residents:,} residents, sealed", "seals off", "<= 1.5 x", f"{sealed / plain:.2f} x",
                 sealed <= 1.5 * plain, sealed_mib=sealed >> 20, plain_mib=plain >> 20)

    def row_sealed_sealing(self):
        imports, seals = [], []
        for _ in range(self.rounds):
            imports.append(self.import_seconds(self.plain, "csv"))
            start = time.perf_counter()
            self.sealed.prepare(self.plain.path("import.linwu"))
            seals.append(time.perf_counter() - start)
        ratio = statistics.median(seals) / statistics.median(imports)
        self.row("sealing a file of 100,000 people after its first account", "their import", "<= 2 x", f"{ratio:.2f} x", ratio <= 2,
                 sealing_s=round(statistics.median(seals), 3), import_s=round(statistics.median(imports), 3))

    def window_against_plain(self, which, files):
        """Start, scrolling, typing and memory with a million, beside the same with seals off."""
        sides = (files, self.plain)
        for side in sides:
            self.start(side, side.searched(self.residents))  # caches of the system warm on either side
        starts, keys = {side: [] for side in sides}, []
        for _ in range(self.rounds):
            for side in sides:
                moments = self.start(side, side.searched(self.residents))
                # The key is made slowly on purpose (Argon2id), whatever the file holds: it is told apart.
                starts[side].append(max(moments[moment] for moment in MOMENTS) - moments["key"])
                if side is files:
                    keys.append(moments["key"])
        ours, plain = (statistics.median(times) for times in starts.values())
        self.row(f"start with {self.residents:,} residents, {which}, without the making of the key", "seals off", "<= 1.5 x", f"{ours / plain:.2f} x",
                 ours <= 1.5 * plain, ours_ms=round(ours), plain_ms=round(plain), key_ms=round(statistics.median(keys)))
        for work, verb, figure in (("scroll", "scroll", self.scroll_p99), ("keystroke", "keys", self.keys_p99)):
            p99 = {side: [] for side in sides}
            for _ in range(self.rounds):
                for side in sides:
                    p99[side].append(figure(self.window(side, verb, side.searched(self.residents))))
            ours, plain = (statistics.median(times) for times in p99.values())
            self.row(f"{work} among {self.residents:,}, {which}, painted, p99", "a frame; seals off", f"<= {FRAME} ms",
                     f"{ours:.1f} ms; {ours / plain:.2f} x", ours <= FRAME, plain_ms=round(plain, 2))
        peaks = [self.window(side, "memory", side.searched(self.residents))["peak_kib"] / 1024 for side in sides]
        empty = self.window(self.sealed, "memory", self.sealed.new("empty.linwu"))["peak_kib"] / 1024
        self.row(f"peak memory with {self.residents:,} residents open, {which}", "an empty file; seals off", "+ 200 MB at most",
                 f"+ {peaks[0] - empty:.0f} MiB; {peaks[0] / peaks[1]:.2f} x", peaks[0] - empty <= 200, ours_mib=round(peaks[0]),
                 empty_mib=round(empty), plain_mib=round(peaks[1]))

    def row_sealed_window(self):
        self.window_against_plain("sealed", self.sealed)

    def row_worker_window(self):
        self.window_against_plain("one grid of it held, sealed", self.worker)

    def row_sealed_growth(self):
        self.growth(self.sealed, ", sealed")

    @staticmethod
    def scroll_p99(said):
        return max(percentile(said["jump"], 0.99), percentile(said["page"], 0.99))

    @staticmethod
    def keys_p99(said):
        return percentile(said["keys"], 0.99)
