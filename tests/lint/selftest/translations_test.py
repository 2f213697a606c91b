# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_translations


def ts(*messages):
    return "<TS><context><name>C</name>" + "".join(f"<message>{message}</message>" for message in messages) + "</context></TS>\n"


class Translations(Planted):
    def tree(self, code, *messages):
        return {"ui/a.cpp": code, check_translations.SHIPPED: ts(*messages)}

    def finds(self, tree, *words):
        self.assertFinds(check_translations.find, tree, *words)

    def clean(self, tree):
        self.assertClean(check_translations.find, tree)

    def test_a_whole_translation_is_clean(self):
        self.clean(self.tree('tr("Save %1");', "<source>Save %1</source><translation>保存 %1</translation>"))

    def test_a_missing_string_is_found(self):
        self.finds(self.tree('x();\ntr("Save");'), "ui/a.cpp:2", "Save")

    def test_strings_in_neighbouring_literals_and_with_escapes_are_read_as_the_compiler_does(self):
        self.clean(self.tree('tr("Save \\"it\\" "\n   "now");', '<source>Save "it" now</source><translation>立即保存</translation>'))

    def test_strings_of_translate_and_noop_are_wanted_too(self):
        self.finds(self.tree('QCoreApplication::translate("C", "Save");'), "Save")
        self.finds(self.tree('QT_TRANSLATE_NOOP("C", "Save");'), "Save")
        self.finds(self.tree('QT_TR_NOOP("Save");'), "Save")

    def test_an_unfinished_string_is_found(self):
        self.finds(self.tree("", '<source>Save</source><translation type="unfinished">保存</translation>'), "not translated")
        self.finds(self.tree("", "<source>Save</source><translation></translation>"), "not translated")

    def test_a_lost_place_is_found(self):
        self.finds(self.tree("", "<source>Save %1</source><translation>保存</translation>"), "lost %1")

    def test_a_place_from_nowhere_is_found(self):
        self.finds(self.tree("", "<source>Save</source><translation>保存 %1</translation>"), "not in the source")

    def test_an_empty_form_of_a_number_is_found(self):
        self.finds(
            self.tree("", '<source>%n rows</source><translation><numerusform></numerusform></translation>'), "not translated")

    def test_a_string_only_known_as_vanished_is_found(self):
        self.finds(self.tree('tr("Save");', '<source>Save</source><translation type="vanished">保存</translation>'), "ui/a.cpp:1")

    def test_a_missing_file_is_found(self):
        self.finds({"ui/a.cpp": 'tr("Save");'}, "missing")

    def test_core_makes_no_sentences(self):
        self.finds({"core/base/a.cpp": 'auto x = tr("Save");'}, "core makes no sentences")


if __name__ == "__main__":
    unittest.main()
