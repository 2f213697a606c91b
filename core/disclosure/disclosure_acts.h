// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The acts of disclosure by name, for files of acts.

#include "core/registry/act_table.h"

#include <vector>

namespace linwu::disclosure {

/// All acts. A record is `disclosure:7` or the number of a sheet, of which the newest version is meant.
[[nodiscard]] std::vector<ActEntry> disclosureActs();

} // namespace linwu::disclosure
