// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_acts.h"

#include "core/registry/act_making.h"
#include "core/rules/rule_actions.h"
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
    return outcomeOf(registry.apply(actor, "rules.seed", &seedRules));
}

Result<ActOutcome> runChange(Registry& registry, const Actor& actor, const ActInput& line)
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
    return outcomeOf(registry.apply(actor, "rules.change", [&](Writer& writer) {
        return changeRule(writer, list, word, value, from, source);
    }));
}

} // namespace

std::vector<ActEntry> ruleActs()
{
    return {
        {"rules.seed", {}, &runSeed},
        {"rules.change",
         {{"list", Kind::text, true, {}},
          {"word", Kind::text, true, {}},
          {"value", Kind::text, true, {}},
          {"from", Kind::date, true, {}},
          {"source", Kind::text, false, {}}},
         &runChange},
    };
}

} // namespace linwu::rules
