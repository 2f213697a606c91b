// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the door asks in a file with accounts: may this person do that, and do all rows that were written lie within her reach.

#include "core/base/result.h"
#include "core/registry/actor.h"
#include "core/registry/changes.h"
#include "core/registry/reader.h"

namespace linwu {

/// The file has at least one account.
[[nodiscard]] bool needsPermit(Session& session);

/// Before the work. `forbidden`: `sign_in_first` without a permit in a file with accounts, `act_not_allowed` for an act the role
/// does not give.
[[nodiscard]] Status mayAct(Session& session, const Actor& actor, std::string_view action);

/// Before the work. `forbidden` with `sign_in_again` when another desk has made a newer generation of a key that `sealer` holds:
/// what were written now would be sealed with a key that is about to go.
[[nodiscard]] Status mayStillSeal(Session& session, const Sealer& sealer);

/// After the work and before it is kept. An act within the person's own grids, and whatever is taken back, may have touched such
/// rows only as she may write: in those registers, and lying in her grids before the act (or, for what is new, after it).
/// `forbidden` with `row_beyond_reach`. `reader` sees the whole community.
[[nodiscard]] Status mayHaveWritten(const Reader& reader, const Actor& actor, std::string_view action, const Changes& changes);

} // namespace linwu
