// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/place_actions.h"

#include "core/base/steps.h"
#include "core/residents/current_queries.h"
#include "core/residents/fact_queries.h"
#include "core/residents/facts.h"
#include "core/residents/place_queries.h"
#include "core/store/table.h"
#include "core/values/address.h"

#include <algorithm>
#include <numeric>

namespace linwu::residents {

namespace {

void putInOrder(Building& building)
{
    building.number = normalPart(building.number);
    building.numberKey = buildingKey(building.number);
}

/// Parts in normal form, the door key, and the grid that holds the unit today.
Status putInOrder(const Writer& writer, Dwelling& dwelling)
{
    const auto building = findRecord<Building>(writer.reader().session(), dwelling.buildingId.value);
    if (!building) {
        return invalid("building_id", "not_found");
    }
    dwelling.unit = normalPart(dwelling.unit);
    dwelling.doorKey = doorKeyOf(building->number, dwelling.unit, dwelling.room);
    dwelling.currentGridId = gridOn(writer.reader(), dwelling.buildingId, dwelling.unit, writer.today());
    return {};
}

/// Names an act after the whole address: `桂花里3幢1单元101室`.
void nameAfter(Writer& writer, Id<Dwelling> dwelling)
{
    writer.subject(addressText(addressOf(writer.reader(), dwelling)));
}

/// A door that exists already, as a word at the field instead of a broken constraint.
Status requireFreeDoor(const Writer& writer, const Dwelling& dwelling)
{
    const auto other = findDwelling(writer.reader(), dwelling.buildingId, dwelling.unit, dwelling.room);
    return other.valid() && other != dwelling.id ? Status(invalid("room", "door_taken")) : Status();
}

Status generate(Writer& writer, const Building& building, const BuildingPlan& plan)
{
    auto dwellings = dwellingsOf(plan, building.number);
    const std::int64_t first = writer.reserveIds(Dwelling::table, static_cast<std::int64_t>(dwellings.size()));
    auto bulk = writer.bulkAdd<Dwelling>();
    for (std::size_t place = 0; place < dwellings.size(); ++place) {
        Dwelling& dwelling = dwellings[place];
        dwelling.id.value = first + static_cast<std::int64_t>(place);
        dwelling.buildingId = building.id;
        const Fields fields = fieldsOf(dwelling, writer.sealer());
        std::vector<Value> values;
        std::transform(fields.begin(), fields.end(), std::back_inserter(values), [](const Field& field) { return field.value; });
        bulk.add(values.data(), values.size());
    }
    bulk.finish();
    return {};
}

/// The use that holds today beside the dwelling.
Status rewriteUse(Writer& writer, Id<Dwelling> id)
{
    const auto before = dwellingOf(writer, id);
    if (!before) {
        return before.error();
    }
    Dwelling after = *before;
    const auto uses = onDay(usesOf(writer.reader(), id), writer.today());
    after.currentUse = uses.empty() ? DwellingUse::unknown : uses.back().use;
    return writer.edit(*before, after);
}

/// Households and people carry the grid of their dwelling; they follow it.
Status moveGrid(Writer& writer, const Dwelling& before, const Dwelling& after)
{
    if (before.currentGridId == after.currentGridId) {
        return {};
    }
    followGrid(writer, after.id, after.currentGridId);
    return {};
}

Status checkShares(const std::vector<Ownership>& owners)
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    for (const auto& owner : owners) {
        if (owner.shareDenominator <= 0 || owner.shareDenominator > 1'000'000 || owner.shareNumerator <= 0) {
            return invalid("share_numerator", "share_out_of_range");
        }
        numerator = numerator * owner.shareDenominator + owner.shareNumerator * denominator;
        denominator *= owner.shareDenominator;
        const std::int64_t common = std::gcd(numerator, denominator);
        numerator /= common;
        denominator /= common;
        if (numerator > denominator) {
            return invalid("share_numerator", "shares_exceed_whole");
        }
    }
    return {};
}

} // namespace

Result<Changes> addEstate(Registry& registry, const Actor& actor, Estate& estate)
{
    return registry.apply(actor, "estate.add", [&](Writer& writer) -> Status {
        writer.subject(estate.name);
        return writer.add(estate);
    });
}

Result<Changes> editEstate(Registry& registry, const Actor& actor, const Estate& shown, const Estate& edited)
{
    return registry.apply(actor, "estate.edit", [&](Writer& writer) -> Status {
        writer.subject(shown.name);
        return writer.edit(shown, edited);
    });
}

Result<Changes> addBuilding(Registry& registry, const Actor& actor, Building& building, const BuildingPlan* plan)
{
    return registry.apply(actor, "building.add", [&](Writer& writer) -> Status {
        putInOrder(building);
        building.currentGridId = {};
        writer.subject(building.number);
        if (plan != nullptr) {
            building.units = plan->units;
        }
        return inTurn(
            [&] { return plan != nullptr ? writer.require(check(*plan)) : Status(); },
            [&] { return writer.add(building); },
            [&] { return plan != nullptr ? generate(writer, building, *plan) : Status(); }
        );
    });
}

