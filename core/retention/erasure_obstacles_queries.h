// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What stands in the way of erasing a person's data: the periods of keeping that laws and rules set come first (个人信息保护法
// 47, last paragraph).

#include "core/registry/reader.h"
#include "core/residents/resident.h"
#include "core/retention/retention_rules.h"

namespace linwu::retention {

/// One problem each, with `until` (the last day of keeping) where it ends: `erase_lives_here`, `erase_owns_dwelling`,
/// `erase_case_open` and `erase_case_kept` with `number`, `erase_case_permanent`, `erase_paper_kept` with `paper`, `erase_done`,
/// `resident_merged`.
/// Cases are named only to whom `eyes` shows them (else `erase_kept_elsewhere`); to find them all, ask inside an act.
[[nodiscard]] Problems erasureObstacles(
    const Reader& reader,
    Id<residents::Resident> resident,
    const KeepingTable& table,
    const Date& day,
    const Scope& eyes
);

/// The households of which nobody but this person was ever a member.
[[nodiscard]] std::vector<std::int64_t> householdsAlone(const Reader& reader, Id<residents::Resident> resident);

/// All households of which this person was a member or the head.
[[nodiscard]] std::vector<std::int64_t> householdsOf(const Reader& reader, Id<residents::Resident> resident);

} // namespace linwu::retention
