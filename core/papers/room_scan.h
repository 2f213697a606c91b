// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Finds room numbers (室号): 501室, 3幢2单元501, 3-2-501.

#include <string>

namespace linwu::papers {

/// True if a dwelling can be found by the text. Building and unit alone (3幢2单元), flat types (2室1厅), dates and amounts are
/// let pass. `text` is normalForScan'ed and without blanks.
[[nodiscard]] bool holdsRoom(const std::u32string& text);

} // namespace linwu::papers
