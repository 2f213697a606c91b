// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The showcase: a picture of each page of the window, for a computer without a display.

#include <string>
#include <vector>

namespace linwu::app {

/// `linwu showcase FILE FOLDER`: writes FOLDER/screens/*.png, light and dark. Exit code as for verbs.
int runShowcase(int argc, char** argv, const std::vector<std::string>& arguments);

/// True if the first word asks for it.
[[nodiscard]] bool asksForShowcase(const std::vector<std::string>& arguments);

} // namespace linwu::app
