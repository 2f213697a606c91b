// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The dated facts of people, households and dwellings as records, oldest first. Inside acts and cards; scope is the caller's.

#include "core/registry/reader.h"
#include "core/residents/household.h"
#include "core/residents/household_rules.h"

#include <vector>

namespace linwu::residents {

[[nodiscard]] std::vector<Residence> residencesOf(const Reader& reader, Id<Resident> resident);
[[nodiscard]] std::vector<Residence> residencesIn(const Reader& reader, Id<Dwelling> dwelling);
[[nodiscard]] std::vector<Membership> membershipsOf(const Reader& reader, Id<Resident> resident);
[[nodiscard]] std::vector<Membership> membershipsIn(const Reader& reader, Id<Household> household);
/// Those of level four are asked of level_four.h; what an older file holds of them in the clear is nobody's to see.
[[nodiscard]] std::vector<ResidentGroup> groupsOf(const Reader& reader, Id<Resident> resident);
[[nodiscard]] std::vector<Ownership> ownersOf(const Reader& reader, Id<Dwelling> dwelling);
[[nodiscard]] std::vector<Ownership> ownershipsOf(const Reader& reader, Id<Resident> resident);
[[nodiscard]] std::vector<DwellingUseSpell> usesOf(const Reader& reader, Id<Dwelling> dwelling);

/// Facts of one kind that hold on a day.
template <class Fact>
[[nodiscard]] std::vector<Fact> onDay(std::vector<Fact> facts, const Date& day)
{
    std::erase_if(facts, [&](const Fact& fact) { return !Period{fact.validFrom, fact.validTo}.contains(day); });
    return facts;
}

/// Who belongs to a household on a day, head first, then by membership.
[[nodiscard]] std::vector<Member> membersOf(const Reader& reader, Id<Household> household, const Date& day);

/// The record of a person and all that were merged into it, however often.
[[nodiscard]] std::vector<Id<Resident>> recordsOfPerson(const Reader& reader, Id<Resident> person);

/// Another person who carries the same document number (not merged away), or none.
[[nodiscard]] Id<Resident> otherWithNumber(const Reader& reader, const Blob& idHash, Id<Resident> except);

/// The grid that holds a unit of a building on a day, from the assignments.
[[nodiscard]] Id<Grid> gridOn(const Reader& reader, Id<Building> building, const std::string& unit, const Date& day);

/// Households of a dwelling that had not ended on a day.
[[nodiscard]] std::vector<Household> householdsIn(const Reader& reader, Id<Dwelling> dwelling, const Date& day);

/// The act that merged a record into another, newest and not undone; none.
[[nodiscard]] std::int64_t mergeOperationOf(const Reader& reader, Id<Resident> lost);

} // namespace linwu::residents
