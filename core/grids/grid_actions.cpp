// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/grid_actions.h"

#include "core/base/steps.h"
#include "core/grids/grid_queries.h"
#include "core/grids/grid_steps.h"
#include "core/grids/staff_queries.h"
#include "core/residents/facts.h"

#include <algorithm>
#include <set>

namespace linwu::grids {

namespace {

using residents::endFact;
using residents::requireNotAfterToday;

Result<Grid> gridOf(Writer& writer, Id<Grid> id)
{
    auto grid = findGrid(writer.reader(), id);
    if (!grid) {
        return failure(ErrorCode::notFound, "grid", std::to_string(id.value));
    }
    writer.subject(grid->name);
    return std::move(*grid);
}

Result<Grid> openGrid(Writer& writer, Id<Grid> id)
{
    auto grid = gridOf(writer, id);
    if (grid && grid->validTo && *grid->validTo <= writer.today()) {
        return invalid("grid", "grid_closed");
    }
    return grid;
}

/// The buildings of a grid leave it.
Status releaseBuildings(Writer& writer, Id<Grid> grid, const Date& on)
{
    Status status;
    std::set<Id<residents::Building>> touched;
    for (const auto& held : buildingsOf(writer.reader(), grid)) {
        if (isOpen(held.validTo, on)) {
            status = inTurn([&] { return status; }, [&] { return endFact(writer, held, on); });
            touched.insert(held.buildingId);
        }
    }
    for (const auto building : touched) {
        status = inTurn([&] { return status; }, [&] { return follow(writer, building); });
    }
    return status;
}

Status endDuties(Writer& writer, Id<Grid> grid, const Date& on)
{
    Status status;
    for (const auto& row : dutiesOf(writer.reader(), grid)) {
        if (isOpen(row.duty.validTo, on)) {
            status = inTurn([&] { return status; }, [&] { return endFact(writer, row.duty, on); });
        }
    }
    return status;
}

/// The other open duties that one more may not clash with.
Status requireFree(const Writer& writer, const GridDuty& duty)
{
    for (const auto& [other, grid, staff, phone, isPublic] : dutiesOf(writer.reader(), duty.gridId)) {
        const bool overlaps = Period{other.validFrom, other.validTo}.overlaps({duty.validFrom, duty.validTo});
        if (!overlaps || other.id == duty.id || other.role != duty.role) {
            continue;
        }
        if (other.staffId == duty.staffId) {
            return invalid("valid_from", "fact_overlaps");
        }
        if (duty.role == StaffRole::gridHead) {
            return invalid(Problems{{"role", "grid_has_head", Severity::block, {{"name", staff}}}});
        }
    }
    return {};
}

/// Ends a duty and begins it for the successor, unless she holds it already.
Status handOverDuty(Writer& writer, const GridDuty& duty, Id<Staff> to, const Date& on, HandOver& moved)
{
    if (auto status = endFact(writer, duty, on); !status) {
        return status;
    }
    moved.ended.push_back(duty);
    GridDuty next{{}, duty.gridId, to, duty.role, on, duty.validTo};
    const bool holdsIt = std::ranges::any_of(responsibleOn(writer.reader(), next.gridId, on), [&](const DutyRow& one) {
        return one.duty.staffId == to && one.duty.role == next.role;
    });
    if (holdsIt) {
        return {};
    }
    auto status = inTurn([&] { return requireFree(writer, next); }, [&] { return writer.add(next); });
    if (status) {
        moved.begun.push_back(next);
    }
    return status;
}

} // namespace

Result<Changes> addGrid(Registry& registry, const Actor& actor, Grid& grid)
{
    return registry.apply(actor, "grid.add", [&](Writer& writer) -> Status {
        writer.subject(grid.name);
        std::vector<std::string> used;
        for (const auto& other : allGrids(writer.reader())) {
            used.push_back(other.code);
        }
        if (grid.code.empty()) {
            grid.code = nextGridCode(registry.info().code, grid.kind, used);
        }
        if (std::find(used.begin(), used.end(), grid.code) != used.end()) {
            return invalid("code", "grid_code_used");
        }
        return writer.add(grid);
    });
}

Result<Changes> editGrid(Registry& registry, const Actor& actor, const Grid& shown, Grid edited)
{
    return registry.apply(actor, "grid.edit", [&](Writer& writer) -> Status {
        writer.subject(shown.name);
        edited.id = shown.id;
        edited.code = shown.code;
        edited.validTo = shown.validTo;
        return writer.edit(shown, edited);
    });
}

Result<Changes> closeGrid(Registry& registry, const Actor& actor, Id<Grid> id, const Date& on)
{
    return registry.apply(actor, "grid.close", [&](Writer& writer) -> Status {
        const auto grid = openGrid(writer, id);
        if (!grid) {
            return grid.error();
        }
        if (auto status = requireNotAfterToday(writer, on, "on"); !status) {
            return status;
        }
        Grid closed = *grid;
        closed.validTo = on;
        return inTurn(
            [&] { return releaseBuildings(writer, id, on); },
            [&] { return endDuties(writer, id, on); },
            [&] { return writer.edit(*grid, closed); }
        );
    });
}

Result<Changes> assignBuildings(
    Registry& registry,
    const Actor& actor,
    Id<Grid> grid,
    const std::vector<BuildingPart>& parts,
    const std::optional<Date>& from
)
{
    return registry.apply(actor, "grid.assignBuildings", [&](Writer& writer) -> Status {
        if (parts.empty()) {
            return invalid("buildings", "required");
        }
        if (grid.valid()) {
            if (const auto open = openGrid(writer, grid); !open) {
                return open.error();
            }
        }
        auto status = requireNotAfterToday(writer, from, "from");
        std::set<Id<residents::Building>> touched;
        for (const auto& part : parts) {
            status = inTurn([&] { return status; }, [&] { return assign(writer, grid, part, from); });
            touched.insert(part.building);
        }
        for (const auto building : touched) {
            status = inTurn([&] { return status; }, [&] { return follow(writer, building); });
        }
        return status;
    });
}

Result<Changes> assignDuty(Registry& registry, const Actor& actor, GridDuty& duty)
{
    return registry.apply(actor, "grid.assignDuty", [&](Writer& writer) -> Status {
        const auto grid = openGrid(writer, duty.gridId);
        if (!grid) {
            return grid.error();
        }
        if (!findStaff(writer.reader(), duty.staffId)) {
            return failure(ErrorCode::notFound, "staff", std::to_string(duty.staffId.value));
        }
        return inTurn([&] { return requireFree(writer, duty); }, [&] { return writer.add(duty); });
    });
}

Result<Changes> endDuty(Registry& registry, const Actor& actor, const GridDuty& shown, const Date& on)
{
    return registry.apply(actor, "grid.endDuty", [&](Writer& writer) -> Status {
        const auto grid = gridOf(writer, shown.gridId);
        return grid ? endFact(writer, shown, on) : Status(grid.error());
    });
}

Result<Changes>
handOver(Registry& registry, const Actor& actor, Id<Staff> from, Id<Staff> to, const Date& on, Id<Grid> grid, HandOver* list)
{
    HandOver moved;
    auto done = registry.apply(actor, "grid.handOver", [&](Writer& writer) -> Status {
        const auto leaving = findStaff(writer.reader(), from);
        const auto coming = findStaff(writer.reader(), to);
        if (!leaving || !coming || from == to) {
            return invalid("to", from == to ? "same_person" : "not_found");
        }
        writer.subject(leaving->name + " → " + coming->name);
        for (const auto& row : dutiesOf(writer.reader(), from)) {
            if (!isOpen(row.duty.validTo, on) || (grid.valid() && row.duty.gridId != grid)) {
                continue;
            }
            if (auto status = handOverDuty(writer, row.duty, to, on, moved); !status) {
                return status;
            }
        }
        return moved.ended.empty() ? Status(invalid("from", "nothing_to_hand_over")) : Status();
    });
    if (done && list != nullptr) {
        *list = std::move(moved);
    }
    return done;
}

} // namespace linwu::grids
