// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_actions.h"

#include "core/calendar/work_calendar.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

#include <algorithm>

namespace linwu::rules {

namespace {

/// The row of the file for what was shown, perhaps only as shipped; the list is written first where the file does not hold it yet.
Result<Rule> rowOf(Writer& writer, const Rule& shown)
{
    if (shown.id.valid()) {
        return shown;
    }
    if (auto status = seedRuleList(writer, shown.list); !status) {
        return status.error();
    }
    for (const auto& row : allRules(writer.reader(), shown.list)) {
        if (row.word == shown.word && row.validFrom == shown.validFrom) {
            return row;
        }
    }
    return failure(ErrorCode::notFound, shown.word, "rule");
}

Result<CodeItem> rowOf(Writer& writer, const CodeItem& shown)
{
    if (shown.id.valid()) {
        return shown;
    }
    if (auto status = seedCodeList(writer, shown.list); !status) {
        return status.error();
    }
    for (const auto& row : allCodeItems(writer.reader(), shown.list)) {
        if (row.code == shown.code && row.validFrom == shown.validFrom) {
            return row;
        }
    }
    return failure(ErrorCode::notFound, shown.code, "code_item");
}

} // namespace

Status changeRule(
    Writer& writer, std::string_view list, std::string_view word, const std::string& value, const Date& from, const std::string& source
)
{
    const auto shown = ruleOn(writer.reader(), list, word, from);
    if (!shown) {
        return failure(ErrorCode::notFound, std::string(word), "rule");
    }
    const auto current = rowOf(writer, *shown);
    if (!current) {
        return current.error();
    }
    const auto rows = allRules(writer.reader(), list);
    const bool later = std::any_of(rows.begin(), rows.end(), [&](const Rule& row) {
        return row.word == word && row.validFrom && *row.validFrom >= from;
    });
    if (later) {
        return invalid("valid_from", "rule_period");
    }
    Rule ended = *current;
    ended.validTo = from;
    Rule begun = *current;
    begun.id = {};
    begun.value = value;
    begun.validFrom = from;
    begun.source = source;
    begun.confidence = "own";
    writer.subject(current->label);
    if (auto status = writer.edit(*current, ended); !status) {
        return status;
    }
    return writer.add(begun);
}

Status correctRule(Writer& writer, const Rule& shown, const Rule& edited)
{
    const auto row = rowOf(writer, shown);
    if (!row) {
        return row.error();
    }
    Rule corrected = *row;
    corrected.value = edited.value;
    corrected.label = edited.label;
    corrected.source = edited.source;
    corrected.confidence = edited.confidence;
    writer.subject(shown.label);
    return writer.edit(*row, corrected);
}

Status addCode(Writer& writer, CodeItem& item)
{
    if (auto status = seedCodeList(writer, item.list); !status) {
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
    const auto row = rowOf(writer, shown);
    if (!row) {
        return row.error();
    }
    CodeItem corrected = *row;
    corrected.name = edited.name;
    corrected.aliases = edited.aliases;
    corrected.detail = edited.detail;
    corrected.position = edited.position;
    writer.subject(shown.name);
    return writer.edit(*row, corrected);
}

Status retireCode(Writer& writer, const CodeItem& shown, const Date& day)
{
    const auto row = rowOf(writer, shown);
    if (!row) {
        return row.error();
    }
    CodeItem retired = *row;
    retired.validTo = day;
    writer.subject(shown.name);
    return writer.edit(*row, retired);
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
    if (auto status = seedHolidays(writer); !status) {
        return status;
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
