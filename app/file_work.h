// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FileWork: making, restoring and demo files, as the window asks for them.

#include "core/access/recovery_key.h"
#include "core/base/result.h"
#include "ui/shell/restore_dialog.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;
class QWidget;

namespace linwu {
class Registry;
struct Actor;
} // namespace linwu

namespace linwu::ui {
struct FirstRun;
}

namespace linwu::app {

/// Makes the file of a first run with its grids, staff and first account. Grids or staff that are refused are left out; the file
/// stands. The recovery key of the account, to be printed once; none when no account was asked for.
Result<std::optional<RecoveryKey>> makeFile(const ui::FirstRun& answers, const Actor& actor);

/// What there is to choose from when that file is to be replaced by a backup: what it holds, and the proven copies of it.
[[nodiscard]] ui::RestoreOffer restoreOffer(const QString& file, const Date& today);

/// Proves the backup and puts it in the place of the file, aside from the window, which shows a bar. Nobody may have it open.
Status restoreInto(QWidget* window, const QString& backup, const QString& file);

/// Where the demo of this person lies.
[[nodiscard]] QString demoFile();

/// Makes the demo file by the program's own verb, if it is not there yet, and calls `ready` with it, or with an empty text.
void makeDemo(QObject* owner, std::function<void(const QString& file)> ready);

} // namespace linwu::app
