// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Backing up from the window: on a worker, into the chosen folder, and only a proved copy is called verified.

#include <QDateTime>
#include <QString>

namespace linwu::ui {

class Desk;

/// The folder this person chose; empty until then.
[[nodiscard]] QString backupFolder();
void setBackupFolder(const QString& folder);

/// When the newest proved backup of that file was made on this computer; invalid if never.
[[nodiscard]] QDateTime lastVerifiedBackup(const QString& registryFile);

/// Copies, opens the copy, proves it, and says 已验证 or what is wrong. A second one while a task runs is refused with a
/// sentence.
void backUpNow(Desk& desk, const QString& folder);

} // namespace linwu::ui
