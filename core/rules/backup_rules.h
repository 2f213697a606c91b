// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BackupRules: when a file wants a backup by itself and how many copies stay, as its settings say.

#include "core/registry/backup_shelf.h"

namespace linwu::rules {

struct BackupRules {
    bool daily = true;  ///< at the first use of a day
    bool onExit = true; ///< when something was done since the last proven copy
    BackupKeep keep;
};

/// The settings `backup_daily`, `backup_on_exit`, `backup_keep_daily`, `backup_keep_weekly`, `backup_keep_monthly` on that day; a
/// file that was made before they were shipped takes the shipped ones.
[[nodiscard]] BackupRules backupRules(const Reader& reader, const Date& day);

} // namespace linwu::rules
