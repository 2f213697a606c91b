// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/grid_acts.h"

#include "core/grids/grid_actions.h"
#include "core/grids/staff_actions.h"
#include "core/registry/act_making.h"

namespace linwu::grids {

namespace {

using Kind = ActField::Kind;

Result<Changes> runAssignBuildings(Registry& registry, const Actor& actor, Id<Grid> id, ActReader& reader)
{
    const auto parts = reader.list("buildings", [](ActReader& item) {
        BuildingPart part;
        part.building = item.need<Id<residents::Building>>("building");
        part.unit = item.value<std::string>("unit");
        return part;
    });
    const auto from = reader.value<std::optional<Date>>("from");
    const auto status = reader.status();
    return status ? assignBuildings(registry, actor, id, parts, from) : status.error();
}

Result<Changes> runHandOver(Registry& registry, const Actor& actor, Id<Staff> from, ActReader& reader)
{
    const auto to = reader.need<Id<Staff>>("to");
    const Date on = reader.need<Date>("on");
    const auto grid = reader.value<Id<Grid>>("grid");
    const auto status = reader.status();
    return status ? handOver(registry, actor, from, to, on, grid) : status.error();
}

/// An act that ends a dated fact on a day.
template <class R, class End>
ActEntry ending(std::string action, End end)
{
    return actOn<R>(
        std::move(action),
        {{"on", Kind::date, true, {}}},
        [end](Registry& registry, const Actor& actor, decltype(R{}.id) id, ActReader& reader) -> Result<Changes> {
            const Date on = reader.need<Date>("on");
            if (auto status = reader.status(); !status) {
                return status.error();
            }
            const auto shown = shownRecord<R>(registry, id);
            return shown ? end(registry, actor, *shown, on) : shown.error();
        }
    );
}

Result<Changes> closeShown(Registry& registry, const Actor& actor, const Grid& shown, const Date& on)
{
    return closeGrid(registry, actor, shown.id, on);
}

Result<Changes> leaveShown(Registry& registry, const Actor& actor, const Staff& shown, const Date& on)
{
    return leaveStaff(registry, actor, shown.id, on);
}

Result<Changes> runUnrelate(Registry& registry, const Actor& actor, Id<StaffRelation> id, ActReader&)
{
    const auto shown = shownRecord<StaffRelation>(registry, id);
    return shown ? unrelate(registry, actor, *shown) : shown.error();
}

} // namespace

std::vector<ActEntry> gridActs()
{
    return {
        addingAct<Grid>("grid.add", &addGrid, {"name"}, {"valid_to"}),
        editingAct<Grid>("grid.edit", &editGrid, {"code", "valid_from", "valid_to"}),
        ending<Grid>("grid.close", &closeShown),
        actOn<Grid>(
            "grid.assignBuildings",
            {{"buildings", Kind::list, true, {{"building", Kind::record, true, {}}, {"unit", Kind::text, false, {}}}},
             {"from", Kind::date, false, {}}},
            &runAssignBuildings
        ),
        addingAct<GridDuty>("grid.assignDuty", &assignDuty, {"grid_id", "staff_id", "role"}),
        ending<GridDuty>("grid.endDuty", &endDuty),
        actOn<Staff>(
            "grid.handOver",
            {{"to", Kind::record, true, {}}, {"on", Kind::date, true, {}}, {"grid", Kind::record, false, {}}},
            &runHandOver
        ),
        addingAct<Staff>("staff.add", &addStaff, {"name"}, {"name_key"}),
        editingAct<Staff>("staff.edit", &editStaff, {"name_key"}),
        ending<Staff>("staff.leave", &leaveShown),
        addingAct<StaffRoleSpell>("staff.setRole", &setRole, {"staff_id", "role"}),
        ending<StaffRoleSpell>("staff.endRole", &endRole),
        addingAct<StaffRelation>("staff.relate", &relate, {"staff_id", "relation"}),
        actOn<StaffRelation>("staff.unrelate", {}, &runUnrelate),
    };
}

} // namespace linwu::grids
