// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The file of drafts beside a registry (未保存的输入): where it lies, what it is sealed for. The window fills it
// (ui/desk/drafts.h).

#include "core/registry/registry.h"

#include <filesystem>
#include <string>
#include <vector>

namespace linwu {

/// Where the drafts are sealed for.
inline constexpr SealPlace draftsPlace{"draft", "forms", 0};

/// The file of drafts of a registry; empty for one in memory.
[[nodiscard]] std::filesystem::path draftsFileOf(const std::filesystem::path& registry);

/// Takes the drafts away when one of these words stands in them, or when they do not open: half-typed text of somebody whose data
/// was erased may not outlive it.
void dropDraftsWith(const Registry& registry, const std::vector<std::string>& words);

} // namespace linwu
