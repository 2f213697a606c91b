// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Rule, CodeItem, Holiday: what a community may set for itself, as dated records of the file.

#include "core/base/record.h"
#include "core/calendar/deadline.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace linwu::rules {

/// One figure of a rule for one period: the thirty days of 司法确认, the cash limit, a pattern of numbers.
struct Rule {
    static constexpr std::string_view table = "rule";
    Id<Rule> id;
    std::string list;      ///< the shipped table it belongs to: `mediation_terms`, `ledger_limits`, `settings`
    std::string word;      ///< stable word: `confirmation`
    std::string code;      ///< short code: `DL-06`; may be empty
    std::string label;     ///< what people call it: 申请司法确认
    std::string value;     ///< the figure or word
    std::string unit;      ///< days, working_days, months, years, percent, fen, count, yes_no, choice, text …
    std::string choices;   ///< allowed words of a choice, separated by `|`
    std::string condition; ///< when it applies; for a setting the page of settings it stands on
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
    std::string source;     ///< law and article, or where it comes from
    std::string confidence; ///< sure, likely, unsure, proposal

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("list", self.list);
        visit("word", self.word);
        visit("code", self.code);
        visit("label", self.label);
        visit("value", self.value);
        visit("unit", self.unit);
        visit("choices", self.choices);
        visit("condition", self.condition);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
        visit("source", self.source);
        visit("confidence", self.confidence);
    }

    bool operator==(const Rule&) const = default;
};

/// One code of a list for one period. Codes are retired, never deleted: old records still carry them.
struct CodeItem {
    static constexpr std::string_view table = "code_item";
    Id<CodeItem> id;
    std::string list; ///< `ethnic`, `dispute_types`; lists within one file `gbt31000.住所类型`
    std::string code;
    std::string name;
    std::string aliases; ///< other words ledgers use, separated by `|`
    std::string detail;  ///< further columns, one a line: `sex=1`
    std::int64_t position = 0;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
    std::string confidence;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("list", self.list);
        visit("code", self.code);
        visit("name", self.name);
        visit("aliases", self.aliases);
        visit("detail", self.detail);
        visit("position", self.position);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
        visit("confidence", self.confidence);
    }

    bool operator==(const CodeItem&) const = default;
};

/// One line of a yearly notice of the State Council (节假日, 调休).
struct Holiday {
    static constexpr std::string_view table = "holiday";
    Id<Holiday> id;
    Date day{2000, 1, 1};
    bool off = true;  ///< false: a weekend day that is worked
    std::string name; ///< 端午节
    std::string source;
    std::string confidence;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("on_day", self.day);
        visit("off", self.off);
        visit("name", self.name);
        visit("source", self.source);
        visit("confidence", self.confidence);
    }

    bool operator==(const Holiday&) const = default;
};

/// The value can be said in that unit: a figure in digits, a choice by one of its words, a day as `08-31`.
[[nodiscard]] bool fitsUnit(const std::string& value, std::string_view unit, const std::string& choices);

/// The units in which a length of time may be set, the one for the other: `days`, `working_days`, `months`. (Ages are in `years`
/// and stay so.)
[[nodiscard]] std::span<const std::string_view> termUnits();

/// How a length of time in that unit is counted; nothing for a unit of something else. An age in `years` counts too.
[[nodiscard]] std::optional<TermUnit> termUnitOf(std::string_view unit);

/// A rule with that unit is a length of time, and its unit may be set. Files of the first versions say `calendar_days` for
/// `days`.
[[nodiscard]] bool isTermUnit(std::string_view unit);

/// `rule_value` when the value does not fit its unit or is no allowed choice; `rule_period` when it ends before it begins;
/// `rule_source` without a source.
[[nodiscard]] Problems check(const Rule& rule);

/// `code_empty`, `name_empty`, `rule_period`, and what its list asks of its columns (`code_columns.h`).
[[nodiscard]] Problems check(const CodeItem& item);

/// `name_empty`.
[[nodiscard]] Problems check(const Holiday& holiday);

/// A further column of a code: `detailOf(item, "sex")`; empty when the list has no such column.
[[nodiscard]] std::string detailOf(const CodeItem& item, std::string_view column);

/// Sets a further column, in the place where it stood or behind the others; an empty value takes it out. Line breaks become
/// blanks.
void setDetail(CodeItem& item, std::string_view column, const std::string& value);

} // namespace linwu::rules
