# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_layers


class Layers(Planted):
    def finds(self, tree, *words):
        self.assertFinds(check_layers.find, tree, *words)

    def clean(self, tree):
        self.assertClean(check_layers.find, tree)

    def test_a_lower_layer_may_not_include_a_higher_one(self):
        self.finds({"core/store/a.cpp": '#include "core/registry/b.h"\n'}, "core/store/a.cpp:1", "may not include core/registry")

    def test_a_register_may_not_include_a_later_one(self):
        self.finds({"core/residents/a.h": '#include "core/grids/b.h"\n'}, "core/residents may not include core/grids")

    def test_a_register_may_include_an_earlier_one(self):
        self.clean({"core/ledger/a.h": '#include "core/residents/b.h"\n#include "core/rules/c.h"\n'})

    def test_core_may_not_include_ui(self):
        self.finds({"core/base/a.h": '#include "ui/text/b.h"\n'}, "core may not include ui")

    def test_core_knows_no_qt(self):
        self.finds({"core/base/a.h": "#include <QString>\n"}, "know no Qt")
        self.finds({"core/base/a.h": "#include <QtCore/QDate>\n"}, "know no Qt")

    def test_core_tests_know_no_qt(self):
        self.finds({"tests/store/a_test.cpp": "#include <QFile>\n"}, "know no Qt")

    def test_database_headers_stay_in_the_store(self):
        self.finds({"core/registry/a.cpp": "#include <SQLiteCpp/Database.h>\n"}, "belong in core/store")
        self.clean({"core/store/a.cpp": "#include <sqlite3.h>\n"})

    def test_sql_text_stays_in_its_places(self):
        text = 'auto x = "select id from resident where id = :id";\n'
        self.finds({"core/residents/resident_actions.cpp": text}, "SQL text")
        self.finds({"ui/residents/page.cpp": 'auto x = R"(delete\n from resident)";\n'}, "SQL text")
        self.clean({"core/residents/resident_queries.cpp": text, "core/store/x.cpp": text, "core/registry/y.cpp": text})

    def test_sql_put_together_from_neighbouring_literals_is_seen(self):
        self.finds({"app/a.cpp": 'auto x = "select id "\n    "from resident";\n'}, "SQL text")

    def test_words_in_a_comment_are_no_sql(self):
        self.clean({"app/a.cpp": '// "select a from b"\n/* "delete from x" */\n'})

    def test_pages_do_not_know_their_siblings(self):
        self.finds({"ui/residents/a.h": '#include "ui/grids/b.h"\n'}, "ui/residents may not include ui/grids")
        self.clean({"ui/shell/a.h": '#include "ui/grids/b.h"\n', "ui/grids/c.h": '#include "ui/widgets/d.h"\n'})

    def test_a_page_does_not_know_a_later_register(self):
        self.finds({"ui/grids/a.h": '#include "core/ledger/b.h"\n'}, "a later register")

    def test_an_include_cycle_is_found(self):
        self.finds(
            {"core/base/a.h": '#include "core/base/b.h"\n', "core/base/b.h": '#include "core/base/a.h"\n'},
            "include cycle", "core/base/a.h -> core/base/b.h -> core/base/a.h")

    def test_an_unknown_folder_must_be_named(self):
        self.finds({"core/petitions/a.h": '#include "core/base/b.h"\n'}, "name its layer")

    def test_includes_are_written_from_the_root(self):
        self.finds({"core/base/a.cpp": '#include "a.h"\n'}, "from the root")


if __name__ == "__main__":
    unittest.main()
