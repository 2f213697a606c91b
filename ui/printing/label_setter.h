// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Label lines (受理日期：______　地点：______) become strips.

#include "ui/printing/page_frame.h"
#include "ui/printing/strip.h"

#include <vector>

namespace linwu::ui {

/// Values share the line as the paper says, but none gets less than it needs while others have room to spare; what does not fit
/// beside the others goes to a line of its own, and a value longer than a line goes on below, underlined all the way.
void setLabelLine(const papers::LabelLine& line, TextSetter& setter, const PageGeometry& geometry, std::vector<Strip>& out);

} // namespace linwu::ui
