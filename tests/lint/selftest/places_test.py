# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_places


class Places(Planted):
    def finds(self, text, *words):
        self.assertFinds(check_places.find, {"core/a.cpp": text}, "core/a.cpp:1", *words)

    def clean(self, tree):
        self.assertClean(check_places.find, tree)

    def test_paths_of_a_machine_are_found(self):
        self.finds('open("/home/li/x");\n', "a path of one machine")
        self.finds('open("/root/x");\n', "a path of one machine")
        self.finds('open("/work/x");\n', "a path of one machine")

    def test_relative_paths_and_divisions_are_clean(self):
        self.clean({"core/a.cpp": '#include "core/work/x.h"\nauto y = a /work;\n', "packaging/b.sh": "cp x $HOME/work/y\n"})

    def test_hosts_are_found(self):
        self.finds('get("https://example.org/x");\n', "a host")
        self.finds('connect("localhost");\n', "a host")
        self.finds('connect("192.168.1.7");\n', "a host")

    def test_xml_namespaces_are_no_hosts(self):
        self.clean({"core/a.cpp": 'ns("http://schemas.openxmlformats.org/spreadsheetml/2006/main");\n'})

    def test_documents_and_source_notes_may_cite(self):
        self.clean({"core/README.md": "https://example.org\n", "resources/codes/a.csv": "x,https://example.org\n"})


if __name__ == "__main__":
    unittest.main()
