// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_queries.h"

#include "core/base/text.h"
#include "core/store/table.h"

namespace linwu::rules {

namespace {

constexpr std::string_view kRuleOn = "list = :list and word = :word and (valid_from is null or valid_from <= :day) "
                                     "and (valid_to is null or valid_to > :day) order by valid_from desc";
constexpr std::string_view kRulesOn = "list = :list and (valid_from is null or valid_from <= :day) "
                                      "and (valid_to is null or valid_to > :day) order by id";
constexpr std::string_view kAllRules = "list = :list order by word, valid_from";
constexpr std::string_view kCodesOn = "list = :list and (valid_from is null or valid_from <= :day) "
                                      "and (valid_to is null or valid_to > :day) order by position, id";
constexpr std::string_view kAllCodes = "list = :list order by position, id";
constexpr std::string_view kOneCode = "list = :list and code = :code order by id desc";
constexpr std::string_view kCodeOn = "list = :list and code = :code and (valid_from is null or valid_from <= :day) "
                                     "and (valid_to is null or valid_to > :day) order by id desc";
constexpr std::string_view kHolidaysOfYear = "on_day >= :first and on_day < :next order by on_day";
constexpr std::string_view kHolidays = "select on_day, off, name from holiday order by on_day";
constexpr std::string_view kRuleLists = "select distinct list from rule order by list";
constexpr std::string_view kCodeLists = "select distinct list from code_item order by list";

std::vector<std::string> texts(const Reader& reader, std::string_view sql)
{
    std::vector<std::string> found;
    reader.session().each(sql, {}, [&](const Row& row) {
        found.emplace_back(row.text(0));
        return true;
    });
    return found;
}

template <class R>
std::optional<R> first(std::vector<R> records)
{
    return records.empty() ? std::nullopt : std::optional<R>(std::move(records.front()));
}

} // namespace

std::optional<Rule> ruleOn(const Reader& reader, std::string_view list, std::string_view word, const Date& day)
{
    return first(
        listRecords<Rule>(reader.session(), kRuleOn, {{"list", toValue(list)}, {"word", toValue(word)}, {"day", toValue(day)}})
    );
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
    return listRecords<Rule>(reader.session(), kRulesOn, {{"list", toValue(list)}, {"day", toValue(day)}});
}

std::vector<Rule> allRules(const Reader& reader, std::string_view list)
{
    return listRecords<Rule>(reader.session(), kAllRules, {{"list", toValue(list)}});
}

std::vector<std::string> ruleLists(const Reader& reader)
{
    return texts(reader, kRuleLists);
}

std::vector<std::string> codeLists(const Reader& reader)
{
    return texts(reader, kCodeLists);
}

std::vector<CodeItem> codeItems(const Reader& reader, std::string_view list, const Date& day)
{
    return listRecords<CodeItem>(reader.session(), kCodesOn, {{"list", toValue(list)}, {"day", toValue(day)}});
}

std::optional<CodeItem> codeItem(const Reader& reader, std::string_view list, std::string_view code)
{
    return first(listRecords<CodeItem>(reader.session(), kOneCode, {{"list", toValue(list)}, {"code", toValue(code)}}));
}

std::optional<CodeItem> codeOn(const Reader& reader, std::string_view list, std::string_view code, const Date& day)
{
    const Fields parameters{{"list", toValue(list)}, {"code", toValue(code)}, {"day", toValue(day)}};
    return first(listRecords<CodeItem>(reader.session(), kCodeOn, parameters));
}

std::vector<CodeItem> allCodeItems(const Reader& reader, std::string_view list)
{
    return listRecords<CodeItem>(reader.session(), kAllCodes, {{"list", toValue(list)}});
}

std::vector<Holiday> holidays(const Reader& reader, int year)
{
    const Fields parameters{
        {"first", toValue(Date(static_cast<unsigned short>(year), 1, 1))},
        {"next", toValue(Date(static_cast<unsigned short>(year + 1), 1, 1))}};
    return listRecords<Holiday>(reader.session(), kHolidaysOfYear, parameters);
}

std::vector<HolidayLine> holidayLines(const Reader& reader)
{
    std::vector<HolidayLine> lines;
    reader.session().each(kHolidays, {}, [&](const Row& row) {
        if (const auto day = parseIsoDate(row.text(0))) {
            lines.push_back({*day, row.integer(1) != 0, std::string(row.text(2))});
        }
        return true;
    });
    return lines;
}

WorkCalendar calendarOf(const Reader& reader)
{
    const auto lines = holidayLines(reader);
    return lines.empty() ? WorkCalendar::shipped() : WorkCalendar(lines);
}

CountMode countMode(const Reader& reader, const Date& day)
{
    const auto rule = ruleOn(reader, "settings", "count_mode", day);
    return rule ? fromCode<CountMode>(rule->value).value_or(CountMode::statutory) : CountMode::statutory;
}

} // namespace linwu::rules
