// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What people do with the staff register. Each function is one act through the door.

#include "core/grids/staff.h"
#include "core/registry/registry.h"

namespace linwu::grids {

/// `staff.add`, `staff.edit`. Sort key and number hash follow from name and number.
Result<Changes> addStaff(Registry& registry, const Actor& actor, Staff& staff);
Result<Changes> editStaff(Registry& registry, const Actor& actor, const Staff& shown, Staff edited);

/// `staff.leave`: roles and duties end that day.
Result<Changes> leaveStaff(Registry& registry, const Actor& actor, Id<Staff> staff, const Date& on);

/// `staff.setRole`: a role from a day on; one role of one organisation is not held twice at a time.
Result<Changes> setRole(Registry& registry, const Actor& actor, StaffRoleSpell& role);
/// `staff.endRole`
Result<Changes> endRole(Registry& registry, const Actor& actor, const StaffRoleSpell& shown, const Date& on);

/// `staff.relate`: a family relation to another staff member, a resident or a named person.
Result<Changes> relate(Registry& registry, const Actor& actor, StaffRelation& relation);
/// `staff.unrelate`: the relation was wrong.
Result<Changes> unrelate(Registry& registry, const Actor& actor, const StaffRelation& shown);

} // namespace linwu::grids
