// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/merge_actions.h"

#include "core/base/steps.h"
#include "core/residents/derived.h"
#include "core/residents/fact_queries.h"
#include "core/residents/facts.h"
#include "core/residents/resident_rules.h"

#include <algorithm>
#include <array>
#include <set>

namespace linwu::residents {

namespace {

void fill(std::string& kept, const std::string& lost)
{
    if (kept.empty()) {
        kept = lost;
    }
}

/// Typed anew, so that the door seals it for its new place.
void fill(SealedText& kept, const SealedText& lost, const Sealer& sealer)
{
    if (kept.empty() && !lost.empty()) {
        kept = SealedText(lost.open(sealer));
    }
}

template <class Fact, class Same>
Status dropOverlapping(Writer& writer, const std::vector<Fact>& kept, const std::vector<Fact>& lost, Same same)
{
    for (const auto& fact : lost) {
        const bool overlaps = std::any_of(kept.begin(), kept.end(), [&](const Fact& other) {
            return same(fact, other) && Period{fact.validFrom, fact.validTo}.overlaps({other.validFrom, other.validTo});
        });
        if (overlaps) {
            if (auto status = writer.remove(fact); !status) {
                return status;
            }
        }
    }
    return {};
}

Status dropDoubles(Writer& writer, Id<Resident> kept, Id<Resident> lost)
{
    const Reader& reader = writer.reader();
    const auto living = [&](const Membership& membership) {
        const auto household = householdOf(writer, membership.householdId);
        return household && household->kind == HouseholdKind::living;
    };
    return inTurn(
        [&] {
            return dropOverlapping(
                writer,
                residencesOf(reader, kept),
                residencesOf(reader, lost),
                [](const Residence&, const Residence&) { return true; }
            );
        },
        [&] {
            return dropOverlapping(
                writer,
                membershipsOf(reader, kept),
                membershipsOf(reader, lost),
                [&](const Membership& one, const Membership& other) { return living(one) == living(other); }
            );
        },
        [&] {
            return dropOverlapping(
                writer,
                groupsOf(reader, kept),
                groupsOf(reader, lost),
                [](const ResidentGroup& one, const ResidentGroup& other) { return one.groupCode == other.groupCode; }
            );
        },
        [&] {
            return dropOverlapping(
                writer,
                ownershipsOf(reader, kept),
                ownershipsOf(reader, lost),
                [](const Ownership& one, const Ownership& other) { return one.dwellingId == other.dwellingId; }
            );
        }
    );
}

/// Columns that name a resident, or 0, and so cannot be foreign keys.
constexpr std::array<std::pair<std::string_view, std::string_view>, 1> linksWithoutKey{{{"staff_relation", "other_resident_id"}}};

/// Every foreign key of the file that names a resident, of registers to come as well.
void moveLinks(Writer& writer, Id<Resident> kept, Id<Resident> lost)
{
    for (const auto& reference : writer.reader().session().references()) {
        if (reference.parent == Resident::table) {
            writer.setColumn(
                reference.table,
                reference.column,
                toValue(kept),
                reference.column + " = :lost_resident",
                {{"lost_resident", lost.value}}
            );
        }
    }
    for (const auto& [table, column] : linksWithoutKey) {
        const std::string name(column);
        writer.setColumn(table, column, toValue(kept), name + " = :lost_resident", {{"lost_resident", lost.value}});
    }
}

std::set<Id<Household>> householdsOf(const Reader& reader, Id<Resident> one, Id<Resident> other)
{
    std::set<Id<Household>> households;
    for (const auto id : {one, other}) {
        for (const auto& membership : membershipsOf(reader, id)) {
            households.insert(membership.householdId);
        }
    }
    return households;
}

/// Households that lost a double member: one without anybody has ended.
Status rewriteHouseholds(Writer& writer, const std::set<Id<Household>>& households)
{
    for (const auto id : households) {
        const bool empty = membersOf(writer.reader(), id, writer.today()).empty();
        const bool never = membershipsIn(writer.reader(), id).empty();
        auto status = rewrite(writer, id, [&](Household& household) {
            if (empty && never && !household.endedOn) {
                household.endedOn = household.formedOn.value_or(writer.today());
            }
        });
        if (!status) {
            return status;
        }
    }
    return {};
}

} // namespace

Resident filledFrom(const Resident& kept, const Resident& lost, const Sealer& sealer)
{
    Resident filled = kept;
    for (const auto field :
         {&Resident::formerName,
          &Resident::ethnic,
          &Resident::political,
          &Resident::education,
          &Resident::marital,
          &Resident::hukouAddress,
          &Resident::hukouType,
          &Resident::residentType,
          &Resident::employer,
          &Resident::job,
          &Resident::emergencyName,
          &Resident::vehicle}) {
        fill(filled.*field, lost.*field);
    }
    const bool takesNumber = filled.idNumber.empty() && !lost.idNumber.empty();
    for (const auto field :
         {&Resident::idNumber,
          &Resident::phone,
          &Resident::phone2,
          &Resident::emergencyPhone,
          &Resident::health,
          &Resident::disability,
          &Resident::remark}) {
        fill(filled.*field, lost.*field, sealer);
    }
    if (takesNumber) {
        filled.idType = lost.idType;
    }
    if (!filled.birth) {
        filled.birth = lost.birth;
    }
    if (filled.sex != "1" && filled.sex != "2") {
        filled.sex = lost.sex;
    }
    if (lost.name != filled.name && filled.formerName.empty()) {
        filled.formerName = lost.name;
    }
    return filled;
}

Result<Changes>
mergeResidents(Registry& registry, const Actor& actor, const Resident& kept, Resident merged, const Resident& lost)
{
    return registry.apply(actor, "resident.merge", [&](Writer& writer) -> Status {
        writer.subject(kept.name);
        if (kept.id == lost.id) {
            return invalid("lost", "merged_into_itself");
        }
        if (kept.status == ResidentStatus::merged || lost.status == ResidentStatus::merged) {
            return invalid("lost", "resident_merged");
        }
        merged.id = kept.id;
        merged.status = kept.status;
        merged.statusOn = kept.statusOn;
        merged.mergedInto = {};
        const auto households = householdsOf(writer.reader(), kept.id, lost.id);
        return inTurn(
            [&] { return dropDoubles(writer, kept.id, lost.id); },
            [&]() -> Status {
                moveLinks(writer, kept.id, lost.id);
                return {};
            },
            [&] {
                return rewrite(writer, lost.id, [&](Resident& alias) {
                    alias.status = ResidentStatus::merged;
                    alias.statusOn = writer.today();
                    alias.mergedInto = kept.id;
                });
            },
            [&] {
                derive(merged, &kept, writer.sealer(), writer.today());
                return writer.edit(kept, merged);
            },
            [&] { return rewriteHouseholds(writer, households); },
            [&] { return rewrite(writer, kept.id); }
        );
    });
}

Result<Changes> unmergeResident(Registry& registry, const Actor& actor, Id<Resident> lost)
{
    const auto operation = registry.read({}, [&](const Reader& reader) { return mergeOperationOf(reader, lost); });
    if (!operation) {
        return operation.error();
    }
    if (*operation == 0) {
        return failure(ErrorCode::notFound, "resident", "not_merged");
    }
    return registry.undo(actor, {*operation});
}

} // namespace linwu::residents
