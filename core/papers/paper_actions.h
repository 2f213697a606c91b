// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The one act by which a paper leaves the desk, from the window and from the command line.

#include "core/papers/issued_paper.h"
#include "core/registry/registry.h"

#include <functional>

namespace linwu::papers {

/// `public_personal_data` (E201) for each finding of the wall scanner in a paper for the wall, with `kind`, `row` and `hint`;
/// nothing for other papers.
[[nodiscard]] Problems checkForWall(const Document& document);

/// Problems `number_unmasked`, one for each whole identity, telephone or card number on the paper; `args` name
/// the row of the table, from 1. A list that is masked has none.
[[nodiscard]] Problems findWholeNumbers(const Document& document);

/// `paper.issue`: keeps the paper exactly as it looks; no undo takes it back. A paper that was issued about the same record in
/// these very looks is a reprint: nothing is written. Refused with `draft_not_issued` for a draft, with what `checkForWall` says
/// of a paper for the wall, with what `findWholeNumbers` says of one that is to be masked. `also` writes, in the same act, what a
/// register notes of its paper; it may give the act a subject of its own.
Result<Changes> letOut(
    Registry& registry,
    const Actor& actor,
    const Document& document,
    const IssueOf& of,
    const std::function<Status(Writer&)>& also = {}
);

} // namespace linwu::papers
