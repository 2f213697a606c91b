// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// All acts of all registers by name.

#include "core/registry/act_table.h"

#include <span>
#include <string_view>

namespace linwu::app {

/// In order of name.
[[nodiscard]] std::span<const ActEntry> acts();

/// The act of that name, or nullptr.
[[nodiscard]] const ActEntry* findAct(std::string_view action);

} // namespace linwu::app
