// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Backing up from the window: on a worker, into the chosen folder, and only a proved copy is called verified.

#include "core/registry/backup.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace linwu::ui {

class Desk;

/// The folder this person chose; empty until then.
[[nodiscard]] QString backupFolder();
void setBackupFolder(const QString& folder);

/// Where the backups of that file go: the chosen folder, else one beside the file.
[[nodiscard]] QString backupFolderOf(const QString& registryFile);

/// When the newest proved backup of that file was made on this computer; invalid if never.
[[nodiscard]] QDateTime lastVerifiedBackup(const QString& registryFile);

/// Whether the program backs this file up by itself: not what is in memory, and not demo and test files.
[[nodiscard]] bool backsUpByItself(const Registry& registry);

/// Whether something was done since the newest backup that was proved on this computer.
[[nodiscard]] bool changedSinceBackup(const Registry& registry);

/// Why a backup is made.
enum class BackupOccasion {
    asked,    ///< a person pressed the button: always
    firstUse, ///< the first use of a day: unless a copy of today or of this state is there, or the setting says no
    leaving,  ///< the program ends: unless a copy of this state is there, or the setting says no
};

/// What came of it.
struct BackupOutcome {
    std::optional<BackupReport> made; ///< none: there was nothing to do
    std::size_t removed = 0;          ///< copies that have had their time
};

/// Starts it on the task thread, with progress; `done` is called in the window. Copies that have had their time go after the new
/// one is proved. False while another task runs.
bool startBackup(Desk& desk, BackupOccasion occasion, const std::function<void(const Result<BackupOutcome>&)>& done);

/// Copies, opens the copy, proves it, and says 已验证 or what is wrong. A second one while a task runs is refused with a
/// sentence.
void backUpNow(Desk& desk);

} // namespace linwu::ui
