// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The window of the program: `linwu [FILE] [--lang zh_CN|en] [--as STAFF] [--today DATE]`.

#include <string>
#include <vector>

namespace linwu::app {

/// Shows the window until it is closed. Exit code as for verbs: 2 wrong use, 3 the file could not be opened.
int runWindow(int argc, char** argv, const std::vector<std::string>& arguments);

} // namespace linwu::app
