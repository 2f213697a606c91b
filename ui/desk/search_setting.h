// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether the search box takes pinyin by ear: zh as z, n as l, an as ang. Each person's own, off at first.

namespace linwu::ui {

[[nodiscard]] bool fuzzySounds();
void setFuzzySounds(bool on);

} // namespace linwu::ui