Result<Changes> editBuilding(Registry& registry, const Actor& actor, const Building& shown, Building edited)
{
    return registry.apply(actor, "building.edit", [&](Writer& writer) -> Status {
        putInOrder(edited);
        edited.currentGridId = shown.currentGridId;
        writer.subject(shown.number);
        if (auto status = writer.edit(shown, edited); !status || shown.number == edited.number) {
            return status;
        }
        for (const auto& before : dwellingsIn(writer.reader(), shown.id)) {
            Dwelling after = before;
            after.doorKey = doorKeyOf(edited.number, after.unit, after.room);
            if (auto status = writer.edit(before, after); !status) {
                return status;
            }
        }
        return {};
    });
}

Result<Changes> addDwelling(Registry& registry, const Actor& actor, Dwelling& dwelling)
{
    return registry.apply(actor, "dwelling.add", [&](Writer& writer) -> Status {
        dwelling.currentUse = DwellingUse::unknown;
        return inTurn(
            [&] { return writer.require(check(dwelling)); },
            [&] { return putInOrder(writer, dwelling); },
            [&] { return requireFreeDoor(writer, dwelling); },
            [&] { return writer.add(dwelling); },
            [&]() -> Status {
                nameAfter(writer, dwelling.id);
                return {};
            }
        );
    });
}

Result<Changes> editDwelling(Registry& registry, const Actor& actor, const Dwelling& shown, Dwelling edited)
{
    return registry.apply(actor, "dwelling.edit", [&](Writer& writer) -> Status {
        nameAfter(writer, shown.id);
        edited.id = shown.id;
        edited.currentUse = shown.currentUse;
        return inTurn(
            [&] { return writer.require(check(edited)); },
            [&] { return putInOrder(writer, edited); },
            [&] { return requireFreeDoor(writer, edited); },
            [&] { return writer.edit(shown, edited); },
            [&] { return moveGrid(writer, shown, edited); }
        );
    });
}

Result<Changes>
changeUse(Registry& registry, const Actor& actor, Id<Dwelling> dwelling, DwellingUse use, const std::optional<Date>& from)
{
    return registry.apply(actor, "dwelling.changeUse", [&](Writer& writer) -> Status {
        const auto home = dwellingOf(writer, dwelling);
        if (!home) {
            return home.error();
        }
        nameAfter(writer, home->id);
        if (auto status = requireNotAfterToday(writer, from, "from"); !status) {
            return status;
        }
        for (const auto& spell : usesOf(writer.reader(), dwelling)) {
            if (from && !spell.validTo) {
                if (auto status = endFact(writer, spell, *from, "from"); !status) {
                    return status;
                }
            }
        }
        DwellingUseSpell next{{}, dwelling, use, from, std::nullopt};
        return inTurn(
            [&] { return addSingle(writer, next, usesOf(writer.reader(), dwelling)); },
            [&] { return rewriteUse(writer, dwelling); }
        );
    });
}

Result<Changes> correctUse(Registry& registry, const Actor& actor, const DwellingUseSpell& shown, const DwellingUseSpell& edited)
{
    return registry.apply(actor, "dwelling.correctUse", [&](Writer& writer) -> Status {
        const auto home = dwellingOf(writer, shown.dwellingId);
        if (!home) {
            return home.error();
        }
        nameAfter(writer, home->id);
        DwellingUseSpell corrected = edited;
        corrected.id = shown.id;
        corrected.dwellingId = shown.dwellingId;
        for (const auto& other : usesOf(writer.reader(), shown.dwellingId)) {
            if (other.id != shown.id &&
                Period{other.validFrom, other.validTo}.overlaps({corrected.validFrom, corrected.validTo})) {
                return invalid("valid_from", "fact_overlaps");
            }
        }
        return inTurn([&] { return writer.edit(shown, corrected); }, [&] { return rewriteUse(writer, shown.dwellingId); });
    });
}

Result<Changes> setOwners(
    Registry& registry,
    const Actor& actor,
    Id<Dwelling> dwelling,
    std::vector<Ownership> owners,
    const std::optional<Date>& from
)
{
    return registry.apply(actor, "dwelling.setOwner", [&](Writer& writer) -> Status {
        const auto home = dwellingOf(writer, dwelling);
        if (!home) {
            return home.error();
        }
        nameAfter(writer, home->id);
        if (auto status = checkShares(owners); !status) {
            return status;
        }
        for (const auto& owner : ownersOf(writer.reader(), dwelling)) {
            if (owner.validTo) {
                continue;
            }
            if (!from) {
                return invalid("from", "required");
            }
            if (auto status = endFact(writer, owner, *from, "from"); !status) {
                return status;
            }
        }
        for (auto& owner : owners) {
            owner.id = {};
            owner.dwellingId = dwelling;
            owner.validFrom = from;
            owner.validTo.reset();
            if (auto status = writer.add(owner); !status) {
                return status;
            }
        }
        return {};
    });
}

} // namespace linwu::residents
