// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/grid_steps.h"

#include "core/base/steps.h"
#include "core/grids/grid_queries.h"
#include "core/residents/current_queries.h"
#include "core/residents/facts.h"
#include "core/residents/place_queries.h"
#include "core/store/table.h"

#include <set>

namespace linwu::grids {

namespace {

using residents::endFact;

/// Ends what held a part of a building before. The whole building ends its units too; a unit leaves the others of its building to
/// the grid that held them.
Status endBefore(Writer& writer, const BuildingPart& part, const std::optional<Date>& from)
{
    const Date day = from.value_or(writer.today());
    for (const auto& held : gridsOf(writer.reader(), part.building)) {
        const bool concerned = part.unit.empty() || held.unit == part.unit;
        if (!concerned || !isOpen(held.validTo, day)) {
            continue;
        }
        if (!from) {
            return invalid("from", "required");
        }
        if (auto status = endFact(writer, held, day, "from"); !status) {
            return status;
        }
    }
    return {};
}

/// A unit taken out of a building that one grid holds as a whole: the other units stay with that grid, unit by unit.
Status breakUp(Writer& writer, const BuildingPart& part, const std::optional<Date>& from)
{
    if (part.unit.empty()) {
        return {};
    }
    for (const auto& held : gridsOf(writer.reader(), part.building)) {
        if (!held.unit.empty() || !isOpen(held.validTo, from.value_or(writer.today()))) {
            continue;
        }
        if (!from) {
            return invalid("from", "required");
        }
        if (auto status = endFact(writer, held, *from, "from"); !status) {
            return status;
        }
        for (const auto& unit : residents::unitsOf(writer.reader(), part.building)) {
            GridBuilding rest{{}, held.gridId, part.building, unit, from, std::nullopt};
            if (unit != part.unit) {
                if (auto status = writer.add(rest); !status) {
                    return status;
                }
            }
        }
    }
    return {};
}

} // namespace

Status follow(Writer& writer, Id<residents::Building> id)
{
    const auto before = findRecord<residents::Building>(writer.reader().session(), id.value);
    if (!before) {
        return failure(ErrorCode::notFound, "building", std::to_string(id.value));
    }
    auto assigned = gridsOf(writer.reader(), id);
    std::erase_if(assigned, [&](const GridBuilding& one) {
        return !Period{one.validFrom, one.validTo}.contains(writer.today());
    });
    std::set<Id<Grid>> holders;
    const auto units = residents::unitsOf(writer.reader(), id);
    for (const auto& unit : units) {
        holders.insert(gridOfUnit(assigned, unit));
    }
    if (units.empty()) {
        holders.insert(gridOfUnit(assigned, {}));
    }
    residents::Building after = *before;
    after.currentGridId = holders.size() == 1 ? *holders.begin() : Id<Grid>();
    if (holders.size() == 1) {
        residents::followGrid(writer, id, std::nullopt, *holders.begin());
    } else {
        for (const auto& unit : units) {
            residents::followGrid(writer, id, unit, gridOfUnit(assigned, unit));
        }
    }
    return writer.edit(*before, after);
}

Status assign(Writer& writer, Id<Grid> grid, const BuildingPart& part, const std::optional<Date>& from)
{
    GridBuilding assignment{{}, grid, part.building, part.unit, from, std::nullopt};
    return inTurn(
        [&] { return breakUp(writer, part, from); },
        [&] { return endBefore(writer, part, from); },
        [&] { return grid.valid() ? writer.add(assignment) : Status(); }
    );
}

} // namespace linwu::grids
