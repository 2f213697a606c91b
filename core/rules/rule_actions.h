// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Changing rules, codes and holidays through the door: "has changed" begins a new row, "was wrong" corrects the old one.

#include "core/registry/writer.h"
#include "core/rules/rule.h"

#include <string>
#include <string_view>

namespace linwu::rules {

/// What is to hold from a day on.
struct RuleChange {
    std::string list;
    std::string word;
    std::string value;
    std::string unit; ///< one of termUnits() for a length of time; empty: as it was
    Date from;
    std::string source;
};

/// From a day on the rule has another value or unit (rules.change): the row in force ends, a new one begins. Refused with
/// `notFound` without a row on that day, with `rule_period` when a later row exists already or the row began that very day, with
/// `rule_unit` when the unit is to be another and one of the two is no length of time.
Status changeRule(Writer& writer, const RuleChange& change);

/// The row was wrong (rules.correct): value, unit, label and source are put right, also for past days. Refused with `rule_unit`.
Status correctRule(Writer& writer, const Rule& shown, const Rule& edited);

/// A new code of a list, at its end (rules.add_code). Refused with `taken` when the code stands already, with `list_fixed` when
/// the codes of the list are those of a standard (`freedomOf`); the acts below are too.
Status addCode(Writer& writer, CodeItem& item);

/// Name, other words and details were wrong (rules.correct_code). The code itself stays. Of a standard only other words are
/// taken.
Status correctCode(Writer& writer, const CodeItem& shown, const CodeItem& edited);

/// From `from` on the code means something else (rules.change_code): name, other words and details of `edited` hold from then on.
/// Refused with `rule_period` when the row begins that day or later, or has ended by then.
Status changeCode(Writer& writer, const CodeItem& shown, const CodeItem& edited, const Date& from);

/// The code is used no more from `day` on (rules.retire_code). Old records keep it.
Status retireCode(Writer& writer, const CodeItem& shown, const Date& day);

/// The notice of one year as a table (`date,kind,name`; rules.import_holidays): takes the place of what the file had for that
/// year. Refused with `holidays_unreadable` when the table cannot be read whole, with `holidays_year` when it holds no 国庆节 of
/// that year or a day of another year but the last week of December before.
Status importHolidays(Writer& writer, int year, std::string_view csv, const std::string& source);

} // namespace linwu::rules
