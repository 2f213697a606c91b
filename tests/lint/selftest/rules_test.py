# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_rules

SETTINGS = "word,value\ncount_mode,statutory\n"


class Rules(Planted):
    def test_a_rule_that_nothing_reads_is_found(self):
        self.assertFinds(
            check_rules.find, {"resources/rules/settings.csv": SETTINGS, "core/a.cpp": 'read("hotline");\n'},
            "settings.csv:2", "count_mode")

    def test_a_word_in_a_comment_or_in_the_words_of_the_window_is_no_reading(self):
        self.assertFinds(
            check_rules.find,
            {"resources/rules/settings.csv": SETTINGS, "core/a.cpp": '// "count_mode"\n', "ui/text/words.cpp": '"count_mode";\n'},
            "count_mode")

    def test_a_rule_that_is_read_is_clean(self):
        self.assertClean(check_rules.find, {"resources/rules/settings.csv": SETTINGS, "core/a.cpp": 'read("count_mode");\n'})

    def test_rows_read_by_the_beginning_of_their_word_are_clean(self):
        self.assertClean(check_rules.find, {
            "resources/rules/mediation_terms.csv": "word,value\nclaim_hard,200\n",
            "core/mediation/closing_actions.cpp": 'auto word = "claim_" + grade;\n'})


if __name__ == "__main__":
    unittest.main()
