// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A person asks that her data be erased (个人信息删除).

#include "core/residents/resident.h"
#include "ui/desk/desk.h"

namespace linwu::ui {

/// Asks of whom, on which basis and why, and does it or puts it on a list for a second person. `resident` none: the person is
/// chosen in the form.
void askErasure(Desk& desk, Id<residents::Resident> resident, QWidget* window);

/// Writes the file anew after something was destroyed, beside the window.
void sweepBeside(Desk& desk);

} // namespace linwu::ui
