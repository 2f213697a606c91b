// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The question about issued papers that only core/papers asks; the others stand in issued_paper.h.

#include "core/papers/issued_paper.h"

namespace linwu::papers {

/// How often this paper of this record has been issued.
[[nodiscard]] int
countIssued(Session& session, std::string_view aboutTable, std::optional<std::int64_t> aboutId, std::string_view code);

} // namespace linwu::papers
