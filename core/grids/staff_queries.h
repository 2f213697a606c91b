// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Staff: who they are, which roles and relations they had on a day. Staff is read by everybody of the community, so it is not
// scoped.

#include "core/grids/staff.h"
#include "core/registry/reader.h"

#include <string>
#include <vector>

namespace linwu::grids {

/// A line of the staff list.
struct StaffRow {
    Staff staff;
    std::vector<StaffRole> roles; ///< on the day asked
    std::string grids;            ///< names of the grids held that day, separated by 、
};

/// Staff of a day by name; with `all` also those who had left.
[[nodiscard]] std::vector<StaffRow> listStaff(const Reader& reader, const Date& on, bool all = false);

[[nodiscard]] std::optional<Staff> findStaff(const Reader& reader, Id<Staff> id);
/// The staff member of that name or number on a day; none when unknown or not unique.
[[nodiscard]] std::optional<Staff> findStaff(const Reader& reader, const std::string& nameOrNumber, const Date& on);

/// Who held a role on a day (of the community itself when `organisation` is empty), by name.
[[nodiscard]] std::vector<Staff>
staffInRole(const Reader& reader, StaffRole role, const Date& on, const std::string& organisation = {});

[[nodiscard]] std::vector<StaffRoleSpell> rolesOf(const Reader& reader, Id<Staff> staff);
[[nodiscard]] std::vector<StaffRelation> relationsOf(const Reader& reader, Id<Staff> staff);

/// The two are 近亲属 of each other (民法典 1045), by either's entry.
[[nodiscard]] bool areCloseRelatives(const Reader& reader, Id<Staff> one, Id<Staff> other);

} // namespace linwu::grids
