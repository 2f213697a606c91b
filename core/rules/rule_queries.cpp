// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_queries.h"

#include "core/base/text.h"
#include "core/rules/rule_seed.h"
#include "core/store/table.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace linwu::rules {

namespace {

constexpr std::string_view kWordRules = "list = :list and word = :word order by valid_from, id";
constexpr std::string_view kAllRules = "list = :list order by id";
constexpr std::string_view kAllCodes = "list = :list order by position, id";
constexpr std::string_view kAllHolidays = "on_day >= :first and on_day < :next order by on_day";
constexpr std::string_view kOneHoliday = "select id from holiday limit 1";
constexpr std::string_view kOneRule = "select id from rule where list = :list limit 1";
constexpr std::string_view kOneCode = "select id from code_item where list = :list limit 1";
constexpr std::string_view kHolidays = "select on_day, off, name from holiday order by on_day";
constexpr std::string_view kRuleLists = "select distinct list from rule order by list";
constexpr std::string_view kCodeLists = "select distinct list from code_item order by list";

/// The lists of the file and the shipped ones, each once.
template <class R>
std::vector<std::string> lists(const Reader& reader, std::string_view sql, const std::vector<R>& shipped)
{
    std::set<std::string> names;
    reader.session().each(sql, {}, [&](const Row& row) {
        names.emplace(row.text(0));
        return true;
    });
    for (const auto& record : shipped) {
        names.insert(record.list);
    }
    return {names.begin(), names.end()};
}

template <class R>
bool holdsOn(const R& record, const Date& day)
{
    return Period{record.validFrom, record.validTo}.contains(day);
}

template <class R>
std::vector<R> ofList(const std::vector<R>& shipped, std::string_view list)
{
    std::vector<R> found;
    std::copy_if(shipped.begin(), shipped.end(), std::back_inserter(found), [&](const R& record) { return record.list == list; });
    return found;
}

template <class R>
std::vector<R> onDay(std::vector<R> records, const Date& day)
{
    std::erase_if(records, [&](const R& record) { return !holdsOn(record, day); });
    return records;
}

std::optional<TermUnit> termUnit(std::string_view unit)
{
    if (unit == "days" || unit == "calendar_days") {
        return TermUnit::day;
    }
    if (unit == "working_days") {
        return TermUnit::workingDay;
    }
    if (unit == "months") {
        return TermUnit::month;
    }
    return unit == "years" ? std::optional(TermUnit::year) : std::nullopt;
}

} // namespace

std::optional<Rule> ruleOn(const Reader& reader, std::string_view list, std::string_view word, const Date& day)
{
    auto rows = listRecords<Rule>(reader.session(), kWordRules, {{"list", toValue(list)}, {"word", toValue(word)}});
    if (rows.empty()) {
        rows = ofList(shippedRules(), list);
        std::erase_if(rows, [&](const Rule& rule) { return rule.word != word; });
    }
    rows = onDay(std::move(rows), day);
    return rows.empty() ? std::nullopt : std::optional<Rule>(std::move(rows.back()));
}

std::optional<std::int64_t> figureOn(const Reader& reader, std::string_view list, std::string_view word, const Date& day)
{
    const auto rule = ruleOn(reader, list, word, day);
    if (!rule || !isDigits(rule->value)) {
        return std::nullopt;
    }
    return std::stoll(rule->value);
}

std::vector<Rule> rulesOn(const Reader& reader, std::string_view list, const Date& day)
{
    return onDay(allRules(reader, list), day);
}

std::vector<Rule> allRules(const Reader& reader, std::string_view list)
{
    auto rows = listRecords<Rule>(reader.session(), kAllRules, {{"list", toValue(list)}});
    std::set<std::string> words;
    std::transform(rows.begin(), rows.end(), std::inserter(words, words.end()), [](const Rule& rule) { return rule.word; });
    for (auto& rule : ofList(shippedRules(), list)) {
        if (!words.contains(rule.word)) {
            rows.push_back(std::move(rule));
        }
    }
    return rows;
}

std::vector<std::string> ruleLists(const Reader& reader)
{
    return lists(reader, kRuleLists, shippedRules());
}

std::vector<std::string> codeLists(const Reader& reader)
{
    return lists(reader, kCodeLists, shippedCodes());
}

bool holdsRules(const Reader& reader, std::string_view list)
{
    return reader.session().one(kOneRule, {{"list", toValue(list)}}).has_value();
}

bool holdsCodes(const Reader& reader, std::string_view list)
{
    return reader.session().one(kOneCode, {{"list", toValue(list)}}).has_value();
}

bool holdsHolidays(const Reader& reader)
{
    return reader.session().one(kOneHoliday).has_value();
}

std::vector<CodeItem> codeItems(const Reader& reader, std::string_view list, const Date& day)
{
    return onDay(allCodeItems(reader, list), day);
}

std::optional<CodeItem> codeItem(const Reader& reader, std::string_view list, std::string_view code)
{
    const auto items = allCodeItems(reader, list);
    const auto newest = std::find_if(items.rbegin(), items.rend(), [&](const CodeItem& item) { return item.code == code; });
    return newest == items.rend() ? std::nullopt : std::optional<CodeItem>(*newest);
}

std::vector<CodeItem> allCodeItems(const Reader& reader, std::string_view list)
{
    auto rows = listRecords<CodeItem>(reader.session(), kAllCodes, {{"list", toValue(list)}});
    return rows.empty() ? ofList(shippedCodes(), list) : rows;
}

std::vector<Holiday> holidays(const Reader& reader, int year)
{
    const Date first(static_cast<unsigned short>(year), 1, 1);
    const Date next(static_cast<unsigned short>(year + 1), 1, 1);
    if (holdsHolidays(reader)) {
        return listRecords<Holiday>(reader.session(), kAllHolidays, {{"first", toValue(first)}, {"next", toValue(next)}});
    }
    std::vector<Holiday> days = shippedHolidays();
    std::erase_if(days, [&](const Holiday& holiday) { return holiday.day < first || holiday.day >= next; });
    return days;
}

WorkCalendar calendarOf(const Reader& reader)
{
    if (!holdsHolidays(reader)) {
        return WorkCalendar::shipped();
    }
    std::vector<HolidayLine> lines;
    reader.session().each(kHolidays, {}, [&](const Row& row) {
        if (const auto day = parseIsoDate(row.text(0))) {
            lines.push_back({*day, row.integer(1) != 0, std::string(row.text(2))});
        }
        return true;
    });
    return WorkCalendar(lines);
}

CountMode countMode(const Reader& reader, const Date& day)
{
    const auto rule = ruleOn(reader, "settings", "count_mode", day);
    return rule ? fromCode<CountMode>(rule->value).value_or(CountMode::statutory) : CountMode::statutory;
}

Result<Deadline> deadlineFrom(const Reader& reader, std::string_view list, std::string_view word, const Date& start)
{
    const auto rule = ruleOn(reader, list, word, start);
    if (!rule) {
        return failure(ErrorCode::notFound, std::string(word), "rule");
    }
    const auto unit = termUnit(rule->unit);
    if (!unit || !isDigits(rule->value)) {
        return invalid(std::string(word), "rule_value");
    }
    return deadlineOf(start, {std::stoi(rule->value), *unit}, calendarOf(reader));
}

} // namespace linwu::rules
