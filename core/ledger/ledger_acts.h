// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The acts of the ledger by name, for files of acts.

#include "core/registry/act_table.h"

#include <vector>

namespace linwu::ledger {

[[nodiscard]] std::vector<ActEntry> ledgerActs();

} // namespace linwu::ledger
