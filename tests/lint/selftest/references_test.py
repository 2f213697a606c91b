# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_references

MANUAL = {"README.md": "# a\n", "core/README.md": "# b\n", "resources/manual/residents.md": "# c\n"}


class References(Planted):
    def finds(self, tree, *words):
        self.assertFinds(check_references.find, MANUAL | tree, *words)

    def clean(self, tree):
        self.assertClean(check_references.find, MANUAL | tree)

    def test_a_document_that_is_not_there_is_found(self):
        self.finds({"core/a.h": "// As design.md says.\n"}, "core/a.h:1", "design.md", "not in the tree")
        self.finds({"core/a.cpp": "int a; // the way out (decisions.md 2)\n"}, "decisions.md", "not in the tree")
        self.finds({"tests/b.py": "# see ../notes/plan.md\n"}, "plan.md", "not in the tree")
        self.finds({"packaging/c.sh": "cp NEWS.md x\n"}, "NEWS.md", "not in the tree")
        self.finds({"core/d.cmake": "# ui/README.md\n"}, "ui/README.md", "not in the tree")
        self.finds({"CMakeLists.txt": "# design.md\n"}, "CMakeLists.txt:1", "not in the tree")

    def test_the_source_of_a_rule_is_looked_at(self):
        self.finds({"resources/rules/a.csv": "word,source\na,b\nc,mediation.md 4.7\n"}, "a.csv:3", "mediation.md", "not in the tree")
        self.finds({"resources/papers/a.txt": "依据mediation.md\n"}, "mediation.md", "not in the tree")

    def test_a_section_of_a_page_without_sections_is_found(self):
        for section in ("1.14", "6", "section 6", "L10", "E307", "§ 3", "1.17 A"):
            self.finds({"core/a.h": f"// Ages (residents.md {section}).\n"}, "core/a.h:1", "no numbered sections")
        self.finds({"core/a.h": "// Ages (residents.md, 1.14).\n"}, "no numbered sections")

    def test_a_migration_is_looked_at_unless_it_has_shipped_so(self):
        self.finds({"core/store/migrations/0099_more.sql": "-- mediation.md T01\n"}, "0099_more.sql:1", "mediation.md")
        self.clean({"core/store/migrations/0010_mediation.sql": "-- mediation.md T01\n"})

    def test_documents_of_the_tree_may_be_named(self):
        self.clean({
            "core/a.h": "// Layers: core/README.md. Help: manual/residents.md, residents.md; README.md.\n",
            "core/a.cpp": 'open("manual/" + page + ".md"); glob("*.md");\n',
            "packaging/b.sh": "cat README.md 2>/dev/null\n",
            "core/CMakeLists.txt": "install(FILES README.md core/README.md DESTINATION x) # ../core/README.md\n",
            "resources/manual/residents.md": "[x](start.md)\n",
        })


if __name__ == "__main__":
    unittest.main()
