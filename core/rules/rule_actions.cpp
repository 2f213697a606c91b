// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_actions.h"

#include "core/calendar/work_calendar.h"
#include "core/rules/code_columns.h"
#include "core/rules/rule_queries.h"

#include <algorithm>

namespace linwu::rules {

namespace {

/// Days may become working days or months; an amount stays an amount.
bool mayBecome(std::string_view unit, std::string_view other)
{
    return unit == other || (isTermUnit(unit) && isTermUnit(other));
}

/// `list_fixed` for a list whose codes are those of a standard or of the program.
Status requireOwnCodes(const std::string& list)
{
    return freedomOf(list) == ListFreedom::codes ? Status{} : invalid("list", "list_fixed");
}

} // namespace

Status changeRule(Writer& writer, const RuleChange& change)
{
    const auto current = ruleOn(writer.reader(), change.list, change.word, change.from);
    if (!current) {
        return failure(ErrorCode::notFound, change.word, "rule");
    }
    const auto rows = allRules(writer.reader(), change.list);
    const bool later = std::any_of(rows.begin(), rows.end(), [&](const Rule& row) {
        return row.word == change.word && row.validFrom && *row.validFrom >= change.from;
    });
    if (later) {
        return invalid("valid_from", "rule_period");
    }
    Rule ended = *current;
    ended.validTo = change.from;
    Rule begun = *current;
    begun.id = {};
    begun.value = change.value;
    begun.unit = change.unit.empty() ? current->unit : change.unit;
    begun.validFrom = change.from;
    begun.source = change.source;
    begun.confidence = "own";
    if (!mayBecome(current->unit, begun.unit)) {
        return invalid("unit", "rule_unit");
    }
    writer.subject(current->label);
    if (auto status = writer.edit(*current, ended); !status) {
        return status;
    }
    return writer.add(begun);
}

Status correctRule(Writer& writer, const Rule& shown, const Rule& edited)
{
    Rule corrected = shown;
    corrected.value = edited.value;
    corrected.unit = edited.unit;
    corrected.label = edited.label;
    corrected.source = edited.source;
    corrected.confidence = edited.confidence;
    if (!mayBecome(shown.unit, edited.unit)) {
        return invalid("unit", "rule_unit");
    }
    writer.subject(shown.label);
    return writer.edit(shown, corrected);
}

Status addCode(Writer& writer, CodeItem& item)
{
    if (auto status = requireOwnCodes(item.list); !status) {
        return status;
    }
    const auto items = allCodeItems(writer.reader(), item.list);
    for (const auto& other : items) {
        if (other.code == item.code && Period{other.validFrom, other.validTo}.overlaps({item.validFrom, item.validTo})) {
            return failure(ErrorCode::taken, "code", "code_item");
        }
    }
    item.position = items.empty() ? 0 : items.back().position + 1;
    writer.subject(item.name);
    return writer.add(item);
}

Status correctCode(Writer& writer, const CodeItem& shown, const CodeItem& edited)
{
    CodeItem corrected = shown;
    corrected.aliases = edited.aliases;
    if (freedomOf(shown.list) == ListFreedom::codes) {
        corrected.name = edited.name;
        corrected.detail = edited.detail;
        corrected.position = edited.position;
    } else if (freedomOf(shown.list) == ListFreedom::none || edited.name != shown.name || edited.detail != shown.detail) {
        return invalid("list", "list_fixed");
    }
    writer.subject(shown.name);
    return writer.edit(shown, corrected);
}

Status changeCode(Writer& writer, const CodeItem& shown, const CodeItem& edited, const Date& from)
{
    if (auto status = requireOwnCodes(shown.list); !status) {
        return status;
    }
    if ((shown.validFrom && *shown.validFrom >= from) || (shown.validTo && *shown.validTo <= from)) {
        return invalid("valid_from", "rule_period");
    }
    CodeItem ended = shown;
    ended.validTo = from;
    CodeItem begun = edited;
    begun.id = {};
    begun.list = shown.list;
    begun.code = shown.code;
    begun.position = shown.position;
    begun.validFrom = from;
    begun.validTo = shown.validTo;
    begun.confidence = "own";
    writer.subject(shown.name);
    if (auto status = writer.edit(shown, ended); !status) {
        return status;
    }
    return writer.add(begun);
}

Status retireCode(Writer& writer, const CodeItem& shown, const Date& day)
{
    if (auto status = requireOwnCodes(shown.list); !status) {
        return status;
    }
    CodeItem retired = shown;
    retired.validTo = day;
    writer.subject(shown.name);
    return writer.edit(shown, retired);
}

Status importHolidays(Writer& writer, int year, std::string_view csv, const std::string& source)
{
    const auto lines = readHolidayTable(csv);
    if (lines.empty()) {
        return invalid("table", "holidays_unreadable");
    }
    // A notice may begin with the last days of the year before (元旦).
    const bool stray = std::any_of(lines.begin(), lines.end(), [&](const HolidayLine& line) {
        const auto lineYear = static_cast<int>(line.day.year());
        const bool before = lineYear == year - 1 && line.day.month() == boost::gregorian::Dec && line.day.day() > 24;
        return lineYear != year && !before;
    });
    if (stray || !WorkCalendar(lines).knows(year)) {
        return invalid("year", "holidays_year");
    }
    for (const auto& old : holidays(writer.reader(), year)) {
        if (auto status = writer.remove(old); !status) {
            return status;
        }
    }
    for (const auto& line : lines) {
        for (const auto& old : holidays(writer.reader(), static_cast<int>(line.day.year()))) {
            if (old.day == line.day) {
                if (auto status = writer.remove(old); !status) {
                    return status;
                }
            }
        }
        Holiday holiday{{}, line.day, line.off, line.name, source, "own"};
        if (auto status = writer.add(holiday); !status) {
            return status;
        }
    }
    writer.subject(std::to_string(year));
    return {};
}

} // namespace linwu::rules
