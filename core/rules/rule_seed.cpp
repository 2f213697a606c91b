// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_seed.h"

#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/registry/writer.h"
#include "core/rules/rule_queries.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace linwu::rules {

namespace {

/// A shipped table of figures and what its columns for the word and the code are called.
struct RuleFile {
    std::string_view list;
    std::string_view word;
    std::string_view code;
};

constexpr std::array<RuleFile, 7> ruleFiles{{
    {"settings", "word", ""},
    {"resident_ages", "word", ""},
    {"role_rights", "word", ""},
    {"masks", "word", ""},
    {"mediation_terms", "word", "deadline"},
    {"ledger_limits", "name", ""},
    {"retention", "word", ""},
}};

/// A shipped code list, where its file lies and which columns name the item.
struct CodeFile {
    std::string_view list;
    std::string_view file;
    std::string_view name;
};

constexpr std::array<CodeFile, 14> codeFiles{{
    {"roles", "codes/roles.csv", "name"},
    {"sex", "codes/sex.csv", "name"},
    {"ethnic", "codes/ethnic.csv", "name"},
    {"education", "codes/education.csv", "name"},
    {"marital", "codes/marital.csv", "name"},
    {"political", "codes/political.csv", "name"},
    {"relationship", "codes/relationship.csv", "name"},
    {"id_types", "codes/id_types.csv", "name"},
    {"special_groups", "codes/special_groups.csv", "name"},
    {"gbt31000", "codes/gbt31000_codes.csv", "name"},
    {"dispute_types", "codes/dispute_types.csv", "name"},
    {"case_papers", "codes/case_papers.csv", "name"},
    {"ledger_classes", "codes/ledger_classes.csv", "name"},
    {"disclosure_catalogue", "rules/disclosure_catalogue.csv", "item"},
}};

bool has(const CodeTable& table, std::string_view column)
{
    return std::find(table.columns().begin(), table.columns().end(), column) != table.columns().end();
}

std::string cellOr(const CodeTable& table, std::size_t row, std::string_view column)
{
    return !column.empty() && has(table, column) ? table.cell(row, column) : std::string();
}

std::optional<Date> dateOr(const CodeTable& table, std::size_t row, std::string_view column)
{
    return parseIsoDate(cellOr(table, row, column));
}

/// Labels of tables that carry none.
std::map<std::pair<std::string, std::string>, std::string> labels()
{
    std::map<std::pair<std::string, std::string>, std::string> found;
    const CodeTable table = CodeTable::ofEmbedded("rules/rule_labels.csv");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        found[{table.cell(row, "list"), table.cell(row, "word")}] = table.cell(row, "label");
    }
    return found;
}

/// Whatever a list has besides its code, name and dates, one column a line.
std::string detailOf(const CodeTable& table, std::size_t row, std::string_view nameColumn)
{
    constexpr std::array<std::string_view, 6> own{"code", "aliases", "list", "valid_from", "valid_to", "confidence"};
    std::string detail;
    for (std::size_t column = 0; column < table.columns().size(); ++column) {
        const std::string& name = table.columns()[column];
        const bool skipped = name == nameColumn || std::find(own.begin(), own.end(), name) != own.end();
        if (!skipped && !table.cell(row, column).empty()) {
            detail += name + "=" + table.cell(row, column) + "\n";
        }
    }
    return detail;
}

/// Adds all records of one kind as one journal entry.
template <Record R>
void addAll(Writer& writer, std::vector<R>& records)
{
    if (records.empty()) {
        return;
    }
    std::int64_t id = writer.reserveIds(R::table, static_cast<std::int64_t>(records.size()));
    auto bulk = writer.bulkAdd<R>();
    std::vector<Value> values;
    for (auto& record : records) {
        record.id.value = id++;
        values.clear();
        for (auto& field : fieldsOf(record, writer.sealer())) {
            values.push_back(std::move(field.value));
        }
        bulk.add(values.data(), values.size());
    }
    bulk.finish();
}

template <Record R>
Status checked(Writer& writer, const std::vector<R>& records)
{
    for (const auto& record : records) {
        if (auto status = writer.require(check(record)); !status) {
            return status;
        }
    }
    return {};
}

} // namespace

