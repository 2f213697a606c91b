// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Backup (备份) and restore (恢复): a copy that has been opened and proved equal before it is called verified.

#include "core/registry/registry.h"
#include "core/store/content.h"

#include <filesystem>
#include <functional>

namespace linwu {

/// What is known of a proved copy.
struct BackupReport {
    std::filesystem::path file;
    bool verified = false;
    std::string madeAt;
    RegistryInfo info;
    std::int64_t schema = 0;
    std::map<std::string, std::int64_t> counts; ///< records by table
    std::string contentHash;                    ///< of the records; equal to that of `check`
    std::filesystem::path kept;                 ///< restore: where the file that was there before is kept aside
};

/// Copies the open registry to `target`, which must not exist, then opens the copy and proves it: integrity, foreign keys, equal
/// counts and equal digest of every row. `unreadable` when the proof fails; `cancelled`, `full`, `readOnly` leave nothing behind.
[[nodiscard]] Result<BackupReport>
backUp(Registry& registry, const std::filesystem::path& target, const std::function<bool()>& keepOn = {});

/// About how often `backUp` will ask `keepOn`, for a bar that shows how far it is. 0 when that cannot be told.
[[nodiscard]] std::int64_t backupSteps(const Registry& registry);

/// Proves a backup against its own manifest, without changing it. `unreadable` with detail `integrity`, `manifest` or `content`.
[[nodiscard]] Result<BackupReport> proveBackup(const std::filesystem::path& backup, const std::function<bool()>& keepOn = {});

/// Proves the backup and puts it in the place of `file`; a file that is there is kept aside under a new name. Nobody may have it
/// open. Refused with `invalid` (`on_network_drive`) where it could not be worked in afterwards; the backup itself may lie there.
[[nodiscard]] Result<BackupReport> restore(
    const std::filesystem::path& backup,
    const std::filesystem::path& file,
    const std::string& now,
    const std::function<bool()>& keepOn = {},
    const std::filesystem::path& mounts = systemMounts
);

} // namespace linwu
