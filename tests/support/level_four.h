// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Helpers for level four: the setting, and entries of invented people.

#include "core/residents/level_four_actions.h"
#include "core/residents/level_four_queries.h"
#include "core/residents/resident_list_queries.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"
#include "tests/support/residents.h"

#include <algorithm>

namespace linwu::test {

/// What the setting 采集四级信息 of a file says from now on, as if it had never said anything else.
inline void collectLevelFour(Registry& registry, const Actor& actor, bool collects = true)
{
    if (!rules::ruleOn(registry.reader(), "settings", "level_four", registry.today())) {
        REQUIRE(rules::seedFile(registry, actor));
    }
    REQUIRE(registry.apply(actor, "rules.correct", [&](Writer& writer) -> Status {
        const auto shown = *rules::ruleOn(writer.reader(), "settings", "level_four", writer.today());
        rules::Rule edited = shown;
        edited.value = collects ? "yes" : "no";
        return rules::correctRule(writer, shown, edited);
    }));
}

inline constexpr const char* levelFourNote = "社区戒毒第二年";

inline residents::LevelFour aLevelFour(Id<residents::Resident> person, const std::string& code = "DRUG")
{
    return {{}, person, code, levelFourNote, Date(2025, 3, 1), std::nullopt};
}

/// An entry that was typed.
inline residents::LevelFour
enterLevelFour(Registry& registry, const Actor& actor, Id<residents::Resident> person, const std::string& code = "DRUG")
{
    residents::LevelFour entry = aLevelFour(person, code);
    REQUIRE(residents::addLevelFour(registry, actor, entry));
    return entry;
}

/// People of that group.
inline residents::ResidentFilter inGroup(const std::string& code)
{
    residents::ResidentFilter filter;
    filter.groups = {code};
    return filter;
}

inline bool hasChip(const Reader& reader, const std::string& code)
{
    const auto chips = residents::residentChips(reader);
    return std::ranges::find(chips, code, &residents::ResidentChip::group) != chips.end();
}

} // namespace linwu::test
