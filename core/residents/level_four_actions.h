// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Acts on level four. None of them names the person: the journal is not sealed, and a name beside such an act would tell enough.

#include "core/registry/registry.h"
#include "core/residents/level_four.h"

namespace linwu::residents {

/// Refused with `level_four_off` where the file collects nothing of it, `forbidden` with `act_not_allowed` for who may not know
/// it and `row_beyond_reach` for a person beyond her grids, `fact_overlaps` for a group that she has at that time.
Result<Changes> addLevelFour(Registry& registry, const Actor& actor, LevelFour& entry);

/// The group no longer holds from `on`. Refused as above, and with `ends_before_it_began`.
Result<Changes> endLevelFour(Registry& registry, const Actor& actor, const LevelFour& shown, const Date& on);

/// Moves what an older file holds of level four in the clear under the seal, and takes it out of the journal. For good: it is not
/// undone. Whether the file collects level four or not. Nothing to move, or no right to know it: nothing is done.
Result<Changes> sealLevelFour(Registry& registry, const Actor& actor);

} // namespace linwu::residents
