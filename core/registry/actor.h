// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Actor: on whose behalf something is done, and what that person has confirmed.

#include "core/access/permit.h"
#include "core/base/value.h"

#include <map>
#include <memory>
#include <string>

namespace linwu {

/// A person of the staff register (core/grids/staff.h); only the key is needed here.
struct Staff;

/// Who acts. In a file without accounts `staff` may be none, `name` is what the desk was told, and there is no permit.
struct Actor {
    Id<Staff> staff;
    std::string name;
    /// Rules of severity `confirm` this person has confirmed for this act: rule word -> typed reason. Journalled with the act.
    std::map<std::string, std::string> confirmed;
    /// What her account allows; none: a file without accounts, where everybody may do everything.
    std::shared_ptr<const Permit> permit = nullptr;
};

} // namespace linwu
