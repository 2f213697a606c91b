// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Names of acts as people know them: "edit of 王某", "import of 1,480 rows".

#include "core/registry/history.h"

#include <QString>

namespace linwu::ui {

[[nodiscard]] QString nameOf(const OperationEntry& entry);
[[nodiscard]] QString nameOf(const Reader& reader, Id<Operation> operation);
/// Of the act that this undo took back.
[[nodiscard]] QString nameOfUndone(const Reader& reader, Id<Operation> undo);

} // namespace linwu::ui
