// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Actor: on whose behalf something is done, and what that person has confirmed.

#include "core/base/value.h"

#include <map>
#include <string>

namespace linwu {

/// A person of the staff register (core/grids/staff.h); only the key is needed here.
struct Staff;

/// Who acts. Without accounts (they come with the safe issue) `staff` may be none and `name` is what the desk was told.
struct Actor {
    Id<Staff> staff;
    std::string name;
    /// Rules of severity `confirm` this person has confirmed for this act: rule word -> typed reason. Journalled with the act.
    std::map<std::string, std::string> confirmed;
};

} // namespace linwu
