// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a file says of itself, in tables of names and values.

#include "core/registry/registry.h"
#include "core/store/session.h"

#include <string>
#include <string_view>

namespace linwu {

/// The value of a name; empty when it is not there. `table` is a literal: `registry_info`, `backup_manifest`.
[[nodiscard]] std::string entryOf(Session& session, std::string_view table, std::string_view name);

/// Community, code, mark and seed of a file or a copy. A seed that is no number counts as none.
[[nodiscard]] RegistryInfo infoOf(Session& session);

} // namespace linwu
