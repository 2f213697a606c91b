// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// In which order rows of several tables are written, so that what is named is there.

#include "core/store/session.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace linwu {

/// Those tables, each after all of them that it names; to take rows away, the other way round. `counts`: whether a reference has
/// a say (none: all have). A table that names itself waits for nobody.
[[nodiscard]] std::vector<std::string> parentsFirst(
    const std::vector<Reference>& references,
    std::set<std::string> tables,
    const std::function<bool(const Reference&)>& counts = {}
);

} // namespace linwu
