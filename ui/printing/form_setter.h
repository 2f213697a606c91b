// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Forms (居民信息登记表 and the like): rows of label and value cells become strips.

#include "ui/printing/page_frame.h"
#include "ui/printing/strip.h"

#include <vector>

namespace linwu::ui {

/// Each row is as high as its fullest cell; a row higher than a page goes on in a second one with the lines that are left.
void setForm(const papers::FormGrid& form, TextSetter& setter, const PageGeometry& geometry, std::vector<Strip>& out);

} // namespace linwu::ui
