# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_checks

RECORD = 'struct Grid {\n    static constexpr std::string_view table = "grid";\n};\n'
CHECK = "Problems check(const Grid& grid);\n"


class Checks(Planted):
    def test_a_check_in_another_header_is_found(self):
        self.assertFinds(check_checks.find, {"core/a.h": RECORD, "core/b.h": CHECK}, "core/b.h", "Grid", "core/a.h")

    def test_a_check_that_only_a_source_knows_is_found(self):
        self.assertFinds(check_checks.find, {"core/a.h": RECORD, "core/b.cpp": "Problems check(const linwu::Grid& g)\n{}\n"}, "core/b.cpp")

    def test_a_check_in_a_comment_beside_the_record_does_not_count(self):
        self.assertFinds(check_checks.find, {"core/a.h": RECORD + "// " + CHECK, "core/b.h": CHECK}, "core/b.h")

    def test_a_check_beside_its_record_is_clean(self):
        self.assertClean(check_checks.find, {"core/a.h": RECORD + CHECK, "core/a.cpp": "Problems check(const Grid& grid)\n{}\n"})

    def test_a_check_of_what_is_no_record_is_clean(self):
        self.assertClean(check_checks.find, {"core/a.h": "struct Plan {};\n", "core/b.h": "Problems check(const Plan& plan);\n"})


if __name__ == "__main__":
    unittest.main()
