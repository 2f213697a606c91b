// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_acts.h"

#include "core/registry/act_making.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

namespace linwu::rules {

namespace {

using Kind = ActField::Kind;

/// What an act that names no single record answers.
Result<ActOutcome> outcomeOf(const Result<Changes>& done)
{
    if (!done) {
        return done.error();
    }
    ActOutcome outcome;
    outcome.changes = *done;
    return outcome;
}

Result<ActOutcome> runSeed(Registry& registry, const Actor& actor, const ActInput&)
{
    return outcomeOf(seedFile(registry, actor));
}

Result<ActOutcome> runChange(const RuleDoor& door, Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    const auto list = reader.need<std::string>("list");
    const auto word = reader.need<std::string>("word");
    const auto value = reader.need<std::string>("value");
    const Date from = reader.need<Date>("from");
    const auto source = reader.value<std::string>("source");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    return outcomeOf(door(registry, actor, "rules.change", [&](Writer& writer) {
        return changeRule(writer, list, word, value, from, source);
    }));
}

Result<ActOutcome> runCorrect(const RuleDoor& door, Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    const auto list = reader.need<std::string>("list");
    const auto word = reader.need<std::string>("word");
    const auto value = reader.need<std::string>("value");
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
    using Run = Result<ActOutcome> (*)(const RuleDoor&, Registry&, const Actor&, const ActInput&);
    const auto entry = [&](const char* action, std::vector<ActField> fields, Run run) {
        return ActEntry{action, std::move(fields), [door, run](Registry& registry, const Actor& actor, const ActInput& line) {
                            return run(door, registry, actor, line);
                        }};
    };
    const ActField list{"list", Kind::text, true, {}};
    const ActField word{"word", Kind::text, true, {}};
    const ActField value{"value", Kind::text, true, {}};
    const ActField source{"source", Kind::text, false, {}};
    return {
        {"rules.seed", {}, &runSeed},
        entry("rules.change", {list, word, value, {"from", Kind::date, true, {}}, source}, &runChange),
        entry("rules.correct", {list, word, value, {"on", Kind::date, false, {}}, source}, &runCorrect),
        entry(
            "rules.import_holidays",
            {{"year", Kind::number, true, {}}, {"table", Kind::text, true, {}}, source},
            &runImportHolidays
        ),
    };
}

} // namespace linwu::rules
