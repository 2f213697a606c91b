# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Every test program has registered tests, and no two tests have one name. A program that aborts while its tests are asked for
would otherwise leave a suite that says 100 % passed.    check_registered.py BUILD_FOLDER CTEST PROGRAM..."""

import json
import os
import subprocess
import sys


def judge(tests, programs):
    """Findings for the tests that ctest lists (as its JSON gives them) and the test programs of the build."""
    findings = []
    counts = {os.path.realpath(program): 0 for program in programs}
    names = {}
    for test in tests:
        names[test["name"]] = names.get(test["name"], 0) + 1
        command = test.get("command") or []
        if command and os.path.realpath(command[0]) in counts:
            counts[os.path.realpath(command[0])] += 1
    for program, count in counts.items():
        if count == 0:
            findings.append(f"{os.path.basename(program)} has registered no test")
    findings += [f"test name used {count} times: {name}" for name, count in names.items() if count > 1]
    findings += [f"test program was not built: {name}" for name in names if name.endswith("_NOT_BUILT")]
    return findings


def main():
    build, ctest, programs = sys.argv[1], sys.argv[2], sys.argv[3:]
    listing = subprocess.run([ctest, "--test-dir", build, "--show-only=json-v1"], check=True, capture_output=True, text=True)
    findings = judge(json.loads(listing.stdout)["tests"], programs)
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
