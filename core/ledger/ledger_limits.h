// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// LedgerLimits: the numbers a community may set for itself (list `ledger_limits` of core/rules), each with its default and
// source.

#include "core/calendar/deadline.h"
#include "core/registry/reader.h"
#include "core/rules/rule.h"
#include "core/values/money.h"

#include <vector>

namespace linwu::ledger {

struct LedgerLimits {
    Money cashLimit;         ///< 现金限额: a cash payment above it asks for a reason (W112)
    Money majorAmount;       ///< 重大金额: an expense from here on needs a decision (E114)
    int returnPercent = 0;   ///< 反哺比例 of a net profit
    Money workingMinimum;    ///< 社区工作经费 a year
    Money serviceMinimum;    ///< 服务群众专项经费 a year, for the kind of area (城区 or other)
    int monthPublishDay = 0; ///< day of the month after the period
    int quarterPublishDay = 0;
    Term draftMonth;   ///< 编制期限: from the end of a month until its sheet is ready
    Term draftQuarter; ///< the same for a quarter, a half-year, a year
    Term objection;    ///< 监委会 from the submission of a sheet until it agrees or objects
    Term answer;       ///< to answer an opinion of a resident
    Term archive;      ///< from the end of the display to the archive

    bool operator==(const LedgerLimits&) const = default;
};

/// What the settings of the file say on `day`. A word the file has no row for (a file older than the word) is as shipped.
[[nodiscard]] LedgerLimits limitsOn(const Reader& reader, const Date& day);

/// The same from rows in force, in which each word of the list stands once or, where a later row overrules, the last counts.
/// Other lists are passed over; a word that is missing stays 0.
[[nodiscard]] LedgerLimits limitsFrom(const std::vector<rules::Rule>& rows);

} // namespace linwu::ledger
