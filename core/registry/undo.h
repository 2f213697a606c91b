// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Undo: puts back what an act changed, through the same door, as a new act. Redo is the undo of an undo.

#include "core/registry/registry.h"

namespace linwu {

/// Writes the opposite of `operation`. Refused with `conflict` and one problem a record when something stands in the way: the
/// record was changed since (`changed_since`), is still named by another (`still_used`), or is gone (`gone`). With UndoMode::rest
/// those records and what belongs to them are left as they are.
[[nodiscard]] Status undoOperation(Writer& writer, Id<Operation> operation, UndoMode mode);

} // namespace linwu
