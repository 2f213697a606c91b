// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The one act by which a paper leaves the desk, from the window and from the command line.

#include "core/papers/issued_paper.h"
#include "core/registry/registry.h"

namespace linwu::papers {

/// `public_personal_data` (E201) for each finding of the wall scanner in a paper for the wall, with `kind`, `row` and `hint`;
/// nothing for other papers.
[[nodiscard]] Problems checkForWall(const Document& document);

/// Problems `number_unmasked`, one for each whole identity, telephone or card number on the paper (decisions.md 5); `args` name
/// the row of the table, from 1. A list that is masked has none.
[[nodiscard]] Problems findWholeNumbers(const Document& document);

/// Whether a paper about that record was issued in these very looks; never for what is about no record.
[[nodiscard]] bool isReprint(const Reader& reader, const Document& document, const IssueOf& of);

/// `paper.issue`: keeps the paper exactly as it looks; no undo takes it back. A paper that was issued about the same record in
/// these very looks is a reprint: nothing is written. Refused with `draft_not_issued` for a draft, with what `checkForWall` says
/// of a paper for the wall, with what `findWholeNumbers` says of one that is to be masked.
Result<Changes> letOut(Registry& registry, const Actor& actor, const Document& document, const IssueOf& of);

} // namespace linwu::papers
