// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Photos of the invented notice board of the demo, drawn here so that none has to be taken.

#include <string>

namespace linwu::app {

/// A JPEG of a board with sheets on it; each number gives another picture.
[[nodiscard]] std::string demoPhoto(int number);

} // namespace linwu::app
