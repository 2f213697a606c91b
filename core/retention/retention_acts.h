// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The acts on keeping and destroying by name, for files of acts.

#include "core/registry/act_table.h"

#include <vector>

namespace linwu::retention {

[[nodiscard]] std::vector<ActEntry> retentionActs();

} // namespace linwu::retention
