// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Level three (三级信息): health, disability, children and hardship are there for who has the right, and for nobody else.
#include "core/access/sensitive_rights.h"
#include "core/residents/card_queries.h"
#include "core/residents/fact_queries.h"
#include "core/residents/resident_actions.h"
#include "core/residents/resident_list_queries.h"
#include "tests/support/accounts.h"
#include "tests/support/residents.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

/// One person of whom both a group of level one and one of level three are known.
class SensitivePerson {
public:
    SensitivePerson()
    {
        Resident person = aResident();
        person.health = "高血压";
        person.disability = "肢体二级";
        REQUIRE(addResident(*registry, anActor(), person));
        id = person.id;
        for (const char* code : {"DISABLED", "VETERAN"}) {
            ResidentGroup group;
            group.residentId = id;
            group.groupCode = code;
            group.validFrom = Date(2026, 1, 1);
            REQUIRE(addToGroup(*registry, anActor(), group));
        }
    }

    [[nodiscard]] Reader without()
    {
        Scope scope;
        scope.hidden = levelThreeRows;
        return registry->reader(scope);
    }

    TempRegistry registry;
    Id<Resident> id;
};

std::vector<std::string> codesOf(const std::vector<ResidentGroup>& groups)
{
    std::vector<std::string> codes;
    for (const auto& group : groups) {
        codes.push_back(group.groupCode);
    }
    return codes;
}

} // namespace

TEST_CASE_METHOD(SensitivePerson, "who has no right to level three finds the groups of the other levels alone")
{
    CHECK(codesOf(groupsOf(registry->reader(), id)).size() == 2);
    CHECK(codesOf(groupsOf(without(), id)) == std::vector<std::string>{"VETERAN"});
}

TEST_CASE_METHOD(SensitivePerson, "who has no right to level three counts none of it")
{
    ResidentFilter filter;
    filter.groups = {"DISABLED"};
    CHECK(residentIds(registry->reader(), filter).size() == 1);
    CHECK(residentIds(without(), filter).empty());
}

TEST_CASE_METHOD(SensitivePerson, "who has no right to level three reads nothing on health and disability")
{
    const auto card = personCard(without(), id, Date(2026, 5, 20));
    REQUIRE(card);
    CHECK(card->person.health.empty());
    CHECK(card->person.disability.empty());
    CHECK(card->person.name == personCard(registry->reader(), id, Date(2026, 5, 20))->person.name);
}

TEST_CASE_METHOD(SensitivePerson, "an edit by who has no right to level three leaves health as it was")
{
    const auto shown = personCard(without(), id, Date(2026, 5, 20))->person;
    auto edited = shown;
    edited.phone = "13900000017";
    REQUIRE(editResident(*registry, anActor(), shown, edited));
    CHECK(stored(registry, id).health.open(registry->sealer()) == "高血压");
}

TEST_CASE("a group of level three is not taken back by who may not see it")
{
    AccountDesk desk;
    auto& registry = desk.registry();
    Resident person = aResident();
    REQUIRE(addResident(registry, desk.actor(), person));
    ResidentGroup group;
    group.residentId = person.id;
    group.groupCode = "CHRONIC";
    group.validFrom = Date(2026, 2, 1);
    const auto added = addToGroup(registry, desk.actor(), group);
    REQUIRE(added);
    registry.reader().session().run("update rule set value = 'no' where word = 'social_worker.level_three'");
    const auto worker = desk.seat("周社工", "social_worker");
    CHECK_FALSE(registry.undo(worker.actor, added->operation));
    ResidentGroup other = group;
    other.groupCode = "VETERAN";
    REQUIRE(addToGroup(registry, worker.actor, other));
    CHECK(registry.undo(worker.actor, *registry.newestUndoable()));
}
