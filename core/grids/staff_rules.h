// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What must hold for the staff register: persons, roles, family relations.

#include "core/grids/staff.h"

namespace linwu {

namespace grids {

/// Relations that make two persons 近亲属: spouse, parents, children, siblings, grandparents, grandchildren (民法典 1045).
[[nodiscard]] bool isCloseRelation(std::string_view relation);

} // namespace grids

} // namespace linwu
