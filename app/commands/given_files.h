// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files that a line of acts names: read, scaled and put into the line, before the core sees it.

#include "app/commands/act_lines.h"
#include "app/commands/registry_file.h"

namespace linwu::app {

/// Reads the file in the field `file` of an act that takes a content; lines without one are left as they are. A name that the
/// line does not give is that of the file. Refused with `no_such_file`, and for what is no photo and no scan.
[[nodiscard]] Status readGivenFile(const RegistryFile& file, const ActEntry& entry, ActInput& line);

} // namespace linwu::app
