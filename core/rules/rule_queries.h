// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What holds on a day: rules, codes and the working calendar, asked of the file.

#include "core/calendar/work_calendar.h"
#include "core/registry/reader.h"
#include "core/rules/rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::rules {

/// The rule of that word in that list on `day`.
[[nodiscard]] std::optional<Rule> ruleOn(const Reader& reader, std::string_view list, std::string_view word, const Date& day);

/// The figure of a rule; nothing when there is no such rule or it is no figure.
[[nodiscard]] std::optional<std::int64_t>
figureOn(const Reader& reader, std::string_view list, std::string_view word, const Date& day);

/// The words and figures of a whole list on `day`.
[[nodiscard]] std::vector<Rule> rulesOn(const Reader& reader, std::string_view list, const Date& day);

/// All periods of all words of a list, for the screen.
[[nodiscard]] std::vector<Rule> allRules(const Reader& reader, std::string_view list);

/// Names of all lists of rules, and of all code lists, for the screen.
[[nodiscard]] std::vector<std::string> ruleLists(const Reader& reader);
[[nodiscard]] std::vector<std::string> codeLists(const Reader& reader);

/// The codes of a list that hold on `day`, in their order.
[[nodiscard]] std::vector<CodeItem> codeItems(const Reader& reader, std::string_view list, const Date& day);

/// One code, whether it still holds or not; the newest of its periods.
[[nodiscard]] std::optional<CodeItem> codeItem(const Reader& reader, std::string_view list, std::string_view code);

/// One code as it holds on `day`.
[[nodiscard]] std::optional<CodeItem> codeOn(const Reader& reader, std::string_view list, std::string_view code, const Date& day);

/// All periods of all codes of a list.
[[nodiscard]] std::vector<CodeItem> allCodeItems(const Reader& reader, std::string_view list);

/// The holidays of one year.
[[nodiscard]] std::vector<Holiday> holidays(const Reader& reader, int year);

/// All lines of the notices that the file holds.
[[nodiscard]] std::vector<HolidayLine> holidayLines(const Reader& reader);

/// The working calendar of the file; the shipped one for a file without any notice. Keep it for the length of one question; it
/// reads some thousand rows.
[[nodiscard]] WorkCalendar calendarOf(const Reader& reader);

/// The setting 计日方式.
[[nodiscard]] CountMode countMode(const Reader& reader, const Date& day);

} // namespace linwu::rules
