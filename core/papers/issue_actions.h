// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Issuing a paper that belongs to no step of a register's work: lists and sheets that are printed or saved when somebody asks.

#include "core/papers/issued_paper.h"
#include "core/registry/registry.h"

namespace linwu::papers {

/// Problems `number_unmasked`, one for each whole identity, telephone or card number on the paper (decisions.md 5); `args` name
/// the row of the table, from 1. A list that is masked has none.
[[nodiscard]] Problems findWholeNumbers(const Document& document);

/// Keeps the paper as issued, by an act of its own (`paper.issue`). With `masked` it is refused while it shows a whole number.
[[nodiscard]] Result<Changes>
issue(Registry& registry, const Actor& actor, const Document& document, const IssueOf& of, bool masked);

} // namespace linwu::papers
