# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""What all rows of the table of speed measure with: the built programs, their time and memory, percentiles."""

import os
import subprocess
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
BUILD = os.path.join(ROOT, "build", "release")
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "Asia/Shanghai"}
FRAME = 16.7  # ms
MOMENTS = ("rows", "arrow", "search")


def program(name):
    folder = "app" if name == "linwu" else "tests/bench"
    return os.path.join(BUILD, folder, name)


def run(*command):
    """Seconds from exec to exit, peak memory in MiB, and what the program said."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT)
    said, words = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))} ended with {process.returncode}: {words.decode()}{said.decode()[:400]}")
    return seconds, usage.ru_maxrss / 1024, said.decode()


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
