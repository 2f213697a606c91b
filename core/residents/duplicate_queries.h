// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Pairs of records that may be one person: what the merge page offers.

#include "core/registry/reader.h"
#include "core/residents/duplicate_rules.h"
#include "core/residents/resident.h"

#include <vector>

namespace linwu::residents {

struct Duplicate {
    Id<Resident> one; ///< the older record: proposed to be kept
    Id<Resident> other;
    LikenessScore score;
};

/// Pairs of `listedScore` points and more, most points first. Candidates share a number, a phone, name and birth, or name and
/// dwelling; a key that more than twenty people share (a phone of an office) is no sign and is passed over.
[[nodiscard]] std::vector<Duplicate> duplicates(const Reader& reader);

/// The same, for one person.
[[nodiscard]] std::vector<Duplicate> duplicatesOf(const Reader& reader, Id<Resident> resident);

} // namespace linwu::residents
