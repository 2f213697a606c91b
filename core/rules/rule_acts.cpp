// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_acts.h"

#include "core/registry/act_making.h"
#include "core/rules/rule_act_making.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

namespace linwu::rules {

namespace {

using Kind = ActField::Kind;

Result<ActOutcome> runSeed(Registry& registry, const Actor& actor, const ActInput&)
{
    return outcomeOf(seedFile(registry, actor));
}

Result<ActOutcome> runChange(const RuleDoor& door, Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    const RuleChange change{
        reader.need<std::string>("list"),
        reader.need<std::string>("word"),
        reader.need<std::string>("value"),
        reader.value<std::string>("unit"),
        reader.need<Date>("from"),
        reader.value<std::string>("source")};
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    return outcomeOf(door(registry, actor, "rules.change", [&](Writer& writer) { return changeRule(writer, change); }));
}

Result<ActOutcome> runCorrect(const RuleDoor& door, Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    const auto list = reader.need<std::string>("list");
    const auto word = reader.need<std::string>("word");
    const auto value = reader.need<std::string>("value");
    const auto unit = reader.value<std::string>("unit");
    const auto on = reader.value<std::optional<Date>>("on");
    const auto source = reader.value<std::string>("source");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    return outcomeOf(door(registry, actor, "rules.correct", [&](Writer& writer) -> Status {
        const auto shown = ruleOn(writer.reader(), list, word, on.value_or(writer.today()));
        if (!shown) {
            return failure(ErrorCode::notFound, word, "rule");
        }
        Rule edited = *shown;
        edited.value = value;
        edited.unit = unit.empty() ? shown->unit : unit;
        edited.source = source.empty() ? shown->source : source;
        return correctRule(writer, *shown, edited);
    }));
}

Result<ActOutcome> runImportHolidays(const RuleDoor& door, Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    const auto year = reader.need<int>("year");
    const auto table = reader.need<std::string>("table");
    const auto source = reader.value<std::string>("source");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    return outcomeOf(door(registry, actor, "rules.import_holidays", [&](Writer& writer) {
        writer.subject(std::to_string(year));
        return importHolidays(writer, year, table, source);
    }));
}

} // namespace

std::vector<ActEntry> ruleActs(const RuleDoor& door)
{
    const auto entry = [&](const char* action, std::vector<ActField> fields, RuleRun run) {
        return actThrough(door, action, std::move(fields), run);
    };
    const ActField list{"list", Kind::text, true, {}};
    const ActField word{"word", Kind::text, true, {}};
    const ActField value{"value", Kind::text, true, {}};
    const ActField unit{"unit", Kind::text, false, {}};
    const ActField source{"source", Kind::text, false, {}};
    std::vector<ActEntry> acts{
        {"rules.seed", {}, &runSeed},
        entry("rules.change", {list, word, value, unit, {"from", Kind::date, true, {}}, source}, &runChange),
        entry("rules.correct", {list, word, value, unit, {"on", Kind::date, false, {}}, source}, &runCorrect),
        entry(
            "rules.import_holidays",
            {{"year", Kind::number, true, {}}, {"table", Kind::text, true, {}}, source},
            &runImportHolidays
        ),
    };
    for (auto& act : codeActs(door)) {
        acts.push_back(std::move(act));
    }
    return acts;
}

} // namespace linwu::rules
