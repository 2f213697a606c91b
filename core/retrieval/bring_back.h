// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Bringing single records back (取回): out of a proven backup into the open file, as they were then, in one act. Nothing else is
// touched; the act is journalled and can be undone like any other.

#include "core/registry/registry.h"
#include "core/retrieval/backup_view.h"
#include "core/retrieval/plan.h"

#include <functional>

namespace linwu::retrieval {

inline constexpr std::string_view bringBackAct = "backup.bringBack";

/// What it would do, tried out on the file and taken back: what the store itself would refuse (a number that is taken by now) is
/// among the problems. Errors as of `planOf`, and `forbidden` as of the door.
[[nodiscard]] Result<Plan>
previewBringBack(Registry& registry, const Actor& actor, const BackupView& backup, const Request& request);

/// `backup.bringBack`. Refused with what the preview tells. A record that is as it was then makes no act. `keepOn` is asked
/// before each row; false ends it with `cancelled` and nothing written.
Result<Changes> bringBack(
    Registry& registry,
    const Actor& actor,
    const BackupView& backup,
    const Request& request,
    const std::function<bool()>& keepOn = {}
);

} // namespace linwu::retrieval
