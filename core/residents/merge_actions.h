// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Two records of one person become one, and can be parted again.

#include "core/registry/registry.h"
#include "core/residents/resident.h"

namespace linwu::residents {

/// `kept` with every empty field filled from `lost`: what a merge proposes. Another name of the lost record becomes a former
/// name.
[[nodiscard]] Resident filledFrom(const Resident& kept, const Resident& lost, const Sealer& sealer);

/// `resident.merge`: `kept` is written as `merged`, every link of any register moves from `lost` to it, and `lost` stays as an
/// alias that names it. Facts of the lost record that would overlap a single fact of the kept one are dropped; undo and unmerge
/// bring them back.
Result<Changes>
mergeResidents(Registry& registry, const Actor& actor, const Resident& kept, Resident merged, const Resident& lost);

/// Takes the merge of `lost` back, as the undo of that act: everything is as it was before. Refused with `conflict` and the list
/// where moved facts were changed since, with `notFound` when the record was not merged.
Result<Changes> unmergeResident(Registry& registry, const Actor& actor, Id<Resident> lost);

} // namespace linwu::residents
