// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FileWork: making, restoring and demo files, as the window asks for them.

#include "core/access/recovery_key.h"
#include "core/base/result.h"

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

/// Asks for a backup and a place, proves the one and puts it in the other. The restored file, or empty when it was left.
Result<QString> restoreFile(QWidget* window);

/// Where the demo of this person lies.
[[nodiscard]] QString demoFile();

/// Makes the demo file by the program's own verb, if it is not there yet, and calls `ready` with it, or with an empty text.
void makeDemo(QObject* owner, std::function<void(const QString& file)> ready);

} // namespace linwu::app
