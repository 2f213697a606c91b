// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Fills a registry with an invented community, through the same import and the same acts as people use.

#include "core/demo/population.h"
#include "core/registry/registry.h"

namespace linwu::demo {

/// Imports the invented table as one act, then draws its grids and gives every building to one. The registry must be empty.
[[nodiscard]] Status settle(Registry& registry, const Actor& actor, Population population);

} // namespace linwu::demo
