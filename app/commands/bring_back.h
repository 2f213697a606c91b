// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// linwu restore IN FILE --record R …: single records out of a backup.

#include "app/commands/answer.h"
#include "app/commands/request.h"

namespace linwu::app {

/// Whether `restore` is asked for single records, or where they are in the backup, and not for the whole file.
[[nodiscard]] bool asksForRecords(const Request& request);

/// With `--find` the hits in the backup; with `--record` (any number) what they would change (`--dry-run`), or the act.
[[nodiscard]] Result<Answer> runBringBack(const Request& request);

} // namespace linwu::app
