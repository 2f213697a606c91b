// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The recovery card on the screen, to be printed: the key is shown this once and kept nowhere.

#include "core/access/recovery_key.h"
#include "core/base/date.h"

class QWidget;

namespace linwu::ui {

/// Shows it until it is closed. An error when the wording of the card cannot be filled; nothing is shown then.
[[nodiscard]] Status previewRecoveryCard(
    const RecoveryKey& key,
    const std::string& community,
    const std::string& maker,
    const Date& on,
    QWidget* parent
);

} // namespace linwu::ui
