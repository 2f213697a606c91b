// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/staff_rules.h"

#include "core/base/text.h"
#include "core/residents/resident_rules.h"

#include <algorithm>
#include <array>

namespace linwu {

namespace {

constexpr std::array<std::string_view, 6> closeRelations{"spouse", "parent", "child", "sibling", "grandparent", "grandchild"};
constexpr std::array<std::string_view, 4> modes{"", "full_time", "rota", "on_call"};

void refuse(Problems& problems, std::string field, std::string rule)
{
    problems.push_back({std::move(field), std::move(rule), Severity::block, {}});
}

} // namespace

Problems check(const Staff& staff)
{
    Problems problems = residents::checkPeriod(staff.validFrom, staff.validTo);
    if (trimmed(staff.name).empty()) {
        refuse(problems, "name", "required");
    }
    return problems;
}

Problems check(const StaffRoleSpell& role)
{
    Problems problems = residents::checkPeriod(role.validFrom, role.validTo);
    if (!role.staffId.valid()) {
        refuse(problems, "staff_id", "required");
    }
    if (std::find(modes.begin(), modes.end(), role.mode) == modes.end()) {
        refuse(problems, "mode", "code_unknown");
    }
    return problems;
}

Problems check(const StaffRelation& relation)
{
    Problems problems;
    if (!relation.staffId.valid()) {
        refuse(problems, "staff_id", "required");
    }
    if (!relation.otherStaffId.valid() && relation.otherResidentId == 0 && trimmed(relation.otherName).empty()) {
        refuse(problems, "other_name", "required");
    }
    if (relation.otherStaffId.valid() && relation.otherStaffId == relation.staffId) {
        refuse(problems, "other_staff_id", "related_to_herself");
    }
    if (!grids::isCloseRelation(relation.relation) && relation.relation != "other") {
        refuse(problems, "relation", "code_unknown");
    }
    return problems;
}

namespace grids {

bool isCloseRelation(std::string_view relation)
{
    return std::find(closeRelations.begin(), closeRelations.end(), relation) != closeRelations.end();
}

} // namespace grids

} // namespace linwu