std::vector<Rule> shippedRules(std::string_view list)
{
    std::vector<Rule> rules;
    const auto names = labels();
    for (const auto& file : ruleFiles) {
        if (!list.empty() && list != file.list) {
            continue;
        }
        const CodeTable table = CodeTable::ofEmbedded("rules/" + std::string(file.list) + ".csv");
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            Rule rule;
            rule.list = file.list;
            rule.word = table.cell(row, file.word);
            rule.code = cellOr(table, row, file.code);
            const auto label = names.find({rule.list, rule.word});
            rule.label = label != names.end() ? label->second : cellOr(table, row, "label");
            rule.value = table.cell(row, "value");
            rule.unit = table.cell(row, "unit");
            rule.choices = cellOr(table, row, "choices");
            rule.condition = cellOr(table, row, "condition") + cellOr(table, row, "group");
            rule.validFrom = dateOr(table, row, "valid_from");
            rule.validTo = dateOr(table, row, "valid_to");
            rule.source = table.cell(row, "source");
            rule.confidence = table.cell(row, "confidence");
            rules.push_back(std::move(rule));
        }
    }
    return rules;
}

std::vector<CodeItem> shippedCodes()
{
    std::vector<CodeItem> items;
    for (const auto& file : codeFiles) {
        const CodeTable table = CodeTable::ofEmbedded(file.file);
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            CodeItem item;
            const std::string part = cellOr(table, row, "list");
            item.list = std::string(file.list) + (part.empty() ? "" : "." + part);
            item.code = table.cell(row, "code");
            item.name = table.cell(row, file.name);
            item.aliases = cellOr(table, row, "aliases");
            item.detail = detailOf(table, row, file.name);
            item.position = static_cast<std::int64_t>(row);
            item.validFrom = dateOr(table, row, "valid_from");
            item.validTo = dateOr(table, row, "valid_to");
            item.confidence = table.cell(row, "confidence");
            items.push_back(std::move(item));
        }
    }
    return items;
}

std::vector<Holiday> shippedHolidays()
{
    std::vector<Holiday> days;
    const CodeTable table = CodeTable::ofEmbedded("codes/holidays.csv");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        Holiday holiday;
        holiday.day = parseIsoDate(table.cell(row, "date")).value();
        holiday.off = table.cell(row, "kind") == "holiday";
        holiday.name = table.cell(row, "name");
        holiday.source = table.cell(row, "sources");
        holiday.confidence = table.cell(row, "confidence");
        days.push_back(std::move(holiday));
    }
    return days;
}

std::vector<Rule> settableRules(const Reader& reader, std::string_view list)
{
    const auto read = shippedRules(list);
    auto rules = allRules(reader, list);
    std::erase_if(rules, [&](const Rule& rule) {
        return std::none_of(read.begin(), read.end(), [&](const Rule& shipped) { return shipped.word == rule.word; });
    });
    return rules;
}

std::vector<std::string> settableLists(const Reader& reader)
{
    auto lists = ruleLists(reader);
    std::erase_if(lists, [](const std::string& list) { return shippedRules(list).empty(); });
    return lists;
}

Status seedRules(Writer& writer)
{
    const Reader& reader = writer.reader();
    const auto known = [](const std::vector<std::string>& lists) { return std::set<std::string>(lists.begin(), lists.end()); };

    std::vector<Rule> newRules = shippedRules();
    std::set<std::pair<std::string, std::string>> words;
    for (const auto& list : ruleLists(reader)) {
        for (const auto& rule : allRules(reader, list)) {
            words.emplace(rule.list, rule.word);
        }
    }
    std::erase_if(newRules, [&](const Rule& rule) { return words.contains({rule.list, rule.word}); });

    std::vector<CodeItem> newItems = shippedCodes();
    const auto lists = known(codeLists(reader));
    std::erase_if(newItems, [&](const CodeItem& item) { return lists.contains(item.list); });

    std::vector<Holiday> newDays = shippedHolidays();
    const WorkCalendar calendar(holidayLines(reader));
    std::erase_if(newDays, [&](const Holiday& holiday) {
        return calendar.knows(static_cast<int>(holiday.day.year())) || calendar.line(holiday.day) != nullptr;
    });

    if (auto status = checked(writer, newRules); !status) {
        return status;
    }
    if (auto status = checked(writer, newItems); !status) {
        return status;
    }
    addAll(writer, newRules);
    addAll(writer, newItems);
    addAll(writer, newDays);
    return {};
}

Result<Changes> seedFile(Registry& registry, const Actor& actor)
{
    return registry.apply(actor, "rules.seed", [](Writer& writer) {
        writer.makeFinal();
        return seedRules(writer);
    });
}

} // namespace linwu::rules
