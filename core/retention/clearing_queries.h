// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is destroyed of each kind of item, and what of it stays so that numbers run on, sums stay right and figures of past days
// hold.

#include "core/registry/erasure.h"
#include "core/residents/resident.h"
#include "core/retention/due_queries.h"

namespace linwu::retention {

/// Clears the content of one item inside the act that destroys it.
/// A case: everything of it goes but the row with number, kind, days and result. A sheet: everything but its number and days. The
/// vouchers of a year: their texts; amounts and classes stay, so that balances hold. A person: see clearPerson. Papers that were
/// issued of it keep number and day and lose their content.
void clearItem(Writer& writer, Erasure& erasure, const ItemKey& key);

/// Clears a person, with what was merged into the record: sex, year of birth, grid and day of the last status stay
/// as they are; homes, memberships, groups and ownership go, and what a household tells that was hers alone.
void clearPerson(Writer& writer, Erasure& erasure, Id<residents::Resident> resident);

/// What of a person could still stand elsewhere in plain words (drafts): names and numbers, as they are before clearing.
[[nodiscard]] std::vector<std::string> wordsOfPerson(const Reader& reader, Id<residents::Resident> resident);

/// The pages of the search index are derived and hold names: they go, and are written anew.
void dropSearchPages(Writer& writer);

} // namespace linwu::retention
