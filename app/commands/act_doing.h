// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Doing one line of a file of acts.

#include "app/commands/act_lines.h"
#include "app/commands/registry_file.h"

namespace linwu::app {

/// Sets the clock and the actor of the line, reads the file it names, then does its act. `unknown_action` when there is none of
/// that name.
[[nodiscard]] Result<ActOutcome> doActLine(RegistryFile& file, ActLine line);

} // namespace linwu::app
