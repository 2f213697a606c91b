# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_registered


class Registered(Planted):
    def test_programs_with_tests_are_clean(self):
        self.assertEqual(check_registered.judge([{"name": "unit.a", "command": ["/b/unit"]}], ["/b/unit"]), [])

    def test_a_program_without_tests_is_found(self):
        findings = check_registered.judge([{"name": "unit.a", "command": ["/b/unit"]}], ["/b/unit", "/b/ui"])
        self.assertEqual(findings, ["ui has registered no test"])

    def test_a_name_used_twice_is_found(self):
        tests = [{"name": "unit.a", "command": ["/b/unit"]}, {"name": "unit.a", "command": ["/b/unit"]}]
        self.assertEqual(check_registered.judge(tests, ["/b/unit"]), ["test name used 2 times: unit.a"])

    def test_a_program_that_was_not_built_is_found(self):
        findings = check_registered.judge([{"name": "linwu_unit_tests_NOT_BUILT", "command": ["/b/unit"]}], ["/b/unit"])
        self.assertEqual(findings, ["test program was not built: linwu_unit_tests_NOT_BUILT"])


if __name__ == "__main__":
    unittest.main()
