// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the acts on rules and those on codes share. Used by the acts of this folder only.

#include "core/rules/rule_acts.h"

namespace linwu::rules {

using RuleRun = Result<ActOutcome> (*)(const RuleDoor&, Registry&, const Actor&, const ActInput&);

/// An entry of the table whose work goes through `door`.
[[nodiscard]] inline ActEntry actThrough(const RuleDoor& door, const char* action, std::vector<ActField> fields, RuleRun run)
{
    return {action, std::move(fields), [door, run](Registry& registry, const Actor& actor, const ActInput& line) {
                return run(door, registry, actor, line);
            }};
}

/// What an act that names no single record answers.
[[nodiscard]] inline Result<ActOutcome> outcomeOf(const Result<Changes>& done)
{
    if (!done) {
        return done.error();
    }
    ActOutcome outcome;
    outcome.changes = *done;
    return outcome;
}

/// `rules.add_code`, `rules.change_code` (has changed), `rules.correct_code` (was wrong) and `rules.retire_code`.
[[nodiscard]] std::vector<ActEntry> codeActs(const RuleDoor& door);

} // namespace linwu::rules
