// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// A reader who holds one grid gets nothing beyond it: no paper, no row of an export, no sheet of a person.
#include "core/papers/issued_paper.h"
#include "core/papers/paper_actions.h"
#include "core/registry/any_record.h"
#include "core/residents/resident_papers.h"
#include "tests/support/grids.h"
#include "tests/support/papers.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::test;

namespace {

/// A family in the first grid, a neighbour with a household in none, and a paper about each household.
class TwoSides {
public:
    TwoSides()
        : town(registry)
        , family(town.settleFamily())
        , neighbour(town.settle(aResident("周某", "2", 1940), town.door(town.twelfth, "1", "101")))
        , grid(addGrid(registry, "第一网格"))
    {
        REQUIRE(grids::assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, Date(2026, 3, 1)));
        for (const auto& household : listRecords<residents::Household>(registry.session(), "id > 0 order by id")) {
            households.push_back(household);
            const papers::IssueOf of{"household", household.id.value, papers::Outlet::pdf, household.currentGridId};
            REQUIRE(papers::letOut(*registry, anActor(), aPaper(), of));
        }
    }

    [[nodiscard]] Reader worker() { return registry->reader({std::vector{grid}}); }

    TempRegistry registry;
    SmallTown town;
    SmallTown::Family family;
    Id<residents::Resident> neighbour;
    Id<Grid> grid;
    std::vector<residents::Household> households;
};

const std::vector<std::string>
    ofPeople{"resident", "household", "household_member", "residence", "resident_group", "dwelling", "ownership", "issued_paper"};

} // namespace

TEST_CASE_METHOD(TwoSides, "no row of an export lies beyond the grid of the reader")
{
    for (const auto& table : ofPeople) {
        INFO(table);
        const auto seen = recordIds(worker(), table);
        for (const std::int64_t id : seen) {
            CHECK(mayRead(worker(), table, id));
        }
        for (const std::int64_t id : recordIds(registry->reader(), table)) {
            const bool mine = std::find(seen.begin(), seen.end(), id) != seen.end();
            CHECK(mayRead(worker(), table, id) == mine);
        }
    }
    CHECK_FALSE(mayRead(worker(), "resident", neighbour.value));
    CHECK(recordIds(worker(), "resident").size() < recordIds(registry->reader(), "resident").size());
    CHECK(recordIds(worker(), "household_member").size() < recordIds(registry->reader(), "household_member").size());
}

TEST_CASE_METHOD(TwoSides, "a reader without any grid sees nothing of people")
{
    const Reader nobody = registry->reader({std::vector<Id<Grid>>{}});
    for (const auto& table : ofPeople) {
        INFO(table);
        CHECK(recordIds(nobody, table).empty());
    }
}

TEST_CASE_METHOD(TwoSides, "a paper about a household beyond the grid is neither listed, made nor printed again")
{
    REQUIRE(households.size() == 2);
    for (const auto& household : households) {
        const bool mine = household.currentGridId == grid;
        const auto issued = papers::listIssuedPapers(worker(), "household", household.id.value);
        CHECK(issued.size() == (mine ? 1 : 0));
        const auto sheet = residents::registrationSheet(worker(), household.id, registry->today(), {});
        CHECK(sheet.hasValue() == mine);
        for (const auto& paper : papers::listIssuedPapers(registry->reader(), "household", household.id.value)) {
            CHECK(papers::reprint(worker(), paper.id).hasValue() == mine);
        }
    }
}
