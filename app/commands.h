// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The command line: `linwu VERB ...` does its work and ends; without a verb the window opens.

#include <string>
#include <vector>

namespace linwu::app {

/// True if the first word that is not an option names a verb (`find`, `help`), so that no window is wanted.
[[nodiscard]] bool asksForVerb(const std::vector<std::string>& arguments);

/// Runs the verb. Exit code: 0 done, 1 refused (a person can mend it), 2 wrong use, 3 machine or file, 4 `check` found something.
/// Needs no display. `arguments` are those of main, without the program's name; `argc` and `argv` are for Qt.
int runCommand(int argc, char** argv, const std::vector<std::string>& arguments);

} // namespace linwu::app
