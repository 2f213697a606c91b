// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/staff_actions.h"

#include "core/base/steps.h"
#include "core/grids/grid_queries.h"
#include "core/grids/staff_queries.h"
#include "core/grids/staff_rules.h"
#include "core/residents/derived.h"
#include "core/residents/facts.h"

namespace linwu::grids {

namespace {

using residents::addSingle;
using residents::endFact;

/// Citizens' numbers only: staff are found by them when they are parties of a case.
constexpr const char* citizenCard = "111";

void derive(Staff& staff, const Sealer& sealer)
{
    staff.nameKey = residents::nameKeyOf(staff.name);
    staff.idHash = residents::idHashOf(sealer, citizenCard, staff.idNumber.open(sealer));
}

Result<Staff> staffOf(Writer& writer, Id<Staff> id)
{
    auto staff = findStaff(writer.reader(), id);
    if (!staff) {
        return failure(ErrorCode::notFound, "staff", std::to_string(id.value));
    }
    writer.subject(staff->name);
    return std::move(*staff);
}

bool isOpen(const std::optional<Date>& validTo, const Date& on)
{
    return !validTo || *validTo > on;
}

} // namespace

Result<Changes> addStaff(Registry& registry, const Actor& actor, Staff& staff)
{
    return registry.apply(actor, "staff.add", [&](Writer& writer) -> Status {
        writer.subject(staff.name);
        derive(staff, writer.sealer());
        return writer.add(staff);
    });
}

Result<Changes> editStaff(Registry& registry, const Actor& actor, const Staff& shown, Staff edited)
{
    return registry.apply(actor, "staff.edit", [&](Writer& writer) -> Status {
        writer.subject(shown.name);
        edited.id = shown.id;
        edited.validTo = shown.validTo;
        derive(edited, writer.sealer());
        return writer.edit(shown, edited);
    });
}

Result<Changes> leaveStaff(Registry& registry, const Actor& actor, Id<Staff> id, const Date& on)
{
    return registry.apply(actor, "staff.leave", [&](Writer& writer) -> Status {
        const auto staff = staffOf(writer, id);
        if (!staff) {
            return staff.error();
        }
        if (staff->validTo) {
            return invalid("staff", "left_already");
        }
        Status status;
        for (const auto& role : rolesOf(writer.reader(), id)) {
            status =
                inTurn([&] { return status; }, [&] { return isOpen(role.validTo, on) ? endFact(writer, role, on) : Status(); });
        }
        for (const auto& row : dutiesOf(writer.reader(), id)) {
            status = inTurn(
                [&] { return status; }, [&] { return isOpen(row.duty.validTo, on) ? endFact(writer, row.duty, on) : Status(); }
            );
        }
        Staff left = *staff;
        left.validTo = on;
        return inTurn([&] { return status; }, [&] { return writer.edit(*staff, left); });
    });
}

Result<Changes> setRole(Registry& registry, const Actor& actor, StaffRoleSpell& role)
{
    return registry.apply(actor, "staff.setRole", [&](Writer& writer) -> Status {
        const auto staff = staffOf(writer, role.staffId);
        if (!staff) {
            return staff.error();
        }
        auto others = rolesOf(writer.reader(), role.staffId);
        std::erase_if(others, [&](const StaffRoleSpell& other) {
            return other.role != role.role || other.organisation != role.organisation;
        });
        return addSingle(writer, role, others);
    });
}

Result<Changes> endRole(Registry& registry, const Actor& actor, const StaffRoleSpell& shown, const Date& on)
{
    return registry.apply(actor, "staff.endRole", [&](Writer& writer) -> Status {
        const auto staff = staffOf(writer, shown.staffId);
        return staff ? endFact(writer, shown, on) : Status(staff.error());
    });
}

Result<Changes> relate(Registry& registry, const Actor& actor, StaffRelation& relation)
{
    return registry.apply(actor, "staff.relate", [&](Writer& writer) -> Status {
        const auto staff = staffOf(writer, relation.staffId);
        return staff ? writer.add(relation) : Status(staff.error());
    });
}

Result<Changes> unrelate(Registry& registry, const Actor& actor, const StaffRelation& shown)
{
    return registry.apply(actor, "staff.unrelate", [&](Writer& writer) -> Status {
        const auto staff = staffOf(writer, shown.staffId);
        return staff ? writer.remove(shown) : Status(staff.error());
    });
}

} // namespace linwu::grids
