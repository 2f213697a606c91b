// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// 编制 → 审核 → 审定 → 公布 → 期满 → 归档 with the step a sheet stands at.

#include "core/disclosure/disclosure.h"

namespace linwu::ui {

class StepBar;

void showSteps(StepBar& bar, disclosure::State state);

} // namespace linwu::ui
