# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Where the rows of the table of speed get their files from: plain ones, the same with an account and its seals, and the same for
somebody who holds one grid."""

import json
import os
import shutil

from measuring import program, run


class OfficeFiles:
    """Files without accounts. `signing` is what a verb is told besides the file, `seat` what the window and the yardsticks are."""

    kind = "plain"
    signing = []
    seat = []

    def __init__(self, folder, residents, made=None):
        self.folder, self.residents, self.made = folder, residents, made

    def path(self, name):
        return os.path.join(self.folder, f"{self.kind}-{name}")

    def new(self, name):
        """An empty file; one of that name goes."""
        path = self.path(name)
        remove(path)
        run(program("linwu"), "new", path, "--community", "测速社区", "--code", "990100001001")
        self.prepare(path)
        return path

    def prepare(self, file):
        """What makes this kind of file out of a plain one."""

    def table(self, rows, ending):
        """A ledger to be imported, the same for all kinds of files."""
        path = os.path.join(self.folder, f"{rows}.{ending}")
        if not os.path.exists(path):
            run(program("linwu_bench_table"), rows, 1, path)
        return path

    def generated(self, residents):
        """An invented community, plain for all kinds of files."""
        path = os.path.join(self.folder, f"generated-{residents}.linwu")
        if not os.path.exists(path):
            if self.made and residents == self.residents:
                shutil.copyfile(self.made, path)
            else:
                run(program("linwu"), "generate", path, "--residents", residents, "--seed", 1)
        return path

    def copied(self, residents, name):
        path = self.path(name)
        remove(path)
        shutil.copyfile(self.generated(residents), path)
        self.prepare(path)
        return path

    def searched(self, residents):
        """An invented community in daily use: the search index was stored by an earlier start."""
        path = self.path(f"searched-{residents}.linwu")
        if not os.path.exists(path):
            self.copied(residents, f"searched-{residents}.linwu")
            run(program("linwu"), "find", path, "王", *self.signing)
        return path

    def written(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return path


class SealedFiles(OfficeFiles):
    """Each file has one account, and all it holds is sealed."""

    kind = "sealed"
    person = "bench"

    def __init__(self, folder, residents, made=None):
        super().__init__(folder, residents, made)
        self.key = self.written("key.txt", "a sentence of the bench\n")
        self.director = ["--as", SealedFiles.person, "--key-file", self.key]
        self.signing = ["--as", self.person, "--key-file", self.key]
        self.seat = [self.person, self.key]

    def prepare(self, file):
        run(program("linwu"), "account", file, "open", "--name", SealedFiles.person, "--new-key-file", self.key)
        run(program("linwu"), "reseal", file, *self.director)


class GridWorkerFiles(SealedFiles):
    """Sealed, and worked in by somebody who holds the first grid and sees nothing of the others."""

    kind = "grid-worker"
    person = "worker"

    def prepare(self, file):
        super().prepare(file)
        acts = self.written("acts.jsonl", "\n".join(json.dumps(act) for act in (
            {"action": "staff.add", "fields": {"name": self.person}, "let": "worker"},
            {"action": "grid.assignDuty", "fields": {"grid_id": "grid:1", "staff_id": "@worker", "role": "grid_head",
                                                     "valid_from": "2026-01-01"}})))
        run(program("linwu"), "act", file, acts, *self.director)
        run(program("linwu"), "account", file, "add", "--name", self.person, "--role", "grid_worker", "--staff", self.person,
            "--new-key-file", self.key, *self.director)


def remove(path):
    for end in ("", "-wal", "-shm"):
        if os.path.exists(path + end):
            os.remove(path + end)
