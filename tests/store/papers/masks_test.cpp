// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/masking.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_seed.h"
#include "tests/support/registry.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::papers;
using namespace linwu::test;

TEST_CASE("masks follow the rules of the file from their day on", "[masks]")
{
    TempRegistry registry;
    REQUIRE(rules::seedFile(*registry, anActor()));
    REQUIRE(registry->apply(anActor(), "rules.change", [&](Writer& writer) {
        return rules::changeRule(writer, {"masks", "screen.id_number", "tail4", {}, writer.today(), "街道通知"});
    }));
    const Date today = registry->today();
    CHECK(MaskTable(registry->reader(), today).maskOf(Surface::screen, PersonalKind::idNumber) == Mask::tail4);
    CHECK(MaskTable(registry->reader(), plusDays(today, -1)).maskOf(Surface::screen, PersonalKind::idNumber) == Mask::head4Tail4);
}

TEST_CASE("a number of a person cannot be set to be shown whole", "[masks]")
{
    TempRegistry registry;
    REQUIRE(rules::seedFile(*registry, anActor()));
    const auto refused = registry->apply(anActor(), "rules.change", [&](Writer& writer) {
        return rules::changeRule(writer, {"masks", "screen.id_number", "full", {}, writer.today(), "街道通知"});
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.at(0).rule == "rule_value");
}

TEST_CASE("a file without rules masks as shipped", "[masks]")
{
    TempRegistry registry;
    const MaskTable table(registry->reader(), registry->today());
    CHECK(table.maskOf(Surface::screen, PersonalKind::phone) == Mask::head3Tail4);
}
