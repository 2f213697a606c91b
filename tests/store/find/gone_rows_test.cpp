// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What is gone can no longer say in which grid it lay: the acts on it are told to those who may have seen it.
#include "core/access/sensitive_rights.h"
#include "core/registry/history.h"
#include "core/residents/resident_actions.h"
#include "tests/support/grids.h"
#include "tests/support/residents.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

/// Subjects of the acts that the reader is told of.
std::vector<std::string> subjectsTold(const Reader& reader)
{
    std::vector<std::string> subjects;
    for (const auto& entry : recentOperations(reader, 50)) {
        subjects.push_back(entry.subject);
    }
    return subjects;
}

bool tells(const Reader& reader, const std::string& name)
{
    const auto subjects = subjectsTold(reader);
    return std::ranges::find(subjects, name) != subjects.end();
}

/// Two grids; who is moved into the third building lives in the first of them.
class TwoGrids {
public:
    TwoGrids()
        : town(registry)
    {
        town.settleFamily();
        own = addGrid(registry, "第一网格");
        other = addGrid(registry, "第二网格");
        REQUIRE(grids::assignBuildings(*registry, anActor(), own, {{town.third, "2"}}, Date(2026, 3, 1)));
    }

    [[nodiscard]] Reader worker(Id<Grid> grid) { return registry->reader({std::vector{grid}}); }

    /// Somebody who is entered with a home there, and taken back.
    void addAndTakeBack(const std::string& name)
    {
        Resident person = aResident(name);
        MoveIn home;
        home.dwelling = town.door(town.third, "2", "101");
        home.from = Date(2026, 4, 1);
        const auto added = addResident(*registry, anActor(), person, &home);
        REQUIRE(added);
        REQUIRE(registry->undo(anActor(), added->operation));
    }

    TempRegistry registry;
    SmallTown town;
    Id<Grid> own;
    Id<Grid> other;
};

} // namespace

TEST_CASE_METHOD(TwoGrids, "an act that was taken back names nobody to who holds another grid")
{
    addAndTakeBack("周海");
    REQUIRE(tells(registry->reader(), "周海"));
    CHECK_FALSE(tells(worker(other), "周海"));
}

TEST_CASE_METHOD(TwoGrids, "an act that was taken back is told to who holds the grid it was in")
{
    addAndTakeBack("周海");
    CHECK(tells(worker(own), "周海"));
}

TEST_CASE_METHOD(TwoGrids, "an act that took out a row of level three is not told to who may not see it")
{
    Resident person = aResident("周海");
    REQUIRE(addResident(*registry, anActor(), person));
    ResidentGroup group;
    group.residentId = person.id;
    group.groupCode = "DISABLED";
    group.validFrom = Date(2026, 1, 1);
    const auto before = [&] {
        Scope scope;
        scope.hidden = levelThreeRows;
        return subjectsTold(registry->reader(scope)).size();
    };
    const auto told = before();
    const auto added = addToGroup(*registry, anActor(), group);
    REQUIRE(added);
    CHECK(before() == told);
    REQUIRE(registry->undo(anActor(), added->operation));
    CHECK(before() == told);
}
