# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_files

HEAD = "// SPDX-FileCopyrightText: 2026 The Linwu maintainers\n// SPDX-License-Identifier: Apache-2.0\n"


class Files(Planted):
    def finds(self, path, text, *words):
        self.assertFinds(check_files.find, {path: text}, path, *words)

    def test_a_whole_file_is_clean(self):
        self.assertClean(check_files.find, {"core/a.h": HEAD + "#pragma once\n", "core/a.cpp": HEAD})

    def test_four_hundred_lines_pass_and_one_more_does_not(self):
        self.assertClean(check_files.find, {"core/a.cpp": HEAD + "\n" * 398})
        self.finds("core/a.cpp", HEAD + "\n" * 399, "401 lines")

    def test_the_spdx_lines_are_asked_for(self):
        self.finds("core/a.cpp", "int x;\n", "SPDX")
        self.finds("packaging/a.sh", "#!/bin/sh\n", "SPDX")

    def test_pragma_once_is_asked_for(self):
        self.finds("core/a.h", HEAD, "#pragma once")

    def test_blanks_and_carriage_returns_at_line_ends_are_found(self):
        self.finds("core/a.cpp", HEAD + "int x; \n", ":3:")
        self.finds("core/a.cpp", HEAD + "int x;\r\n", ":3:")

    def test_a_last_line_without_end_is_found(self):
        self.finds("core/a.cpp", HEAD + "int x;", "no line end")

    def test_unfinished_work_is_found(self):
        self.finds("core/a.cpp", HEAD + "// TO" "DO later\n", "left undone")

    def test_test_data_is_left_alone(self):
        self.assertClean(check_files.find, {"tests/data/a.csv": "x \r\n\r\n,"})


if __name__ == "__main__":
    unittest.main()
