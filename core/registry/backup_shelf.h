// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The shelf of backups (备份架): which proven copies of a file lie in a folder, whether one more is due, which have had their
// time.

#include "core/registry/backup.h"
#include "core/registry/file_summary.h"

#include <filesystem>
#include <string>
#include <vector>

namespace linwu {

/// How many copies stay: the newest of each of so many days, weeks (Monday to Sunday) and months that have one.
struct BackupKeep {
    std::int64_t daily = 0;
    std::int64_t weekly = 0;
    std::int64_t monthly = 0;
};

/// For each copy, by the time it was made (`2026-05-20T17:30:00+08:00`), whether it stays. Counted over the days, weeks and
/// months that have a copy, never from today: a clock that is wrong deletes nothing. The newest always stays, and so does one
/// whose time cannot be read.
[[nodiscard]] std::vector<bool> keptByAge(const std::vector<std::string>& madeAt, const BackupKeep& keep);

/// The backups of that registry in a folder, the newest first. Files of others, half copies (`.part`) and what cannot be read are
/// left out; a folder that is not there has none.
[[nodiscard]] std::vector<FileSummary> backupsIn(const std::filesystem::path& folder, const std::string& origin);

/// The backups whose names begin as those of `file` do, when the file itself can no longer tell its origin.
[[nodiscard]] std::vector<FileSummary> backupsNamedAfter(const std::filesystem::path& folder, const std::filesystem::path& file);

/// True when one of the copies ends with the same act as the file: nothing was done since.
[[nodiscard]] bool holdsAll(const std::vector<FileSummary>& copies, const FileSummary& present);

/// True when one of the copies was made on that day.
[[nodiscard]] bool madeOn(const std::vector<FileSummary>& copies, const Date& day);

/// Takes away the copies of the same registry beside `fresh` that have had their time. Nothing happens unless `fresh` has just
/// been proved; `fresh` itself always stays. Returns how many were taken away; one that cannot be is left for the next time.
std::size_t pruneBackups(const BackupReport& fresh, const BackupKeep& keep);

} // namespace linwu
