// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Steps that acts are made of: beginning and ending dated facts so that single ones never overlap, and bringing in line the
// columns the door keeps beside them. Inside a Writer only; the acts are in *_actions.h.

#include "core/registry/writer.h"
#include "core/residents/household.h"
#include "core/residents/household_rules.h"

#include <functional>

namespace linwu::residents {

/// Refuses a day after today at `field`: what follows from facts (who lives where, which grid) is kept as of today.
[[nodiscard]] Status requireNotAfterToday(const Writer& writer, const std::optional<Date>& day, const std::string& field);

/// Adds a fact that may not overlap any of `others`; refused with `fact_overlaps` at `valid_from`.
template <class Fact>
[[nodiscard]] Status addSingle(Writer& writer, Fact& fact, const std::vector<Fact>& others)
{
    for (const auto& other : others) {
        if (other.id != fact.id && Period{other.validFrom, other.validTo}.overlaps({fact.validFrom, fact.validTo})) {
            return invalid("valid_from", "fact_overlaps");
        }
    }
    return writer.add(fact);
}

/// Ends a fact on a day (the first day on which it no longer holds). A fact that began that very day never held: it is removed.
/// Refused with `ends_before_it_began` at `field`.
template <class Fact>
[[nodiscard]] Status endFact(Writer& writer, const Fact& fact, const Date& on, const std::string& field = "on")
{
    if (fact.validFrom && *fact.validFrom > on) {
        return invalid(field, "ends_before_it_began");
    }
    if (fact.validFrom == on) {
        return writer.remove(fact);
    }
    Fact ended = fact;
    ended.validTo = on;
    return writer.edit(fact, ended);
}

/// The person of that key. `notFound` when gone.
[[nodiscard]] Result<Resident> residentOf(const Writer& writer, Id<Resident> id);
[[nodiscard]] Result<Household> householdOf(const Writer& writer, Id<Household> id);
[[nodiscard]] Result<Dwelling> dwellingOf(const Writer& writer, Id<Dwelling> id);

/// Lets `change` alter the person, brings derived and current columns in line, writes what differs.
[[nodiscard]] Status rewrite(Writer& writer, Id<Resident> id, const std::function<void(Resident&)>& change = {});
/// The same for a household: head and grid follow from its members and dwelling.
[[nodiscard]] Status rewrite(Writer& writer, Id<Household> id, const std::function<void(Household&)>& change = {});

/// Ends every open residence of a person.
[[nodiscard]] Status endResidences(Writer& writer, Id<Resident> resident, const Date& on);

/// Ends a person's membership of a household. The head leaves only with `newHead` among those who stay (`new_head_needed` names
/// the proposal in its argument `proposed`); the last one ends the household.
[[nodiscard]] Status
leaveHousehold(Writer& writer, Id<Resident> resident, Id<Household> household, const Date& on, Id<Resident> newHead);

/// Leaves the living household of that day, if any.
[[nodiscard]] Status leaveLivingHousehold(Writer& writer, Id<Resident> resident, const Date& on, Id<Resident> newHead);

/// Makes a member the head from a day on; relations of the others are recomputed by the table, unknown pairs blank. `formerHead`
/// may have left that day already.
[[nodiscard]] Status
assignHead(Writer& writer, Id<Household> household, Id<Resident> newHead, const Member& formerHead, const Date& on);

/// Joins a household; refused where the person belongs to another of the same kind at that time.
[[nodiscard]] Status joinHousehold(
    Writer& writer,
    Id<Resident> resident,
    Id<Household> household,
    const std::string& relation,
    const std::optional<Date>& from
);

/// Begins a residence; refused where the person lives elsewhere at that time.
[[nodiscard]] Status beginResidence(Writer& writer, Residence residence);

} // namespace linwu::residents
