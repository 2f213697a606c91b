// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The sources of the search box, one a register. A new register adds its line to allSearchSources.

#include "core/find/finder.h"

namespace linwu {

/// People and dwellings; households by their 户号.
[[nodiscard]] SearchSource residentSource();
/// 调解案件: by number and by the names of the parties.
[[nodiscard]] SearchSource caseSource();
/// 公开表: by number and by what it publishes.
[[nodiscard]] SearchSource disclosureSource();

[[nodiscard]] std::vector<SearchSource> allSearchSources();

} // namespace linwu
