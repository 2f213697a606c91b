// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Whatever a reading function asks, and whatever it forgets to ask for: no row beyond the grids of its reader comes back.
#include "core/access/fence.h"
#include "core/access/sensitive_rights.h"
#include "core/grids/grid_queries.h"
#include "core/registry/any_record.h"
#include "core/residents/fact_queries.h"
#include "core/residents/place_queries.h"
#include "core/residents/resident_list_queries.h"
#include "tests/support/grids.h"
#include "tests/support/mediation_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace linwu;
using namespace linwu::test;

namespace {

using Keys = std::set<std::int64_t>;

/// The community of the demo, with people, cases and papers in several grids.
class DemoTown {
public:
    DemoTown()
    {
        std::filesystem::copy_file(std::filesystem::path(LINWU_TEST_DATA) / "registries/0018-demo.backup.linwu", m_file);
        std::filesystem::permissions(m_file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        auto opened = Registry::open(m_file, {});
        REQUIRE(opened);
        registry = std::move(*opened);
    }

    [[nodiscard]] std::vector<Id<Grid>> allGrids() const
    {
        std::vector<Id<Grid>> all;
        for (const auto& grid : grids::allGrids(registry->reader())) {
            all.push_back(grid.id);
        }
        REQUIRE(all.size() > 1);
        return all;
    }

    [[nodiscard]] Reader worker(Id<Grid> grid) const { return registry->reader({std::vector{grid}}); }

    std::unique_ptr<Registry> registry;

private:
    TempFolder m_folder;
    std::filesystem::path m_file = m_folder / "town.linwu";
};

/// Keys of the rows that carry a grid, by table, as they lie in `grid`.
std::map<std::string, Keys> heldIn(Session& whole, Id<Grid> grid)
{
    std::map<std::string, Keys> held{{"grid", {grid.value}}};
    for (const auto& table : whole.tables()) {
        if (std::ranges::find(table.columns, "current_grid_id") != table.columns.end()) {
            whole.each(
                "select id from " + table.name + " where current_grid_id = :grid",
                {{"grid", grid.value}},
                [&](const Row& row) { return held[table.name].insert(row.integer(0)).second; }
            );
        }
    }
    held.erase("building"); // may be shared by several grids
    return held;
}

std::map<std::string, std::string> parentsByColumn(Session& session, const TableInfo& table)
{
    std::map<std::string, std::string> parents;
    const bool ofCase = std::ranges::find(table.columns, "case_id") != table.columns.end();
    for (const auto& reference : session.references()) {
        // The case says where its parties belong, wherever they live.
        if (reference.table == table.name && (!ofCase || reference.column == "case_id")) {
            parents[reference.column] = reference.parent;
        }
    }
    if (ofCase) {
        parents["case_id"] = "mediation_case";
    }
    return parents;
}

/// Rows of a table that lie in no grid of theirs, or name something that lies elsewhere.
std::int64_t rowsBeyond(Session& session, const TableInfo& table, const std::map<std::string, Keys>& held)
{
    const auto parents = parentsByColumn(session, table);
    const bool own = held.contains(table.name);
    std::int64_t beyond = 0;
    session.each("select * from " + table.name, {}, [&](const Row& row) {
        bool isBeyond = false;
        for (int column = 0; column < row.count(); ++column) {
            const std::string name(row.name(column));
            if (name == "id" && own) {
                isBeyond = isBeyond || !held.at(table.name).contains(row.integer(column));
            }
            const auto parent = parents.find(name);
            if (!own && parent != parents.end() && held.contains(parent->second) && !row.isNull(column)) {
                isBeyond = isBeyond || !held.at(parent->second).contains(row.integer(column));
            }
        }
        beyond += isBeyond ? 1 : 0;
        return true;
    });
    return beyond;
}

} // namespace

TEST_CASE_METHOD(DemoTown, "a question that asks for everything finds no row beyond the grid, in any table and for any grid")
{
    Session& whole = registry->reader().session();
    for (const auto grid : allGrids()) {
        const auto held = heldIn(whole, grid);
        Session& session = worker(grid).session();
        for (const auto& table : whole.tables()) {
            INFO(table.name << " of grid " << grid.value);
            CHECK(rowsBeyond(session, table, held) == 0);
        }
    }
}

TEST_CASE_METHOD(DemoTown, "the grids together have everybody who lives in one")
{
    std::int64_t sum = registry->reader().session().integer("select count(*) from resident where current_grid_id is null");
    for (const auto grid : allGrids()) {
        sum += worker(grid).session().integer("select count(*) from resident");
    }
    CHECK(sum == registry->reader().session().integer("select count(*) from resident"));
}

TEST_CASE_METHOD(DemoTown, "the rows of a list are as many as it counts, in each grid")
{
    for (const auto grid : allGrids()) {
        const Reader reader = worker(grid);
        const auto ids = residents::residentIds(reader, {});
        CHECK(ids.size() == static_cast<std::size_t>(residents::countResidents(reader, {})));
        CHECK(residents::residentRows(reader, ids).size() == ids.size());
        const auto doors = residents::dwellingIds(reader, {});
        CHECK(residents::dwellingRows(reader, doors).size() == doors.size());
    }
}

TEST_CASE_METHOD(DemoTown, "facts of somebody in another grid are not read, though their reader does not look at grids")
{
    const auto all = allGrids();
    const auto there = residents::residentIds(worker(all[1]), {});
    REQUIRE_FALSE(there.empty());
    REQUIRE_FALSE(residents::residencesOf(worker(all[1]), there.front()).empty());
    CHECK(residents::residencesOf(worker(all[0]), there.front()).empty());
}

TEST_CASE_METHOD(DemoTown, "a question with names of its own is fenced like any other")
{
    const auto grid = allGrids().front();
    Session& session = worker(grid).session();
    const auto own = session.integer("select count(*) from resident");
    REQUIRE(own > 0);
    CHECK(session.integer("with person as (select id from resident) select count(*) from person") == own);
    CHECK(
        session.integer("With  Recursive n (k) as (select 1 union all select k + 1 from n where k < 2) select count(*) from "
                        "resident, n") == 2 * own
    );
    CHECK(session.integer("select count(*) from (select id from resident union select id from resident)") == own);
}

TEST_CASE_METHOD(DemoTown, "a question that names a fenced table twice is answered by its keys, not from a copy")
{
    Scope scope{std::vector{allGrids().front()}};
    scope.hidden = levelThreeRows;
    Session& whole = registry->reader().session();
    const std::string question =
        "select count(*) from resident r join resident o on o.merged_into = r.id where r.id between 1 and 9";
    const std::string fenced = Fence(whole, scope).around(question, {"resident"});
    REQUIRE(fenced != question);
    std::string plan;
    whole.each("explain query plan " + fenced, {}, [&](const Row& row) {
        plan.append(row.text(3)).append("\n");
        return true;
    });
    INFO(plan);
    CHECK(plan.find("SEARCH") != std::string::npos);
    CHECK(plan.find("MATERIALIZE") == std::string::npos);
}

TEST_CASE("a party who lives elsewhere is read with the case")
{
    MediationDesk desk;
    desk.reach(StepA::accepted);
    auto& registry = desk.registry();
    const auto grid = addGrid(registry, "第一网格");
    auto& whole = registry.session();
    whole.run("update mediation_case set current_grid_id = :grid", {{"grid", grid.value}});
    const auto parties = whole.integer("select count(*) from case_party");
    REQUIRE(parties > 1);
    CHECK(registry->reader({std::vector{grid}}).session().integer("select count(*) from case_party") == parties);
    const auto other = addGrid(registry, "第二网格");
    CHECK(registry->reader({std::vector{other}}).session().integer("select count(*) from case_party") == 0);
}

TEST_CASE("a building that two grids share is a building of both")
{
    TempRegistry registry;
    SmallTown town(registry);
    town.settleFamily();
    const auto grid = addGrid(registry, "第一网格");
    const auto other = addGrid(registry, "第二网格");
    REQUIRE(grids::assignBuildings(*registry, anActor(), grid, {{town.third, "2"}}, Date(2026, 3, 1)));
    const auto seen = [&](Id<Grid> one) { return mayRead(registry->reader({std::vector{one}}), "building", town.third.value); };
    CHECK(seen(grid));
    CHECK_FALSE(seen(other));
}
